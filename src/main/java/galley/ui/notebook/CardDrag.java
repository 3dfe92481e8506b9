package galley.ui.notebook;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Drags a card with plain events of the mouse. A press that hardly slips is no drag, and Escape takes it back. From the press on it listens to the
 * whole window, as the pointer is over the text by then.
 */
final class CardDrag {

    private static final double SLIP = 4;

    private final Card card;
    private final int cutting;
    private final CuttingDrag drag;
    private final EventHandler<MouseEvent> move = this::dragged;
    private final EventHandler<MouseEvent> release = this::released;
    private final EventHandler<KeyEvent> escape = this::escape;
    private Scene scene;
    private Point2D pressed = Point2D.ZERO;
    private boolean dragging;

    CardDrag(Card card, int cutting, CuttingDrag drag) {
        this.card = card;
        this.cutting = cutting;
        this.drag = drag;
        card.setOnMousePressed(this::pressed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            stop();
            pressed = new Point2D(event.getScreenX(), event.getScreenY());
            scene = card.getScene();
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, move);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
        }
    }

    private void dragged(MouseEvent event) {
        event.consume();
        if (!dragging && pressed.distance(event.getScreenX(), event.getScreenY()) > SLIP) {
            dragging = true;
            card.getStyleClass().add("dragged");
            scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        if (dragging) {
            drag.over(cutting, event.getScreenX(), event.getScreenY());
        }
    }

    private void released(MouseEvent event) {
        boolean dropped = dragging;
        stop();
        if (dropped) {
            event.consume();
            drag.drop(cutting, event.getScreenX(), event.getScreenY());
        }
    }

    private void escape(KeyEvent event) {
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
        }
    }

    private void stop() {
        if (scene == null) {
            return;
        }
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, move);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        scene = null;
        dragging = false;
        card.getStyleClass().remove("dragged");
        drag.leave();
    }
}
