package galley.copyfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Block;
import galley.article.Body;
import galley.article.Picture;
import galley.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every letter is half an em wide here: in a column of 10 ems there is room for 20. */
@Timeout(20)
class CastOffTest {

    private static final ToDoubleFunction<String> HALF = letters -> letters.length() / 2.0;
    private static final Setting TEN_EMS = new Setting(10, 12, 14);

    private static Column cast(Block... blocks) {
        return new CastOff(HALF, HALF).cast(body(blocks), "en", TEN_EMS, 100);
    }

    private static Body body(Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(new Block.Headline(RichText.of("A headline is not counted"))));
        all.addAll(List.of(blocks));
        return Body.of(all);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(RichText.of(text));
    }

    private static List<String> lines(Column column) {
        return column.top().stream().flatMap(piece -> piece.lines().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // lines, leading, by hand: lines x leading / 72 x 2.54
        "72, 10, 25.4",
        "213, 10.5, 78.899",
        "1, 12, 0.423",
        "0, 10, 0"
    })
    void aDepthIsInPostScriptPoints(long lines, double leading, double centimeters) {
        assertEquals(centimeters, new Setting(11, 9, leading).depth(lines), 0.001);
    }

    @Test
    void aPicaIsTwelvePoints() {
        assertEquals(132, new Setting(11, 9, 10.5).points());
        assertEquals(14.667, new Setting(11, 9, 10.5).ems(), 0.001);
        assertThrows(IllegalArgumentException.class, () -> new Setting(0, 9, 10));
        assertThrows(IllegalArgumentException.class, () -> new Setting(11, Double.NaN, 10));
    }

    @Test
    void linesHoldWhatFits() {
        // The first line begins an em further in: there is room for 18 letters.
        Column column = cast(paragraph("Six vessels will run every ten minutes from 05:00"));
        assertEquals(List.of("Six vessels will", "run every ten", "minutes from 05:00"), lines(column));
        assertEquals(3, column.lines());
        assertEquals(3 * 14 / 72.0 * 2.54, column.depth(), 1e-9);
    }

    @Test
    void aSpaceAtTheEndHangsOver() {
        assertEquals(
                List.of("123456789012345678", "12345678901234567890"),
                lines(cast(paragraph("123456789012345678 12345678901234567890 "))));
    }

    @Test
    void aLineBreakEndsALine() {
        assertEquals(List.of("one", "", "two"), lines(cast(paragraph("one\u2028\u2028two"))));
    }

    @Test
    void aWordLongerThanALineIsBrokenBehindACharacter() {
        String family = "👩‍👩‍👧‍👦"; // eleven units: 5.5 ems
        assertEquals(List.of("ab", family, family, family), lines(cast(paragraph("ab " + family.repeat(3)))));
        assertEquals(List.of("x".repeat(18), "x".repeat(20), "xx yy"), lines(cast(paragraph("x".repeat(40) + " yy"))));
    }

    @Test
    void headingsHaveALineAboveAndPicturesStandApart() {
        Column column = cast(
                new Block.Heading(2, RichText.of("First, so nothing")),
                paragraph("one"),
                new Block.Figure(Picture.of("media/a.jpg"), RichText.of("A caption is set apart")),
                new Block.PullQuote(RichText.of("And so is this")),
                new Block.Heading(2, RichText.of("Two")),
                new Block.Item(Block.Item.Marker.NUMBER, 1, RichText.of("a")),
                new Block.Item(Block.Item.Marker.NUMBER, 1, RichText.of("b")),
                new Block.Item(Block.Item.Marker.BULLET, 1, RichText.of("c")),
                paragraph("  "),
                new Block.Divider(RichText.EMPTY),
                paragraph("end"));
        assertEquals(List.of("First, so nothing", "one", "Two", "1. a", "2. b", "• c", "end"), lines(column));
        assertEquals(9, column.lines());
    }

    @Test
    void anEmptyArticleMakesNoLines() {
        assertEquals(
                0,
                new CastOff(HALF, HALF)
                        .cast(Body.of(new Block.Headline(RichText.EMPTY)), "en", TEN_EMS, 9)
                        .lines());
        assertEquals(0, cast(paragraph("")).lines());
    }

    @Test
    void aColumnNarrowerThanALetterStillEnds() {
        Column column = new CastOff(HALF, HALF).cast(body(paragraph("abc def")), "en", new Setting(0.1, 72, 72), 9);
        assertEquals(List.of("ab", "c", "def"), lines(column));
    }

    @Test
    void nothingIsLostAndNothingStandsOut() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] pieces = {
            "a", "word", " ", "  ", "-", "é", "👩‍👩‍👧", "שלום", "مرحبا", "橋", "\uD800", "\u2028", "\u00AD"
        };
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("a");
            for (int j = random.nextInt(300); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Column column = cast(paragraph(text.toString()));
            String all = String.join("", lines(column));
            assertEquals(text.toString().replaceAll("[ \u2028]", ""), all.replace(" ", ""), () -> "seed " + seed);
            for (String line : lines(column)) {
                assertTrue(line.length() <= 20, () -> "seed " + seed + ": " + line);
            }
        }
    }

    @Test
    void castingOffAgainMeasuresOnlyWhatChanged() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            blocks.add(paragraph("Six vessels will run every ten minutes from 05:00 on the day " + i));
        }
        int[] asked = {0};
        CastOff castOff = new CastOff(
                letters -> {
                    asked[0]++;
                    return HALF.applyAsDouble(letters);
                },
                HALF);
        Body body = body(blocks.toArray(Block[]::new));
        long before = castOff.cast(body, "en", TEN_EMS, 5).lines();
        asked[0] = 0;
        blocks.set(500, paragraph("short"));
        Body changed = body(blocks.toArray(Block[]::new));
        long after = castOff.cast(changed, "en", TEN_EMS, 5).lines();
        assertEquals(new CastOff(HALF, HALF).cast(changed, "en", TEN_EMS, 5).lines(), after, "as if counted anew");
        assertTrue(after < before);
        assertTrue(asked[0] < 200, "asked " + asked[0] + " times");
        assertTrue(castOff.cast(changed, "en", new Setting(20, 12, 14), 5).lines() < after, "another setting");
    }

    @Test
    void aParagraphOfTenMillionLettersIsCastOff() {
        assertEquals(500_001, cast(paragraph("x".repeat(10_000_000))).lines());
    }
}
