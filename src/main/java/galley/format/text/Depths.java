package galley.format.text;

import galley.article.Limits;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How deep each item of one list stands: an item indented by two columns more than the one above stands within it, and so does, at the
 * same indent, one with a sign that word processors use for inner lists. Depths beyond {@link Limits#DEEPEST_LIST} are that depth.
 */
final class Depths {

    private static final String INNER = "◦○▪▫■□‣⁃";
    private static final int STEP = 2;

    private final Deque<Reading.Listed> outer = new ArrayDeque<>();

    /**
     * {@return the depth of the next item, from 1}
     *
     * @param item the item
     */
    int of(Reading.Listed item) {
        while (!outer.isEmpty() && !isWithin(item, outer.peek())) {
            outer.pop();
        }
        outer.push(item);
        return Math.min(outer.size(), Limits.DEEPEST_LIST);
    }

    private boolean isWithin(Reading.Listed item, Reading.Listed other) {
        if (item.indent() != other.indent()) {
            return item.indent() >= other.indent() + STEP;
        }
        char glyph = item.marker().glyph();
        boolean known = outer.stream()
                .anyMatch(above ->
                        above.indent() == item.indent() && above.marker().glyph() == glyph);
        return glyph != other.marker().glyph() && INNER.indexOf(glyph) >= 0 && !known;
    }
}
