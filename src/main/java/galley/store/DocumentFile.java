package galley.store;

import galley.article.Article;
import galley.article.Limits;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A native document on disk. It holds no article and no lock: it is only where one lies.
 *
 * @param path its place; it may be a symbolic link, and nothing need be there yet
 */
public record DocumentFile(Path path) {

    public DocumentFile {
        Objects.requireNonNull(path, "path");
    }

    /** {@return the article it holds, or why there is none: whatever lies there, this throws nothing} */
    public Opened open() {
        return switch (Contents.of(path)) {
            case Contents.Ok(byte[] bytes) -> ArticleJson.read(bytes);
            case Contents.Refused(var problem) -> new Opened.Refused(problem);
        };
    }

    /**
     * Saves an article here, whole or not at all, and keeps the one it replaces as {@link #previous}. If the file already holds just this,
     * nothing is written, or the previous copy would be no other.
     *
     * @param article what it will hold
     * @throws IOException if it was not saved and the file is as it was; {@link Failure#writing} says it in a sentence
     */
    public void save(Article article) throws IOException {
        byte[] bytes = ArticleJson.write(article).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Limits.LARGEST_FILE) {
            throw new DocumentTooLargeException();
        }
        Path document = WholeFile.followed(path);
        if (holds(document, bytes)) {
            return;
        }
        try (PreviousCopy copy = PreviousCopy.of(document)) {
            WholeFile.write(document, bytes);
            copy.keep();
        }
    }

    /** {@return the one place of the file, whatever name or link leads to it; two documents are the same where this is} */
    public Path place() {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** {@return the document that the last save replaced, beside this one with {@code .bak} at the end of its name, if it is there} */
    public Optional<DocumentFile> previous() {
        try {
            return Optional.of(PreviousCopy.place(WholeFile.followed(path)))
                    .filter(Files::isRegularFile)
                    .map(DocumentFile::new);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(Path document, byte[] bytes) {
        try {
            return Files.isRegularFile(document)
                    && Files.size(document) == bytes.length
                    && Arrays.equals(Files.readAllBytes(document), bytes);
        } catch (IOException e) {
            return false;
        }
    }
}
