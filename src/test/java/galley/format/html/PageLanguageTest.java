package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.RichText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from the language of an article: the tag that is written, the direction of the page, and the words it says. */
class PageLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-gb, en-GB",
        "EN_us, ",
        "zh-hant-tw, zh-Hant-TW",
        "en-Latn-US, en-US",
        "de-AT-1996, de-AT",
        "iw, he",
        "fil, fil",
        "en-XX, en",
        "xx, ",
        "qaa, ",
        "not a tag, ",
        "'\"><script>', ",
    })
    void onlyRegisteredTagsAreWritten(String tag, String written) {
        assertEquals(Optional.ofNullable(written), LanguageTag.written(tag));
    }

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

    @ParameterizedTest
    @CsvSource({"en-GB, By {0}", "de, Von {0}", "fr-CA, Par {0}", "uk, Текст: {0}", "sw, By {0}", "'', By {0}"})
    void pageSpeaksTheLanguageOfItsArticle(String tag, String by) {
        assertEquals(by, PageWords.of(tag).by());
    }
}
