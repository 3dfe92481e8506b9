package galley.ui.kit;

import java.util.Objects;

/**
 * A stretch of the letters of one block that the surface sets off; what is written stays as it is.
 *
 * @param from the first UTF-16 unit of it, in its block
 * @param to the unit after its last
 * @param style how it is drawn: a class of {@code assets/style/surface.css}, such as {@code hit}
 */
public record Highlight(int from, int to, String style) {

    public Highlight {
        Objects.requireNonNull(style, "style");
    }
}
