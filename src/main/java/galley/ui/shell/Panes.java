package galley.ui.shell;

import galley.ui.editor.Column;
import galley.ui.outline.OutlinePane;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** What stands beside one another in a window: the outline, the text, the side with the page. The text keeps what room it needs to be read. */
final class Panes extends SplitPane {

    private static final double OUTLINE_LEAST = 160;
    private static final double OUTLINE_MOST = 220;
    private static final double SIDE_LEAST = 240;
    private static final double SIDE_MOST = 470;

    private final OutlinePane outline;
    private final Column column;
    private final Side side;

    Panes(OutlinePane outline, Column column, Side side) {
        this.outline = outline;
        this.column = column;
        this.side = side;
        setResizableWithParent(outline, false);
        setResizableWithParent(side, false);
        getItems().setAll(outline, column, side);
    }

    /** {@return whether the outline is on the screen} */
    boolean showsOutline() {
        return getItems().contains(outline);
    }

    /** Shows the outline, or puts it away. */
    void toggleOutline() {
        show(!showsOutline(), showsSide());
    }

    /** Shows a page of the side; puts the side away where that page is shown already. */
    void toggle(Region page) {
        boolean there = showsSide() && side.shows(page);
        side.show(page);
        if (there == showsSide()) {
            show(showsOutline(), !there);
        }
    }

    /** Shows a page of the side and gives it the keyboard. */
    void turnTo(Region page) {
        side.show(page);
        if (!showsSide()) {
            show(showsOutline(), true);
        }
        side.takeFocus();
    }

    /**
     * Gives the keyboard to the next of the panes that are shown: outline, text, side, and round again.
     *
     * @param owner what has it now
     * @param step 1, or -1 for the one before
     * @param text what takes it in the middle
     */
    void focus(Node owner, int step, Node text) {
        int at = getItems().indexOf(column);
        for (int i = 0; i < getItems().size(); i++) {
            at = holds(getItems().get(i), owner) ? i : at;
        }
        Node next = getItems().get(Math.floorMod(at + step, getItems().size()));
        if (next == outline) {
            outline.takeFocus();
        } else if (next == column) {
            text.requestFocus();
        } else {
            side.takeFocus();
        }
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

    private void show(boolean left, boolean right) {
        List<Node> shown = new ArrayList<>(List.of(column));
        if (left) {
            shown.addFirst(outline);
        }
        if (right) {
            shown.addLast(side);
        }
        getItems().setAll(shown);
        arrange();
    }

    /** Gives the panes at the sides their widths, and the text the rest. */
    void arrange() {
        double outlined = Math.clamp(getWidth() / 6, OUTLINE_LEAST, OUTLINE_MOST);
        double sided = Math.clamp(getWidth() - outlined - Column.COMFORTABLE, SIDE_LEAST, SIDE_MOST);
        int divider = 0;
        if (showsOutline()) {
            setDividerPosition(divider++, outlined / getWidth());
        }
        if (showsSide()) {
            setDividerPosition(divider, 1 - sided / getWidth());
        }
    }
}
