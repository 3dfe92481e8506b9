package galley.ui.shell;

import galley.library.Librarian;
import galley.store.Daybook;
import galley.store.Whereabouts;
import galley.ui.kit.Theme;
import galley.ui.library.Counter;
import galley.ui.library.LibraryPane;
import galley.ui.palette.Recent;
import galley.words.Words;
import galley.work.Errands;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** One window with one manuscript in it. It asks before it closes over words that are not saved, and remembers where the writer was. */
final class Window {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Words words;
    private final Newsroom newsroom;
    private final Questions questions;
    private final Filing filing;
    private final Wardrobe wardrobe;
    private final Preferences preferences;
    private final Memory memory;
    private final Position position;
    private final Recent recent = new Recent();
    private final ClipForms forms;
    private final LibraryCounter counter;
    private final LibraryPane library;
    private Workbench bench;
    private boolean distractionFree;
    private boolean wasFullScreen;

    /**
     * A window with an empty article, not shown yet.
     *
     * @param stage where it is shown
     * @param newsroom the other windows
     * @param words what it says
     * @param preferences the settings
     * @param memory what is remembered
     * @param asking how it asks
     */
    Window(
            Stage stage,
            Newsroom newsroom,
            Words words,
            Preferences preferences,
            Memory memory,
            Function<Stage, Questions> asking) {
        this.stage = stage;
        this.words = words;
        this.newsroom = newsroom;
        this.preferences = preferences;
        this.memory = memory;
        this.position = new Position(stage);
        Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
        Theme.lay();
        Theme.dress(scene);
        Keys.watch(scene);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(480);
        // Escape means something in the text: it never leaves the full screen.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        questions = asking.apply(stage);
        forms = new ClipForms(Errands.onVirtualThread(Platform::runLater), newsroom::unforeseen);
        wardrobe = new Wardrobe(preferences, words);
        filing = new Filing(
                Errands.onVirtualThread(Platform::runLater),
                questions,
                newsroom.besides(this),
                this::show,
                this::kept,
                newsroom::unforeseen,
                wardrobe::forExport);
        counter = new LibraryCounter(newsroom.librarian(), filing, questions, preferences, words, this::bench);
        library = new LibraryPane(newsroom.librarian(), words, counter);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.setOnShown(_ -> start());
        stage.setOnHiding(_ -> remember());
        stage.setOnHidden(_ -> {
            bench.stop();
            library.stop();
            wardrobe.close();
            newsroom.closed(this);
        });
        put(filing.manuscript());
    }

    /**
     * {@return a window with an empty article, the only one}
     *
     * @param stage where it is shown
     * @param words what it says
     * @param asking how it asks
     */
    static Window asking(Stage stage, Words words, Function<Stage, Questions> asking) {
        return asking(stage, words, Preferences.usual(), asking);
    }

    /**
     * {@return a window with an empty article, the only one}
     *
     * @param stage where it is shown
     * @param words what it says
     * @param preferences the settings
     * @param asking how it asks
     */
    static Window asking(Stage stage, Words words, Preferences preferences, Function<Stage, Questions> asking) {
        return asking(stage, words, preferences, Librarian.onThreads(Platform::runLater), asking);
    }

    /**
     * {@return a window with an empty article, the only one}
     *
     * @param stage where it is shown
     * @param words what it says
     * @param preferences the settings
     * @param librarian keeps the library
     * @param asking how it asks
     */
    static Window asking(
            Stage stage, Words words, Preferences preferences, Librarian librarian, Function<Stage, Questions> asking) {
        return new Newsroom(words, preferences, Memory.ofToday(), librarian, asking).on(stage);
    }

    /** Shows the window with its empty article. */
    void show() {
        stage.show();
    }

    /** Opens a document in this window, or in one of its own where words would be missed, and then shows it. */
    void open(Path path) {
        filing.open(path);
    }

    /** Shows a manuscript in place of the empty article. */
    void take(Manuscript manuscript) {
        filing.show(manuscript);
    }

    /** Closes it; asks first, if something is not saved. */
    void close() {
        filing.leave(this::hide);
    }

    /** Asks whether it may be closed, and goes on where nothing is lost by it. */
    void leave(Runnable then) {
        if (!filing.mayBeLeft()) {
            front();
        }
        filing.leave(then);
    }

    /** {@return whether nothing is lost that the person was not asked about, when it is closed now} */
    boolean mayBeLeft() {
        return filing.mayBeLeft();
    }

    /** Closes it, whatever is in it. */
    void hide() {
        stage.close();
    }

    /** Puts it where windows go. */
    void place(Optional<Window> beside) {
        position.place(beside.map(window -> window.position), memory.daybook().frames());
    }

    /** {@return whether it was put somewhere, shown or not yet} */
    boolean isPlaced() {
        return position.isPlaced();
    }

