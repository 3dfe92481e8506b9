package galley.ui.details;

import galley.article.Article;
import galley.article.Brief;
import galley.article.Field;
import galley.article.Requirement.Shortfall;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One field of the pane: its name and, where it may be only so long, how long it is; what one fills in; and under it a sentence where
 * something is wrong or good to know.
 */
final class Row extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Optional<Field> field;
    private final Words words;
    private final Node control;
    private final Label mark = new Label();
    private final Label note = new Label();
    private String problem = "";
    private String hint = "";
    private boolean missing;
    private int length;
    private int limit;

    /**
     * Lays a field out.
     *
     * @param name the key of its name
     * @param field which; empty for what no brief can ask for
     * @param words what it says
     * @param control what one fills in
     * @param beside what stands beside it, such as a button
     */
    Row(String name, Optional<Field> field, Words words, Region control, Node... beside) {
        this.field = field;
        this.words = words;
        this.control = control;
        getStyleClass().add("detail");
        Label label = new Label(words.text(name));
        label.getStyleClass().add("detail-name");
        label.setLabelFor(control);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        mark.getStyleClass().add("detail-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, label, mark);
        head.setAlignment(Pos.BASELINE_LEFT);
        note.getStyleClass().add("detail-note");
        note.setWrapText(true);
        HBox line = new HBox(6, control);
        line.getChildren().addAll(beside);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(control, Priority.ALWAYS);
        control.setMaxWidth(Double.MAX_VALUE);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(words.text(name));
        }
        getChildren().setAll(head, line, note);
        show();
    }

    /** {@return whether it is a field} */
    boolean is(Field asked) {
        return field.filter(asked::equals).isPresent();
    }

    /** {@return what takes the keyboard} */
    Node control() {
        return control;
    }

    /** Shows how long the field is. */
    void measure(Article article, Brief brief) {
        int most = field.map(brief::limit).orElse(0);
        int now = most == 0 ? 0 : field.orElseThrow().length(article);
        if (most != limit || now != length) {
            limit = most;
            length = now;
            show();
        }
    }

    /** Shows whether the brief misses it. */
    void mark(List<Shortfall> shortfalls) {
        boolean now = shortfalls.stream().anyMatch(shortfall -> shortfall.isMissing() && is(shortfall.field()));
        if (now != missing) {
            missing = now;
            show();
        }
    }

    /** Says what is wrong with what stands in it; empty where nothing is. */
    void say(String sentence) {
        if (!sentence.equals(problem)) {
            problem = sentence;
            show();
        }
    }

    /** Says what is good to know while nothing is wrong; empty where nothing is. */
    void hint(String sentence) {
        if (!sentence.equals(hint)) {
            hint = sentence;
            show();
        }
    }

    private void show() {
        boolean over = limit > 0 && length > limit;
        boolean wrong = over || !problem.isEmpty();
        mark.setText(
                limit > 0 ? words.text("details.length", length, limit) : missing ? words.text("details.needed") : "");
        mark.setVisible(!mark.getText().isEmpty());
        mark.pseudoClassStateChanged(WRONG, over || missing);
        String sentence = !problem.isEmpty() ? problem : over ? words.text("details.over", length - limit) : hint;
        note.setText(sentence);
        note.pseudoClassStateChanged(WRONG, wrong);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(!sentence.isEmpty());
        control.pseudoClassStateChanged(WRONG, wrong);
        control.setAccessibleHelp(sentence.isEmpty() ? mark.getText() : sentence);
    }
}
