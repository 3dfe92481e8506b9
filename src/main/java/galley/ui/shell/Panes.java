package galley.ui.shell;

import galley.ui.editor.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** What stands beside one another in a window: the outline over the library, the text, the side with the page. The text keeps what room it needs to be read. */
final class Panes extends SplitPane {

    private static final double LEFT_LEAST = 160;
    private static final double LEFT_MOST = 220;
    /** A divider stands at its middle; its width is that of the style, in pixels. */
    private static final double HALF_DIVIDER = 2.5;

    private static final double SIDE_LEAST = 240;
    private static final double SIDE_MOST = 470;

    private final LeftSide leftSide;
    private final Column column;
    private final Side side;
    private boolean onlyText;
    /** Which panes were on the left when all but the text was put away. */
    private String put = "";

    private PaneLook left = PaneLook.of("");
    private PaneLook right = PaneLook.of("");
    private double[] before = {0, 0};
    private double arranged;

    Panes(LeftSide leftSide, Column column, Side side) {
        this.leftSide = leftSide;
        this.column = column;
        this.side = side;
        setResizableWithParent(leftSide, false);
        setResizableWithParent(side, false);
        getItems().setAll(leftSide, column, side);
        addEventFilter(MouseEvent.ANY, this::dragged);
    }

    private boolean showsOutline() {
        return getItems().contains(leftSide) && leftSide.showsOutline();
    }

    private boolean showsLibrary() {
        return getItems().contains(leftSide) && leftSide.showsLibrary();
    }

    private boolean showsLeft() {
        return showsOutline() || showsLibrary();
    }

    /** Shows the outline, or puts it away. */
    void toggleOutline() {
        leftSide.show(!showsOutline(), showsLibrary());
        show(!leftSide.isEmpty(), showsSide());
    }

    /** Shows the library, or puts it away. */
    void toggleLibrary() {
        leftSide.show(showsOutline(), !showsLibrary());
        show(!leftSide.isEmpty(), showsSide());
    }

    /** Shows a page of the side; puts the side away where that page is shown already. */
    void toggle(Region page) {
        boolean there = showsSide() && side.shows(page);
        side.show(page);
        if (there == showsSide()) {
            show(showsLeft(), !there);
        }
    }

    /** Shows a page of the side and gives it the keyboard. */
    void turnTo(Region page) {
        reveal(page);
        side.takeFocus();
    }

    /** Shows a page of the side; the keyboard stays where it is. */
    void reveal(Region page) {
        side.show(page);
        if (!showsSide()) {
            show(showsLeft(), true);
        }
    }

    /** Puts away all but the text; what is called then comes for the time being. */
    void putAway() {
        onlyText = true;
        put = leftSide.looks();
        getItems().setAll(List.of(column));
    }

    /** Brings back what was put away. */
    void bringBack() {
        onlyText = false;
        leftSide.restore(put);
        show(left.shown(), right.shown());
    }

    /**
     * Gives the keyboard to the next of the panes that are shown: outline, library, text, side, and round again.
     *
     * @param owner what has it now
     * @param step 1, or -1 for the one before
     * @param text what takes it in the middle
     */
    void focus(Node owner, int step, Node text) {
        List<LeftSide.Stop> stops = new ArrayList<>(showsLeft() ? leftSide.stops() : List.of());
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

    private void show(boolean withLeft, boolean withRight) {
        if (!onlyText) {
            left = new PaneLook(withLeft, left.width());
            right = new PaneLook(withRight, right.width());
        }
        List<Node> shown = new ArrayList<>(List.of(column));
        if (withLeft) {
            shown.addFirst(leftSide);
        }
        if (withRight) {
            shown.addLast(side);
        }
        getItems().setAll(shown);
        arrange();
    }

    /** {@return what the panes look like, by their names} */
    Map<String, String> looks() {
        return Map.of(
                "left",
                left.toString(),
                "library",
                onlyText ? put : leftSide.looks(),
                "right",
                right.toString(),
                "tab",
                side.tab());
    }

    /** Has the panes look as they did, or as they do for somebody new. */
    void restore(Map<String, String> looks) {
        left = PaneLook.of(looks.get("left"));
        right = PaneLook.of(looks.get("right"));
        side.show(looks.getOrDefault("tab", ""));
        String looked = left.shown() ? looks.getOrDefault("library", "") : "none";
        if (onlyText) {
            put = looked;
        } else {
            leftSide.restore(looked);
            show(!leftSide.isEmpty(), right.shown());
        }
    }

    /** Notes the widths a person gave: of a pane whose edge they dragged, and of no other. */
    private void dragged(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            before = new double[] {leftSide.getWidth(), side.getWidth()};
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            left = given(left, before[0], leftSide);
            right = given(right, before[1], side);
        }
    }

    private PaneLook given(PaneLook look, double earlier, Region pane) {
        boolean changed = getItems().contains(pane) && Math.abs(pane.getWidth() - earlier) > 1;
        return changed ? new PaneLook(look.shown(), (int) Math.round(pane.getWidth())) : look;
    }

    /** A window made smaller would otherwise cut off what stands at its side. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getWidth() != arranged) {
            arranged = getWidth();
            arrange();
            super.layoutChildren();
        }
    }

    /** Gives the panes at the sides the widths a person gave them or those that suit, and the text the rest. */
    void arrange() {
        if (getWidth() == 0) {
            return; // It is in no window yet, and stands nowhere.
        }
        double text = column.getMinWidth();
        double lefted = left.width() > 0
                ? Math.clamp(left.width(), LEFT_LEAST, Math.max(LEFT_LEAST, (getWidth() - text) / 2))
                : Math.clamp(getWidth() / 6, LEFT_LEAST, LEFT_MOST);
        double sided = right.width() > 0
                ? Math.clamp(right.width(), SIDE_LEAST, Math.max(SIDE_LEAST, getWidth() - lefted - text))
                : Math.clamp(getWidth() - lefted - Column.COMFORTABLE, SIDE_LEAST, SIDE_MOST);
        int divider = 0;
        if (getItems().contains(leftSide)) {
            setDividerPosition(divider++, (lefted + HALF_DIVIDER) / getWidth());
        }
        if (showsSide()) {
            setDividerPosition(divider, 1 - (sided + HALF_DIVIDER) / getWidth());
        }
    }
}
