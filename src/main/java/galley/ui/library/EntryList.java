package galley.ui.library;

import galley.library.Entry;
import galley.library.Librarian;
import galley.ui.kit.Theme;
import galley.words.Problem;
import galley.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.controlsfx.control.PopOver;

/** The articles in a list, and what is done with one of them: opened by a click or Enter, renamed by F2, moved to the bin by Delete. */
final class EntryList extends ListView<Entry> {

    private static final double ROW = 44;

    private final Words words;
    private final Librarian librarian;
    private final Counter counter;
    private final Runnable up;
    private final ContextMenu menu;
    private final PopOver popover = new PopOver();
    private Optional<Path> open = Optional.empty();

    /**
     * Makes an empty list.
     *
     * @param words what it says
     * @param librarian keeps the files
     * @param counter opens them
     * @param up takes the keyboard when it goes up from the first
     */
    EntryList(Words words, Librarian librarian, Counter counter, Runnable up) {
        this.words = words;
        this.librarian = librarian;
        this.counter = counter;
        this.up = up;
        getStyleClass().add("library-list");
        setFixedCellSize(ROW);
        setAccessibleText(words.text("library.title"));
        Moments moments = new Moments(Clock.systemDefaultZone(), Locale.getDefault());
        setCellFactory(_ -> cell(moments));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        menu = new ContextMenu(
                item("library.open", this::open),
                item("library.rename", this::rename),
                item("library.duplicate", this::duplicate),
                item("library.bin", this::bin),
                new SeparatorMenuItem(),
                item(
                        "library.show-folder",
                        entry -> counter.showFolder(entry.path().getParent())));
        menu.getStyleClass().add("library-menu");
        setOnContextMenuRequested(event -> {
            // By the key of menus, which asks the list.
            if (chosen().isPresent()) {
                menu.show(this, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        popover.setDetachable(false);
        popover.setArrowLocation(PopOver.ArrowLocation.LEFT_CENTER);
        popover.setOnHidden(_ -> requestFocus());
    }

    private EntryCell cell(Moments moments) {
        EntryCell cell = new EntryCell(words, () -> open, moments);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                open(cell.getItem());
            }
        });
        cell.setOnContextMenuRequested(event -> {
            if (!cell.isEmpty()) {
                getSelectionModel().select(cell.getIndex());
                menu.show(cell, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        return cell;
    }

    private MenuItem item(String name, Consumer<Entry> deed) {
        MenuItem item = new MenuItem(words.text(name));
        item.setId(name);
        item.setOnAction(_ -> chosen().ifPresent(deed));
        return item;
    }

    private void pressed(KeyEvent event) {
        Consumer<Entry> deed = switch (event.getCode()) {
            case ENTER -> this::open;
            case DELETE -> this::bin;
            case F2 -> this::rename;
            case UP -> getSelectionModel().getSelectedIndex() <= 0 ? _ -> up.run() : null;
            default -> null;
        };
        if (deed != null && !event.isShortcutDown() && !event.isAltDown()) {
            chosen().ifPresent(deed);
            event.consume();
        }
    }

    /** Lists articles; what was chosen stays so where it is still there. */
    void list(List<Entry> entries) {
        if (getItems().equals(entries)) {
            return;
        }
        Optional<Path> before = chosen().map(Entry::path);
        getItems().setAll(entries);
        getSelectionModel().clearSelection();
        for (int i = 0; i < entries.size() && before.isPresent(); i++) {
            if (entries.get(i).path().equals(before.get())) {
                getSelectionModel().select(i);
                return;
            }
        }
    }

    /** Marks the document that is open in this window. */
    void mark(Optional<Path> document) {
        if (!document.equals(open)) {
            open = document;
            refresh();
        }
    }

    /** Gives it the keyboard, with an article chosen. */
    void takeFocus() {
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().select(0);
        }
        requestFocus();
    }

    /** Puts away what it shows over the window. */
    void stop() {
        popover.hide();
        menu.hide();
    }

    private Optional<Entry> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void open(Entry entry) {
        counter.open(entry.path());
    }

    private void rename(Entry entry) {
        RenameForm form = new RenameForm(
                entry, words, (name, refused) -> librarian.rename(entry, name, popover::hide, refused), popover::hide);
        form.getStylesheets().setAll(Theme.sheets());
        popover.setContentNode(form);
        popover.show(row(entry));
        form.takeFocus();
    }

    private Node row(Entry entry) {
        return lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof EntryCell shown && shown.getItem() == entry)
                .findFirst()
                .orElse(this);
    }

    private void duplicate(Entry entry) {
        librarian.duplicate(
                entry,
                copy -> counter.say(
                        words.text("library.duplicated", copy.getFileName().toString())),
                this::refused);
    }

    private void bin(Entry entry) {
        librarian.bin(
                entry,
                moved -> counter.say(
                        words.text("library.binned", entry.title()),
                        words.text("library.put-back"),
                        () -> librarian.putBack(moved, this::refused)),
                this::refused);
    }

    private void refused(Problem problem) {
        counter.say(words.text(problem));
    }
}
