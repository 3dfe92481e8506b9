package galley.ui.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Field;
import galley.article.Metadata;
import galley.article.RichText;
import galley.copyfit.Cut;
import galley.format.html.PageCard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every letter is ten pixels wide here. */
class SearchResultTest {

    private static SearchResult of(Metadata metadata, String headline, String standfirst) {
        Article article = new Article(
                metadata,
                Body.of(new Block.Headline(RichText.of(headline)), new Block.Standfirst(RichText.of(standfirst))));
        return SearchResult.of(
                article, PageCard.of(article), letters -> 10 * letters.length(), letters -> 10 * letters.length());
    }

    private static List<String> says(SearchResult result) {
        return result.remarks().stream().map(remark -> remark.says().key()).toList();
    }

    private static final Metadata NAMED = Metadata.EMPTY.withSlug("a-slug").withKicker("City Hall");

    @ParameterizedTest
    @CsvSource({
        "48, true, ''",
        "49, true, cards.title.cut.phone",
        "60, true, cards.title.cut.phone",
        "61, false, cards.title.cut"
    })
    void aTitleIsCutByItsWidth(int letters, boolean whole, String says) {
        SearchResult result = of(NAMED, "x".repeat(letters), "short");
        assertEquals(whole, result.title().whole());
        assertEquals(says.isEmpty() ? List.of() : List.of(says), says(result));
    }

    @ParameterizedTest
    @CsvSource({
        "68, true, ''",
        "69, true, cards.description.cut.phone",
        "93, false, cards.description.cut",
        "0, true, cards.description.none"
    })
    void aDescriptionIsCutByItsWidth(int letters, boolean whole, String says) {
        SearchResult result = of(NAMED, "short", "x".repeat(letters));
        assertEquals(whole, result.description().whole());
        assertEquals(says.isEmpty() ? List.of() : List.of(says), says(result));
    }

    @Test
    void aSearchHeadlineGoesBeforeTheHeadline() {
        Metadata metadata = NAMED.withHeadlines(AlternativeHeadlines.NONE.withSearch("for search"));
        assertEquals("for search", of(metadata, "", "s").title().shown());
        assertEquals(List.of(), says(of(metadata, "", "s")), "the page has a title");
    }

    @Test
    void anUntitledArticleIsNamedInItsLanguage() {
        SearchResult result = of(NAMED.withLanguage("de"), " ", "s");
        assertEquals("Ohne Titel", result.title().shown());
        assertEquals(Field.HEADLINE, result.remarks().getFirst().field());
    }

    @Test
    void theAddressIsMadeOfKickerAndSlug() {
        assertEquals(List.of("city-hall", "a-slug"), of(NAMED, "One", "s").path());
        SearchResult without = of(Metadata.EMPTY, "One, two", "s");
        assertEquals(List.of("one-two"), without.path());
        assertEquals(List.of("cards.slug.none"), says(without));
    }

    @Test
    void theEndOfACutIsNamedByItsLastWords() {
        assertEquals("two three", SearchResult.end(new Cut("one two three…", false)));
        assertEquals("one", SearchResult.end(new Cut("one", true)));
        assertEquals("", SearchResult.end(new Cut("…", false)));
        assertEquals("", SearchResult.end(new Cut("", false)));
        assertTrue(SearchResult.end(new Cut("x".repeat(500), true)).length() < 20);
    }
}
