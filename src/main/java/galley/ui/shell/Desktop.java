package galley.ui.shell;

import galley.library.Librarian;
import galley.store.DaybookFile;
import galley.store.SettingsFile;
import galley.store.SettingsPlace;
import galley.store.StatePlace;
import galley.ui.kit.Typefaces;
import galley.words.Words;
import galley.work.Errands;
import galley.work.Unforeseen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program on the screen: it opens a window for each file it was given, or one with an empty article. */
public final class Desktop extends Application {

    /** How long the end of the program waits for what is still to be written. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Errands keeping = Errands.onVirtualThread(Platform::runLater);
    private final Errands remembering = Errands.onVirtualThread(Platform::runLater);

    @Override
    public void start(Stage unused) {
        Typefaces.load();
        Words words = new Words(Locale.getDefault());
        Preferences preferences =
                Preferences.in(new SettingsFile(SettingsPlace.of(System::getProperty, System::getenv)), keeping);
        Memory memory = Memory.in(new DaybookFile(StatePlace.of(System::getProperty, System::getenv)), remembering);
        Librarian librarian = Librarian.onThreads(Platform::runLater);
        preferences.library().ifPresent(librarian::open);
        Newsroom newsroom = new Newsroom(
                words,
                preferences,
                memory,
                librarian,
                owner -> new Dialogs(owner, words, getHostServices()::showDocument));
        Unforeseen.onThisThread(newsroom::unforeseen);
        newsroom.begin(getParameters().getRaw().stream().map(Path::of).toList());
    }

    /** The last window is closed. */
    @Override
    public void stop() {
        keeping.await(LAST_WORDS);
        remembering.await(LAST_WORDS);
    }
}
