package galley.copyfit;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Walks over characters as readers count them (UAX 29), of which none is ever broken. It looks at a stretch of the text at a time. */
final class Letters {

    /** In UTF-16 units. A character that is longer, such as a letter under a thousand marks, is met by a longer stretch. */
    private static final int STRETCH = 512;

    private Letters() {}

    /**
     * Tells the end of each character, one after the other.
     *
     * @param text any text
     * @param wanted is told; false: no further
     */
    static void ends(String text, IntPredicate wanted) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        int from = 0;
        int stretch = STRETCH;
        while (from < text.length()) {
            int to = (int) Math.min(text.length(), (long) from + stretch);
            characters.setText(text.substring(from, to));
            characters.first();
            int start = from;
            for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
                // Where the stretch ends a character may go on.
                if (start + end == to && to < text.length()) {
                    break;
                }
                from = start + end;
                if (!wanted.test(from)) {
                    return;
                }
            }
            stretch = from == start ? 2 * stretch : STRETCH;
        }
    }
}
