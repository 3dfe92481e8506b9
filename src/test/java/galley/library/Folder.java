package galley.library;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RichText;
import galley.format.json.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** A folder of documents for tests: each is written a minute after the one before, so that their order is known. */
final class Folder {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Path root;
    private int written;

    Folder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    static Article article(String headline, String paragraph) {
        return new Article(
                Metadata.EMPTY,
                Body.of(new Block.Headline(RichText.of(headline)), new Block.Paragraph(RichText.of(paragraph))));
    }

    static Article by(String author, Article article) {
        return article.withMetadata(article.metadata().withBylines(List.of(Byline.of(author))));
    }

    Path put(String file, Article article) {
        return put(file, ArticleJson.write(article).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Path put(String file, byte[] bytes) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            Files.setLastModifiedTime(path, FileTime.from(NOON.plusSeconds(60L * written++)));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
