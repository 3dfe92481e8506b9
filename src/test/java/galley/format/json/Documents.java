package galley.format.json;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.words.Problem;
import galley.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Documents for the tests of this room, and what comes of opening them. */
final class Documents {

    private static final Words WORDS = new Words(Locale.ENGLISH);

    private Documents() {}

    static String version1() {
        return version("1");
    }

    /** A document of {@code src/test/resources/versions}. */
    static String version(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/versions/" + name + ".galley")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with a headline and these blocks. */
    static String body(String... blocks) {
        return "{\"format\":\"galley\",\"version\":1,\n\"body\":[\n{\"type\":\"headline\",\"text\":\"H\"},\n"
                + String.join(",\n", blocks) + "\n]}\n";
    }

    static String metadata(String fields) {
        return "{\"format\":\"galley\",\"version\":1,\n\"metadata\":{" + fields
                + "},\n\"body\":[{\"type\":\"headline\",\"text\":\"H\"}]}\n";
    }

    static Article open(String document) {
        return assertInstanceOf(Opened.Ok.class, ArticleJson.read(utf8(document)), document)
                .article();
    }

    /** The blocks after the headline. */
    static List<Block> blocks(String... blocks) {
        List<Block> all = open(body(blocks)).body().blocks();
        return all.subList(1, all.size());
    }

    static String refused(String document) {
        return refused(utf8(document)).key();
    }

    static Problem refused(byte[] document) {
        Problem problem = assertInstanceOf(Opened.Refused.class, ArticleJson.read(document))
                .problem();
        said(problem);
        return problem;
    }

    /** Whatever comes of it: an article, or a sentence with all its gaps filled. */
    static void survives(byte[] document) {
        if (ArticleJson.read(document) instanceof Opened.Refused(Problem problem)) {
            said(problem);
        }
    }

    static byte[] utf8(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static void said(Problem problem) {
        String sentence = WORDS.text(problem);
        assertTrue(sentence.endsWith(".") && !sentence.matches("(?s).*\\{\\d.*"), sentence);
    }
}
