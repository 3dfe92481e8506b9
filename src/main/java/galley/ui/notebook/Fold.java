package galley.ui.notebook;

import galley.ui.kit.Icons;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A section of the notebook that folds away under its title. */
final class Fold extends VBox {

    private final ToggleButton title = new ToggleButton();
    private final Label count = new Label();
    private final HBox head = new HBox(title, count);
    private final Node content;

    Fold(String name, Node content) {
        this.content = content;
        getStyleClass().add("fold");
        head.getStyleClass().add("fold-head");
        title.getStyleClass().setAll("fold-title");
        title.setText(name.toUpperCase(Locale.getDefault()));
        title.setAccessibleText(name);
        title.setSelected(true);
        title.selectedProperty().subscribe(open -> {
            title.setGraphic(Icons.of(open ? "folded-out" : "folded-in"));
            content.setVisible(open);
            content.setManaged(open);
        });
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("fold-count");
        getChildren().setAll(head, content);
    }

    /** Puts a button at the end of its title. */
    Fold with(Button button) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        head.getChildren().addAll(between, button);
        return this;
    }

    /** Says how much is in it; nothing for none. */
    void count(int entries) {
        count.setText(entries == 0 ? "" : String.valueOf(entries));
    }

    /** Folds it out. */
    void open() {
        title.setSelected(true);
    }

    /** Gives its title the keyboard. */
    void takeFocus() {
        title.requestFocus();
    }

    /** {@return what is in it} */
    Node content() {
        return content;
    }
}
