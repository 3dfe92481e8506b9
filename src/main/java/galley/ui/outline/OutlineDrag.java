package galley.ui.outline;

import galley.article.Body;
import galley.article.Outline;
import galley.edit.Outlining;
import galley.edit.Take;
import galley.ui.kit.EdgeScroll;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Dragging an entry of the outline elsewhere. A line shows where it would stand if it were let go; it goes only where nothing is taken
 * apart. Escape lets it stay. The system's own dragging would show no line of ours and carry text to other programs, so it is not that.
 */
final class OutlineDrag {

    /** What the outline is, and what a drop means. */
    interface Moving {

        /** {@return the entries as they are now} */
        List<Outline.Entry> entries();

        /** {@return the body they are of} */
        Body body();

        /** Chooses a line that was pressed, with either button. */
        void choose(int row);

        /** Moves an entry, by the block it begins with, before a block. */
        void move(int entry, int before);

        /** Nothing moved after all. */
        void stay();
    }

    private static final double SLIP = 4;

    private final ListView<Outline.Entry> list;
    private final OutlineRows rows;
    private final Region line;
    private final Moving moving;
    private final EdgeScroll scroll;
    private final EventHandler<MouseEvent> drag = this::dragged;
    private final EventHandler<MouseEvent> release = this::released;
    private final EventHandler<KeyEvent> keys = this::key;
    private Scene scene;
    private int block = -1;
    private double pressedAt;
    private double pointer;
    private boolean dragging;
    private boolean slipped;
    private OptionalInt target = OptionalInt.empty();

    /**
     * Listens to a list.
     *
     * @param list the entries
     * @param rows where they stand
     * @param line shows where an entry would stand; it lies over the list and is as wide
     * @param moving what the outline is
     */
    OutlineDrag(ListView<Outline.Entry> list, OutlineRows rows, Region line, Moving moving) {
        this.list = list;
        this.rows = rows;
        this.line = line;
        this.moving = moving;
        scroll = new EdgeScroll(list, by -> {
            rows.scroll(by);
            aim();
        });
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** {@return whether the mouse went so far since it was pressed that this is no click} */
    boolean isNoClick() {
        return slipped;
    }

    private void pressed(MouseEvent event) {
        stop();
        slipped = false;
        Optional<Integer> row = rows.at(event.getScreenY());
        row.ifPresent(moving::choose);
        if (event.getButton() == MouseButton.PRIMARY) {
            block = row.map(each -> moving.entries().get(each).block()).orElse(-1);
            pressedAt = event.getScreenY();
            scene = list.getScene();
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
        }
    }

    private void dragged(MouseEvent event) {
        event.consume();
        boolean slips = !slipped && Math.abs(event.getScreenY() - pressedAt) > SLIP;
        slipped |= slips;
        if (slips && block >= 0 && Take.whole(moving.body(), block).mayMove(moving.body())) {
            dragging = true;
            list.setCursor(Cursor.CLOSED_HAND);
            scene.addEventFilter(KeyEvent.ANY, keys);
        }
        if (dragging) {
            pointer = event.getScreenY();
            scroll.at(pointer);
            aim();
        }
    }

    /** Shows where the entry would stand if it were let go now. */
    private void aim() {
        int gap = nearest(rows.gap(pointer));
        target = gap < 0 ? OptionalInt.empty() : OptionalInt.of(before(gap));
        line.setVisible(gap >= 0);
        if (gap >= 0) {
            int below = Math.min(gap, moving.entries().size() - 1);
            double indent = OutlineCell.indent(moving.entries().get(below));
            Point2D at = line.getParent().screenToLocal(list.localToScreen(0, 0).getX(), rows.top(gap));
            double left = at.getX() + (gap > below ? 0 : indent) + 4;
            line.resizeRelocate(left, Math.rint(at.getY()) - 1, list.getWidth() - (left - at.getX()) - 4, 2);
        }
    }

    /** The gap nearest to one at which the entry may be put down; -1 where there is none. */
    private int nearest(int gap) {
        int most = moving.entries().size();
        for (int away = 0; away <= most; away++) {
            for (int each : new int[] {gap - away, gap + away}) {
                if (each >= 0 && each <= most && Outlining.mayStandBefore(moving.body(), block, before(each))) {
                    return each;
                }
            }
        }
        return -1;
    }

    private int before(int gap) {
        List<Outline.Entry> entries = moving.entries();
        return gap < entries.size() ? entries.get(gap).block() : moving.body().size();
    }

    private void released(MouseEvent event) {
        if (!dragging) {
            stop();
            return;
        }
        event.consume();
        OptionalInt before = target;
        int entry = block;
        stop();
        before.ifPresentOrElse(index -> moving.move(entry, index), moving::stay);
    }

    private void stop() {
        if (scene != null) {
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
            scene.removeEventFilter(KeyEvent.ANY, keys);
            scene = null;
        }
        scroll.stop();
        dragging = false;
        target = OptionalInt.empty();
        line.setVisible(false);
        list.setCursor(Cursor.DEFAULT);
    }

    /** While an entry is dragged Escape lets it stay; other keys wait. */
    private void key(KeyEvent event) {
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE && event.getEventType() == KeyEvent.KEY_PRESSED) {
            stop();
            moving.stay();
        }
    }
}
