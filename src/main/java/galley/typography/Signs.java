package galley.typography;

/** Kinds of signs, as far as they tell where a quotation begins. */
final class Signs {

    private static final String OPENING = "([{<“‘„‚«‹「『¿¡";
    private static final String CLOSING = ")]}>”’»›」』.,;:!?…";
    private static final String DASHES = "–—-\u2011/";

    private Signs() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** {@return whether what stands at a place can only be the beginning of something, by what is before it} */
    static boolean opensAfter(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return isSpace(before) || OPENING.indexOf(before) >= 0 || isDash(before);
    }
}
