package galley.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Direction;
import galley.article.RichText;
import java.util.List;
import org.fxmisc.richtext.model.StyledSegment;
import org.junit.jupiter.api.Test;

/** The stretches that text from the right is drawn in. */
class InkTest {

    @Test
    void aWordIsDrawnAlone() {
        assertEquals(List.of("הגשר", " ", "נסגר", "."), drawn("הגשר נסגר."));
        assertEquals(List.of("وَالْمُسْتَشْفَى"), drawn("وَالْمُسْتَشْفَى"), "marks take no room");
        assertEquals(List.of("Galley", " ", "של"), drawn("Galley של"));
        assertEquals(List.of("ב", "-", "12"), drawn("ב-12"), "no stretch runs both ways");
        assertEquals(
                List.of("א", " ", "👩‍👩‍👧‍👦❤️", " ", "ב"), drawn("א 👩‍👩‍👧‍👦❤️ ב"), "no character is parted");
    }

    @Test
    void lettersThatAreNotSeenStandAlone() {
        assertEquals(List.of("می", "\u200C", "شود"), drawn("می\u200Cشود"));
        assertTrue(Ink.isUnseen("\u200C"));
        assertFalse(Ink.isUnseen("می"));
        assertFalse(Ink.isUnseen("\u200Cx"));
    }

    @Test
    void everyLetterIsDrawn() {
        String text = "א\u2028\u200F\u0301\u0301ב 🇺🇦\uD83D\tx";
        assertEquals(text, String.join("", drawn(text)));
    }

    private static List<String> drawn(String text) {
        return Ink.of(RichText.of(text), Direction.RIGHT_TO_LEFT).stream()
                .map(StyledSegment::getSegment)
                .toList();
    }
}
