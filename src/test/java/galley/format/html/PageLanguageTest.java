package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the language of an article: the tag that is written and the words it says. */
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
    @CsvSource({"en-GB, By {0}", "de, Von {0}", "fr-CA, Par {0}", "uk, Текст: {0}", "sw, By {0}", "'', By {0}"})
    void pageSpeaksTheLanguageOfItsArticle(String tag, String by) {
        assertEquals(by, PageWords.of(tag).by());
    }
}
