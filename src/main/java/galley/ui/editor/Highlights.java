package galley.ui.editor;

import galley.ui.kit.Highlight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The stretches of letters that are set off on the surface, by who asked for them. It keeps none itself: a block that is laid out asks
 * for its own, so only what is in view costs anything, and nothing does while nobody asks.
 */
final class Highlights {

    private final ArticleArea area;
    private final Map<String, IntFunction<List<Highlight>>> layers = new LinkedHashMap<>();

    Highlights(ArticleArea area) {
        this.area = area;
    }

    /** Sets stretches off, in place of those asked for under the same name. */
    void show(String name, IntFunction<List<Highlight>> stretches) {
        layers.put(name, stretches);
        drawAgain();
    }

    /** Sets nothing off any more under a name. */
    void clear(String name) {
        if (layers.remove(name) != null) {
            drawAgain();
        }
    }

    /** {@return the stretches of a block, those to be drawn over others last} */
    List<Highlight> in(int block) {
        if (layers.isEmpty()) {
            return List.of();
        }
        List<Highlight> all = new ArrayList<>();
        layers.values().forEach(stretches -> all.addAll(stretches.apply(block)));
        return all;
    }

    /** What was laid out already does not ask by itself. */
    private void drawAgain() {
        int seen = area.getVisibleParagraphs().size();
        int first = seen == 0 ? 0 : area.firstVisibleParToAllParIndex();
        for (int i = first; i < Math.min(first + seen, area.getParagraphs().size()); i++) {
            if (area.getParagraphGraphic(i) instanceof Margin margin) {
                margin.washAgain();
            }
        }
    }
}
