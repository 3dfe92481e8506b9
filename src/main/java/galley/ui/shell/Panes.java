package galley.ui.shell;

import galley.ui.editor.Column;
import galley.ui.outline.OutlinePane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
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
    private boolean onlyText;
    private PaneLook left = PaneLook.of("");
    private PaneLook right = PaneLook.of("");
    private double[] before = {0, 0};

    Panes(OutlinePane outline, Column column, Side side) {
        this.outline = outline;
        this.column = column;
        this.side = side;
        setResizableWithParent(outline, false);
        setResizableWithParent(side, false);
        getItems().setAll(outline, column, side);
        addEventFilter(MouseEvent.ANY, this::dragged);
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

    /** Puts away all but the text; what is called then comes for the time being. */
    void putAway() {
        onlyText = true;
        getItems().setAll(List.of(column));
    }

    /** Brings back what was put away. */
    void bringBack() {
        onlyText = false;
        show(left.shown(), right.shown());
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

    private void show(boolean withLeft, boolean withRight) {
        if (!onlyText) {
            left = new PaneLook(withLeft, left.width());
            right = new PaneLook(withRight, right.width());
        }
        List<Node> shown = new ArrayList<>(List.of(column));
        if (withLeft) {
            shown.addFirst(outline);
        }
        if (withRight) {
            shown.addLast(side);
        }
        getItems().setAll(shown);
        arrange();
    }

    /** {@return what the panes look like, by their names} */
    Map<String, String> looks() {
        return Map.of("left", left.toString(), "right", right.toString(), "tab", side.tab());
    }

    /** Has the panes look as they did, or as they do for somebody new. */
    void restore(Map<String, String> looks) {
        left = PaneLook.of(looks.get("left"));
        right = PaneLook.of(looks.get("right"));
        side.show(looks.getOrDefault("tab", ""));
        if (!onlyText) {
            show(left.shown(), right.shown());
        }
    }

    /** Notes the widths a person gave: of a pane whose edge they dragged, and of no other. */
    private void dragged(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            before = new double[] {outline.getWidth(), side.getWidth()};
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            left = given(left, before[0], outline);
            right = given(right, before[1], side);
        }
    }

    private PaneLook given(PaneLook look, double earlier, Region pane) {
        boolean changed = getItems().contains(pane) && Math.abs(pane.getWidth() - earlier) > 1;
        return changed ? new PaneLook(look.shown(), (int) Math.round(pane.getWidth())) : look;
    }

    /** Gives the panes at the sides the widths a person gave them or those that suit, and the text the rest. */
    void arrange() {
        if (getWidth() == 0) {
            return; // It is in no window yet, and stands nowhere.
        }
        double text = column.getMinWidth();
        double outlined = left.width() > 0
                ? Math.clamp(left.width(), OUTLINE_LEAST, Math.max(OUTLINE_LEAST, (getWidth() - text) / 2))
                : Math.clamp(getWidth() / 6, OUTLINE_LEAST, OUTLINE_MOST);
        double sided = right.width() > 0
                ? Math.clamp(right.width(), SIDE_LEAST, Math.max(SIDE_LEAST, getWidth() - outlined - text))
                : Math.clamp(getWidth() - outlined - Column.COMFORTABLE, SIDE_LEAST, SIDE_MOST);
        int divider = 0;
        if (showsOutline()) {
            setDividerPosition(divider++, outlined / getWidth());
        }
        if (showsSide()) {
            setDividerPosition(divider, 1 - sided / getWidth());
        }
    }
}
