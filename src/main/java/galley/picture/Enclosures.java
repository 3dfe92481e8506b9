package galley.picture;

import galley.article.Article;
import galley.article.PictureFiles;
import galley.words.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures that go along with a page: stripped copies in a folder beside it, {@code bridge-media} beside {@code bridge.html}. It is
 * never the folder of the document, so that no original is written over by what may leave of it.
 *
 * @param article the article with its pictures named as seen from the page
 * @param left the pictures that did not come along, and why
 */
public record Enclosures(Article article, List<Left> left) {

    /** Why a picture did not come along that is not where the article says. */
    public static final Problem MISSING = Problem.of("picture.missing");

    /**
     * A picture that stays.
     *
     * @param file its name
     * @param why the sentence
     */
    public record Left(String file, Problem why) {}

    /**
     * Copies the pictures of an article to a page.
     *
     * @param page where the page is written
     * @param media where the pictures are
     * @param article the article
     * @return what to write into the page
     * @throws IOException if a copy could not be written
     */
    public static Enclosures beside(Path page, MediaFolder media, Article article) throws IOException {
        Path whole = page.toAbsolutePath().normalize();
        String name = SafeName.of(whole.getFileName().toString()) + "-" + MediaFolder.MEDIA;
        MediaFolder beside = new MediaFolder(whole.getParent(), name);
        Map<String, String> names = new HashMap<>();
        List<Left> left = new ArrayList<>();
        for (String file :
                PictureFiles.of(article.withMetadata(article.metadata().published()))) {
            Optional<Path> found = media.find(file).filter(Files::isRegularFile);
            if (found.isEmpty()) {
                left.add(new Left(file, MISSING));
                continue;
            }
            if (Files.size(found.get()) > Seen.LARGEST) {
                left.add(new Left(file, Problem.of("picture.large", Seen.LARGEST >> 20)));
                continue;
            }
            byte[] bytes = Files.readAllBytes(found.get());
            switch (Stripped.of(bytes)) {
                case Stripped.Copy(byte[] copy) ->
                    names.put(file, beside.take(copy, file, Format.of(bytes).orElseThrow()));
                case Stripped.Refused(Problem problem) -> left.add(new Left(file, problem));
            }
        }
        return new Enclosures(PictureFiles.renamed(article, names), List.copyOf(left));
    }
}
