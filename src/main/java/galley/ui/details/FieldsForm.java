package galley.ui.details;

import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A few fields in a popover, for what cannot be written into the text: where a link leads, what a picture shows. It changes nothing
 * itself; what was filled in is handed on when the person is done, and Escape drops it with the popover.
 */
public final class FieldsForm extends VBox {

    /**
     * One line to fill in.
     *
     * @param name the key of its name
     * @param value what stands in it at first
     * @param prompt the key of what is said while it is empty
     * @param valid whether a text will do
     */
    public record Field(String name, String value, String prompt, Predicate<String> valid) {}

    private final Words words;
    private final List<TextField> fields = new ArrayList<>();
    private final HBox foot = new HBox(8);

    /**
     * Makes the form.
     *
     * @param words what it says
     * @param asked the fields, in order
     * @param done is given what was filled in, in the same order and without white space at the ends
     */
    public FieldsForm(Words words, List<Field> asked, Consumer<List<String>> done) {
        this.words = words;
        getStyleClass().add("details-form");
        GridPane grid = new GridPane(12, 8);
        asked.forEach(field -> grid.addRow(grid.getRowCount(), label(field), text(field)));
        Button button = new Button(words.text("details.done"));
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !valid(asked),
                        fields.stream().map(TextField::textProperty).toArray(javafx.beans.Observable[]::new)));
        button.setOnAction(_ -> done.accept(filledIn()));
        foot.getStyleClass().add("form-foot");
        foot.getChildren().setAll(button);
        getChildren().setAll(grid, foot);
    }

    /**
     * Adds a button before the one that ends it.
     *
     * @param name the key of what it says
     * @param press what it does
     */
    public void offer(String name, Runnable press) {
        Button button = new Button(words.text(name));
        button.setOnAction(_ -> press.run());
        foot.getChildren().addFirst(button);
    }

    private Label label(Field field) {
        Label label = new Label(words.text(field.name()));
        label.getStyleClass().add("field-name");
        return label;
    }

    private TextField text(Field field) {
        TextField text = new TextField(field.value());
        text.setAccessibleText(words.text(field.name()));
        text.setPromptText(words.text(field.prompt()));
        text.setPrefWidth(320);
        fields.add(text);
        return text;
    }

    private List<String> filledIn() {
        return fields.stream().map(field -> field.getText().strip()).toList();
    }

    private boolean valid(List<Field> asked) {
        List<String> now = filledIn();
        for (int i = 0; i < asked.size(); i++) {
            if (!asked.get(i).valid().test(now.get(i))) {
                return false;
            }
        }
        return true;
    }
}
