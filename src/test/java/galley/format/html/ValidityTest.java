package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        for (HouseStyle style : HouseStyle.SHIPPED) {
            assertEquals(List.of(), checker.check(HtmlPage.write(article, style)), "the page, " + style.name());
        }
        assertEquals(List.of(), checker.checkFragment(HtmlFragment.write(article)), "the fragment");
    }

    @Test
    void randomArticlesAreValid() throws Exception {
        for (int seed = 0; seed < CASES; seed++) {
            Article article = RandomArticle.article(new Random(seed));
            // The style is in every page the same, and takes longer to check than all the rest.
            String page = HtmlPage.write(article).replace(HouseStyle.NEWS.rules(), "");
            assertEquals(List.of(), aboutMarkup(checker.check(page)), "the page of seed " + seed);
            assertEquals(
                    List.of(),
                    aboutMarkup(checker.checkFragment(HtmlFragment.write(article))),
                    "the fragment of seed " + seed);
        }
    }

    @Test
    void whateverIsWrittenAsALinkIsAValidAddressOrNone() throws Exception {
        List<String> pieces = List.of(
                "https:",
                "HTTP:",
                "mailto:",
                "tel:",
                "//",
                "/",
                "\\",
                "?",
                "#",
                "@",
                ":",
                "8080",
                ".",
                "..",
                "-",
                "_",
                "%",
                "%2",
                "%2f",
                " ",
                "\t",
                "[",
                "]",
                "::1",
                "127.0.0.1",
                "1.2.3.400",
                "0x7f",
                "portsable.example",
                "xn--",
                "brücke",
                "例え",
                "\u3002",
                "שלום",
                "\ud800",
                "\ufffe",
                "\u200b",
                "\u00ad",
                "\u202e",
                "\"",
                "'",
                "<",
                ">",
                "&amp;",
                "|",
                "^",
                "`",
                "{",
                "}",
                "~",
                "+",
                "😀",
                "a");
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String start = random.nextBoolean() ? "https://" : "";
                String address = start
                        + random.ints(random.nextInt(7), 0, pieces.size())
                                .mapToObj(pieces::get)
                                .collect(Collectors.joining());
                runs.add(new Run("link " + i, Set.of(new Mark.Link(address))));
            }
            Article article = new Article(
                    Metadata.EMPTY,
                    Body.of(new Block.Headline(RichText.of("Links")), new Block.Paragraph(RichText.of(runs))));
            assertEquals(List.of(), checker.checkFragment(HtmlFragment.write(article)), "seed " + seed);
        }
    }

    @Test
    void everyLanguageJavaKnowsIsWrittenValid() throws Exception {
        List<Run> runs = Stream.concat(
                        Stream.of(Locale.getAvailableLocales()).map(Locale::toLanguageTag),
                        Stream.of(Locale.getISOLanguages())
                                .flatMap(language -> Stream.of("", "-Latn", "-Arab", "-Cyrl", "-GB", "-001")
                                        .map(language::concat)))
                .distinct()
                .map(tag -> new Run(tag, Set.of(new Mark.Language(tag))))
                .toList();
        Article article = new Article(
                Metadata.EMPTY,
                Body.of(new Block.Headline(RichText.of("Languages")), new Block.Paragraph(RichText.of(runs))));
        assertEquals(List.of(), checker.checkFragment(HtmlFragment.write(article)));
    }

    @Test
    void previewPageIsValidOnceItIsFilled() throws Exception {
        Article article = Specimens.harbourBridge();
        String parts = HtmlPart.of(article).stream().map(HtmlPart::html).collect(Collectors.joining("\n"));
        String page =
                HtmlPage.empty(article.metadata(), HouseStyle.NEWS, "abc").replace("</article>", parts + "</article>");
        List<String> said = checker.check(page).stream()
                // It does not compare the hash; HtmlPageTest does.
                .filter(message -> !message.contains("Inline style violates Content Security Policy"))
                // The page lets no file in by itself: the preview hands the pictures over.
                .filter(message -> !message.contains("image “media/harbour-bridge.jpg” blocked"))
                .toList();
        assertEquals(List.of(), said);
    }

    private static List<String> aboutMarkup(List<String> said) {
        return said.stream()
                .filter(message -> ABOUT_LETTERS.stream().noneMatch(message::contains))
                .toList();
    }
}
