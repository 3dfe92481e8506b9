package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @Test
    void markupIsEscaped() {
        assertEquals("&lt;b&gt; &amp;amp; &quot;'", Letters.line("<b> &amp; \"'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\b",
                "\f",
                "\u001b",
                "\u007f",
                "\u0085",
                "\u009f",
                "\ufdd0",
                "\ufdef",
                "\ufffe",
                "\uffff",
                "\ud83f\udfff",
                "\udbff\udfff",
                "\ud800",
                "\udc00"
            })
    void letterNoDocumentMayContainIsReplaced(String letter) {
        assertEquals("a\ufffdb", Letters.legal("a" + letter + "b"));
    }

    @Test
    void halvesInTheWrongOrderAreReplacedEach() {
        assertEquals("\ufffd\ufffd", Letters.legal("\ude00\ud83d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\t",
                "\u00a0",
                "\u00ad\u200d\ufeff",
                "e\u0301",
                "\ud83d\ude00",
                "\ue000",
                "橋",
                "\ufffd",
                "\u2029"
            })
    void allOtherLettersStay(String letters) {
        assertEquals(letters, Letters.legal(letters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u00a0\u3000", "\u2028\u2029", "\u200b\u200e\ufeff", "\u0000\u001f"})
    void lettersThatShowNothingAreBlank(String letters) {
        assertEquals(true, Letters.blank(RichText.of(letters)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", " a", "\u200b1", "—", "\ud83d\ude00", "\ufffd", "\u0301"})
    void lettersThatShowSomethingAreNot(String letters) {
        assertEquals(false, Letters.blank(RichText.of(letters)));
    }
}
