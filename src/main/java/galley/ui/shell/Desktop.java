package galley.ui.shell;

import galley.library.Librarian;
import galley.store.SettingsFile;
import galley.store.SettingsPlace;
import galley.ui.kit.Typefaces;
import galley.words.Words;
import galley.work.Errands;
import galley.work.Unforeseen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program on the screen: it opens a window for each file it was given, or one with an empty article. */
public final class Desktop extends Application {

    @Override
    public void start(Stage first) {
        Typefaces.load();
        Words words = new Words(Locale.getDefault());
        List<String> files = getParameters().getRaw();
        Preferences preferences = Preferences.in(
                new SettingsFile(SettingsPlace.of(System::getProperty, System::getenv)),
                Errands.onVirtualThread(Platform::runLater));
        Librarian librarian = Librarian.onThreads(Platform::runLater);
        preferences.library().ifPresent(librarian::open);
        Window window = Window.on(first, words, preferences, librarian, getHostServices()::showDocument);
        Unforeseen.onThisThread(window::unforeseen);
        if (files.isEmpty()) {
            window.show();
            return;
        }
        window.open(Path.of(files.getFirst()));
        files.stream()
                .skip(1)
                .forEach(file -> Window.on(new Stage(), words, preferences, librarian, getHostServices()::showDocument)
                        .open(Path.of(file)));
    }
}
