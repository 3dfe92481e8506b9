package galley.format.json;

import galley.article.Article;
import galley.article.Limits;
import galley.article.Notebook;
import galley.article.Source;
import galley.words.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An article as a native document and back. Writing is deterministic: equal articles give equal bytes. Reading what was written gives
 * an equal article; what this Galley does not know in it comes back byte for byte.
 */
public final class ArticleJson {

    /** The version of the format that is written, and the highest that is read. */
    public static final int VERSION = 1;

    private ArticleJson() {}

    /**
     * {@return the native document of an article; as a file it is this text in UTF-8}
     *
     * @param article any article
     */
    public static String write(Article article) {
        return new ArticleWriter().write(article);
    }

    /**
     * {@return the document as it may leave the desk: without notes and lines set aside}; it has the same shape and opens as any
     * document does, so it does not say that it is the published one
     *
     * @param article any article
     */
    public static String published(Article article) {
        return write(article.withMetadata(article.metadata().published()));
    }

    /**
     * {@return the document as it may leave the desk, and with it the source log, for whoever asked for that}
     *
     * @param article any article
     */
    public static String withSources(Article article) {
        List<Source> sources = article.metadata().notebook().sources();
        return write(
                article.withMetadata(article.metadata().published().withNotebook(Notebook.EMPTY.withSources(sources))));
    }

    /**
     * {@return the article a document holds, or why there is none}
     *
     * @param bytes the file: UTF-8, or UTF-16 with a byte-order mark; a line feed or carriage return within a block's text is read as
     *     {@link galley.article.RichText#LINE_BREAK}
     */
    public static Opened read(byte[] bytes) {
        if (bytes.length > Limits.LARGEST_FILE) {
            return new Opened.Refused(Problem.of("json.too-large", Limits.LARGEST_FILE >> 20));
        }
        try {
            return new Opened.Ok(ArticleReader.read(Encoding.decode(bytes)));
        } catch (Refusal refusal) {
            return new Opened.Refused(refusal.problem());
        }
    }

    /** {@return the JSON Schema (2020-12) that every written document holds to} */
    public static String schema() {
        try (InputStream in = ArticleJson.class.getResourceAsStream("/assets/schema/galley-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema is part of the program", e);
        }
    }
}
