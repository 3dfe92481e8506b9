package galley.ui.settings;

import galley.typography.Customs;
import galley.typography.HouseRules;
import galley.typography.Rule;
import galley.typography.Typesetter;
import galley.words.Words;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * What is set as one types: a check box for each rule, and what it makes of an example in the language of the article. What is checked
 * holds at once.
 */
public final class AsYouTypePane extends VBox {

    private final Words words;
    private final String language;
    private final Consumer<HouseRules> changed;
    private HouseRules rules;

    /**
     * Makes the pane.
     *
     * @param rules the rules that are on
     * @param language the language the examples are set in
     * @param words what it says
     * @param changed is told the rules that are on now, each time a box is checked
     */
    public AsYouTypePane(HouseRules rules, String language, Words words, Consumer<HouseRules> changed) {
        this.rules = rules;
        this.language = language;
        this.words = words;
        this.changed = changed;
        getStyleClass().add("as-you-type");
        Label title = new Label(words.text("typing.title"));
        title.getStyleClass().add("popover-title");
        Label text = new Label(words.text("typing.text"));
        text.getStyleClass().add("quiet");
        text.setWrapText(true);
        GridPane grid = new GridPane(28, 7);
        for (Rule rule : Rule.values()) {
            grid.addRow(grid.getRowCount(), box(rule), example(rule));
        }
        getChildren().setAll(title, text, grid);
    }

    private CheckBox box(Rule rule) {
        CheckBox box = new CheckBox(words.text("rule." + rule.key()));
        box.setId("rule-" + rule.key());
        box.setSelected(rules.has(rule));
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().addListener((_, _, on) -> {
            rules = rules.with(rule, on);
            changed.accept(rules);
        });
        return box;
    }

    /** What is typed and what it becomes; where the language has no such custom, in one that has. */
    private Label example(Rule rule) {
        boolean french = rule == Rule.SPACES && Customs.of(language).high().isEmpty();
        Customs customs = Customs.of(french ? "fr" : language);
        String typed = rule.example();
        HouseRules with = HouseRules.USUAL.with(rule, true);
        Label label = new Label(
                typed.isEmpty()
                        ? words.text("rule.sign." + rule.key())
                        : words.text(
                                "typing.example",
                                typed.strip(),
                                Typesetter.type(typed, customs, with).strip()));
        label.getStyleClass().add("quiet");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.LEFT);
        return label;
    }
}
