package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.RichText;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the writer is in: a paragraph, a sentence, or all that is selected; and how many words that is. */
class FocusTest {

    @Test
    void theParagraphOfTheCaretOrThoseOfTheSelection() {
        assertEquals(new Focus(1, 1, 0, 3), Focus.onParagraph(Draft.state("h T|p a^bc|p d")));
        assertEquals(new Focus(1, 2, 0, 1), Focus.onParagraph(Draft.state("h T|p a[bc|p ^d")));
        assertEquals(new Focus(0, 0, 0, 1), Focus.onParagraph(Draft.state("h ^T")));
        Focus two = Focus.onParagraph(Draft.state("h T|p a^bc|p [d|p e"));
        assertFalse(two.holds(0));
        assertTrue(two.holds(1) && two.holds(2));
        assertFalse(two.holds(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "One is here. T^wo is there. Three.; 'Two is there. '",
                "^One is here. Two.; 'One is here. '",
                "One is here. ^Two.; Two.",
                "One is here.^ Two.; 'One is here. '",
                "One is here. Two.^; Two.",
                "One is here. Two. ^; 'Two. '",
                "^; ''",
                "Who, said Dr. M^ara J. Lind, knows? Nobody.; 'Who, said Dr. Mara J. Lind, knows? '",
                "One! [Two. Thr^ee. Four.; 'Two. Three. '",
                "One! [Two. ^Three.; 'Two. '",
                "“We k^now.” She left.; '“We know.” '",
            })
    void theSentenceOfTheCaret(String draft, String sentence) {
        EditorState state = Draft.state("h T|p " + draft + "|p x");
        Focus focus = Focus.onSentence(state);
        assertEquals(1, focus.first());
        assertEquals(sentence, state.body().block(1).text().string().substring(focus.from(), focus.to()));
    }

    @Test
    void aSelectionOverBlocksIsWhole() {
        assertEquals(new Focus(1, 2, 0, 5), Focus.onSentence(Draft.state("h T|p A. [B.|p C. ^D.")));
    }

    @Test
    void aSentenceWithoutEndIsFoundInTime() {
        String text = "Dr. ".repeat(250_000);
        Body body = Body.of(new Block.Headline(RichText.EMPTY), new Block.Paragraph(RichText.of(text)));
        EditorState state = EditorState.of(new Article(Metadata.EMPTY, body))
                .apply(Transaction.select(Selection.at(text.length() / 2)), 0);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Focus focus = Focus.onSentence(state);
            assertTrue(focus.from() < focus.to());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "h One two|p three ^four five; 0",
                "h One two|p [three four^ five; 2",
                "h One two|p th[ree fo^ur five; 2",
                "h One [two|p three four five|p six^ seven; 5",
                "h ^One two|p three four five|p six[ seven; 6",
                "h [One two|p three four five|p six seven^; 7",
            })
    void theWordsOfTheSelection(String draft, int words) {
        EditorState state = Draft.state(draft);
        Body body = state.body();
        assertEquals(words, WordTally.of(body).selected(state));
    }
}
