package galley.ui.details;

import galley.article.Brief;
import galley.article.Field;
import galley.article.Requirement.Shortfall;
import galley.ui.kit.FieldNames;
import galley.ui.kit.TemplateNames;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What the brief asks for and the article does not have yet: each a link to where it is to be written. */
final class Shortfalls extends VBox {

    private final Words words;
    private final Consumer<Field> go;
    private Brief brief = Brief.NONE;
    private List<Shortfall> shown = List.of();

    Shortfalls(Words words, Consumer<Field> go) {
        this.words = words;
        this.go = go;
        getStyleClass().add("shortfalls");
        setVisible(false);
        setManaged(false);
    }

    /** Shows how an article falls short of its brief. */
    void show(Brief asked, List<Shortfall> shortfalls) {
        if (asked.equals(brief) && shortfalls.equals(shown)) {
            return;
        }
        brief = asked;
        shown = shortfalls;
        boolean any = !asked.requirements().isEmpty();
        setVisible(any);
        setManaged(any);
        String name = TemplateNames.of(asked.template(), words);
        List<Node> lines = new ArrayList<>();
        List<Shortfall> missing = which(Shortfall::isMissing);
        List<Shortfall> over = which(shortfall -> !shortfall.isMissing());
        if (!missing.isEmpty()) {
            lines.add(line(
                    name.isEmpty()
                            ? words.text("shortfall.missing", missing.size())
                            : words.text("shortfall.missing-for", missing.size(), name),
                    missing));
        }
        if (!over.isEmpty()) {
            lines.add(line(words.text("shortfall.over", over.size()), over));
        }
        if (lines.isEmpty()) {
            lines.add(new TextFlow(
                    text(name.isEmpty() ? words.text("shortfall.none") : words.text("shortfall.none-for", name))));
        }
        getChildren().setAll(lines);
        getStyleClass().removeAll("short", "complete");
        getStyleClass().add(shortfalls.isEmpty() ? "complete" : "short");
    }

    private List<Shortfall> which(Predicate<Shortfall> wanted) {
        return shown.stream().filter(wanted).toList();
    }

    private TextFlow line(String begins, List<Shortfall> which) {
        TextFlow flow = new TextFlow(text(begins + " "));
        for (int i = 0; i < which.size(); i++) {
            Shortfall shortfall = which.get(i);
            String name = FieldNames.of(shortfall.field(), words);
            Hyperlink link = new Hyperlink(
                    shortfall.isMissing()
                            ? name
                            : words.text("shortfall.by", name, shortfall.length() - shortfall.limit()));
            link.setAccessibleText(words.text("shortfall.go", name));
            link.setOnAction(_ -> {
                link.setVisited(false);
                go.accept(shortfall.field());
            });
            flow.getChildren().add(link);
            flow.getChildren().add(text(i + 1 < which.size() ? ", " : ""));
        }
        return flow;
    }

    private static Text text(String letters) {
        Text text = new Text(letters);
        text.getStyleClass().add("shortfall-text");
        return text;
    }
}
