package galley.ui.details;

import galley.article.Status;
import galley.edit.Command;
import galley.edit.Detailing;
import galley.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How far the article has come, a button each: draft, in review, final. */
public final class StatusButtons extends HBox {

    private final Map<Status, ToggleButton> buttons = new EnumMap<>(Status.class);

    /**
     * Makes the buttons.
     *
     * @param words what they say
     * @param run does what a press asks for
     */
    public StatusButtons(Words words, Consumer<Command> run) {
        getStyleClass().addAll("segments", "status-buttons");
        setAccessibleText(words.text("details.status"));
        for (Status status : Status.values()) {
            ToggleButton button = new ToggleButton(words.text(key(status)));
            button.setId(key(status));
            button.setAccessibleText(words.text("details.status.is", words.text(key(status))));
            button.setMinWidth(USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                run.accept(Detailing.change(
                        metadata -> metadata.withHandling(metadata.handling().withStatus(status))));
            });
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(status, button);
            getChildren().add(button);
        }
    }

    private static String key(Status status) {
        return switch (status) {
            case DRAFT -> "status.draft";
            case IN_REVIEW -> "status.in-review";
            case FINAL -> "status.final";
        };
    }

    /**
     * Shows how far it has come.
     *
     * @param now how far
     */
    public void show(Status now) {
        buttons.forEach((status, button) -> button.setSelected(status == now));
    }

    /**
     * Says whether Tab leads here.
     *
     * @param reached whether it does
     */
    public void setReached(boolean reached) {
        buttons.values().forEach(button -> button.setFocusTraversable(reached));
    }

    @Override
    public void requestFocus() {
        buttons.values().stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
    }
}
