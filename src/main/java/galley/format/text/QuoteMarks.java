package galley.format.text;

/** Quotation marks as the languages of Europe set them, and what they enclose. */
final class QuoteMarks {

    private static final String OPENING = "“„«»\"‚‘‹";
    private static final String CLOSING = "”“»«\"‘’›";

    private QuoteMarks() {}

    /**
     * {@return whether a text begins with an opening mark}
     *
     * @param text tidied text
     */
    static boolean opens(String text) {
        return text.length() > 2 && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * {@return where the quotation closes that a text begins with: the offset of the mark; -1 if it does not}
     *
     * @param text tidied text
     */
    static int close(String text) {
        if (!opens(text)) {
            return -1;
        }
        char open = text.charAt(0);
        if (open == '"') {
            return text.indexOf('"', 1);
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i > 0 && closes(open, text, i)) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (c == open) {
                depth++;
            }
        }
        return -1;
    }

    /**
     * {@return whether a text is one quotation from its first letter to its last}
     *
     * @param text tidied text
     */
    static boolean encloses(String text) {
        return opens(text) && close(text) == text.length() - 1;
    }

    /**
     * {@return who said it, where a quotation and its speaker stand on one line: "“We are late.” — Odo Brand"; empty where they do not}
     *
     * @param text tidied text
     */
    static String speaker(String text) {
        int close = close(text);
        String rest = close < 0 ? "" : Tidy.line(text.substring(close + 1));
        return !rest.isEmpty() && Attributions.isDashed(rest) && !Shape.endsSentence(rest)
                ? Attributions.name(rest)
                : "";
    }

    /**
     * {@return a text without the marks at its ends}
     *
     * @param text a text that {@link #opens}; it may lack the closing mark
     */
    static String inside(String text) {
        int end = encloses(text) ? text.length() - 1 : text.length();
        return Tidy.line(text.substring(1, end));
    }

    private static boolean closes(char open, String text, int at) {
        char c = text.charAt(at);
        if (open == '„') {
            return c == '“' || c == '”';
        }
        // ’ inside ‘ ’ is an apostrophe unless a word ends there and none follows.
        boolean apostrophe = c == '’' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return c == CLOSING.charAt(OPENING.indexOf(open)) && !apostrophe;
    }
}
