package galley.ui.cards;

import galley.article.Direction;
import galley.article.Field;
import galley.ui.kit.FieldNames;
import galley.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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

    private RemarkRow row(Remark remark) {
        Lines says = new Lines("card-says", Font.font("Inter", SIZE));
        says.set(words.text(remark.says()), Locale.getDefault().toLanguageTag());
        Hyperlink way = new Hyperlink(words.text("cards.go"));
        way.setAccessibleText(words.text("cards.go.to", FieldNames.of(remark.field(), words)));
        way.setOnAction(_ -> {
            way.setVisited(false);
            go.accept(remark.field());
        });
        return new RemarkRow(says, way);
    }

    static NodeOrientation orientation(Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
