package galley.ui.templates;

import galley.article.Article;
import galley.article.Brief;
import galley.article.Requirement;
import galley.format.json.Opened;
import galley.store.Templates.Template;
import galley.ui.kit.FieldNames;
import galley.ui.kit.TemplateNames;
import galley.words.Problem;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All templates in a list, and beside it what the chosen one is for and asks for; one's own are renamed and taken away here. */
public final class Chooser extends VBox {

    private static final PseudoClass DAMAGED = PseudoClass.getPseudoClass("damaged");
    private static final double WIDTH = 620;
    private static final double HEIGHT = 400;
    private static final double LIST = 210;

    private final Words words;
    private final Consumer<Article> begin;
    private final BiConsumer<Template, String> rename;
    private final Consumer<Template> remove;
    private final ListView<Template> list = new ListView<>();
    private final VBox card = new VBox();

    /** A line of the list. */
    private final class Line extends ListCell<Template> {
        @Override
        protected void updateItem(Template template, boolean empty) {
            super.updateItem(template, empty);
            setText(empty ? null : TemplateNames.of(template.name(), words));
            pseudoClassStateChanged(DAMAGED, !empty && template.opened() instanceof Opened.Refused);
        }
    }

    /**
     * Makes the chooser.
     *
     * @param words what it says
     * @param begin is given the template to begin with
     * @param rename calls one's own by another name
     * @param remove takes one's own away
     * @param close puts the chooser away
     */
    public Chooser(
            Words words,
            Consumer<Article> begin,
            BiConsumer<Template, String> rename,
            Consumer<Template> remove,
            Runnable close) {
        this.words = words;
        this.begin = begin;
        this.rename = rename;
        this.remove = remove;
        getStyleClass().addAll("floating", "chooser");
        setMaxSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        // A list keeps Escape for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        Label title = new Label(words.text("templates.title"));
        title.getStyleClass().add("popover-title");
        list.setCellFactory(_ -> new Line());
        list.setAccessibleText(words.text("templates.title"));
        list.setMinWidth(LIST);
        list.setMaxWidth(LIST);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> showCard());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                beginChosen();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                beginChosen();
            }
        });
        card.getStyleClass().add("chooser-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        HBox both = new HBox(16, list, card);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(title, both);
    }

    /**
     * Shows templates.
     *
     * @param templates those there are; there is one at the least
     * @param chosen the name of the one that is chosen; the first, where there is none of that name
     */
    public void show(List<Template> templates, String chosen) {
        list.getItems().setAll(templates);
        list.getSelectionModel()
                .select(templates.stream()
                        .filter(template -> template.name().equals(chosen))
                        .findFirst()
                        .orElse(templates.getFirst()));
        showCard();
        list.requestFocus();
    }

    private void beginChosen() {
        Template template = list.getSelectionModel().getSelectedItem();
        if (template != null && template.opened() instanceof Opened.Ok(Article article)) {
            begin.accept(article);
        }
    }

    private void showCard() {
        Template template = list.getSelectionModel().getSelectedItem();
        if (template == null) {
            card.getChildren().clear();
            return;
        }
        Label name = line(TemplateNames.of(template.name(), words));
        name.getStyleClass().add("chooser-name");
        List<Node> lines = new ArrayList<>(List.of(name));
        switch (template.opened()) {
            case Opened.Ok(Article article) ->
                lines.addAll(said(template, article.metadata().notebook().brief()));
            case Opened.Refused(Problem problem) -> {
                Label why = line(words.text(problem));
                why.getStyleClass().add("chooser-problem");
                lines.add(why);
            }
        }
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        lines.add(spring);
        if (template.file().isPresent()) {
            lines.add(own(template));
        }
        Button button = new Button(words.text("templates.begin"));
        button.setId("templates.begin");
        button.getStyleClass().add("accent");
        button.setDisable(!(template.opened() instanceof Opened.Ok));
        button.setOnAction(_ -> beginChosen());
        HBox foot = new HBox(button);
        foot.setAlignment(Pos.CENTER_RIGHT);
        lines.add(foot);
        card.getChildren().setAll(lines);
    }

    private List<Node> said(Template template, Brief brief) {
        List<Node> lines = new ArrayList<>();
        lines.add(line(TemplateNames.about(template.name(), words)));
        if (brief.words() > 0) {
            lines.add(quiet(words.text("templates.words", brief.words())));
        }
        String asked = names(brief, Requirement::required);
        String may = names(brief, requirement -> !requirement.required());
        if (!asked.isEmpty()) {
            lines.add(quiet(words.text("templates.asks", asked)));
        }
        if (!may.isEmpty()) {
            lines.add(quiet(words.text("templates.may", may)));
        }
        return lines;
    }

    private String names(Brief brief, Predicate<Requirement> which) {
        return brief.requirements().stream()
                .filter(which)
                .map(asked -> asked.limit() > 0
                        ? words.text("templates.limit", FieldNames.of(asked.field(), words), asked.limit())
                        : FieldNames.of(asked.field(), words))
                .collect(Collectors.joining(", "));
    }

    private HBox own(Template template) {
        TextField name = new TextField(template.name());
        name.setAccessibleText(words.text("templates.name"));
        name.setId("templates.name");
        HBox.setHgrow(name, Priority.ALWAYS);
        Button renaming = new Button(words.text("templates.rename"));
        renaming.setId("templates.rename");
        renaming.setMinWidth(USE_PREF_SIZE);
        renaming.disableProperty()
                .bind(name.textProperty()
                        .map(text -> text.isBlank()
                                || text.strip().equals(template.name())
                                || !(template.opened() instanceof Opened.Ok)));
        renaming.setOnAction(_ -> rename.accept(template, name.getText().strip()));
        name.setOnAction(_ -> renaming.fire());
        name.setDisable(!(template.opened() instanceof Opened.Ok));
        Button removing = new Button(words.text("templates.remove"));
        removing.setId("templates.remove");
        removing.setMinWidth(USE_PREF_SIZE);
        removing.setOnAction(_ -> remove.accept(template));
        HBox line = new HBox(8, name, renaming, removing);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String text) {
        Label label = line(text);
        label.getStyleClass().add("quiet");
        return label;
    }
}
