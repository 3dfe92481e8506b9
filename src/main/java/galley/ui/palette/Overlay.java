package galley.ui.palette;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Lies over everything in a window and shows one card at a time. Escape puts the card away, and so does a click beside it. */
public final class Overlay extends StackPane {

    private static final double EDGE = 24;

    private Runnable gone = () -> {};
    private Node before;

    /** Makes an overlay with nothing on it. */
    public Overlay() {
        getStyleClass().add("overlay");
        setManaged(false);
        setVisible(false);
        setAlignment(Pos.TOP_CENTER);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
            }
            // What the card does not want is not for the article under it either.
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                hide();
            }
            event.consume();
        });
    }

    /**
     * Shows a card.
     *
     * @param card what to show; it takes the keyboard itself
     * @param top how far from the upper edge, in pixels
     */
    public void show(Region card, double top) {
        before = getScene().getFocusOwner();
        setMargin(card, new Insets(top, EDGE, EDGE, EDGE));
        getChildren().setAll(card);
        setVisible(true);
        applyCss();
        layout();
    }

    /** Puts the card away and gives the keyboard back to where it was. */
    public void hide() {
        if (isVisible()) {
            setVisible(false);
            if (before != null && before.getScene() == getScene()) {
                before.requestFocus();
            } else {
                gone.run();
            }
            getChildren().clear();
        }
    }

    /**
     * Says who gets the keyboard where nobody had it.
     *
     * @param then gives it to somebody
     */
    public void whenGone(Runnable then) {
        gone = then;
    }
}
