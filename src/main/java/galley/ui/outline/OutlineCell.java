package galley.ui.outline;

import galley.article.Outline;
import galley.words.Words;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One line of the outline: a sign, the words, and a count at the right. */
final class OutlineCell extends ListCell<Outline.Entry> {

    private static final double INDENT = 18;

    private final Words words;
    private final Label sign = new Label();
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(7, sign, title, count);

    /**
     * Makes a line.
     *
     * @param words what it says
     * @param clicked is told the index of a line that was clicked
     */
    OutlineCell(Words words, IntConsumer clicked) {
        this.words = words;
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                clicked.accept(getIndex());
            }
        });
        sign.getStyleClass().add("outline-sign");
        title.getStyleClass().add("outline-name");
        count.getStyleClass().add("outline-count");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        sign.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    /** {@return how far the line of an entry is set in, in pixels} */
    static double indent(Outline.Entry entry) {
        return entry.depth() * INDENT;
    }

    @Override
    protected void updateItem(Outline.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty ? null : line);
        if (empty) {
            setAccessibleText(null);
            return;
        }
        boolean counted = entry.kind() == Outline.Kind.HEADLINE || entry.kind() == Outline.Kind.SECTION;
        boolean untitled = entry.title().isBlank() && entry.kind() != Outline.Kind.STANDFIRST;
        sign.setText(sign(entry.kind()));
        title.setText(name(entry));
        title.getStyleClass()
                .setAll("label", untitled && entry.kind() != Outline.Kind.LIST ? "outline-unnamed" : "outline-name");
        count.setManaged(counted);
        count.setText(counted ? String.valueOf(entry.count()) : "");
        line.setPadding(new Insets(0, 0, 0, indent(entry)));
        setAccessibleText(spoken(entry));
    }

    private String name(Outline.Entry entry) {
        return switch (entry.kind()) {
            case STANDFIRST -> words.text("outline.standfirst");
            case LIST -> words.text("outline.items", entry.count());
            case HEADLINE, SECTION -> entry.title().isBlank() ? words.text("outline.untitled") : entry.title();
            case QUOTATION -> entry.title().isBlank() ? words.text("outline.quotation") : entry.title();
            case FIGURE -> entry.title().isBlank() ? words.text("outline.figure") : entry.title();
            case FACT_BOX -> entry.title().isBlank() ? words.text("outline.fact-box") : entry.title();
        };
    }

    /** What a screen reader says: the sign alone means nothing to somebody who does not see it. */
    private String spoken(Outline.Entry entry) {
        String name = name(entry);
        return switch (entry.kind()) {
            case HEADLINE -> words.text("outline.spoken.headline", name, entry.count());
            case STANDFIRST -> name;
            case SECTION -> words.text("outline.spoken.section", name, entry.depth() + 1, entry.count());
            case QUOTATION -> words.text("outline.spoken.quotation", name);
            case LIST -> words.text("outline.spoken.list", name);
            case FIGURE -> words.text("outline.spoken.figure", name);
            case FACT_BOX -> words.text("outline.spoken.fact-box", name);
        };
    }

    private static String sign(Outline.Kind kind) {
        return switch (kind) {
            case HEADLINE -> "H";
            case STANDFIRST -> "¶";
            case SECTION -> "§";
            case QUOTATION -> "“";
            case LIST -> "•";
            case FIGURE -> "▦";
            case FACT_BOX -> "▤";
        };
    }
}
