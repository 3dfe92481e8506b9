package galley.ui.library;

import galley.library.Entry;
import galley.library.Holdings;
import galley.library.Librarian;
import galley.ui.kit.Icons;
import galley.words.Words;
import galley.work.Latest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.textfield.TextFields;

/**
 * The articles of a folder, the one that was changed last first, and a field that filters them by their words as one types. It shows what
 * the librarian tells and asks the disk for nothing.
 */
public final class LibraryPane extends VBox {

    private final Librarian librarian;
    private final Words words;
    private final Counter counter;
    private final TextField filter = TextFields.createClearableTextField();
    private final EntryList list;
    private final Label note = new Label();
    private final Blank blank;
    private final Latest<String, List<Entry>> found;
    private final Runnable end;
    private Holdings holdings = Holdings.NONE;

    /**
     * Makes the pane.
     *
     * @param librarian keeps the library
     * @param words what it says
     * @param counter does what the pane does not do itself
     */
    public LibraryPane(Librarian librarian, Words words, Counter counter) {
        this.librarian = librarian;
        this.words = words;
        this.counter = counter;
        getStyleClass().add("library-pane");
        blank = new Blank(words, counter);
        list = new EntryList(words, librarian, counter, filter::requestFocus);
        note.getStyleClass().add("library-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        layFilter();
        StackPane middle = new StackPane(list, blank);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(head(), filter, note, middle);
        found = librarian.filter(this::found);
        end = librarian.subscribe(this::show);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .addListener((_, _, has) -> {
                    if (Boolean.TRUE.equals(has)) {
                        librarian.compare();
                    }
                });
    }

    private Node head() {
        Label title = new Label(words.text("library.title").toUpperCase(Locale.getDefault()));
        title.getStyleClass().add("pane-title");
        title.setLabelFor(list);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        MenuButton more = new MenuButton();
        more.getStyleClass().add("library-more");
        more.setGraphic(Icons.of("more"));
        more.setAccessibleText(words.text("library.more-to-do"));
        more.getItems()
                .setAll(
                        item("library.new", counter::beginArticle),
                        item("library.new-from-template", counter::beginFromTemplate),
                        new SeparatorMenuItem(),
                        item("library.choose", counter::chooseFolder),
                        item("library.show-library", () -> holdings.folder().ifPresent(counter::showFolder)),
                        item("library.look-again", librarian::compare));
        HBox head = new HBox(title, more);
        head.getStyleClass().add("library-head");
        return head;
    }

    private MenuItem item(String name, Runnable deed) {
        MenuItem item = new MenuItem(words.text(name));
        item.setId(name);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private void layFilter() {
        filter.getStyleClass().add("library-filter");
        filter.setPromptText(words.text("library.filter"));
        filter.setAccessibleText(words.text("library.filter"));
        filter.textProperty().addListener(_ -> filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean done = switch (event.getCode()) {
                case ESCAPE -> cleared();
                case DOWN -> intoList();
                case ENTER -> openFirst();
                default -> false;
            };
            if (done) {
                event.consume();
            }
        });
    }

    private boolean cleared() {
        boolean any = !filter.getText().isEmpty();
        filter.clear();
        return any;
    }

    private boolean intoList() {
        if (list.isVisible()) {
            list.takeFocus();
        }
        return true;
    }

    private boolean openFirst() {
        list.getItems().stream().findFirst().ifPresent(first -> counter.open(first.path()));
        return true;
    }

    private void show(Holdings now) {
        holdings = now;
        boolean any = now.folder().isPresent();
        filter.setVisible(any);
        filter.setManaged(any);
        filter();
    }

    private void filter() {
        if (filter.getText().isBlank()) {
            list(holdings.entries());
        } else {
            found.offer(filter.getText());
        }
    }

    private void found(List<Entry> entries) {
        if (!filter.getText().isBlank()) {
            list(entries);
        }
    }

    private void list(List<Entry> entries) {
        list.list(entries);
        boolean nothing = entries.isEmpty();
        list.setVisible(!nothing);
        blank.setVisible(nothing);
        if (nothing) {
            explain();
        }
        note(nothing ? "" : said());
    }

    private void explain() {
        if (holdings.folder().isEmpty()) {
            blank.invite(words.text("library.none-chosen"));
        } else if (holdings.problem().isPresent()) {
            blank.say(words.text(holdings.problem().get()), true);
        } else if (holdings.looking() && holdings.entries().isEmpty()) {
            blank.say(words.text("library.looking"), false);
        } else if (!filter.getText().isBlank()) {
            blank.say(words.text("library.none-found", filter.getText().strip()), false);
        } else {
            blank.say(words.text("library.empty", name(holdings.folder().get())), true);
        }
    }

    /** What stands over the list: how far it is, or what is not in it. */
    private String said() {
        return holdings.left() > 0
                ? words.text("library.reading", holdings.left())
                : holdings.problem().map(words::text).orElse("");
    }

    private void note(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(!sentence.isEmpty());
    }

    private static String name(Path folder) {
        return folder.getFileName() == null
                ? folder.toString()
                : folder.getFileName().toString();
    }

    /**
     * Marks the document that is open in this window.
     *
     * @param document where it lies; empty where the article is in none
     */
    public void mark(Optional<Path> document) {
        list.mark(document.map(path -> path.toAbsolutePath().normalize()));
    }

    /** Gives it the keyboard. */
    public void takeFocus() {
        if (list.isVisible()) {
            list.takeFocus();
        } else if (filter.isVisible()) {
            filter.requestFocus();
        } else {
            blank.takeFocus();
        }
    }

    /** Lets go of the librarian. */
    public void stop() {
        end.run();
        found.close();
        list.stop();
    }
}