    /** Brings it before the others. */
    void front() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /** {@return whether the person is in it} */
    boolean isFront() {
        return stage.isFocused();
    }

    /** {@return whether it is on the screen} */
    boolean isShowing() {
        return stage.isShowing();
    }

    /** {@return whether it holds a document} */
    boolean holds(Path place) {
        return place().filter(place::equals).isPresent();
    }

    /** {@return the place of the document it holds; empty where that is in none yet} */
    Optional<Path> place() {
        return filing.manuscript().place();
    }

    /** Follows its document where that was moved. */
    void moved(Path from, Path to) {
        filing.moved(from, to);
    }

    /** {@return what asks in it} */
    Questions questions() {
        return questions;
    }

    /** {@return the windows of the program} */
    Newsroom newsroom() {
        return newsroom;
    }

    /** {@return what it is called: the headline of its article, with a dot where that is not saved} */
    String title() {
        return stage.getTitle();
    }

    /** {@return whether it takes the whole screen} */
    boolean isFullScreen() {
        return stage.isFullScreen();
    }

    /** Takes the whole screen, or gives it back. */
    void fullScreen(boolean whole) {
        stage.setFullScreen(whole);
    }

    /** {@return whether only the text is shown, whatever article is in it} */
    boolean isDistractionFree() {
        return distractionFree;
    }

    /** Shows only the text on the whole screen, or the window as it was before. */
    void distractionFree(boolean on) {
        if (on) {
            wasFullScreen = isFullScreen();
        }
        distractionFree = on;
        bench.onlyText(on);
        fullScreen(on || wasFullScreen);
    }

    /** Names the window after its manuscript; a dot says that it is not saved. */
    void name(Manuscript manuscript) {
        String title = manuscript.title().isEmpty() ? words.text("window.untitled") : manuscript.title();
        stage.setTitle(words.text(manuscript.isModified() ? "window.modified" : "window.title", title));
    }

    /** {@return what was chosen from the palette in this window, whatever article was in it} */
    Recent recent() {
        return recent;
    }

    /** Notes that a document went to the bin. */
    void binned(Path document) {
        filing.binned(document);
    }

    /** {@return what the pages of this window wear, whatever article is in it} */
    Wardrobe wardrobe() {
        return wardrobe;
    }

    /** {@return the library of this window, whatever article is in it} */
    LibraryPane library() {
        return library;
    }

    /** {@return what the library has this window do} */
    Counter counter() {
        return counter;
    }

    /** {@return what is in the window} */
    Workbench bench() {
        return bench;
    }

    /** Shows another manuscript. */
    private void show(Manuscript manuscript) {
        if (stage.isShowing()) {
            remember();
        }
        put(manuscript);
        manuscript.place().ifPresent(place -> memory.change(daybook -> daybook.opened(place, Instant.now())));
        if (stage.isShowing()) {
            start();
        } else {
            stage.show();
        }
    }

    private void put(Manuscript manuscript) {
        if (bench != null) {
            bench.stop();
        }
        bench = new Workbench(manuscript, filing, this, preferences, forms, words);
        bench.restorePanes(whereabouts().panes());
        stage.getScene().setRoot(bench);
        bench.onlyText(distractionFree);
    }

    /** The web view would delay the first frame: it comes after the second, and the writer may type before. */
    private void start() {
        Workbench shown = bench;
        shown.start(whereabouts());
        preferences.problem().ifPresent(problem -> shown.notice(words.text(problem)));
        memory.problem().ifPresent(problem -> shown.notice(words.text("memory.failed", words.text(problem))));
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > 2) {
                    stop();
                    shown.startPreview();
                    forms.warm();
                }
            }
        }.start();
    }

    /** Where the writer was in this document; in a new one, with the panes as they were last. */
    private Whereabouts whereabouts() {
        Daybook daybook = memory.daybook();
        return place().flatMap(daybook::whereabouts)
                .filter(known -> !known.equals(Whereabouts.START))
                .orElseGet(() -> new Whereabouts(0, 0, 0, 0, daybook.panes()));
    }

    private void kept() {
        bench.saveStateChanged();
        place().filter(place -> memory.daybook().whereabouts(place).isEmpty())
                .ifPresent(place -> memory.change(daybook -> daybook.opened(place, Instant.now())));
        remember();
    }

    /** Remembers where the writer is, and the window; the manuscript is that of the bench, also while another is on its way in. */
    private void remember() {
        Whereabouts now = bench.whereabouts();
        Optional<Path> place = bench.manuscript().place();
        memory.change(daybook -> {
            Daybook known = daybook.arranged(now.panes()).framed(position.frame());
            return place.map(document -> known.left(document, now)).orElse(known);
        });
    }
}
