package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The source log at the end of a page, for whoever asked for it: valid, escaped, in the language of the article. */
class SourcesTest {

    private static final Source CRACKS =
            new Source("Two hangers are cracked", "Mara Lind", "https://port-sable.example/report", true);

    @Test
    void theLogStandsAtTheEndOfTheArticle() {
        String page = HtmlPage.withSources(with("en", CRACKS, new Source("Ferries run", "", "", false)));
        assertTrue(page.contains("""
                <section class="sources">
                <h2>Sources</h2>
                <ol>
                <li>Two hangers are cracked<br>
                Mara Lind · <a href="https://port-sable.example/report">port-sable.example/report</a> · Verified</li>
                <li>Ferries run<br>
                Not verified</li>
                </ol>
                </section>
                </article>
                """), page);
        assertTrue(HtmlFragment.withSources(with("de", CRACKS)).contains("<h2>Quellen</h2>"));
    }

    @Test
    void nobodyWhoDoesNotAskGetsIt() {
        Article article = with("en", CRACKS);
        assertFalse(HtmlPage.write(article).contains("hangers are cracked"));
        assertFalse(HtmlFragment.write(article).contains("hangers are cracked"));
        Article none = with("en");
        assertEquals(HtmlPage.write(none), HtmlPage.withSources(none), "an empty log is no section");
        Article blank = with("en", new Source(" ", "\u200B", "", true));
        assertEquals(HtmlPage.write(blank), HtmlPage.withSources(blank), "nor is one that says nothing");
    }

    @Test
    void whatIsWrittenInItIsEscapedAndNoProgram() {
        String page = HtmlPage.withSources(with(
                "en",
                new Source(
                        "<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>", "javascript:alert(3)", false)));
        assertFalse(page.contains("<script>alert"), page);
        assertFalse(page.contains("<img src=x"), page);
        assertFalse(page.contains("href=\"javascript"), page);
        assertTrue(page.contains("javascript:alert(3)"), "what is no link is written out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ar", "de", "en-GB", "es", "fr", "he", "it", "ja", "nl", "pl", "pt", "uk", "not a tag"})
    void itIsValidInEveryLanguage(String language) throws Exception {
        Article article = with(
                language,
                CRACKS,
                new Source("الجسر مغلق", "منى", "HTTP://EXAMPLE.org/ä b?<>", false),
                new Source("a\u0000\uFFFF\uD800 \n b", "\u202E", "//x y", true));
        assertEquals(List.of(), new Checker().check(HtmlPage.withSources(article)));
        assertEquals(List.of(), new Checker().checkFragment(HtmlFragment.withSources(article)));
    }

    private static Article with(String language, Source... sources) {
        Article article = Specimens.harbourBridge();
        return article.withMetadata(
                article.metadata().withLanguage(language).noted(notebook -> notebook.withSources(List.of(sources))));
    }
}
