package galley.edit;

import static galley.edit.Proof.cannot;
import static galley.edit.Proof.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys that move the caret in a line, by grapheme and by word, and where a caret may stand at all. */
class MovingTest {

    @Test
    void leftAndRightGoWhereTheyPoint() {
        edit("h H|p ab^c", Moving.left(false), "h H|p a^bc");
        edit("h H|p ab^c", Moving.right(false), "h H|p abc^");
        edit("h H|p אב^ג", Moving.left(false), "h H|p אבג^");
        edit("h H|p אב^ג", Moving.right(false), "h H|p א^בג");
        edit("h H|p אב^ג", Moving.left(true), "h H|p אב[ג^");
        edit("h H|p [אב^ג", Moving.right(true), "h H|p [א^בג");
    }

    @Test
    void aSelectionCollapsesToTheSideOfTheKey() {
        edit("h H|p a[b^c", Moving.left(false), "h H|p a^bc");
        edit("h H|p a[b^c", Moving.right(false), "h H|p ab^c");
        edit("h H|p א[ב^ג", Moving.left(false), "h H|p אב^ג");
        edit("h H|p א[ב^ג", Moving.right(false), "h H|p א^בג");
    }

    @Test
    void atTheEndOfALineTheyGoOnInTheNextBlock() {
        edit("h H|p אב^|p x", Moving.left(false), "h H|p אב|p ^x");
        edit("h H|p ^אב|p x", Moving.right(false), "h H^|p אב|p x");
        cannot("h ^H", Moving.left(false));
        cannot("h H^", Moving.right(false));
        cannot("h א^", Moving.left(false));
        cannot("h ^א", Moving.right(false));
    }

    @Test
    void withCtrlTheyGoByWords() {
        edit("h H|p one, two^ three", Moving.wordLeft(false), "h H|p one, ^two three");
        edit("h H|p one^ two", Moving.wordRight(false), "h H|p one ^two");
        edit("h H|p one ^two", Moving.wordRight(true), "h H|p one [two^");
        edit("h H|p one^|p two", Moving.wordRight(false), "h H|p one|p ^two");
        edit("h H|p הגשר^ נסגר", Moving.wordLeft(false), "h H|p הגשר ^נסגר");
        edit("h H|p הגשר נסגר^", Moving.wordRight(false), "h H|p הגשר ^נסגר");
        edit("h H|p הגשר 12 נסגר^", Moving.wordRight(true), "h H|p הגשר 12 ^נסגר[");
    }

    @Test
    void aBlockWithoutALetterRunsAsTheLanguageOfTheArticle() {
        EditorState english = Draft.state("h H|p 1^2");
        EditorState hebrew = EditorState.of(english.article().withMetadata(Metadata.EMPTY.withLanguage("he")))
                .apply(Transaction.select(Selection.at(3)), 0);
        assertEquals(Selection.at(2), after(english, Moving.left(false)));
        assertEquals(Selection.at(4), after(hebrew, Moving.left(false)));
    }

    /** Cases of Unicode's GraphemeBreakTest and of the writing people use: each is one character to its reader. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀",
                "👩‍👩‍👧‍👦",
                "🇺🇦",
                "👍🏽",
                "👨🏿‍🦰",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "🏳️‍🌈",
                "❤️‍🔥",
                "1️⃣",
                "#⃣",
                "e\u0301",
                "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334",
                "\u0915\u094D\u0937",
                "\u0915\u094D\u0937\u093F",
                "\u0928\u093F",
                "\u0995\u09CD\u09B7",
                "\u0E01\u0E33",
                "\u0E01\u0E34\u0E49",
                "\u1100\u1161\u11A8",
                "\u1112\u119E\u11AB",
                "각",
                "\u0600\u0661",
                "ש\u05BC\u05C1",
                "ب\u0651\u064E",
                "a\u200D"
            })
    void oneCharacterIsOneStep(String grapheme) {
        EditorState state = state("x" + grapheme + "y");
        int start = 3;
        int end = start + grapheme.length();
        Selection before = Selection.at(start);
        Selection after = Selection.at(end);
        assertEquals(before, after(at(state, after), Moving.left(false)), "left over it");
        assertEquals(after, after(at(state, before), Moving.right(false)), "right over it");
        assertEquals("xy", text(at(state, after), Deleting.backward()), "Backspace");
        assertEquals("xy", text(at(state, before), Deleting.forward()), "Delete");
        for (int inside = start + 1; inside < end; inside++) {
            Selection caret = at(state, Selection.at(inside)).selection();
            assertEquals(inside - start <= end - inside ? before : after, caret, "a caret put inside, at " + inside);
            Selection ends = at(state, new Selection(2, inside)).selection();
            assertEquals(new Selection(2, caret.caret()), ends, "a selection that ends inside, at " + inside);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "각각", "\u0E40\u0E01", "😀😀", "🇺🇦🇺🇦", "\u0627\u0644", "\u0915\u0916"})
    void twoCharactersAreTwoSteps(String graphemes) {
        EditorState state = state(graphemes);
        int middle = 2 + graphemes.length() / 2;
        assertEquals(Selection.at(middle), at(state, Selection.at(middle)).selection());
    }

    @Test
    void aCaretStaysWhereItIsPutInALongText() {
        EditorState state = state("e\u0301x".repeat(10_000));
        for (int place = 0; place < 3_000; place++) {
            int caret = at(state, Selection.at(2 + place)).selection().caret();
            assertEquals(2 + place - (place % 3 == 1 ? 1 : 0), caret);
        }
    }

    private static EditorState state(String paragraph) {
        Body body = Body.of(List.of(new Block.Headline(RichText.of("H")), new Block.Paragraph(RichText.of(paragraph))));
        return EditorState.of(new galley.article.Article(Metadata.EMPTY, body));
    }

    private static EditorState at(EditorState state, Selection selection) {
        return state.apply(Transaction.select(selection), 0);
    }

    private static Selection after(EditorState state, Command command) {
        return state.apply(command.on(state).orElseThrow(), 0).selection();
    }

    private static String text(EditorState state, Command command) {
        return state.apply(command.on(state).orElseThrow(), 0)
                .body()
                .block(1)
                .text()
                .string();
    }
}
