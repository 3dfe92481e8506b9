package galley.ui.outline;

import galley.article.Body;
import galley.article.Outline;
import galley.edit.Change;
import galley.edit.Update;
import galley.edit.WordTally;
import galley.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The sections, quotations and lists of the article. The entry of the caret is marked; a click or Enter goes to an entry. Words typed
 * within an entry are shown a moment later, together: the list lays itself out for each.
 */
public final class OutlinePane extends VBox {

    private static final Duration MOMENT = Duration.millis(150);

    private final ListView<Outline.Entry> list = new ListView<>();
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final IntConsumer go;
    private List<Outline.Entry> entries = List.of();

    /**
     * Makes the pane.
     *
     * @param words what it says
     * @param go is told the index of the block to go to
     */
    public OutlinePane(Words words, IntConsumer go) {
        this.go = go;
        moment.setOnFinished(_ -> list());
        getStyleClass().add("outline-pane");
        Label title = new Label(words.text("outline.title").toUpperCase(Locale.getDefault()));
        title.getStyleClass().add("pane-title");
        title.setLabelFor(list);
        list.setCellFactory(_ -> new OutlineCell(words, go));
        list.setAccessibleText(words.text("outline.title"));
        list.setFocusTraversable(true);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(title, list);
    }

    /**
     * Shows the shape of a body.
     *
     * @param body what is read
     * @param tally its words
     */
    public void show(Body body, WordTally tally) {
        entries = Outline.of(body, tally::of);
        list();
    }

    /**
     * Shows what an update changed. Most are letters in one block, and then no more is looked at.
     *
     * @param update what the editor tells
     * @param before the words before it
     * @param after the words after it
     */
    public void show(Update update, WordTally before, WordTally after) {
        Change change = update.change();
        int block = change.index();
        Body body = update.after().body();
        boolean reworded = change.removed() == 1
                && change.inserted() == 1
                && update.before()
                        .body()
                        .block(block)
                        .kind()
                        .equals(body.block(block).kind());
        if (reworded) {
            List<Outline.Entry> next = Outline.reworded(entries, body, block, after.of(block) - before.of(block));
            if (next != entries && moment.getStatus() != Animation.Status.RUNNING) {
                moment.playFromStart();
            }
            entries = next;
        } else if (!change.isEmpty()) {
            show(body, after);
        }
    }

    private void list() {
        moment.stop();
        List<Outline.Entry> listed = list.getItems();
        if (listed.size() != entries.size()) {
            list.getItems().setAll(entries);
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) != listed.get(i) && !entries.get(i).equals(listed.get(i))) {
                listed.set(i, entries.get(i));
            }
        }
    }

    /**
     * Marks the entry a block belongs to.
     *
     * @param block the index of the block with the caret
     */
    public void mark(int block) {
        int marked = Outline.at(entries, block);
        if (list.getSelectionModel().getSelectedIndex() != marked) {
            list.getSelectionModel().clearAndSelect(marked);
        }
    }

    /**
     * {@return the heading of the section a block stands in; empty before the first}
     *
     * @param block the index of a block
     */
    public String section(int block) {
        int section = Outline.section(entries, Outline.at(entries, block));
        return section == 0 ? "" : entries.get(section).title().strip();
    }

    /** Gives it the keyboard. */
    public void takeFocus() {
        list.requestFocus();
    }

    private void goToSelected() {
        Outline.Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            go.accept(entry.block());
        }
    }
}
