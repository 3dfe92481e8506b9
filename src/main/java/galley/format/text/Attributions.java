package galley.format.text;

/** The line under a quotation that says whose words they are: "— Mara Lind, chief engineer". */
final class Attributions {

    private static final int MOST_WORDS = 24;

    private Attributions() {}

    /**
     * {@return whether a text is a long dash, or two short ones, and a few words}
     *
     * @param text tidied text
     */
    static boolean isDashed(String text) {
        int dash = dash(text);
        return dash > 0 && isName(text, dash);
    }

    /**
     * {@return whether a text could be such a line written with a hyphen}; only the lines around it can tell it from an item
     *
     * @param text tidied text
     */
    static boolean isHyphened(String text) {
        return text.startsWith("- ") && isName(text, 1);
    }

    /**
     * {@return whether a text could be such a line without a dash: a person's name, and perhaps after a comma what the person is}; it
     * must stand right under its quotation
     *
     * @param text tidied text
     */
    static boolean isPerson(String text) {
        int comma = text.indexOf(',');
        String name = comma < 0 ? text : text.substring(0, comma);
        return Names.isPerson(name)
                && Shape.words(text, MOST_WORDS + 1) <= MOST_WORDS
                && !Shape.endsSentence(text)
                && !text.endsWith(":");
    }

    /**
     * {@return who said it: the text without its dash}
     *
     * @param text a text that {@link #isDashed}, {@link #isHyphened} or {@link #isPerson}
     */
    static String name(String text) {
        return Tidy.line(text.substring(isHyphened(text) ? 1 : dash(text)));
    }

    private static boolean isName(String text, int from) {
        String name = Tidy.line(text.substring(from));
        return !name.isEmpty()
                && Character.isLetter(name.codePointAt(0))
                && !Shape.beginsSmall(name)
                && Shape.words(name, MOST_WORDS + 1) <= MOST_WORDS
                && !name.endsWith("?")
                && !name.endsWith("!");
    }

    private static int dash(String text) {
        char first = text.charAt(0);
        return first == '—' || first == '–' || first == '―'
                ? 1
                : text.startsWith("--") && !text.startsWith("---") ? 2 : 0;
    }
}
