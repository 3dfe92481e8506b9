package galley.ui.editor;

import galley.edit.Carrying;
import galley.edit.Command;
import galley.edit.Selecting;
import galley.edit.Selection;
import galley.edit.Transaction;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/**
 * What the mouse does on the text. It selects by letters, after two clicks by words and after three by blocks; and what is selected it
 * carries elsewhere: within the surface itself, and beyond its edge as text for any program.
 *
 * <p>RichTextFX tells a press outside of the selection from one inside it; what either means is decided here and in the kernel.
 */
final class Pointer {

    /** So far, in pixels, a press may slip and still be a click. */
    private static final double SLIP = 4;

    private final ArticleArea area;
    private final DropCaret caret;
    private final EventHandler<KeyEvent> keys = this::key;
    private Point2D pressed = Point2D.ZERO;
    private int clicks = 1;
    private boolean inside;
    private boolean carrying;
    private boolean copying;

    Pointer(ArticleArea area) {
        this.area = area;
        caret = new DropCaret(area);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::keepInside);
        area.addEventFilter(MouseEvent.DRAG_DETECTED, this::leaving);
        area.setOnInsideSelectionMousePressReleased(event -> {
            if (!carrying && inside) {
                area.run(at(Selection.at(position(point(event)))));
            }
        });
        area.setOnNewSelectionDrag(this::extend);
        area.setOnNewSelectionDragFinished(event -> extend(point(event)));
        area.setOnSelectionDrag(this::carry);
        area.setOnSelectionDropped(event -> drop(point(event)));
    }

    /** Selects the word that was clicked. */
    void selectWord() {
        area.run(Selecting.words(letter(pressed), letter(pressed)));
    }

    /** Selects the block that was clicked. */
    void selectBlock() {
        area.run(Selecting.blocks(letter(pressed), letter(pressed)));
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            stop();
            pressed = point(event);
            clicks = event.isShiftDown() ? 1 : event.getClickCount();
            int letter = letter(pressed);
            Selection selection = area.state().selection();
            inside = clicks == 1 && letter >= selection.from() && letter < selection.to();
        }
    }

    private void extend(Point2D to) {
        switch (clicks) {
            case 1 -> area.run(Selecting.to(position(to)));
            case 2 -> area.run(Selecting.words(letter(pressed), letter(to)));
            default -> area.run(Selecting.blocks(letter(pressed), letter(to)));
        }
    }

    private void carry(Point2D to) {
        if (!carrying && inside && to.distance(pressed) > SLIP) {
            carrying = true;
            area.getScene().addEventFilter(KeyEvent.ANY, keys);
        }
        if (carrying) {
            caret.show(position(to));
        }
    }

    private void drop(Point2D at) {
        if (carrying) {
            int position = position(at);
            boolean copy = copying;
            stop();
            area.run(copy ? Carrying.copy(position) : Carrying.move(position));
        }
    }

    private void stop() {
        caret.hide();
        carrying = false;
        inside = false;
        copying = false;
        if (area.getScene() != null) {
            area.getScene().removeEventFilter(KeyEvent.ANY, keys);
        }
    }

    /** While words are carried Escape lets go of them, and Ctrl makes a copy of them; other keys wait. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
        }
        if (event.getCode() == KeyCode.CONTROL || event.getCode() == KeyCode.COMMAND) {
            copying = event.getEventType() == KeyEvent.KEY_PRESSED;
        }
        event.consume();
    }

    /** The dragging that other programs hear of begins at the edge: until then the words are ours alone. */
    private void keepInside(MouseEvent event) {
        if (inside && area.getLayoutBounds().contains(point(event))) {
            event.setDragDetect(false);
            copying = carrying && event.isShortcutDown() || copying;
        }
    }

    private void leaving(MouseEvent event) {
        if (!carrying) {
            return;
        }
        event.consume();
        stop();
        ClipboardContent content = new ClipboardContent();
        content.putString(area.getSelectedText());
        Dragboard board = area.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        board.setContent(content);
    }

    private static Command at(Selection selection) {
        return state -> Optional.of(Transaction.select(selection));
    }

    private int position(Point2D at) {
        return area.hit(at.getX(), at.getY()).getInsertionIndex();
    }

    /** The letter under a point, rather than the gap between two that is nearest. */
    private int letter(Point2D at) {
        var hit = area.hit(at.getX(), at.getY());
        return hit.getCharacterIndex().orElse(hit.getInsertionIndex());
    }

    private static Point2D point(MouseEvent event) {
        return new Point2D(event.getX(), event.getY());
    }
}
