package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Harbour bridge closes for a year | harbour-bridge-closes-for-a-year",
                "en | ‘We don’t know’: Lind on the 19-km detour! | we-dont-know-lind-on-the-19-km-detour",
                "en | Café Zoë's naïve façade | cafe-zoes-naive-facade",
                "en | Müller über Größe | muller-uber-grosse",
                "de | Müller über Größe | mueller-ueber-groesse",
                "fr | L’été à Nîmes, cœur d’Œuvre | lete-a-nimes-coeur-doeuvre",
                "da | Ål på Ærø | aal-paa-aeroe",
                "sv | Ål på Ö | al-pa-o",
                "pl | Zażółć gęślą jaźń Łódź | zazolc-gesla-jazn-lodz",
                "tr | IŞIK İSTANBUL | isik-istanbul",
                "vi | Đường Nguyễn Huệ | duong-nguyen-hue",
                "uk | Міст закрито: йдеться про їхній об’єкт | міст-закрито-йдеться-про-їхній-обєкт",
                "el | Η γέφυρα κλείνει | η-γέφυρα-κλείνει",
                "ko | 항구 다리 폐쇄 | 항구-다리-폐쇄",
                "hi | पुल बंद हुआ | पुल-बंद-हुआ",
                "ar | إغلاق الجسر | إغلاق-الجسر",
                "zh | 大桥关闭一年 | 大桥关闭一年",
                "en | A --- b…c 🌉 d | a-b-c-d",
                "not a tag! | Bridge | bridge"
            })
    void aHeadlineHasAShortName(String language, String headline, String slug) {
        assertEquals(slug, Slug.of(headline, language));
        assertTrue(Slug.isSlug(slug));
    }

    @Test
    void whatHasNoLetterHasNone() {
        assertEquals("", Slug.of("", "en"));
        assertEquals("", Slug.of(" …!? 🌉 ", "en"));
    }

    @Test
    void aLongOneEndsWithAWord() {
        assertEquals(
                "harbour-bridge-closes-for-a-year-after-cracks-are-found-in",
                Slug.of("Harbour bridge closes for a year after cracks are found in ninety hangers", "en"));
        assertTrue(Slug.of("x".repeat(1_000_000), "en").length() <= Slug.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "-a", "a-", "a--b", "a_b", "a/b", " a", ""})
    void aNameWithAnythingElseIsNone(String text) {
        assertFalse(Slug.isSlug(text));
    }

    @Test
    void whateverIsMadeIsOne() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x2FFFF) : random.nextInt(0x250));
            }
            String slug = Slug.of(text.toString(), random.nextBoolean() ? "de" : "en");
            assertTrue(slug.isEmpty() || Slug.isSlug(slug), "seed " + seed + ": " + slug);
        }
    }
}
