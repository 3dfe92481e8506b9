package galley.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final Languages ENGLISH = new Languages(Locale.UK);
    private static final Languages GERMAN = new Languages(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource({
        "German, de",
        "german (austria), de-AT",
        "Deutsch, de",
        "українська, uk",
        "English (United Kingdom), en-GB",
        "en-gb, en-GB",
        "en_US, en-US",
        "zh-Hant-TW, zh-Hant-TW",
        "gsw, gsw",
        "' de '" + ", de"
    })
    void aLanguageIsFoundByNameOrTag(String typed, String tag) {
        assertEquals(Optional.of(tag), ENGLISH.tag(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Englis", "not a tag!", "xx", "en-", "klingonese", "123"})
    void whatIsNoLanguageIsNone(String typed) {
        assertEquals(Optional.empty(), ENGLISH.tag(typed));
    }

    @Test
    void theReadersWordsCountToo() {
        assertEquals(Optional.of("fr"), GERMAN.tag("Französisch"));
        assertEquals("Englisch (Vereinigtes Königreich)", Languages.name("en-GB", Locale.GERMANY));
        assertEquals("never heard of", Languages.name("never heard of", Locale.UK));
    }

    @Test
    void everyNameThatIsOfferedIsALanguage() {
        assertTrue(ENGLISH.names().size() > 200);
        ENGLISH.names().forEach(name -> assertTrue(ENGLISH.tag(name).isPresent(), name));
    }

    @Test
    void whatBeginsAsTypedIsOfferedAndWhatIsWholeIsNot() {
        assertEquals(
                Stream.of("Tom Okoro", "Okafor").toList(),
                Completion.matching("ok", Stream.of("Tom Okoro", "Brok", "Okafor", "Tom Okoro"))
                        .toList());
        assertEquals(
                0,
                Completion.matching("okafor", Stream.of("Okafor", "Okafor Jr")).count());
        assertEquals(0, Completion.matching(" ", Stream.of("Okafor")).count());
    }
}
