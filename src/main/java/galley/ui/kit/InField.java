package galley.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/** A text field of JavaFX. It lays out all of its text more than once a key, so it is for a line, and not for what may be a book. */
record InField(TextInputControl field) implements Fillable {

    @Override
    public Region node() {
        return field;
    }

    @Override
    public String text() {
        return field.getText();
    }

    @Override
    public void put(String text) {
        int caret = field.getCaretPosition();
        field.setText(text);
        field.positionCaret(Math.min(caret, field.getLength()));
    }

    @Override
    public void onText(Consumer<String> told) {
        field.textProperty().addListener((_, _, text) -> told.accept(text));
    }
}
