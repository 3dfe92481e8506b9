package galley.edit;

import galley.article.RichText;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * How far one press of a key goes within a text. It reads at most {@value #REACH} UTF-16 units, so that no key ever scans a whole
 * block; what is longer takes more than one press.
 */
enum Stride {
    /** A character as readers count them, an extended grapheme cluster of Unicode: an emoji of seven code points is one. */
    GRAPHEME {
        @Override
        int lastIn(String text) {
            BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
            graphemes.setText(text);
            graphemes.last();
            return graphemes.previous();
        }

        @Override
        int nextIn(String text) {
            BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
            graphemes.setText(text);
            return graphemes.next();
        }
    },
    /** Back to where a word begins, or on to where the next one does. Signs in a row, such as {@code ."}, are a word too. */
    WORD {
        @Override
        int lastIn(String text) {
            BreakIterator words = words(text);
            int found = 0;
            for (int left = 0, at = words.next(); at < text.length(); left = at, at = words.next()) {
                found = begins(text, left, at) ? at : found;
            }
            return found;
        }

        @Override
        int nextIn(String text) {
            BreakIterator words = words(text);
            int left = 0;
            int at = words.next();
            while (at < text.length() && !begins(text, left, at)) {
                left = at;
                at = words.next();
            }
            return at;
        }
    };

    private static final int REACH = 256;

    /**
     * {@return where a step back ends}
     *
     * @param text the text of a block
     * @param offset where it starts, not 0
     */
    int before(RichText text, int offset) {
        int from = Math.max(0, offset - REACH);
        String window = text.cut(from, offset).string();
        int half = from > 0 && Character.isLowSurrogate(window.charAt(0)) ? 1 : 0;
        return from + half + lastIn(window.substring(half));
    }

    /**
     * {@return where a step on ends}
     *
     * @param text the text of a block
     * @param offset where it starts, not the end
     */
    int after(RichText text, int offset) {
        int to = Math.min(text.length(), offset + REACH);
        String window = text.cut(offset, to).string();
        int half = to < text.length() && Character.isHighSurrogate(window.charAt(window.length() - 1)) ? 1 : 0;
        return offset + nextIn(window.substring(0, window.length() - half));
    }

    /**
     * {@return where a caret may stand: a place itself, or the nearer edge of the grapheme it is inside of, the first where both are as
     * near}
     *
     * @param text the text of a block
     * @param offset the place
     */
    static int edge(RichText text, int offset) {
        int from = Math.max(0, offset - Graphemes.REACH);
        int to = Math.min(text.length(), offset + Graphemes.REACH);
        return from + Graphemes.edge(text.cut(from, to).string(), offset - from);
    }

    /**
     * {@return the word a letter is in; of blanks or signs in a row, all of them; at the end of a text, the last}
     *
     * @param text the text of a block
     * @param offset before the letter
     * @param start what is added to what is found: the position of the text
     */
    static Selection around(RichText text, int offset, int start) {
        int from = Math.max(0, offset - REACH);
        int to = Math.min(text.length(), offset + REACH);
        String window = text.cut(from, to).string();
        if (window.isEmpty()) {
            return Selection.at(start + offset);
        }
        BreakIterator words = words(window);
        int end = words.following(Math.min(offset - from, window.length() - 1));
        int begin = words.previous();
        Sort sort = Sort.of(window.codePointAt(begin));
        while (sort != Sort.LETTERS && begin > 0 && Sort.of(window.codePointBefore(begin)) == sort) {
            begin = words.preceding(begin);
        }
        while (sort != Sort.LETTERS && end < window.length() && Sort.of(window.codePointAt(end)) == sort) {
            end = words.following(end);
        }
        return new Selection(start + from + begin, start + from + end);
    }

    /** Where the last step of a text starts; the text holds a letter at least. */
    abstract int lastIn(String text);

    /** Where the first step of a text ends. */
    abstract int nextIn(String text);

    /** The JDK's rules know that "don't" is one word, but not when its apostrophe is the one that is set in print. */
    private static BreakIterator words(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.replace('’', '\''));
        return words;
    }

    /** Whether a word begins at a boundary, given the boundary left of it. */
    private static boolean begins(String text, int left, int at) {
        Sort here = Sort.of(text.codePointAt(at));
        return here == Sort.LETTERS || here == Sort.SIGNS && Sort.of(text.codePointAt(left)) != Sort.SIGNS;
    }

    private enum Sort {
        BLANKS,
        LETTERS,
        SIGNS;

        static Sort of(int codePoint) {
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                return BLANKS;
            }
            return Character.isLetterOrDigit(codePoint) ? LETTERS : SIGNS;
        }
    }
}
