package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TidyTest {

    @Test
    void whatNobodyTypedGoes() {
        assertEquals("Hafenbrücke", Tidy.line("\ufeffHafen\u00adbrü\u200bcke\u0007"));
    }

    @Test
    void whiteSpaceBecomesOneSpaceAndGoesAtTheEnds() {
        assertEquals("The bridge opens", Tidy.line(" \tThe  bridge\topens \u00a0"));
    }

    @Test
    void aSingleNoBreakSpaceStaysAndSoDoJoinersAndDirectionMarks() {
        assertEquals("4\u00a0May", Tidy.line("4\u00a0May"));
        assertEquals("می\u200cخواهم\u200f", Tidy.line("می\u200cخواهم\u200f"));
    }

    @Test
    void aVerticalTabBreaksTheLineSoftly() {
        assertEquals("One\u2028two", Tidy.line("\u000bOne\u000btwo\u000b"));
    }
}
