package galley.ui.outline;

import galley.article.Outline;
import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Where the lines of the outline stand. All are of one height, so those out of sight are known without being made. */
final class OutlineRows {

    /** The height of a line, in pixels. */
    static final double HEIGHT = 28;

    private final ListView<Outline.Entry> list;

    OutlineRows(ListView<Outline.Entry> list) {
        this.list = list;
        list.setFixedCellSize(HEIGHT);
    }

    /** {@return the gap between two lines that is nearest to a height on the screen: the line behind it} */
    int gap(double screenY) {
        int gap = (int) Math.round((screenY - top(0)) / HEIGHT);
        return Math.clamp(gap, 0, list.getItems().size());
    }

    /** {@return the line at a height on the screen; none beyond the last} */
    Optional<Integer> at(double screenY) {
        int row = (int) Math.floor((screenY - top(0)) / HEIGHT);
        return row < 0 || row >= list.getItems().size() ? Optional.empty() : Optional.of(row);
    }

    /** {@return the height on the screen at which a line begins} */
    double top(int row) {
        IndexedCell<?> first = flow().map(VirtualFlow::getFirstVisibleCell).orElse(null);
        return first == null
                ? list.localToScreen(0, row * HEIGHT).getY()
                : first.localToScreen(0, 0).getY() + (row - first.getIndex()) * HEIGHT;
    }

    /** Scrolls by so many pixels. */
    void scroll(double by) {
        flow().ifPresent(flow -> flow.scrollPixels(by));
    }

    /** Brings a line into view, no further than it must. */
    void reveal(int row) {
        flow().ifPresent(flow -> flow.scrollTo(row));
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) list.lookup(".virtual-flow"));
    }
}
