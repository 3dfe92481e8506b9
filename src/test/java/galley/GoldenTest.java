package galley;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import galley.format.html.HtmlFragment;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@linkplain Specimens specimen} in each format is, letter for letter, what stands in {@code src/test/resources/golden}. A change
 * of what we write shows there as a difference to be read. {@code mvn test -Dtest=GoldenTest -Dgolden=write} writes the files anew.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final Path SAMPLE = Path.of("assets", "samples", "harbour-bridge.galley");

    /** What follows the name of a file, and what writes it. */
    private static final Map<String, Function<Article, String>> FORMATS = Map.of(
            ".galley", ArticleJson::write,
            ".html", HtmlPage::write,
            ".fragment.html", HtmlFragment::write);

    static List<String> specimens() {
        return List.copyOf(Specimens.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void specimenIsAsItsGoldenFilesSay(String name) throws IOException {
        Article article = Specimens.all().get(name);
        assertAll(FORMATS.entrySet().stream()
                .map(format -> () -> assertGolden(
                        FOLDER.resolve(name + format.getKey()),
                        format.getValue().apply(article))));
        byte[] document = Files.readAllBytes(FOLDER.resolve(name + ".galley"));
        assertEquals(new Opened.Ok(article), ArticleJson.read(document), "the document read back");
    }

    @Test
    void sampleArticleIsTheFirstSpecimen() throws IOException {
        assertGolden(SAMPLE, ArticleJson.write(Specimens.harbourBridge()));
    }

    private static void assertGolden(Path file, String written) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        }
        assertEquals(
                Files.readString(file), written, file + " differs; if that is meant, rewrite it with -Dgolden=write");
    }
}
