package galley.ui.editor;

import galley.edit.Arranging;
import galley.edit.Selection;
import galley.edit.Take;
import galley.edit.Transaction;
import galley.ui.kit.EdgeScroll;
import galley.words.Words;
import java.util.OptionalInt;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The handle in the margin of the block under the mouse: a click opens the block's menu, dragging moves the block. There is one of it,
 * drawn over the whole column, and nothing of it is in the paragraphs; it stands between the sign of the block and its letters.
 */
final class Handle extends Pane {

    private static final double SIZE = 15;
    private static final double HIGH = 24;
    private static final double GAP = 10;
    private static final double SLIP = 4;

    private final ArticleArea area;
    private final Surroundings surroundings;
    private final Blocks blocks;
    private final Button grip = new Button();
    private final Button plus = new Button();
    private final Region line = new Region();
    private final EdgeScroll scroll;
    private final EventHandler<MouseEvent> drag = this::dragged;
    private final EventHandler<MouseEvent> release = this::released;
    private final EventHandler<KeyEvent> escape = this::escape;
    private ContextMenu menu = new ContextMenu();
    private int block = -1;
    private double pressedAt;
    private double pointer;
    private boolean dragging;
    private boolean dropped;
    private OptionalInt target = OptionalInt.empty();

    Handle(ArticleArea area, Words words, Surroundings surroundings) {
        this.area = area;
        this.surroundings = surroundings;
        blocks = new Blocks(area);
        scroll = new EdgeScroll(area, by -> {
            area.scrollYBy(by);
            aim();
        });
        setPickOnBounds(false);
        getStyleClass().add("handle");
        dress(grip, "grip", words.text("handle.grip"), words.text("handle.grip.tip"));
        dress(plus, "plus", words.text("handle.plus"), words.text("handle.plus"));
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setVisible(false);
        line.setMouseTransparent(true);
        getChildren().setAll(line, plus, grip);
        grip.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        grip.setOnAction(_ -> open());
        plus.setOnAction(_ -> insert());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                event.consume();
            }
        });
    }

    /** Follows the mouse over a part of the window. */
    void follow(Region column) {
        column.addEventFilter(MouseEvent.MOUSE_MOVED, event -> at(event.getScreenY()));
        column.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hideHandle());
        column.addEventFilter(ScrollEvent.SCROLL, _ -> hideHandle());
    }

    private void dress(Button button, String style, String name, String tip) {
        Region sign = new Region();
        sign.getStyleClass().add("sign");
        button.setGraphic(sign);
        button.getStyleClass().setAll(style);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(tip));
        button.setFocusTraversable(false);
        button.setManaged(false);
        button.setVisible(false);
    }

    private void at(double screenY) {
        if (dragging || menu.isShowing()) {
            return;
        }
        OptionalInt under = blocks.at(screenY);
        if (under.isPresent() && under.getAsInt() > 0) {
            show(under.getAsInt());
        } else {
            hideHandle();
        }
    }

    private void show(int index) {
        Bounds first = screenToLocal(blocks.firstLine(index));
        double left = textLeft() - GAP - SIZE;
        double top = Math.rint(first.getCenterY() - HIGH / 2);
        block = index;
        grip.resizeRelocate(left, top, SIZE, HIGH);
        plus.resizeRelocate(left - SIZE - 2, top, SIZE, HIGH);
        grip.setVisible(true);
        plus.setVisible(blocks.isEmptyParagraph(index));
        grip.setCursor(index < blocks.floor() ? Cursor.HAND : Cursor.OPEN_HAND);
    }

    private void hideHandle() {
        if (grip.isVisible() && !dragging && !menu.isShowing()) {
            grip.setVisible(false);
            plus.setVisible(false);
            block = -1;
        }
    }

    private double textLeft() {
        return screenToLocal(area.localToScreen(area.getPadding().getLeft() + Margin.WIDTH, 0))
                .getX();
    }

    private double textWidth() {
        double right = area.getWidth() - area.getPadding().getRight();
        return screenToLocal(area.localToScreen(right, 0)).getX() - textLeft();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        dropped = false;
        pressedAt = event.getScreenY();
        menu.hide();
        Selection selection = area.state().selection();
        if (!blocks.selected(selection, block)) {
            area.select(Transaction.select(Selection.at(blocks.start(block))));
        }
        area.requestFocus();
        getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
        getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, release);
    }

    private void dragged(MouseEvent event) {
        event.consume();
        boolean slipped = Math.abs(event.getScreenY() - pressedAt) > SLIP;
        if (!dragging && slipped && !dropped && block >= blocks.floor()) {
            dragging = true;
            plus.setVisible(false);
            grip.setCursor(Cursor.CLOSED_HAND);
            getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        if (dragging) {
            pointer = event.getScreenY();
            scroll.at(pointer);
            aim();
        }
    }

    /** Shows where the block would stand if it were let go now. */
    private void aim() {
        Take take = Take.of(area.state().body(), area.state().selection());
        target = blocks.boundary(take, pointer);
        line.setVisible(target.isPresent());
        target.ifPresent(before -> {
            double y = screenToLocal(new Point2D(0, blocks.boundaryY(before))).getY();
            line.resizeRelocate(textLeft(), Math.rint(y) - 1, textWidth(), 2);
        });
        grip.relocate(
                grip.getLayoutX(),
                Math.rint(screenToLocal(new Point2D(0, pointer)).getY() - HIGH / 2));
    }

    private void released(MouseEvent event) {
        getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
        getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
        if (!dragging) {
            return;
        }
        OptionalInt before = target;
        stop();
        event.consume();
        grip.disarm();
        before.ifPresent(index -> area.arrange(Arranging.to(index)));
    }

    private void stop() {
        scroll.stop();
        dragging = false;
        dropped = true;
        line.setVisible(false);
        grip.setVisible(false);
        target = OptionalInt.empty();
        getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
        }
        event.consume();
    }

    private void open() {
        if (!dropped) {
            menu = surroundings.blockMenu();
            menu.setOnHidden(_ -> hideHandle());
            menu.show(grip, Side.BOTTOM, 0, 2);
        }
    }

    private void insert() {
        area.select(Transaction.select(Selection.at(blocks.start(block))));
        area.requestFocus();
        surroundings.insertMenu(block);
    }

    /** The keys of menus open the block's menu at the caret; any other key takes the handle away while one writes. */
    private void key(KeyEvent event) {
        boolean menus = event.getCode() == KeyCode.CONTEXT_MENU
                || event.getCode() == KeyCode.F10 && event.isShiftDown() && !event.isShortcutDown();
        hideHandle();
        if (menus) {
            event.consume();
            area.getCaretBounds().ifPresent(caret -> {
                menu = surroundings.blockMenu();
                menu.show(area, caret.getMinX(), caret.getMaxY() + 2);
            });
        }
    }
}
