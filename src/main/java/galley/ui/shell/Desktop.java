package galley.ui.shell;

import galley.ui.kit.Typefaces;
import galley.words.Words;
import galley.work.Unforeseen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program on the screen: it opens a window for each file it was given, or one with an empty article. */
public final class Desktop extends Application {

    @Override
    public void start(Stage first) {
        Typefaces.load();
        Words words = new Words(Locale.getDefault());
        List<String> files = getParameters().getRaw();
        Window window = Window.on(first, words, getHostServices()::showDocument);
        Unforeseen.onThisThread(window::unforeseen);
        if (files.isEmpty()) {
            window.show();
            return;
        }
        window.open(Path.of(files.getFirst()));
        files.stream()
                .skip(1)
                .forEach(file -> Window.on(new Stage(), words, getHostServices()::showDocument)
                        .open(Path.of(file)));
    }
}
