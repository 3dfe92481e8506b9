package galley.ui.library;

import galley.library.DocumentName;
import galley.library.Entry;
import galley.words.Problem;
import galley.words.Words;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for another name of a document. What is wrong with a name is said while it is typed. */
final class RenameForm extends VBox {

    private final Words words;
    private final TextField field;
    private final Label wrong = new Label();
    private final Button rename;

    /**
     * Makes the form.
     *
     * @param entry what is renamed
     * @param words what it says
     * @param named is given the name, and what to tell if it cannot be had
     * @param close puts the form away
     */
    RenameForm(Entry entry, Words words, BiConsumer<String, Consumer<Problem>> named, Runnable close) {
        this.words = words;
        getStyleClass().add("rename-form");
        Label name = new Label(words.text("library.new-name"));
        field = new TextField(entry.name());
        field.setAccessibleText(words.text("library.new-name"));
        name.setLabelFor(field);
        wrong.getStyleClass().add("form-problem");
        wrong.setWrapText(true);
        wrong.setMinHeight(USE_PREF_SIZE);
        rename = new Button(words.text("library.rename-now"));
        rename.setDefaultButton(true);
        rename.setOnAction(_ -> {
            if (field.getText().strip().equals(entry.name())) {
                close.run();
            } else {
                named.accept(field.getText(), this::say);
            }
        });
        Button cancel = new Button(words.text("dialog.cancel"));
        cancel.setOnAction(_ -> close.run());
        HBox foot = new HBox(8, cancel, rename);
        foot.getStyleClass().add("form-foot");
        field.textProperty().addListener(_ -> check());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        getChildren().setAll(name, field, wrong, foot);
        check();
    }

    /** Gives it the keyboard, with the whole name to be typed over. */
    void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void check() {
        DocumentName.problem(field.getText()).ifPresentOrElse(this::say, () -> show(""));
    }

    private void say(Problem problem) {
        show(words.text(problem));
        rename.setDisable(DocumentName.problem(field.getText()).isPresent());
    }

    private void show(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
        rename.setDisable(false);
    }
}
