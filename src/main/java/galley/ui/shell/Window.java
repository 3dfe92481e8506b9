package galley.ui.shell;

import galley.library.Librarian;
import galley.ui.kit.Theme;
import galley.ui.library.Counter;
import galley.ui.library.LibraryPane;
import galley.ui.palette.Recent;
import galley.words.Problem;
import galley.words.Words;
import galley.work.Errands;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** One window with one manuscript in it. It asks before it closes over words that are not saved. */
final class Window {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Words words;
    private final Questions questions;
    private final Filing filing;
    private final Preferences preferences;
    private final Recent recent = new Recent();
    private final ClipForms forms = new ClipForms(Errands.onVirtualThread(Platform::runLater), this::unforeseen);
    private final LibraryCounter counter;
    private final LibraryPane library;
    private final Runnable unfollow;
    private Workbench bench;

    private Window(
            Stage stage, Words words, Preferences preferences, Librarian librarian, Function<Stage, Questions> asking) {
        this.stage = stage;
        this.words = words;
        this.preferences = preferences;
        Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
        Theme.lay();
        Theme.dress(scene);
        Keys.watch(scene);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(480);
        questions = asking.apply(stage);
        filing = new Filing(
                Errands.onVirtualThread(Platform::runLater), questions, this::show, this::kept, this::unforeseen);
        counter = new LibraryCounter(librarian, filing, questions, preferences, words, this::bench);
        library = new LibraryPane(librarian, words, counter);
        unfollow = librarian.follow(filing::moved);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.setOnShown(_ -> start());
        stage.setOnHidden(_ -> {
            bench.stop();
            library.stop();
            unfollow.run();
        });
        put(filing.manuscript());
    }

    /**
     * {@return a window with an empty article}
     *
     * @param stage where it is shown
     * @param words what it says
     * @param preferences the settings
     * @param librarian keeps the library
     * @param browser opens the address of a link
     */
    static Window on(Stage stage, Words words, Preferences preferences, Librarian librarian, Consumer<String> browser) {
        return asking(stage, words, preferences, librarian, owner -> new Dialogs(owner, words, browser));
    }

    /**
     * {@return a window with an empty article and the usual settings}
     *
     * @param stage where it is shown
     * @param words what it says
     * @param asking how it asks
     */
    static Window asking(Stage stage, Words words, Function<Stage, Questions> asking) {
        return asking(stage, words, Preferences.usual(), asking);
    }

    /**
     * {@return a window with an empty article}
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
     * {@return a window with an empty article}
     *
     * @param stage where it is shown
     * @param words what it says
     * @param preferences the settings
     * @param librarian keeps the library
     * @param asking how it asks
     */
    static Window asking(
            Stage stage, Words words, Preferences preferences, Librarian librarian, Function<Stage, Questions> asking) {
        return new Window(stage, words, preferences, librarian, asking);
    }

    /** Shows the window with its empty article. */
    void show() {
        stage.show();
    }

    /** Opens a document in this window, and then shows it. */
    void open(Path path) {
        filing.open(path);
    }

    /** Closes it; asks first, if something is not saved. */
    void close() {
        filing.leave(stage::close);
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
        put(manuscript);
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
        stage.getScene().setRoot(bench);
    }

    /** The web view would delay the first frame: it comes after the second, and the writer may type before. */
    private void start() {
        Workbench shown = bench;
        shown.start();
        preferences.problem().ifPresent(problem -> shown.notice(words.text(problem)));
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

    private void kept() {
        bench.saveStateChanged();
    }

    /** What no sentence is for is a mistake of ours: it is said as such, and the writer's words stay on the screen. */
    void unforeseen(Throwable e) {
        questions.tell(
                words.text("app.name"), Problem.of("unforeseen", e.getClass().getSimpleName()), List.of());
    }
}
