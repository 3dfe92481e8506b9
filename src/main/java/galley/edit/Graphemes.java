package galley.edit;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Characters as readers count them: the extended grapheme clusters of Unicode (UAX 29), in which an emoji of seven code points is one.
 * It looks at no more than {@value #REACH} UTF-16 units on either side of a place.
 */
public final class Graphemes {

    /** How far it looks, in UTF-16 units. */
    static final int REACH = 256;

    private Graphemes() {}

    /**
     * {@return a place itself if no character goes on over it, else the nearer edge of the one that does, the first where both are as near}
     *
     * @param text the text of a block
     * @param offset the place, from 0 to the length of the text
     */
    public static int edge(CharSequence text, int offset) {
        if (offset <= 0 || offset >= text.length() || isPlain(text, offset)) {
            return offset;
        }
        int from = Math.max(0, offset - REACH);
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(
                text.subSequence(from, Math.min(text.length(), offset + REACH)).toString());
        if (graphemes.isBoundary(offset - from)) {
            return offset;
        }
        int before = from + graphemes.preceding(offset - from);
        int after = from + graphemes.following(offset - from);
        return offset - before <= after - offset ? before : after;
    }

    /** Whether the letters at a place are none that join others: no combining mark comes before U+0300. */
    private static boolean isPlain(CharSequence text, int offset) {
        return text.charAt(offset - 1) < '\u0300' && text.charAt(offset) < '\u0300';
    }
}
