package galley.ui.shell;

import galley.article.Article;
import galley.format.json.Opened;
import galley.format.text.Decoding;
import galley.format.text.Imported;
import galley.format.text.TextImport;
import galley.store.Contents;
import galley.store.DocumentFile;
import galley.ui.shell.Questions.FileKind;
import galley.ui.shell.Questions.Way;
import galley.words.Problem;
import galley.work.Errands;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Copy that comes in: documents are opened, and of any other text an article is made. Files are read away from the window. */
final class Intake {

    private final Errands errands;
    private final Questions questions;
    private final Complaints complaints;
    private final Predicate<Path> front;

    /** What lies in a file, and the one place of that file. */
    private record Read(Path place, Opened opened) {}

    /**
     * The way in of a window.
     *
     * @param errands reads
     * @param questions asks the person
     * @param complaints says what cannot be read
     * @param front brings the window to the front that holds a document, and says whether one does
     */
    Intake(Errands errands, Questions questions, Complaints complaints, Predicate<Path> front) {
        this.errands = errands;
        this.questions = questions;
        this.complaints = complaints;
        this.front = front;
    }

    /** Asks for a document and opens it. */
    void open(Consumer<Manuscript> show) {
        questions.fileToOpen(FileKind.DOCUMENT).ifPresent(path -> open(path, show));
    }

    /** Opens a file, unless a window holds it already. */
    void open(Path path, Consumer<Manuscript> show) {
        open(path, show, problem -> refused(new DocumentFile(path), problem, show));
    }

    /**
     * Opens a file, unless a window holds it already.
     *
     * @param path the file
     * @param show is given what was read
     * @param refused is told why a document cannot be opened
     */
    void open(Path path, Consumer<Manuscript> show, Consumer<Problem> refused) {
        DocumentFile file = new DocumentFile(path);
        errands.send(
                () -> new Read(file.place(), file.open()),
                read -> {
                    if (front.test(read.place())) {
                        return;
                    }
                    switch (read.opened()) {
                        case Opened.Ok(Article article) -> show.accept(Manuscript.opened(article, file, read.place()));
                        case Opened.Refused(Problem problem) -> refused.accept(problem);
                    }
                },
                complaints::unforeseen);
    }

    private void refused(DocumentFile file, Problem problem, Consumer<Manuscript> show) {
        if (FileNames.isDocument(file.path())) {
            complaints.tell(file.path(), problem, waysPast(file, problem, show));
        } else {
            importText(file.path(), show);
        }
    }

    private List<Way> waysPast(DocumentFile file, Problem problem, Consumer<Manuscript> show) {
        Way another = new Way("way.open-another", () -> open(show));
        if (problem.key().equals("json.foreign")) {
            return List.of(new Way("way.import", () -> importText(file.path(), show)), another);
        }
        Optional<Way> before = file.previous().map(copy -> new Way("way.previous", () -> openCopy(copy, show)));
        return before.map(way -> List.of(way, another)).orElse(List.of(another));
    }

    /** Opens an earlier copy as a new article, so that saving asks where and the damaged document stays as it is. */
    private void openCopy(DocumentFile copy, Consumer<Manuscript> show) {
        errands.send(
                copy::open,
                opened -> {
                    switch (opened) {
                        case Opened.Ok(Article article) -> show.accept(Manuscript.imported(article));
                        case Opened.Refused(Problem problem) -> complaints.tell(copy.path(), problem, List.of());
                    }
                },
                complaints::unforeseen);
    }

    /** Asks for a text file and makes an article of it. */
    void importText(Consumer<Manuscript> show) {
        questions.fileToOpen(FileKind.TEXT).ifPresent(path -> importText(path, show));
    }

    private void importText(Path path, Consumer<Manuscript> show) {
        Way another = new Way("way.open-another", () -> importText(show));
        errands.send(
                () -> switch (Contents.of(path)) {
                    case Contents.Ok(byte[] bytes) -> imported(Decoding.of(bytes));
                    case Contents.Refused(Problem problem) -> new Imported.Refused(problem);
                },
                imported -> take(path.getFileName().toString(), imported, List.of(another), show),
                complaints::unforeseen);
    }

    /** Reads a text file that becomes no article of its own. */
    void text(Path path, Consumer<String> then) {
        errands.send(
                () -> switch (Contents.of(path)) {
                    case Contents.Ok(byte[] bytes) -> Decoding.of(bytes);
                    case Contents.Refused(Problem problem) -> new Decoding.Refused(problem);
                },
                decoding -> {
                    switch (decoding) {
                        case Decoding.Text text -> then.accept(text.text());
                        case Decoding.Refused(Problem problem) -> complaints.tell(path, problem, List.of());
                    }
                },
                complaints::unforeseen);
    }

    private static Imported imported(Decoding decoding) {
        return switch (decoding) {
            case Decoding.Text text -> TextImport.read(text.text());
            case Decoding.Refused(Problem problem) -> new Imported.Refused(problem);
        };
    }

    /** Makes an article of a text that was copied elsewhere. */
    void importCopied(String name, String text, Consumer<Manuscript> show) {
        errands.send(
                () -> TextImport.read(text), imported -> take(name, imported, List.of(), show), complaints::unforeseen);
    }

    private void take(String name, Imported imported, List<Way> ways, Consumer<Manuscript> show) {
        switch (imported) {
            case Imported.Ok(Article article) -> show.accept(Manuscript.imported(article));
            case Imported.Refused(Problem problem) -> questions.tell(name, problem, ways);
        }
    }
}
