package galley.ui.details;

import galley.article.Byline;
import galley.article.Metadata;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;

/** The fields a newsroom cannot publish without, in a popover. Nothing changes until "Done": then all of it, as one step of undo. */
public final class DetailsForm extends VBox {

    /** The form of a BCP 47 tag (RFC 5646): letters for the language, then subtags of up to eight letters or digits. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{Nd}]+(-[\\p{L}\\p{Nd}]+)*");

    private final Words words;
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
     * @param done is given what the person changed
     */
    public DetailsForm(Metadata now, Words words, Consumer<UnaryOperator<Metadata>> done) {
        this.words = words;
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
        button.setOnAction(_ -> done.accept(this::changed));
        VBox foot = new VBox(button);
        foot.getStyleClass().add("form-foot");
        getChildren().setAll(grid, foot);
    }

    private void fill(Metadata now) {
        kicker.setText(now.kicker());
        authors.setText(
                String.join(", ", now.bylines().stream().map(Byline::name).toList()));
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

    /** {@return the details with what the fields say; who wrote it keeps a biography that the form does not show} */
    Metadata changed(Metadata now) {
        return now.withKicker(line(kicker))
                .withBylines(bylines(now.bylines()))
                .withDateline(line(dateline))
                .withLanguage(line(language))
                .withSlug(line(slug));
    }

    private List<Byline> bylines(List<Byline> before) {
        List<String> names = Stream.of(authors.getText().split("[,\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() == 1) {
            return List.of(
                    new Byline(names.getFirst(), line(role), biography.getText().strip()));
        }
        List<Byline> bylines = new ArrayList<>();
        for (String name : names) {
            bylines.add(before.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElse(Byline.of(name)));
        }
        return bylines;
    }

    private static String line(TextField field) {
        return field.getText().strip();
    }
}
