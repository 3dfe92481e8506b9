package galley.store;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where a writer was in a document: what was selected, what stood at the top of the window, and what stood beside the text. The document
 * may have changed since: whoever goes back there takes the nearest place that still is one.
 *
 * @param anchor the position where the selection began, in UTF-16 units from the start of the body
 * @param caret the position of the caret
 * @param top the index of the first block in sight
 * @param over how much of that block is out of sight over the edge, in pixels
 * @param panes what the panes looked like, by their names; only the window knows what it means
 */
public record Whereabouts(int anchor, int caret, int top, int over, Map<String, String> panes) {

    /** Before the first letter, in a window nobody has arranged. */
    public static final Whereabouts START = new Whereabouts(0, 0, 0, 0, Map.of());

    public Whereabouts {
        Objects.requireNonNull(panes, "panes");
        if (anchor < 0 || caret < 0 || top < 0) {
            throw new IllegalArgumentException("before the article: " + anchor + ", " + caret + ", " + top);
        }
        panes = Map.copyOf(new TreeMap<>(panes));
    }
}
