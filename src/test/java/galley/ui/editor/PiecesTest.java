package galley.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a text is cut to be laid out, without a window. */
class PiecesTest {

    private static final String LINE = "letters ".repeat(12_500);

    @Test
    void linesThatPeopleWriteAreNotCut() {
        String notes = "Call Mara\n".repeat(1_000) + "x".repeat(Pieces.MOST);
        Pieces pieces = of(notes);
        assertSame(pieces.text(), pieces.seen());
        assertEquals(notes, pieces.text());
    }

    @Test
    void aLineOfABooksLengthIsCutBehindBlanks() {
        Pieces pieces = of(LINE);
        assertEquals(LINE, pieces.text());
        assertEquals(LINE, pieces.seen().replace("\n", ""));
        assertTrue(pieces.seen().lines().count() > 50);
        assertTrue(pieces.seen().lines().allMatch(piece -> piece.length() <= Pieces.MOST && piece.endsWith(" ")));
    }

    @Test
    void aPlaceAtACutIsSeenBehindItAndMeantOnBothSides() {
        Pieces pieces = of(LINE);
        int cut = pieces.seen().indexOf('\n');
        assertEquals(cut + 1, pieces.toSeen(cut));
        assertEquals(cut, pieces.toText(cut));
        assertEquals(cut, pieces.toText(cut + 1));
        assertEquals(cut + 1, pieces.toText(cut + 2));
        assertEquals(cut - 1, pieces.toSeen(cut - 1));
    }

    @Test
    void aLetterChangesThePieceItIsInAndNoOther() {
        Pieces before = of(LINE);
        Plain.Difference seen =
                Plain.between(before.seen(), before.replace(50_003, 50_003, "x").seen());
        assertEquals("x", seen.letters());
        assertEquals(seen.from(), seen.to());
    }

    @Test
    void aLineThatIsShortAgainIsWhole() {
        Pieces pieces = of(LINE).replace(1_500, LINE.length(), "");
        assertSame(pieces.text(), pieces.seen());
        Pieces halved = of("a ".repeat(1_200)).replace(1_000, 1_000, "\n");
        assertEquals(halved.text(), halved.seen());
    }

    @Test
    void noCharacterIsCut() {
        Pieces family = of("👩‍👩‍👧‍👦".repeat(1_000));
        assertTrue(family.seen().lines().count() > 5);
        assertTrue(family.seen().lines().allMatch(piece -> piece.startsWith("👩") && piece.endsWith("👦")));
    }

    @Test
    void whateverIsTypedNoPieceIsTooLongAndEveryPlaceIsFoundAgain() {
        Random random = new Random(7);
        String[] letters = {"", "x", " ", "\n", "word ".repeat(900), "y".repeat(5_000), "👍", "שלום "};
        StringBuilder plain = new StringBuilder();
        Pieces pieces = Pieces.EMPTY;
        for (int i = 0; i < 400; i++) {
            int from = random.nextInt(plain.length() + 1);
            int to = Math.min(plain.length(), from + random.nextInt(i % 5 == 0 ? 3_000 : 4));
            String typed = letters[random.nextInt(letters.length)];
            plain.replace(from, to, typed);
            pieces = pieces.replace(from, to, typed);
            assertEquals(plain.toString(), pieces.text());
            assertTrue(Stream.of(pieces.seen().split("\n", -1)).allMatch(piece -> piece.length() <= Pieces.MOST));
            int place = random.nextInt(plain.length() + 1);
            assertEquals(place, pieces.toText(pieces.toSeen(place)));
            if (place < plain.length()) {
                assertEquals(plain.charAt(place), pieces.seen().charAt(pieces.toSeen(place)));
            }
        }
    }

    @Test
    void theSmallestDifferenceCutsNoPair() {
        assertEquals(new Plain.Difference(1, 3, "👎"), Plain.between("a👍b", "a👎b"));
        assertEquals(new Plain.Difference(2, 2, "x"), Plain.between("ab", "abx"));
        assertEquals(new Plain.Difference(2, 2, ""), Plain.between("ab", "ab"));
        assertEquals(new Plain.Difference(1, 2, ""), Plain.between("aab", "ab", 2));
        assertEquals(new Plain.Difference(0, 1, ""), Plain.between("aab", "ab", 1));
    }

    @Test
    void wordsBeginBehindBlanks() {
        assertEquals(4, Plain.wordBefore("one two", 7));
        assertEquals(0, Plain.wordBefore("one two", 4));
        assertEquals(0, Plain.wordBefore("  ", 2));
        assertEquals(4, Plain.wordAfter("one two", 0));
        assertEquals(7, Plain.wordAfter("one two", 4));
        assertEquals(7, Plain.wordAfter("one two", 7));
    }

    @Test
    void whatNobodyCanTypeIsLeftOut() {
        assertEquals("a\nb\nc\td", Plain.typed("a\r\nb\rc\td\u0000\u007f"));
    }

    private static Pieces of(String text) {
        return Pieces.EMPTY.replace(0, 0, text);
    }
}
