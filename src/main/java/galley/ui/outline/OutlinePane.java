package galley.ui.outline;

import galley.article.Body;
import galley.article.Outline;
import galley.edit.Change;
import galley.edit.Command;
import galley.edit.EditorState;
import galley.edit.Outlining;
import galley.edit.Update;
import galley.edit.WordTally;
import galley.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The sections, quotations, lists and pictures of the article. The entry of the caret is marked; a click or Enter goes to an entry, and
 * dragging, keys and a menu move it as a whole. Words typed within an entry are shown a moment later, together: the list lays itself out
 * for each.
 */
public final class OutlinePane extends VBox {

    /** What the pane asks of the window. */
    public interface Desk {

        /** {@return where the writer is} */
        EditorState state();

        /**
         * Goes to a block.
         *
         * @param block its index
         */
        void goTo(int block);

        /**
         * Moves or deletes blocks.
         *
         * @param command what to do
         */
        void arrange(Command command);

        /** Gives the text the keyboard. */
        void write();
    }

    private static final Duration MOMENT = Duration.millis(150);

    private final ListView<Outline.Entry> list = new ListView<>();
    private final OutlineRows rows = new OutlineRows(list);
    private final Label hint;
    private final OutlineDrag drag;
    private final OutlineMenu menus;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final Words words;
    private final Desk desk;
    private List<Outline.Entry> entries = List.of();
    private int marked;
    private ContextMenu menu = new ContextMenu();

    /**
     * Makes the pane.
     *
     * @param words what it says
     * @param desk what it asks of the window
     */
    public OutlinePane(Words words, Desk desk) {
        this.words = words;
        this.desk = desk;
        moment.setOnFinished(_ -> list());
        getStyleClass().add("outline-pane");
        Label title = new Label(words.text("outline.title").toUpperCase(Locale.getDefault()));
        title.getStyleClass().add("pane-title");
        title.setLabelFor(list);
        hint = new Label(words.text("outline.empty"));
        hint.getStyleClass().add("outline-hint");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        hint.setManaged(false);
        Region line = new Region();
        line.getStyleClass().add("outline-drop");
        drag = new OutlineDrag(list, rows, line, new Dragging());
        menus = new OutlineMenu(words, this::jump, this::arrange);
        list.setCellFactory(_ -> new OutlineCell(words, this::clicked));
        list.setAccessibleText(words.text("outline.title"));
        list.setFocusTraversable(true);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnContextMenuRequested(this::menu);
        list.focusedProperty().subscribe(focused -> {
            if (!focused && getScene() != null && getScene().getFocusOwner() != list) {
                select(marked);
            }
        });
        StackPane over = new StackPane(list, hint, line);
        VBox.setVgrow(over, Priority.ALWAYS);
        getChildren().setAll(title, over);
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
            entries = Outline.changed(entries, body, block, change.removed(), change.inserted(), after::of);
            list();
        }
    }

    /** Makes the list show the entries. What looks the same stays, wherever its block stands now. */
    private void list() {
        moment.stop();
        List<Outline.Entry> listed = list.getItems();
        int most = Math.min(listed.size(), entries.size());
        int head = 0;
        while (head < most && entries.get(head).looksAs(listed.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && entries.get(entries.size() - 1 - tail).looksAs(listed.get(listed.size() - 1 - tail))) {
            tail++;
        }
        int end = entries.size() - tail;
        if (listed.size() == entries.size() && end - head <= 2) {
            for (int i = head; i < end; i++) {
                listed.set(i, entries.get(i));
            }
        } else {
            list.getItems().remove(head, listed.size() - tail);
            list.getItems().addAll(head, entries.subList(head, end));
        }
        hint.setVisible(entries.stream().limit(3).noneMatch(OutlinePane::isOfText));
        requestLayout();
        select(marked);
    }

    private static boolean isOfText(Outline.Entry entry) {
        return entry.kind() != Outline.Kind.HEADLINE && entry.kind() != Outline.Kind.STANDFIRST;
    }

    /**
     * Marks the entry a block belongs to.
     *
     * @param block the index of the block with the caret
     */
    public void mark(int block) {
        int before = marked;
        marked = Outline.at(entries, block);
        select(marked);
        if (marked != before) {
            rows.reveal(marked);
        }
    }

    private void select(int entry) {
        if (list.getSelectionModel().getSelectedIndex() != entry
                && entry < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(entry);
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

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double wide = Math.max(0, list.getWidth() - 16);
        hint.resizeRelocate(8, entries.size() * OutlineRows.HEIGHT + 10, wide, hint.prefHeight(wide));
    }

    private Optional<Outline.Entry> chosen() {
        int index = list.getSelectionModel().getSelectedIndex();
        return index < 0 || index >= entries.size() ? Optional.empty() : Optional.of(entries.get(index));
    }

    private void clicked(int row) {
        if (!drag.isNoClick() && row < entries.size()) {
            desk.goTo(entries.get(row).block());
        }
    }

    private void jump() {
        chosen().ifPresent(entry -> desk.goTo(entry.block()));
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            jump();
        } else if (plain && event.getCode() == KeyCode.ESCAPE) {
            desk.write();
        } else {
            return;
        }
        event.consume();
    }

    /**
     * Does something with the entry that is chosen, where the outline has the keyboard.
     *
     * @param command gives the command by the block the entry begins with
     * @return whether it has, and the key is for nobody else
     */
    public boolean arrangeChosen(IntFunction<Command> command) {
        if (list.isFocused()) {
            chosen().ifPresent(entry -> arrange(command.apply(entry.block())));
        }
        return list.isFocused();
    }

    /** Does a command of an entry; that entry is chosen afterwards too, where it stands then. */
    private void arrange(Command command) {
        int row = list.getSelectionModel().getSelectedIndex();
        EditorState before = desk.state();
        desk.arrange(command);
        EditorState after = desk.state();
        if (after.selection().equals(before.selection())) {
            select(row);
        }
        if (after.body() != before.body()) {
            chosen().ifPresent(entry -> list.setAccessibleHelp(
                    words.text("outline.now", list.getSelectionModel().getSelectedIndex() + 1, entries.size())));
        }
    }

    private void menu(ContextMenuEvent event) {
        event.consume();
        menu.hide();
        chosen().ifPresent(entry -> {
            menu = menus.of(entry, desk.state());
            if (event.isKeyboardTrigger()) {
                int row = list.getSelectionModel().getSelectedIndex();
                rows.reveal(row);
                Point2D left = list.localToScreen(24, 0);
                menu.show(list, left.getX(), rows.top(row + 1));
            } else {
                menu.show(list, event.getScreenX(), event.getScreenY());
            }
        });
    }

    /** What a drag does to this outline. */
    private final class Dragging implements OutlineDrag.Moving {

        @Override
        public List<Outline.Entry> entries() {
            return entries;
        }

        @Override
        public Body body() {
            return desk.state().body();
        }

        @Override
        public void choose(int row) {
            list.requestFocus();
            select(row);
        }

        @Override
        public void move(int entry, int before) {
            arrange(Outlining.to(entry, before));
            select(marked);
        }

        @Override
        public void stay() {
            select(marked);
        }
    }
}
