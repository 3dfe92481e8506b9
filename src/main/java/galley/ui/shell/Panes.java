package galley.ui.shell;

import galley.ui.editor.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** What stands beside one another in a window: the outline over the library, the text, the side with the page. The text keeps what room it needs to be read. */
final class Panes extends SplitPane {

    private static final double LEFT_LEAST = 160;
    private static final double LEFT_MOST = 220;
    private static final double SIDE_LEAST = 240;
    private static final double SIDE_MOST = 470;

    private final LeftSide left;
    private final Column column;
    private final Side side;

    Panes(LeftSide left, Column column, Side side) {
        this.left = left;
        this.column = column;
        this.side = side;
        setResizableWithParent(left, false);
        setResizableWithParent(side, false);
        getItems().setAll(left, column, side);
    }

    /** Shows the outline, or puts it away. */
    void toggleOutline() {
        left.show(!left.showsOutline(), left.showsLibrary());
        show(!left.isEmpty(), showsSide());
    }

    /** Shows the library, or puts it away. */
    void toggleLibrary() {
        left.show(left.showsOutline(), !left.showsLibrary());
        show(!left.isEmpty(), showsSide());
    }

    /** Shows a page of the side; puts the side away where that page is shown already. */
    void toggle(Region page) {
        boolean there = showsSide() && side.shows(page);
        side.show(page);
        if (there == showsSide()) {
            show(!left.isEmpty(), !there);
        }
    }

    /** Shows a page of the side and gives it the keyboard. */
    void turnTo(Region page) {
        side.show(page);
        if (!showsSide()) {
            show(!left.isEmpty(), true);
        }
        side.takeFocus();
    }

    /**
     * Gives the keyboard to the next of the panes that are shown: outline, library, text, side, and round again.
     *
     * @param owner what has it now
     * @param step 1, or -1 for the one before
     * @param text what takes it in the middle
     */
    void focus(Node owner, int step, Node text) {
        List<LeftSide.Stop> stops = new ArrayList<>(left.stops());
        int at = stops.size();
        stops.add(new LeftSide.Stop(column, text::requestFocus));
        if (showsSide()) {
            stops.add(new LeftSide.Stop(side, side::takeFocus));
        }
        for (int i = 0; i < stops.size(); i++) {
            at = holds(stops.get(i).pane(), owner) ? i : at;
        }
        stops.get(Math.floorMod(at + step, stops.size())).takeFocus().run();
    }

    private static boolean holds(Node pane, Node owner) {
        Node node = owner;
        while (node != null && node != pane) {
            node = node.getParent();
        }
        return node != null;
    }

    private boolean showsSide() {
        return getItems().contains(side);
    }

    private void show(boolean first, boolean right) {
        List<Node> shown = new ArrayList<>(List.of(column));
        if (first) {
            shown.addFirst(left);
        }
        if (right) {
            shown.addLast(side);
        }
        getItems().setAll(shown);
        arrange();
    }

    /** Gives the panes at the sides their widths, and the text the rest. */
    void arrange() {
        double lefted = Math.clamp(getWidth() / 6, LEFT_LEAST, LEFT_MOST);
        double sided = Math.clamp(getWidth() - lefted - Column.COMFORTABLE, SIDE_LEAST, SIDE_MOST);
        int divider = 0;
        if (!left.isEmpty()) {
            setDividerPosition(divider++, lefted / getWidth());
        }
        if (showsSide()) {
            setDividerPosition(divider, 1 - sided / getWidth());
        }
    }
}
