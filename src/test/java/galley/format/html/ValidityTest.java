package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.Specimens;
import galley.article.Article;
import galley.article.RandomArticle;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this room writes passes the Nu HTML checker: no error, no warning, no note. */
class ValidityTest {

    private static final int CASES = 2_000;

    /**
     * What the checker says of the letters and not of the markup. Random strings hold such letters; we pass on what was written, as the
     * W3C's Character Model for the World Wide Web (String Matching, 3.1) asks.
     */
    private static final List<String> ABOUT_LETTERS = List.of(
            "not in Unicode Normalization Form C.",
            "starts with a composing character.",
            "Document uses the Unicode Private Use Area(s)");

    private static Checker checker;

    @BeforeAll
    static void startChecker() throws Exception {
        checker = new Checker();
    }

    static List<String> specimens() {
        return List.copyOf(Specimens.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void specimensAreValid(String name) throws Exception {
        Article article = Specimens.all().get(name);
        assertEquals(List.of(), checker.check(HtmlPage.write(article)), "the page");
        assertEquals(List.of(), checker.checkFragment(HtmlFragment.write(article)), "the fragment");
    }

    @Test
    void randomArticlesAreValid() throws Exception {
        for (int seed = 0; seed < CASES; seed++) {
            Article article = RandomArticle.article(new Random(seed));
            // The style is in every page the same, and takes longer to check than all the rest.
            String page = HtmlPage.write(article).replace(StyleSheet.RULES, "");
            assertEquals(List.of(), aboutMarkup(checker.check(page)), "the page of seed " + seed);
            assertEquals(
                    List.of(),
                    aboutMarkup(checker.checkFragment(HtmlFragment.write(article))),
                    "the fragment of seed " + seed);
        }
    }

    @Test
    void previewPageIsValidOnceItIsFilled() throws Exception {
        Article article = Specimens.harbourBridge();
        String parts = HtmlPart.of(article).stream().map(HtmlPart::html).collect(Collectors.joining("\n"));
        String page = HtmlPage.empty(article.metadata()).replace("</article>", parts + "</article>");
        List<String> said = checker.check(page).stream()
                // It does not compare the hash; HtmlPageTest does.
                .filter(message -> !message.contains("Inline style violates Content Security Policy"))
                .toList();
        assertEquals(List.of(), said);
    }

    private static List<String> aboutMarkup(List<String> said) {
        return said.stream()
                .filter(message -> ABOUT_LETTERS.stream().noneMatch(message::contains))
                .toList();
    }
}
