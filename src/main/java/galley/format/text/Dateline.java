package galley.format.text;

import java.util.Optional;

/**
 * The place and date before the first sentence of wire copy: "PORT SABLE, March 3 (Reuters) — ...", "Hamburg (dpa) - ...". The place
 * is in capitals, or a date or an agency in brackets follows it; a dash ends it, and the sentence begins with no small letter.
 *
 * <p>What stands before the dash becomes the article's dateline, whole, and leaves the paragraph; so no page shows it twice.
 *
 * @param place what stands before the dash
 * @param rest the paragraph without it; empty where the dateline has a line of its own
 */
record Dateline(String place, String rest) {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;

    /** Capitals before a dash that are no place. */
    private static final Vocabulary LABELS = Vocabulary.of("""
            update breaking exclusive analysis correction opinion live watch explainer factbox timeline interview note q a advisory
            clarification photos video feature comment review editorial
            """);

    /**
     * {@return the dateline a paragraph begins with; empty if it begins with none}
     *
     * @param text tidied text
     */
    static Optional<Dateline> of(String text) {
        for (int at = text.indexOf(' '); at >= 0 && at <= LONGEST; at = text.indexOf(' ', at + 1)) {
            int end = afterDash(text, at + 1);
            if (end > 0) {
                return read(Tidy.line(text.substring(0, at)), Tidy.line(text.substring(end)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Dateline> read(String place, String rest) {
        boolean goesOn = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
        return goesOn || !isPlace(place) ? Optional.empty() : Optional.of(new Dateline(place, rest));
    }

    /** The offset after a dash, or two short ones, that begins at an offset and is followed by white space or the end; -1 if none does. */
    private static int afterDash(String text, int at) {
        if (at >= text.length() || "—–-".indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        int end = text.startsWith("--", at) ? at + 2 : at + 1;
        return end >= text.length() || Tidy.isSpace(text.charAt(end)) ? end : -1;
    }

    private static boolean isPlace(String text) {
        if (text.isEmpty() || Shape.words(text, MOST_WORDS + 1) > MOST_WORDS || text.matches(".*[!?;:\"“”«»„].*")) {
            return false;
        }
        int comma = text.indexOf(',');
        int bracket = text.indexOf('(');
        int end = Math.min(comma < 0 ? text.length() : comma, bracket < 0 ? text.length() : bracket);
        String town = Tidy.line(text.substring(0, end));
        String key = Line.keyOf(town);
        boolean label = Vocabulary.tokens(key).stream().anyMatch(LABELS::has);
        boolean letters = key.chars().filter(Character::isLetter).count() >= 3
                && key.chars().noneMatch(Character::isDigit);
        boolean agency = bracket > 0 && text.endsWith(")") && Shape.words(text.substring(bracket), 4) <= 3;
        boolean dated = comma > 0 && Dates.namesMonth(Line.keyOf(text.substring(comma)));
        return letters
                && !label
                && !Shape.beginsSmall(town)
                && Shape.words(town, 5) <= 4
                && (Shape.capitals(town) || agency || dated);
    }
}
