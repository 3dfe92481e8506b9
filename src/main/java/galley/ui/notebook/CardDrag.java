package galley.ui.notebook;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Drags a card with plain events of the mouse. A press that hardly slips is no drag, and Escape takes it back. */
final class CardDrag {

    private static final double SLIP = 4;

    private final Card card;
    private final int cutting;
    private final CuttingDrag drag;
    private final EventHandler<KeyEvent> escape = this::escape;
    private Point2D pressed;
    private boolean dragging;

    CardDrag(Card card, int cutting, CuttingDrag drag) {
        this.card = card;
        this.cutting = cutting;
        this.drag = drag;
        card.setOnMousePressed(event -> pressed =
                event.getButton() == MouseButton.PRIMARY ? new Point2D(event.getScreenX(), event.getScreenY()) : null);
        card.setOnMouseDragged(this::dragged);
        card.setOnMouseReleased(this::released);
    }

    private void dragged(MouseEvent event) {
        if (pressed == null) {
            return;
        }
        if (!dragging && pressed.distance(event.getScreenX(), event.getScreenY()) > SLIP) {
            dragging = true;
            card.getStyleClass().add("dragged");
            card.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        if (dragging) {
            drag.over(cutting, event.getScreenX(), event.getScreenY());
        }
    }

    private void released(MouseEvent event) {
        if (dragging) {
            stop();
            drag.drop(cutting, event.getScreenX(), event.getScreenY());
        }
        pressed = null;
    }

    private void escape(KeyEvent event) {
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
            pressed = null;
        }
    }

    private void stop() {
        dragging = false;
        card.getStyleClass().remove("dragged");
        if (card.getScene() != null) {
            card.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        drag.leave();
    }
}
