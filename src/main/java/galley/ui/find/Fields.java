package galley.ui.find;

import galley.edit.find.Query;
import galley.words.Words;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What one fills in and presses in the {@link FindBar}; it does nothing by itself. */
final class Fields extends GridPane {

    /** What fits a field; more is no word to look for. */
    private static final int MOST = 2_000;

    private final Words words;
    private final TextField query;
    private final TextField replacement;
    private final Label count = new Label();
    private final Label problem = new Label();
    private final ToggleButton matchCase;
    private final ToggleButton wholeWords;
    private final ToggleButton expression;
    private final Button previous;
    private final Button next;
    private final Button close;
    private final Button replace;
    private final Button replaceAll;
    private final HBox replacing;
    private final HBox replacementBox;

    Fields(Words words) {
        this.words = words;
        getStyleClass().add("find-fields");
        query = field("find-query", "find.words");
        replacement = field("find-replacement", "find.replacement");
        matchCase = toggle("find-case", "Aa", "find.case", "Alt+C");
        wholeWords = toggle("find-whole", "ab", "find.whole", "Alt+W");
        expression = toggle("find-expression", ".*", "find.expression", "Alt+R");
        previous = icon("find-previous", "find.previous", "Shift+F3");
        next = icon("find-next", "find.next", "F3");
        close = icon("find-close", "find.close", "Esc");
        replace = button("find-replace", "find.replace");
        replaceAll = button("find-replace-all", "find.replace-all");
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        problem.setId("find-problem");
        problem.getStyleClass().add("find-problem");
        problem.setWrapText(true);
        HBox options = new HBox(matchCase, wholeWords, expression);
        options.getStyleClass().add("segments");
        HBox tools = new HBox(options, new HBox(previous, next), close);
        tools.getStyleClass().add("find-tools");
        replacing = new HBox(replace, replaceAll);
        replacing.getStyleClass().add("find-tools");
        HBox queryBox = box(query, count);
        replacementBox = box(replacement);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints()
                .setAll(wide, new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE));
        // Tab goes by the order they are added in: from the words to what replaces them, then to what may be pressed.
        add(queryBox, 0, 0);
        add(replacementBox, 0, 1);
        add(replacing, 1, 1);
        add(tools, 1, 0);
        add(problem, 0, 2, 2, 1);
        showReplacement(false);
        showProblem(Optional.empty());
    }

    private static HBox box(TextField field, Node... beside) {
        HBox box = new HBox(field);
        box.getChildren().addAll(beside);
        box.getStyleClass().add("find-box");
        HBox.setHgrow(field, Priority.ALWAYS);
        return box;
    }

    private TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(words.text(name));
        field.setAccessibleText(words.text(name));
        field.setPrefColumnCount(8);
        field.setMinWidth(0);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() > MOST ? null : change));
        return field;
    }

    private ToggleButton toggle(String id, String sign, String name, String keys) {
        ToggleButton button = new ToggleButton(sign);
        button.getStyleClass().add(id);
        return named(button, id, name, keys);
    }

    private Button icon(String id, String name, String keys) {
        Button button = new Button();
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        button.setGraphic(shape);
        button.getStyleClass().addAll("find-icon", id);
        return named(button, id, name, keys);
    }

    private Button button(String id, String name) {
        Button button = new Button(words.text(name));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("find-button");
        return button;
    }

    private <B extends ButtonBase> B named(B button, String id, String name, String keys) {
        button.setId(id);
        button.setAccessibleText(words.text(name));
        button.setTooltip(new Tooltip(words.text("bar.tip", words.text(name), keys)));
        return button;
    }

    /** Asks to be told when something else is looked for. */
    void onQuery(Runnable told) {
        InvalidationListener listener = _ -> told.run();
        query.textProperty().addListener(listener);
        matchCase.selectedProperty().addListener(listener);
        wholeWords.selectedProperty().addListener(listener);
        expression.selectedProperty().addListener(listener);
    }

    /** Asks to be told when something else is put in. */
    void onReplacement(Runnable told) {
        replacement.textProperty().addListener((_, _, _) -> told.run());
    }

    /** {@return what is looked for} */
    Query query() {
        return new Query(query.getText(), matchCase.isSelected(), wholeWords.isSelected(), expression.isSelected());
    }

    /** {@return what comes in its place} */
    String replacement() {
        return replacement.getText();
    }

    /** Fills in what is looked for: words as they are, whatever they mean in an expression. */
    void lookFor(String found) {
        query.setText(found);
        query.selectAll();
    }

    /** Shows the line for what is put in, or puts it away. */
    void showReplacement(boolean shown) {
        show(replacementBox, shown);
        show(replacing, shown);
    }

    boolean showsReplacement() {
        return replacementBox.isManaged();
    }

    void showCount(String text, boolean well) {
        count.setText(text);
        count.getStyleClass().setAll("label", "find-count", well ? "found" : "not-found");
        query.setAccessibleHelp(text);
    }

    void showProblem(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        show(problem, sentence.isPresent());
    }

    /** Lets hits be gone to, and replaced, or not. */
    void allow(boolean hits, boolean replacements) {
        previous.setDisable(!hits);
        next.setDisable(!hits);
        replace.setDisable(!hits || !replacements);
        replaceAll.setDisable(!hits || !replacements);
    }

    void focusQuery() {
        query.requestFocus();
        query.selectAll();
    }

    void focusReplacement() {
        replacement.requestFocus();
        replacement.selectAll();
    }

    boolean isInQuery() {
        return query.isFocused();
    }

    boolean isInReplacement() {
        return replacement.isFocused();
    }

    /** Presses the option that a letter with Alt stands for, if there is one. */
    boolean toggle(KeyCode letter) {
        ToggleButton option = switch (letter) {
            case C -> matchCase;
            case W -> wholeWords;
            case R -> expression;
            default -> null;
        };
        if (option != null) {
            option.fire();
        }
        return option != null;
    }

    Button previous() {
        return previous;
    }

    Button next() {
        return next;
    }

    Button close() {
        return close;
    }

    Button replace() {
        return replace;
    }

    Button replaceAll() {
        return replaceAll;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
