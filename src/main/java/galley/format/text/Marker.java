package galley.format.text;

import galley.article.Block.Item;
import java.util.Optional;

/**
 * The sign before an item of a list.
 *
 * @param kind bullet or number
 * @param glyph the sign itself; {@code #} for a number
 * @param number the number, or the place of a letter in the alphabet; 0 for a bullet
 * @param rest what the item says; empty where the sign stands alone
 */
record Marker(Item.Marker kind, char glyph, int number, String rest) {

    /** Signs that are bullets wherever they begin a line. */
    private static final String DOTS = "•‣◦▪▫■□●○∙⁃➤►▶✓✔";
    /** Signs that are bullets only with a space after them. */
    private static final String SIGNS = "-*–+·→";

    private static final int MOST_DIGITS = 3;

    /**
     * {@return the sign a text begins with; empty where it begins with none}
     *
     * @param text tidied text
     */
    static Optional<Marker> of(String text) {
        char first = text.charAt(0);
        boolean space = text.length() > 1 && Tidy.isSpace(text.charAt(1));
        if (DOTS.indexOf(first) >= 0) {
            return Optional.of(bullet(text, text.length() > 1 && text.charAt(1) == '\uFE0F' ? 2 : 1));
        }
        if (SIGNS.indexOf(first) >= 0 && space) {
            return Optional.of(bullet(text, 1));
        }
        return Character.isDigit(first) ? number(text) : letter(text);
    }

    private static Marker bullet(String text, int length) {
        return new Marker(Item.Marker.BULLET, text.charAt(0), 0, Tidy.line(text.substring(length)));
    }

    /** "a) cracks", "b) a shortage of steel": letters count like numbers. */
    private static Optional<Marker> letter(String text) {
        char first = text.charAt(0);
        boolean sign = first >= 'a'
                && first <= 'z'
                && text.length() > 3
                && text.charAt(1) == ')'
                && Tidy.isSpace(text.charAt(2));
        return sign
                ? Optional.of(new Marker(Item.Marker.NUMBER, '#', first - 'a' + 1, Tidy.line(text.substring(2))))
                : Optional.empty();
    }

    private static Optional<Marker> number(String text) {
        int at = 0;
        int number = 0;
        while (at < text.length() && at <= MOST_DIGITS && Character.isDigit(text.charAt(at))) {
            number = number * 10 + Character.digit(text.charAt(at), 10);
            at++;
        }
        boolean point = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
        if (!point || at > MOST_DIGITS || at + 1 >= text.length() || !Tidy.isSpace(text.charAt(at + 1))) {
            return Optional.empty();
        }
        String rest = Tidy.line(text.substring(at + 1));
        // "3. März" begins a sentence, not a list.
        return Dates.beginsWithMonth(rest)
                ? Optional.empty()
                : Optional.of(new Marker(Item.Marker.NUMBER, '#', number, rest));
    }
}
