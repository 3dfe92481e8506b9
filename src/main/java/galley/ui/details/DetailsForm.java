package galley.ui.details;

import galley.article.Byline;
import galley.article.Metadata;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;

/**
 * The fields a newsroom cannot publish without, in a popover. They change nothing themselves: {@link #change()} says what a person
 * filled in, for whoever closes the popover to do as one step of undo.
 */
public final class DetailsForm extends VBox {

    /** The form of a BCP 47 tag (RFC 5646): letters for the language, then subtags of up to eight letters or digits. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{Nd}]+(-[\\p{L}\\p{Nd}]+)*");

    private final Words words;
    private final Metadata before;
    private boolean dropped;
    private final GridPane grid = new GridPane(12, 8);
    private final ValidationSupport marks = new ValidationSupport();
    private final TextField kicker = new TextField();
    private final TextField authors = new TextField();
    private final TextField role = new TextField();
    private final TextArea biography = new TextArea();
    private final TextField dateline = new TextField();
    private final TextField language = new TextField();
    private final TextField slug = new TextField();

    /**
     * Makes the form.
     *
     * @param now what the fields show
     * @param words what it says
     * @param done is told that the person is done
     */
    public DetailsForm(Metadata now, Words words, Runnable done) {
        this.words = words;
        this.before = now;
        getStyleClass().add("details-form");
        fill(now);
        biography.setPrefRowCount(2);
        biography.setWrapText(true);
        addRow("details.kicker", kicker);
        addRow("details.authors", authors);
        addRow("details.role", role);
        addRow("details.biography", biography);
        addRow("details.dateline", dateline);
        addRow("details.language", language);
        addRow("details.slug", slug);
        check(language, LANGUAGE, "details.language.wrong");
        check(slug, SLUG, "details.slug.wrong");

        Button button = new Button(words.text("details.done"));
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(marks.invalidProperty());
        button.setOnAction(_ -> done.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> dropped |= event.getCode() == KeyCode.ESCAPE);
        role.disableProperty()
                .bind(authors.textProperty().map(text -> names(text).size() != 1));
        biography.disableProperty().bind(role.disableProperty());
        VBox foot = new VBox(button);
        foot.getStyleClass().add("form-foot");
        getChildren().setAll(grid, foot);
    }

    private void fill(Metadata now) {
        kicker.setText(now.kicker());
        authors.setText(joined(now.bylines()));
        boolean one = now.bylines().size() == 1;
        role.setText(one ? now.bylines().getFirst().role() : "");
        biography.setText(one ? now.bylines().getFirst().biography() : "");
        dateline.setText(now.dateline());
        language.setText(now.language());
        slug.setText(now.slug());
    }

    private void addRow(String key, TextInputControl field) {
        Label label = new Label(words.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("field-name");
        field.setAccessibleText(words.text(key));
        field.setPrefWidth(280);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private void check(Control field, Pattern form, String key) {
        Validator<String> validator = Validator.createPredicateValidator(
                text -> text.isBlank() || form.matcher(text.strip()).matches(), words.text(key), Severity.ERROR);
        marks.registerValidator(field, false, validator);
    }

    /** {@return what was filled in; empty if nothing was, if it is not valid, or if Escape dropped it} */
    public Optional<UnaryOperator<Metadata>> change() {
        boolean holds = !dropped && !marks.isInvalid() && !filledIn(before).equals(before);
        return holds ? Optional.of(this::filledIn) : Optional.empty();
    }

    private Metadata filledIn(Metadata now) {
        return now.withKicker(line(kicker))
                .withBylines(bylines())
                .withDateline(line(dateline))
                .withLanguage(line(language))
                .withSlug(line(slug));
    }

    /** Names that were not touched are not taken apart; who is known already keeps what the form did not show. */
    private List<Byline> bylines() {
        List<Byline> known = before.bylines();
        boolean untouched = authors.getText().equals(joined(known));
        if (untouched && known.size() != 1) {
            return known;
        }
        List<String> names = untouched ? List.of(known.getFirst().name()) : names(authors.getText());
        boolean shown = names.size() == 1 && known.size() <= 1;
        return names.stream()
                .map(name -> shown
                        ? new Byline(name, line(role), biography.getText().strip())
                        : known.stream()
                                .filter(byline -> byline.name().equals(name))
                                .findFirst()
                                .orElse(Byline.of(name)))
                .toList();
    }

    private static String joined(List<Byline> bylines) {
        return String.join(", ", bylines.stream().map(Byline::name).toList());
    }

    private static List<String> names(String text) {
        return Stream.of(text.split("[,\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String line(TextField field) {
        return field.getText().strip();
    }
}
