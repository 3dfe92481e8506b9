package galley.format.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line that says something: a paragraph, a heading, an item. It comes from one line of the raw text, or from several that a mail
 * program had broken.
 *
 * @param sources the raw lines, at least one
 * @param text what it says, tidied; never empty
 * @param key {@link #text} for comparing: lower case, plain spaces and apostrophes, no signs at the ends; empty if it is long
 * @param tokens the words and figures of {@link #key}, without the signs between them; none if it is long
 * @param marker the sign of a list it begins with
 * @param indent columns of white space before it; a tab goes to the next multiple of four
 * @param quoted how many {@code >} stand before it
 * @param gapBefore whether a blank line, or the start of the text, stands before it
 * @param gapAfter whether a blank line, or the end of the text, follows
 */
record Line(
        List<Source> sources,
        String text,
        String key,
        List<String> tokens,
        Optional<Marker> marker,
        int indent,
        int quoted,
        boolean gapBefore,
        boolean gapAfter) {

    /** Longest text that can be anything but prose. */
    private static final int SHORT = 600;

    /**
     * {@return a line}
     *
     * @param sources the raw lines
     * @param text what they say together
     * @param indent columns before it
     * @param quoted signs of quotation before it
     * @param gapBefore whether a blank line stands before it
     * @param gapAfter whether a blank line follows
     */
    static Line of(List<Source> sources, String text, int indent, int quoted, boolean gapBefore, boolean gapAfter) {
        String key = keyOf(text);
        return new Line(
                sources, text, key, Vocabulary.tokens(key), Marker.of(text), indent, quoted, gapBefore, gapAfter);
    }

    /** {@return this line with a blank line after it} */
    Line closed() {
        return new Line(sources, text, key, tokens, marker, indent, quoted, gapBefore, true);
    }

    /** {@return this line with one sign of quotation less} */
    Line lessQuoted() {
        return new Line(sources, text, key, tokens, marker, indent, Math.max(0, quoted - 1), gapBefore, gapAfter);
    }

    /** {@return the number of its first raw line} */
    int number() {
        return sources.getFirst().number();
    }

    /** {@return whether it has a blank line on both sides} */
    boolean alone() {
        return gapBefore && gapAfter;
    }

    /** {@return whether it can only be running text: twelve words that end like a sentence, or twenty-five in any case} */
    boolean prose() {
        int words = Shape.words(text, 25);
        return words >= 25 || words >= 12 && Shape.endsSentence(text);
    }

    /**
     * {@return a text for comparing: lower case, plain spaces and apostrophes, no signs at the ends; empty if it is long}
     *
     * @param text tidied text
     */
    static String keyOf(String text) {
        if (text.length() > SHORT) {
            return "";
        }
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to)) && !isMark(text.charAt(to - 1))) {
            to--;
        }
        StringBuilder key = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            key.append(Tidy.isSpace(c) ? ' ' : c == '’' || c == '‘' || c == 'ʼ' ? '\'' : c);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
