package galley.ui.editor;

import galley.words.Words;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.ScaledVirtualized;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The surface with its scroll bar. It keeps the lines at the measure that reads best, in the middle, however wide the window is. */
public final class Column extends BorderPane {

    /** The width, in pixels, that the panes beside it should leave: some fifty letters and the margin. */
    public static final double COMFORTABLE = 500;

    /** The measure of the text, in pixels: about seventy letters. */
    private static final double MEASURE = 620;

    private static final double LEAST = 360;

    private static final double SMALLEST_SIDE = 16;

    private final ArticleArea area;
    private final DropLine line;
    private final ScaledVirtualized<ArticleArea> scaled;

    /**
     * Makes the column.
     *
     * @param area the surface in it
     * @param over what stands over it, and pushes it down
     * @param words what is said of the handle
     * @param surroundings what the window does for the surface
     */
    public Column(ArticleArea area, Node over, Words words, Surroundings surroundings) {
        this.area = area;
        getStyleClass().add("column");
        setMinWidth(LEAST);
        line = new DropLine(area);
        Handle handle = new Handle(area, words, surroundings);
        new Arrivals(area, surroundings);
        scaled = new ScaledVirtualized<>(area);
        StackPane stack = new StackPane(new VirtualizedScrollPane<>(scaled), line, handle);
        handle.follow(stack);
        setCenter(stack);
        setTop(over);
    }

    /**
     * Lays something over the text, where it is said to stand.
     *
     * @param node what hides none of the text but what is under it
     */
    public void lay(Node node) {
        setCenter(new StackPane(getCenter(), node));
    }

    /** {@return what shows where blocks that are dragged here would land} */
    public DropLine dropLine() {
        return line;
    }

    /**
     * Sets the text larger or smaller, with its measure; what was in view stays there.
     *
     * @param factor 1 for the usual size
     */
    public void zoom(double factor) {
        if (scaled.getZoom().getX() == factor) {
            return;
        }
        boolean caretIsSeen =
                area.allParToVisibleParIndex(area.getCurrentParagraph()).isPresent();
        int first = area.getVisibleParagraphs().isEmpty() ? 0 : area.firstVisibleParToAllParIndex();
        scaled.getZoom().setX(factor);
        scaled.getZoom().setY(factor);
        requestLayout();
        if (caretIsSeen) {
            area.requestFollowCaret();
        } else {
            area.showBlockAtTop(first);
        }
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() / scaled.getZoom().getX();
        double side = Math.max(SMALLEST_SIDE, (wide - MEASURE) / 2);
        area.setPadding(new Insets(0, side, 0, Math.max(0, side - Margin.WIDTH)));
        super.layoutChildren();
    }
}
