package galley.ui.cards;

import galley.article.Direction;
import galley.article.Field;
import galley.ui.kit.FieldNames;
import galley.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** One card under its name, and under it what it lacks, each with a way there. */
final class Card extends VBox {

    private static final double SIZE = 13;

    private final VBox remarks = new VBox();
    private final Words words;
    private final Consumer<Field> go;
    private List<Remark> shown = List.of();

    Card(String name, Region sheet, Words words, Consumer<Field> go) {
        this.words = words;
        this.go = go;
        getStyleClass().add("card");
        Label title = new Label(name);
        title.getStyleClass().add("pane-title");
        sheet.getStyleClass().add("card-sheet");
        sheet.setMaxWidth(Double.MAX_VALUE);
        remarks.getStyleClass().add("card-remarks");
        setAccessibleText(name);
        getChildren().setAll(title, sheet, remarks);
    }

    void show(List<Remark> lacks) {
        if (!lacks.equals(shown)) {
            shown = List.copyOf(lacks);
            remarks.getChildren().setAll(shown.stream().map(this::row).toList());
        }
    }

    private HBox row(Remark remark) {
        Region dot = new Region();
        dot.getStyleClass().add("card-dot");
        Lines says = new Lines("card-says", Font.font("Inter", SIZE));
        says.set(words.text(remark.says()), Locale.getDefault().toLanguageTag());
        says.setPrefWidth(0);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        Hyperlink way = new Hyperlink(words.text("cards.go"));
        way.setMinWidth(Region.USE_PREF_SIZE);
        way.setAccessibleText(words.text("cards.go.to", FieldNames.of(remark.field(), words)));
        way.setOnAction(_ -> {
            way.setVisited(false);
            go.accept(remark.field());
        });
        HBox row = new HBox(dot, says, way);
        row.getStyleClass().add("card-remark");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    static NodeOrientation orientation(Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
