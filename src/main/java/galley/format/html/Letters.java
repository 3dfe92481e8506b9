package galley.format.html;

import galley.article.RichText;
import galley.article.Run;

/**
 * Letters as HTML may hold them. Those that stand for markup are escaped; those a document must not contain become U+FFFD, so that a
 * reader sees something was there. All others come out as they are, in the normalization form they were written in, as the W3C's
 * Character Model asks of programs that pass text on.
 */
final class Letters {

    private static final char REPLACEMENT = '\uFFFD';

    private Letters() {}

    /**
     * Writes letters as the text of an element.
     *
     * @param out where they go
     * @param letters any letters
     */
    static void append(StringBuilder out, String letters) {
        String legal = legal(letters);
        int done = 0;
        for (int i = 0; i < legal.length(); i++) {
            String escaped = switch (legal.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case RichText.LINE_BREAK -> "<br>";
                default -> null;
            };
            if (escaped != null) {
                out.append(legal, done, i).append(escaped);
                done = i + 1;
            }
        }
        out.append(legal, done, legal.length());
    }

    /**
     * {@return letters as the text of an element that is one line, or between the quotation marks of an attribute}
     *
     * @param letters any letters
     */
    static String line(String letters) {
        StringBuilder out = new StringBuilder(letters.length() + 16);
        append(out, letters.replace(RichText.LINE_BREAK, ' '));
        return out.toString().replace("\"", "&quot;");
    }

    /**
     * {@return these letters with U+FFFD for each that no document may contain}: a control, a noncharacter, half of a surrogate pair
     * (HTML Living Standard, "Preprocessing the input stream")
     *
     * @param letters any letters
     */
    static String legal(String letters) {
        int i = 0;
        while (i < letters.length() && ordinary(letters.charAt(i))) {
            i++;
        }
        if (i == letters.length()) {
            return letters;
        }
        StringBuilder out = new StringBuilder(letters.length()).append(letters, 0, i);
        while (i < letters.length()) {
            int letter = letters.codePointAt(i);
            if (legal(letter)) {
                out.appendCodePoint(letter);
            } else {
                out.append(REPLACEMENT);
            }
            i += Character.charCount(letter);
        }
        return out.toString();
    }

    /** {@return whether a unit is legal by itself, as all but a few are} */
    private static boolean ordinary(char unit) {
        return unit >= ' ' && unit < 0x7F || unit > 0x9F && unit < Character.MIN_SURROGATE;
    }

    /**
     * {@return how many units of a page stand before an offset of a text}: a letter of two units that no document may contain is one there
     *
     * @param text as an author wrote it
     * @param offset in it
     */
    static int shown(RichText text, int offset) {
        int shown = 0;
        int at = 0;
        for (Run run : text.runs()) {
            int within = Math.clamp((long) offset - at, 0, run.text().length());
            shown += legal(run.text().substring(0, within)).length();
            at += run.text().length();
        }
        return shown;
    }

    /**
     * {@return the offset of a text before which so many units stand on a page}; the end, where there are fewer
     *
     * @param text as an author wrote it
     * @param shown how many units
     */
    static int written(RichText text, int shown) {
        int left = shown;
        int at = 0;
        for (Run run : text.runs()) {
            for (int i = 0; i < run.text().length() && left > 0; ) {
                int letter = run.text().codePointAt(i);
                left -= legal(letter) ? Character.charCount(letter) : 1;
                i += Character.charCount(letter);
                at += Character.charCount(letter);
            }
        }
        return at;
    }

    private static boolean legal(int letter) {
        boolean control = Character.isISOControl(letter) && letter != '\t';
        boolean noncharacter = letter >= 0xFDD0 && letter <= 0xFDEF || (letter & 0xFFFE) == 0xFFFE;
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !noncharacter && !half;
    }

    /**
     * {@return whether a text shows nothing}: it holds only white space, controls and letters without a shape
     *
     * @param text any text
     */
    static boolean blank(RichText text) {
        for (Run run : text.runs()) {
            if (!blank(run.text())) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether letters show nothing}
     *
     * @param letters any letters
     */
    static boolean blank(String letters) {
        for (int i = 0; i < letters.length(); ) {
            int letter = letters.codePointAt(i);
            if (!Character.isWhitespace(letter)
                    && !Character.isSpaceChar(letter)
                    && !Character.isISOControl(letter)
                    && Character.getType(letter) != Character.FORMAT) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return true;
    }
}
