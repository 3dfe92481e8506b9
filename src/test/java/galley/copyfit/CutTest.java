package galley.copyfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every character is one wide here, marks and the parts of an emoji nothing: as a reader counts them. */
@Timeout(10)
class CutTest {

    private static double count(String letters) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(letters);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour bridge closes, 21, Harbour bridge closes",
        "Harbour bridge closes, 20, Harbour bridge…",
        "Harbour bridge closes, 15, Harbour bridge…",
        "Harbour bridge closes, 14, Harbour…",
        "Harbour bridge closes, 8, Harbour…",
        "Harbour bridge closes, 7, Harbou…",
        "Harbour bridge closes, 1, …",
        "Harbour bridge closes, 0.5, ''",
        "Harbour bridge closes, 0, ''",
        "Harbour bridge closes, -3, ''",
        "'', 0, ''",
        "Donaudampfschifffahrtsgesellschaft, 10, Donaudamp…",
        "ab-cd-ef, 6, ab-…",
        "جسر الميناء يغلق عاما كاملا, 12, جسر الميناء…",
        "橋は一年間閉鎖される, 6, 橋は一年間…",
    })
    void aLineIsCutBehindAWord(String line, double width, String shown) {
        assertEquals(shown, Cut.to(line, width, CutTest::count).shown());
        assertEquals(shown.equals(line), Cut.to(line, width, CutTest::count).whole());
    }

    @ParameterizedTest
    @CsvSource({"👩‍👩‍👧‍👦", "🇵🇹", "é́́", "👍🏽", "क्षि", "각"})
    void noCharacterIsBroken(String character) {
        assertEquals(1, count(character), "one character");
        for (int room = 1; room < 9; room++) {
            Cut cut = Cut.to(character.repeat(9), room, CutTest::count);
            assertEquals(character.repeat(room - 1) + "…", cut.shown());
        }
        assertTrue(Cut.to(character.repeat(9), 9, CutTest::count).whole());
    }

    @Test
    void aTitleOfAHundredThousandLettersIsCutByItsBeginning() {
        int[] asked = {0};
        String title = "word ".repeat(20_000);
        Cut cut = Cut.to(title, 60, letters -> {
            asked[0] += letters.length();
            return letters.length();
        });
        assertEquals("word ".repeat(12).strip() + "…", cut.shown());
        assertTrue(asked[0] < 5_000, "it measured " + asked[0] + " letters");
    }

    @Test
    void aCharacterUnderAHundredThousandMarksStaysWhole() {
        String long1 = "e" + "\u0301".repeat(100_000);
        assertEquals(long1 + "…", Cut.to(long1 + "xyz", 2, CutTest::count).shown());
        assertFalse(Cut.to(long1 + "xyz", 3, CutTest::count).whole());
    }

    @Test
    void whatIsShownFitsAndIsTheBeginning() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] pieces = {"a", "W", " ", "-", "é", "👩‍👩‍👧", "ש", "م", "橋", "\u200D", "\uD800", "\u00A0"};
        for (int i = 0; i < 2_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = random.nextInt(120); j > 0; j--) {
                line.append(pieces[random.nextInt(pieces.length)]);
            }
            double width = random.nextInt(130);
            Cut cut = Cut.to(line.toString(), width, CutTest::count);
            String begins = cut.whole() ? cut.shown() : cut.shown().replaceFirst("…$", "");
            assertTrue(count(cut.shown()) <= width, () -> "seed " + seed);
            assertTrue(line.toString().startsWith(begins), () -> "seed " + seed);
            assertEquals(count(line.toString()) <= width, cut.whole(), () -> "seed " + seed);
        }
    }
}
