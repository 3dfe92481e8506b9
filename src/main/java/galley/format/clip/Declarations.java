package galley.format.clip;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What CSS says of one element, as far as it means something.
 *
 * @param values the value of each property, both in small letters
 */
record Declarations(Map<String, String> values) {

    static final Declarations NONE = new Declarations(Map.of());

    private static final int BOLD = 600;

    /** {@return what stands in a {@code style} attribute or between the braces of a rule} */
    static Declarations of(String css) {
        Map<String, String> values = new HashMap<>();
        int at = 0;
        while (at < css.length()) {
            int end = css.indexOf(';', at);
            if (end < 0) {
                end = css.length();
            }
            int colon = css.indexOf(':', at);
            if (colon > at && colon < end) {
                String name = css.substring(at, colon).strip().toLowerCase(Locale.ROOT);
                String value = css.substring(colon + 1, end).strip().toLowerCase(Locale.ROOT);
                int important = value.indexOf('!');
                values.put(
                        name,
                        important < 0 ? value : value.substring(0, important).strip());
            }
            at = end + 1;
        }
        return values.isEmpty() ? NONE : new Declarations(values);
    }

    /** {@return these declarations, and others that have the last word} */
    Declarations plus(Declarations stronger) {
        if (stronger.values.isEmpty()) {
            return this;
        }
        if (values.isEmpty()) {
            return stronger;
        }
        Map<String, String> all = new HashMap<>(values);
        all.putAll(stronger.values);
        return new Declarations(all);
    }

    /** {@return the value of a property; empty where it has none} */
    String value(String property) {
        return values.getOrDefault(property, "");
    }

    /** {@return whether it is bold; empty where nothing is said} */
    Optional<Boolean> bold() {
        String weight = value("font-weight");
        if (weight.isEmpty()) {
            return inShorthand("bold");
        }
        return switch (weight) {
            case "bold", "bolder" -> Optional.of(true);
            case "normal", "lighter" -> Optional.of(false);
            default -> weight.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(weight) >= BOLD) : Optional.empty();
        };
    }

    /** {@return whether it is italic; empty where nothing is said} */
    Optional<Boolean> italic() {
        String style = value("font-style");
        return switch (style) {
            case "italic" -> Optional.of(true);
            case "normal" -> Optional.of(false);
            default -> style.startsWith("oblique") ? Optional.of(true) : inShorthand("italic");
        };
    }

    private Optional<Boolean> inShorthand(String word) {
        return (" " + value("font") + " ").contains(" " + word + " ") ? Optional.of(true) : Optional.empty();
    }

    /** {@return whether it is struck through} */
    boolean struck() {
        return value("text-decoration").contains("line-through")
                || value("text-decoration-line").contains("line-through");
    }

    /** {@return whether nobody sees it} */
    boolean hidden() {
        return value("display").equals("none")
                || value("visibility").equals("hidden")
                || value("visibility").equals("collapse")
                || value("mso-hide").equals("all");
    }

    /** {@return whether line ends in the source are line ends to be seen} */
    Optional<Boolean> keepsLines() {
        String space = value("white-space");
        return space.isEmpty()
                ? Optional.empty()
                : Optional.of(space.startsWith("pre") || space.equals("break-spaces"));
    }

    /** {@return whether a line is drawn above or below} */
    boolean ruled() {
        return drawn("border-bottom") || drawn("border-top");
    }

    private boolean drawn(String side) {
        String border = value(side);
        return (border.contains("solid") || border.contains("double") || border.contains("dotted"))
                && !border.matches("(.*\\s)?0(\\.0+)?(pt|px|cm|in)?(\\s.*)?");
    }
}
