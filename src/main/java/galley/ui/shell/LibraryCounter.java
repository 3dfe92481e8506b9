package galley.ui.shell;

import galley.library.Librarian;
import galley.library.UsualFolder;
import galley.store.DocumentFile;
import galley.ui.library.Counter;
import galley.words.Problem;
import galley.words.Words;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The counter of the library in a window. */
final class LibraryCounter implements Counter {

    private final Librarian librarian;
    private final Filing filing;
    private final Questions questions;
    private final Preferences preferences;
    private final Words words;
    private final Supplier<Workbench> bench;

    LibraryCounter(
            Librarian librarian,
            Filing filing,
            Questions questions,
            Preferences preferences,
            Words words,
            Supplier<Workbench> bench) {
        this.librarian = librarian;
        this.filing = filing;
        this.questions = questions;
        this.preferences = preferences;
        this.words = words;
        this.bench = bench;
    }

    @Override
    public void open(Path document) {
        boolean here = filing.manuscript()
                .file()
                .map(DocumentFile::path)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .filter(document::equals)
                .isPresent();
        if (here) {
            bench.get().area().requestFocus();
        } else {
            filing.turnTo(document);
        }
    }

    @Override
    public void chooseFolder() {
        questions.folder(librarian.holdings().folder()).ifPresent(folder -> {
            librarian.open(folder);
            keep(folder);
        });
    }

    @Override
    public void beginFolder() {
        Path folder = UsualFolder.of(System::getProperty, System::getenv);
        librarian.begin(folder, () -> keep(folder), problem -> say(words.text(problem)));
    }

    private void keep(Path folder) {
        preferences.library(folder.toAbsolutePath().normalize(), this::notKept);
    }

    private void notKept(Problem problem) {
        say(words.text("library.not-kept", words.text(problem)));
    }

    @Override
    public void beginArticle() {
        filing.begin();
    }

    @Override
    public void beginFromTemplate() {
        bench.get().templating().choose();
    }

    @Override
    public void showFolder(Path folder) {
        questions.follow(folder.toUri().toString());
    }

    @Override
    public void say(String text) {
        bench.get().notice(text);
    }

    @Override
    public void say(String text, String way, Runnable go) {
        bench.get().notice(text, way, go);
    }
}
