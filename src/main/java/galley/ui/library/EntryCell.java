package galley.ui.library;

import galley.library.Entry;
import galley.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** One article: a dot, filled for the one that is open here; the headline; and quietly its status, words and last change. */
final class EntryCell extends ListCell<Entry> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final Duration HOVER = Duration.millis(600);

    private final Words words;
    private final Supplier<Optional<Path>> open;
    private final Moments moments;
    private final Region dot = new Region();
    private final Label title = new Label();
    private final Label quiet = new Label();
    private final Label when = new Label();
    private final HBox line;
    private final Tooltip tip = new Tooltip();

    EntryCell(Words words, Supplier<Optional<Path>> open, Moments moments) {
        this.words = words;
        this.open = open;
        this.moments = moments;
        dot.getStyleClass().add("library-dot");
        title.getStyleClass().add("library-headline");
        quiet.getStyleClass().add("library-quiet");
        when.getStyleClass().add("library-quiet");
        title.setMinWidth(0);
        quiet.setMinWidth(0);
        quiet.setMaxWidth(Double.MAX_VALUE);
        when.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(quiet, Priority.ALWAYS);
        HBox second = new HBox(6, quiet, when);
        second.setAlignment(Pos.BASELINE_LEFT);
        VBox both = new VBox(1, title, second);
        both.setMinWidth(0);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        line = new HBox(9, dot, both);
        line.setAlignment(Pos.TOP_LEFT);
        line.setMinWidth(0);
        tip.setShowDelay(HOVER);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty ? null : line);
        setTooltip(empty ? null : tip);
        boolean isOpen = !empty && open.get().filter(entry.path()::equals).isPresent();
        pseudoClassStateChanged(OPEN, isOpen);
        pseudoClassStateChanged(UNREAD, !empty && entry.problem().isPresent());
        if (empty) {
            setAccessibleText(null);
            return;
        }
        title.setText(entry.title());
        quiet.setText(
                entry.problem().isPresent()
                        ? words.text("library.cannot-be-read")
                        : words.text("library.line", words.text(status(entry)), entry.words()));
        when.setText(moments.briefly(entry.stamp().changed()));
        tip.setText(String.join("\n", all(entry)));
        setAccessibleText(words.text(
                isOpen ? "library.spoken-open" : "library.spoken", entry.title(), quiet.getText(), when.getText()));
    }

    private List<String> all(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.title());
        entry.problem().ifPresent(problem -> lines.add(words.text(problem)));
        lines.add(String.join(", ", entry.bylines()));
        lines.add(String.join(" · ", given(List.of(entry.kicker(), entry.desk(), entry.slug(), entry.language()))));
        lines.add(words.text("library.changed", moments.wholly(entry.stamp().changed())));
        lines.add(entry.path().getFileName().toString());
        return given(lines);
    }

    private static List<String> given(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static String status(Entry entry) {
        return switch (entry.status()) {
            case DRAFT -> "library.draft";
            case IN_REVIEW -> "library.in-review";
            case FINAL -> "library.final";
        };
    }
}
