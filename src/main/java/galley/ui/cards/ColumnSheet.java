package galley.ui.cards;

import galley.article.Direction;
import galley.article.RichText;
import galley.copyfit.Column;
import galley.copyfit.Column.Piece;
import galley.copyfit.Setting;
import galley.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** A printed column: how it is to be set, how deep it runs, and its first lines as large as on paper, or as there is room for. */
final class ColumnSheet extends VBox {

    /** So many lines are drawn. */
    static final int SHOWN = 18;

    private static final String SAID_IN = Locale.getDefault().toLanguageTag();

    /** A pixel of JavaFX is a 96th of an inch, a point a 72nd. */
    private static final double POINT = 96.0 / 72;

    private final Spinner<Double> measure;
    private final Spinner<Double> size;
    private final Spinner<Double> leading;
    private final Lines depth = new Lines("column-depth", Font.font("Inter", FontWeight.BOLD, 13));
    private final Lines more = new Lines("column-more", Font.font("Inter", 12));
    private final Pane paper = new Pane();
    private final Words words;
    private Column column = new Column(Setting.USUAL, 0, List.of());
    private String language = "";
    private double drawn;

    ColumnSheet(Words words, Runnable changed) {
        this.words = words;
        getStyleClass().add("column-sheet");
        measure = spinner("cards.measure", 8, 40, Setting.USUAL.picas(), 0.5);
        size = spinner("cards.size", 6, 14, Setting.USUAL.size(), 0.5);
        leading = spinner("cards.leading", 6, 20, Setting.USUAL.leading(), 0.5);
        size.valueProperty()
                .subscribe((before, now) -> leading.getValueFactory()
                        .setValue(leading.getValue() + now - before)); // the white between the lines stays
        List.of(measure, size, leading).forEach(each -> each.valueProperty().subscribe((_, _) -> changed.run()));
        FlowPane choosers = new FlowPane(
                field("cards.measure", measure), field("cards.size", size), field("cards.leading", leading));
        choosers.getStyleClass().add("column-choosers");
        paper.getStyleClass().add("column-paper");
        paper.setMaxWidth(USE_PREF_SIZE);
        paper.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // each line runs as its words do
        getChildren().setAll(choosers, depth, paper, more);
        widthProperty().subscribe(this::fit);
    }

    private Spinner<Double> spinner(String name, double least, double most, double usual, double step) {
        DoubleSpinnerValueFactory values = new DoubleSpinnerValueFactory(least, most, usual, step);
        values.setConverter(new Numbers(values::getValue));
        Spinner<Double> spinner = new Spinner<>(values);
        spinner.setEditable(true);
        spinner.getStyleClass().add("column-spinner");
        spinner.setAccessibleText(words.text(name));
        spinner.getEditor().setAccessibleText(words.text(name));
        return spinner;
    }

    private HBox field(String name, Spinner<Double> spinner) {
        Label label = new Label(words.text(name));
        label.setLabelFor(spinner);
        label.setMinWidth(USE_PREF_SIZE);
        HBox field = new HBox(label, spinner);
        field.getStyleClass().add("column-field");
        return field;
    }

    /** {@return how it is to be set} */
    Setting setting() {
        return new Setting(measure.getValue(), size.getValue(), leading.getValue());
    }

    void show(Column cast, String tongue) {
        column = cast;
        language = tongue;
        Setting set = cast.setting();
        depth.set(
                cast.lines() == 0
                        ? words.text("cards.column.empty")
                        : words.text(
                                "cards.column.depth",
                                cast.lines(),
                                cast.depth(),
                                set.picas(),
                                set.size(),
                                set.leading()),
                SAID_IN);
        draw();
    }

    private double scale() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - snappedPaper();
        return room <= 0 ? POINT : Math.min(POINT, room / column.setting().points());
    }

    private double snappedPaper() {
        return paper.snappedLeftInset() + paper.snappedRightInset();
    }

    private void fit() {
        if (scale() != drawn) {
            draw();
        }
    }

    private void draw() {
        drawn = scale();
        Setting set = column.setting();
        double size = set.size() * drawn;
        double leading = set.leading() * drawn;
        double left = paper.snappedLeftInset();
        double y = paper.snappedTopInset();
        Font roman = Measured.serif(language, FontWeight.NORMAL, size);
        Font strong = Measured.serif(language, FontWeight.BOLD, size);
        paper.getChildren().clear();
        int count = 0;
        for (Piece piece : column.top()) {
            if (piece.spaced()) {
                y += leading;
                count++;
            }
            boolean first = piece.indented();
            Direction runs = Direction.of(RichText.of(String.join(" ", piece.lines())), Direction.of(language));
            for (String line : piece.lines()) {
                if (count++ >= SHOWN) {
                    break;
                }
                Text text = new Text(line);
                text.setFont(piece.strong() ? strong : roman);
                text.setNodeOrientation(Card.orientation(runs));
                double indent = first ? size : 0;
                text.setX(
                        runs == Direction.LEFT_TO_RIGHT
                                ? left + indent
                                : left
                                        + set.points() * drawn
                                        - indent
                                        - text.getLayoutBounds().getWidth());
                text.setY(y + size);
                text.getStyleClass().add("column-line");
                paper.getChildren().add(text);
                first = false;
                y += leading;
            }
        }
        paper.setPrefWidth(set.points() * drawn + snappedPaper());
        paper.setMinWidth(USE_PREF_SIZE);
        paper.setPrefHeight(y + leading - size + paper.snappedBottomInset());
        paper.setVisible(column.lines() > 0);
        paper.setManaged(column.lines() > 0);
        long rest = column.lines() - SHOWN;
        String part = rest <= 0 ? "" : words.text("cards.column.rest", rest);
        String scaled = drawn < POINT - 1e-9 ? words.text("cards.column.scaled", drawn / POINT) : "";
        more.set(String.join(" ", part, scaled).strip(), SAID_IN);
    }

    /** {@return the lines that are drawn} */
    List<Text> lines() {
        return paper.getChildren().stream().map(Text.class::cast).toList();
    }
}
