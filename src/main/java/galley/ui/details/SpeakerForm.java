package galley.ui.details;

import galley.article.Speaker;
import galley.article.WebAddress;
import galley.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/**
 * Who spoke, in a popover: name, role, to whom it was said, when, and where the recording is. Whom the article names already is offered as the
 * name is typed, and choosing one fills all fields. It changes nothing itself; Escape drops what was filled in with the popover.
 */
public final class SpeakerForm extends VBox {

    private final Words words;
    private final GridPane grid = new GridPane(12, 8);
    private final Label wrong = new Label();
    private final TextField name;
    private final TextField role;
    private final TextField saidTo;
    private final TextField date;
    private final TextField recording;

    /**
     * Makes the form.
     *
     * @param now whom the fields name at first
     * @param known whom the article names already
     * @param words what it says
     * @param done is given who spoke
     */
    public SpeakerForm(Speaker now, List<Speaker> known, Words words, Consumer<Speaker> done) {
        this.words = words;
        getStyleClass().addAll("details-form", "speaker-form");
        name = row("speaker.name", "speaker.name.prompt");
        role = row("speaker.role", "speaker.role.prompt");
        saidTo = row("speaker.said-to", "speaker.said-to.prompt");
        date = row("speaker.date", "correction.prompt");
        recording = row("speaker.recording", "speaker.recording.prompt");
        fill(now);
        offer(known);

        wrong.getStyleClass().add("find-problem");
        wrong.setWrapText(true);
        wrong.setMaxWidth(430);
        wrong.textProperty()
                .bind(Bindings.createStringBinding(this::problem, date.textProperty(), recording.textProperty()));
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        Button button = new Button(words.text("details.done"));
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(wrong.visibleProperty());
        button.setOnAction(_ -> done.accept(filledIn()));
        HBox foot = new HBox(button);
        foot.getStyleClass().add("form-foot");
        getChildren().setAll(grid, wrong, foot);
    }

    private TextField row(String key, String prompt) {
        TextField field = new TextField();
        field.setAccessibleText(words.text(key));
        field.setPromptText(words.text(prompt));
        field.setPrefWidth(320);
        Label label = new Label(words.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-name");
        grid.addRow(grid.getRowCount(), label, field);
        return field;
    }

    private void fill(Speaker speaker) {
        name.setText(speaker.name());
        role.setText(speaker.role());
        saidTo.setText(speaker.saidTo());
        date.setText(speaker.date().map(LocalDate::toString).orElse(""));
        recording.setText(speaker.recording());
        name.end();
    }

    private void offer(List<Speaker> known) {
        AutoCompletionBinding<Speaker> offers = TextFields.bindAutoCompletion(
                name,
                request -> request.getUserText().isBlank()
                        ? List.of()
                        : known.stream()
                                .filter(speaker -> speaker.fits(request.getUserText()))
                                .toList(),
                new StringConverter<>() {
                    @Override
                    public String toString(Speaker speaker) {
                        return speaker.printed();
                    }

                    @Override
                    public Speaker fromString(String printed) {
                        return Speaker.read(printed);
                    }
                });
        offers.setDelay(0);
        offers.setOnAutoCompleted(event -> fill(event.getCompletion()));
    }

    private String problem() {
        if (!date.getText().isBlank() && day().isEmpty()) {
            return words.text("speaker.date.wrong");
        }
        boolean leads = recording.getText().isBlank() || address().isPresent();
        return leads ? "" : words.text("speaker.recording.wrong");
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date.getText().strip())).filter(day -> day.getYear() > 0);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<String> address() {
        return WebAddress.of(recording.getText());
    }

    private Speaker filledIn() {
        return new Speaker(
                name.getText().strip(),
                role.getText().strip(),
                saidTo.getText().strip(),
                day(),
                address().orElse(""));
    }
}
