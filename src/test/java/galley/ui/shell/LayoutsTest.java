package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which key is meant where the layout types no Latin letters, as GTK tells it: a letter, and no name of a key. */
class LayoutsTest {

    /** Language, and what stands on the keys Z, X, C, V, A, S, Y of it. */
    @ParameterizedTest
    @CsvSource({
        "ru, ячсмфын",
        "uk, ячсмфін",
        "be, ячсмфын",
        "sr, зџцвасѕ",
        "mk, зџцвасѕ",
        "bg, юйъэьящ",
        "el, ζχψωασυ",
        "he, זסבהשדט",
        "ar, ئءؤرشسغ",
        "fa, ظطزرشسغ",
        "ka, ზხცვასყ",
        "hy, զղցվասը",
        "th, ผปแอฟหั",
    })
    void theKeyAtTheSamePlaceIsMeant(String language, String letters) {
        Layouts layouts = Layouts.of(language);
        StringBuilder keys = new StringBuilder();
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> keys.append(layouts.latin(KeyCode.UNDEFINED, letter, false, false)
                        .map(KeyCode::getName)
                        .orElse("?")));
        assertEquals("ZXCVASY", keys.toString());
    }

    @ParameterizedTest
    @CsvSource({"en, я, Z", "de, Я, Z", "en, Ζ, Z", "en, Σ, S", "en, ს, S", "en, ז, Z", "uk, і, S", "ru, ы, S"})
    void theLanguageOfTheDesktopNeedNotBeThatOfTheKeyboard(String language, String letter, String key) {
        assertEquals(
                Optional.of(KeyCode.getKeyCode(key)),
                Layouts.of(language).latin(KeyCode.UNDEFINED, letter, true, false));
    }

    /** Dvorak, AZERTY, QWERTZ and all others that type Latin letters name their keys, and the name decides. */
    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = "UNDEFINED", mode = EnumSource.Mode.EXCLUDE)
    void aKeyThatHasANameKeepsIt(KeyCode code) {
        for (String text : new String[] {"", "z", "я", "é", "\u001a", "["}) {
            assertEquals(Optional.empty(), Layouts.of("en").latin(code, text, false, false), code + " " + text);
        }
    }

    @Test
    void whatTypesNothingIsNoKey() {
        assertEquals(Optional.empty(), Layouts.of("en").latin(KeyCode.UNDEFINED, "", false, false));
        assertEquals(Optional.empty(), Layouts.of("en").latin(KeyCode.UNDEFINED, "漢", false, false));
        assertEquals(Optional.empty(), Layouts.of("en").latin(KeyCode.UNDEFINED, "ö", false, false));
    }

    @Test
    void aControlCharacterIsItsLetter() {
        assertEquals(Optional.of(KeyCode.Z), Layouts.of("en").latin(KeyCode.UNDEFINED, "\u001a", false, false));
        assertEquals(Optional.of(KeyCode.A), Layouts.of("en").latin(KeyCode.UNDEFINED, "\u0001", false, false));
    }

    @Test
    void aDigitIsWhatAFrenchKeyboardTypesWithShift() {
        Layouts english = Layouts.of("en");
        Layouts french = Layouts.of("fr");
        assertEquals(Optional.of(KeyCode.DIGIT8), english.latin(KeyCode.UNDERSCORE, "8", true, false));
        assertEquals(Optional.of(KeyCode.DIGIT7), english.latin(KeyCode.UNDEFINED, "7", true, false));
        assertEquals(Optional.of(KeyCode.DIGIT2), french.latin(KeyCode.UNDEFINED, "é", false, true));
        assertEquals(Optional.of(KeyCode.DIGIT3), french.latin(KeyCode.QUOTEDBL, "\"", false, true));
        assertEquals(Optional.of(KeyCode.DIGIT0), french.latin(KeyCode.UNDEFINED, "à", false, true));
        assertEquals(Optional.empty(), english.latin(KeyCode.QUOTEDBL, "\"", false, true));
        assertEquals(Optional.empty(), french.latin(KeyCode.QUOTEDBL, "\"", false, false));
        assertEquals(Optional.empty(), english.latin(KeyCode.NUMPAD8, "8", true, false));
    }
}
