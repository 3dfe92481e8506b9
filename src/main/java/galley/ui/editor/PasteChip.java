package galley.ui.editor;

import galley.words.Words;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Says, near the foot of the surface, that a paste brought more than letters, and offers to make it letters. It goes with the next edit, or
 * after some seconds in which nobody pointed at it.
 */
public final class PasteChip extends HBox {

    private static final double ABOVE_THE_FOOT = 20;
    private static final Duration STAYS = Duration.seconds(10);

    private final PauseTransition staying = new PauseTransition(STAYS);
    private final Button plain;

    /**
     * Makes the chip; it is not seen until there is something to say.
     *
     * @param area the surface it is for
     * @param words what it says
     */
    public PasteChip(ArticleArea area, Words words) {
        getStyleClass().add("paste-chip");
        Label said = new Label(words.text("paste.structure"));
        plain = new Button(words.text("paste.plain"));
        plain.getStyleClass().add("flat");
        plain.setId("paste-plain");
        plain.setAccessibleText(words.text("paste.plain.name"));
        plain.setOnAction(_ -> {
            leave();
            area.requestFocus();
            area.pasteboard().lettersInstead();
        });
        Label key = new Label(words.text("paste.key"));
        key.getStyleClass().add("key");
        getChildren().setAll(said, plain, key);
        setId("paste-chip");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, ABOVE_THE_FOOT, 0));
        setVisible(false);
        area.pasteboard().onStructure(this::appear);
        staying.setOnFinished(_ -> timeIsUp());
    }

    private void appear() {
        setVisible(true);
        staying.playFromStart();
    }

    /** Goes, as the text has changed since. */
    public void leave() {
        staying.stop();
        setVisible(false);
    }

    /** Whoever points at it, or has come to it with the keyboard, still has the time to choose. */
    void timeIsUp() {
        if (isHover() || plain.isFocused()) {
            staying.playFromStart();
        } else {
            leave();
        }
    }
}
