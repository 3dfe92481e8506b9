package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.SetAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they were published, copied as plain text: the article alone, and with everything round it. */
class RealPagesTest {

    private static final Path PAGES = Path.of("../shared/corpus/web");
    private static final double ENOUGH = 0.95;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ars-1",
                "bbc-1",
                "cnn",
                "folha",
                "guardian-1",
                "heise",
                "lemonde-1",
                "medium-1",
                "nytimes-1",
                "rtl-1",
                "v8-blog",
                "wordpress"
            })
    void theArticleAloneKeepsItsHeadlineAndItsParagraphs(String name) throws IOException {
        String title = title(name);
        Article article = Import.article(title + "\n\n" + CopiedPage.text(read(name, "expected.html")));
        assertEquals(title, article.body().block(0).text().string());
        requireParagraphs(name, article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ars-1      | Just-released Minecraft exploit makes it easy to crash game servers      | Dan Goodin
            bbc-1      | Obama admits US gun laws are his 'biggest frustration'                   |
            folha      | Tite diz que errou ao levar taça da Libertadores a Lula em 2012          |
            guardian-1 | 'What is the sea telling us?': Māori tribes fearful over whale strandings | Eleanor Ainge Roy
            heise      | 1Password für Mac generiert Einmal-Passwörter                            |
            lemonde-1  | Le projet de loi sur le renseignement massivement approuvé à l'Assemblée |
            medium-1   | The Open Journalism Project: Better Student Journalism                   |
            nytimes-1  | United States to Lift Sudan Sanctions                                    | JEFFREY GETTLEMAN
            wordpress  | Stack Overflow Jobs Data Shows ReactJS Skills in High Demand, WordPress Market Oversaturated with Developers | Sarah Gooding
            v8-blog    | Outside the web: standalone WebAssembly binaries using Emscripten        |
            """, quoteCharacter = '`')
    void theWholePageGivesItsArticle(String name, String headline, String author) throws IOException {
        Article article = Import.article(CopiedPage.text(read(name, "source.html")));
        assertEquals(headline, article.body().block(0).text().string());
        requireParagraphs(name, article);
        assertEquals(
                author == null ? "" : author,
                article.metadata().bylines().isEmpty()
                        ? ""
                        : article.metadata().bylines().getFirst().name());
    }

    /** In order, and 95 of a hundred; a link to another article that stands as a paragraph may be set aside. */
    private static void requireParagraphs(String name, Article article) throws IOException {
        List<String> aside = article.metadata().notebook().setAside().stream()
                .map(SetAside::text)
                .map(String::strip)
                .toList();
        List<String> wanted = CopiedPage.paragraphs(read(name, "expected.html")).stream()
                .filter(paragraph -> paragraph.length() > 100 || !aside.contains(paragraph))
                .map(RealPagesTest::plain)
                .toList();
        List<String> found = article.body().blocks().stream()
                .filter(block -> !(block instanceof Block.Headline))
                .map(block -> plain(block.text().string()))
                .toList();
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (String paragraph : wanted) {
            int at = indexOf(found, paragraph, from);
            from = at < 0 ? from : at + 1;
            if (at < 0) {
                missing.add(paragraph);
            }
        }
        assertTrue(missing.size() <= (1 - ENOUGH) * wanted.size(), () -> "of " + wanted.size() + " missing " + missing);
    }

    /** A paragraph may have given its dateline to the metadata. */
    private static int indexOf(List<String> found, String paragraph, int from) {
        for (int at = from; at < found.size(); at++) {
            String text = found.get(at);
            if (text.equals(paragraph) || text.length() > 60 && paragraph.endsWith(text)) {
                return at;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return Tidy.line(text.replace('\u00a0', ' ').replace('\u2028', ' '));
    }

    private static String title(String name) throws IOException {
        Matcher title =
                Pattern.compile("\"title\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(read(name, "expected-metadata.json"));
        assertTrue(title.find());
        return title.group(1).replace("\\\"", "\"");
    }

    private static String read(String name, String file) throws IOException {
        Path path = PAGES.resolve(name).resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "no " + path + " beside the project");
        return Files.readString(path);
    }
}
