package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way languages and texts run. */
class DirectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "he", "iw", "fa", "ur", "ps", "yi", "ckb", "az-Arab"})
    void languagesOfTheseScriptsRunFromRightToLeft(String tag) {
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "", "ar-Latn", "ja", "nonsense!", "az"})
    void allOthersRunFromLeftToRight(String tag) {
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of(tag));
    }

    @Test
    void firstLetterWithADirectionDecides() {
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of(RichText.of("12 «שלום» and more"), Direction.LEFT_TO_RIGHT));
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of(RichText.of("– é שלום"), Direction.RIGHT_TO_LEFT));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of(RichText.of("12 – 13"), Direction.RIGHT_TO_LEFT));
    }

    @Test
    void whatIsIsolatedDecidesNothing() {
        assertEquals(
                Direction.RIGHT_TO_LEFT, Direction.of(RichText.of("\u2066Galley\u2069 עורך"), Direction.LEFT_TO_RIGHT));
        assertEquals(
                Direction.LEFT_TO_RIGHT,
                Direction.of(RichText.of("\u2068\u2067א\u2069ב\u2069 x"), Direction.RIGHT_TO_LEFT));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of(RichText.of("\u2066never ended"), Direction.RIGHT_TO_LEFT));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of(RichText.of("\u2069א"), Direction.LEFT_TO_RIGHT));
        assertEquals(
                Direction.RIGHT_TO_LEFT,
                Direction.of(RichText.of("\u202Aא\u202C"), Direction.LEFT_TO_RIGHT),
                "embeddings are not isolates");
    }

    @Test
    void marksPartNothing() {
        RichText text =
                RichText.of("12 ").plus(RichText.of("של", Mark.Style.STRONG)).plus(RichText.of("x"));
        assertEquals(Direction.RIGHT_TO_LEFT, Direction.of(text, Direction.LEFT_TO_RIGHT));
        assertEquals(Direction.LEFT_TO_RIGHT, Direction.of(RichText.EMPTY, Direction.LEFT_TO_RIGHT));
    }
}
