package galley.edit.find;

import galley.article.RichText;

/**
 * The letters of a block as a search reads them: it counts what is read, so that an expression that would never come to an end does. A
 * soft line break is read as a line feed, which is what expressions know.
 */
final class Reading implements CharSequence {

    /** Thrown out of a search that has read all it may. It is no mistake, so it has no trace. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("the search has read all it may", null, false, false);
        }
    }

    private final String letters;
    private final long most;
    private long read;

    Reading(String letters, long most) {
        this.letters = letters;
        this.most = most;
    }

    /** {@return how many characters were read} */
    long read() {
        return read;
    }

    @Override
    public char charAt(int index) {
        if (++read > most) {
            throw new Exhausted();
        }
        char letter = letters.charAt(index);
        return letter == RichText.LINE_BREAK ? '\n' : letter;
    }

    @Override
    public int length() {
        return letters.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return letters.substring(start, end);
    }

    @Override
    public String toString() {
        return letters;
    }
}
