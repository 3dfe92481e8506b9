package galley.ui.notebook;

import galley.edit.Command;
import galley.ui.kit.Icons;
import galley.ui.kit.Surface;
import galley.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** The small buttons of the notebook, and what those do that bring something into the text. */
final class Tool {

    private Tool() {}

    /** Does what brings something into the text, and gives the writer the caret there. */
    static void intoText(Surface surface, Command command) {
        surface.reveal(command);
        surface.node().requestFocus();
    }

    /** {@return a button that is an icon} */
    static Button icon(String drawn, String name, Words words, Runnable press) {
        Button button = new Button();
        button.setGraphic(Icons.of(drawn));
        button.getStyleClass().setAll("notebook-tool");
        button.setAccessibleText(words.text(name));
        button.setTooltip(new Tooltip(words.text(name)));
        button.setOnAction(_ -> press.run());
        return button;
    }

    /** {@return a button that is a word} */
    static Button word(String name, Words words, Runnable press) {
        Button button = new Button(words.text(name));
        button.getStyleClass().setAll("notebook-word");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> press.run());
        return button;
    }
}
