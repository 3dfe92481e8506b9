package galley.ui.details;

import galley.article.SetAside;
import galley.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The import report: each line that was set aside, its number and the reason, and a button that brings it back. */
public final class SetAsideList extends VBox {

    private static final int SHOWN = 6;

    /** About what a line with its reason takes, in pixels. */
    private static final double ROW_HEIGHT = 64;

    /**
     * Makes the list.
     *
     * @param lines what was set aside
     * @param words what it says
     * @param back is given the line to bring back
     */
    public SetAsideList(List<SetAside> lines, Words words, Consumer<SetAside> back) {
        getStyleClass().add("set-aside-list");
        Label title = new Label(words.text("aside.title", lines.size()));
        title.getStyleClass().add("popover-title");
        Label text = new Label(words.text("aside.text"));
        text.getStyleClass().add("quiet");
        text.setWrapText(true);
        VBox rows = new VBox();
        rows.getStyleClass().add("rows");
        lines.forEach(line -> rows.getChildren().add(row(line, words, back)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(lines.size(), SHOWN) * ROW_HEIGHT);
        getChildren().setAll(title, text, scroll);
    }

    private static HBox row(SetAside line, Words words, Consumer<SetAside> back) {
        Label said = new Label(line.text().strip());
        said.getStyleClass().add("aside-line");
        said.setWrapText(true);
        Label why = new Label(words.text("aside.why", line.line(), words.text("set-aside." + line.reason())));
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        VBox texts = new VBox(said, why);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button button = new Button(words.text("aside.back"));
        button.getStyleClass().addAll("flat", "link-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(words.text("aside.back.line", line.text().strip()));
        button.setOnAction(_ -> back.accept(line));
        HBox row = new HBox(12, texts, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }
}
