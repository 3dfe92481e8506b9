package galley.format.html;

import galley.article.Direction;

/** The {@code dir} attribute of an element. */
final class Dir {

    private Dir() {}

    /** {@return the value of the attribute} */
    static String of(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> "ltr";
            case RIGHT_TO_LEFT -> "rtl";
        };
    }

    /**
     * Writes the attribute, unless the element runs as what is around it.
     *
     * @param own which way the element runs
     * @param around which way that runs
     * @param out where it goes
     */
    static void appendIfNot(Direction own, Direction around, StringBuilder out) {
        if (own != around) {
            out.append(" dir=\"").append(of(own)).append('"');
        }
    }
}
