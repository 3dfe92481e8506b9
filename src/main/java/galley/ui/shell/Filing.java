package galley.ui.shell;

import galley.article.Article;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.format.text.Decoding;
import galley.format.text.Imported;
import galley.format.text.TextImport;
import galley.store.Contents;
import galley.store.DocumentFile;
import galley.store.Failure;
import galley.store.WholeFile;
import galley.ui.shell.Questions.FileKind;
import galley.ui.shell.Questions.Way;
import galley.words.Problem;
import galley.work.Errands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Articles between a window and the disk: new, open, save, import, export. Files are read and written away from the window; it asks
 * before anything is lost, and every failure is said with what can be done.
 */
final class Filing {

    private final Errands errands;
    private final Questions questions;
    private final Consumer<Manuscript> show;
    private final Runnable kept;
    private final Consumer<Throwable> unforeseen;
    private Manuscript manuscript;

    /**
     * Files for one window.
     *
     * @param errands reads and writes
     * @param questions asks the person
     * @param show puts another manuscript in the window
     * @param kept is told when a manuscript was saved
     * @param unforeseen is told what no sentence is for
     */
    Filing(
            Errands errands,
            Questions questions,
            Consumer<Manuscript> show,
            Runnable kept,
            Consumer<Throwable> unforeseen) {
        this.errands = errands;
        this.questions = questions;
        this.show = show;
        this.kept = kept;
        this.unforeseen = unforeseen;
        this.manuscript = Manuscript.fresh();
    }

    /** {@return the manuscript of the window} */
    Manuscript manuscript() {
        return manuscript;
    }

    /** Begins a new article. */
    void begin() {
        show(Manuscript.fresh());
    }

    /** Asks for a document and opens it. */
    void open() {
        questions.fileToOpen(FileKind.DOCUMENT).ifPresent(this::open);
    }

    /** Puts a file in place of the manuscript: a document is opened, and of any other text an article is made. */
    void open(Path path) {
        DocumentFile file = new DocumentFile(path);
        errands.send(
                file::open,
                opened -> {
                    switch (opened) {
                        case Opened.Ok(Article article) -> show(Manuscript.opened(article, file));
                        case Opened.Refused(Problem problem) -> {
                            if (FileNames.isDocument(path)) {
                                tell(path, problem, waysPast(file, problem));
                            } else {
                                importText(path);
                            }
                        }
                    }
                },
                unforeseen);
    }

    private List<Way> waysPast(DocumentFile file, Problem problem) {
        Way another = new Way("way.open-another", this::open);
        if (problem.key().equals("json.foreign")) {
            return List.of(new Way("way.import", () -> importText(file.path())), another);
        }
        return file.previous()
                .map(previous -> List.of(new Way("way.previous", () -> openCopy(previous)), another))
                .orElse(List.of(another));
    }

    /** Opens an earlier copy as a new article, so that saving asks where and the damaged document stays as it is. */
    private void openCopy(DocumentFile copy) {
        errands.send(
                copy::open,
                opened -> {
                    switch (opened) {
                        case Opened.Ok(Article article) -> show(Manuscript.imported(article));
                        case Opened.Refused(Problem problem) -> tell(copy.path(), problem, List.of());
                    }
                },
                unforeseen);
    }

    /** Saves the manuscript; asks where, the first time. */
    void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        manuscript.file().ifPresentOrElse(file -> save(file, then), () -> saveAs(then));
    }

    /** Asks where, and saves the manuscript there. */
    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        questions
                .fileToSave(FileKind.DOCUMENT, FileNames.suggested(manuscript))
                .flatMap(path -> named(path, FileKind.DOCUMENT))
                .ifPresent(path -> save(new DocumentFile(path), then));
    }

    private void save(DocumentFile file, Runnable then) {
        Manuscript saving = manuscript;
        Article article = saving.saving();
        errands.send(
                () -> {
                    file.save(article);
                    return LocalTime.now();
                },
                at -> {
                    saving.saved(article, file, at);
                    kept.run();
                    then.run();
                },
                failed(file.path(), new Way("way.save-elsewhere", () -> saveAs(then))));
    }

    /** Asks for a text file and makes an article of it. */
    void importText() {
        questions.fileToOpen(FileKind.TEXT).ifPresent(this::importText);
    }

    private void importText(Path path) {
        Way another = new Way("way.open-another", this::importText);
        errands.send(
                () -> switch (Contents.of(path)) {
                    case Contents.Ok(byte[] bytes) -> imported(Decoding.of(bytes));
                    case Contents.Refused(Problem problem) -> new Imported.Refused(problem);
                },
                imported -> take(path.getFileName().toString(), imported, List.of(another)),
                unforeseen);
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
                        case Decoding.Refused(Problem problem) -> tell(path, problem, List.of());
                    }
                },
                unforeseen);
    }

    private static Imported imported(Decoding decoding) {
        return switch (decoding) {
            case Decoding.Text text -> TextImport.read(text.text());
            case Decoding.Refused(Problem problem) -> new Imported.Refused(problem);
        };
    }

    /** Makes an article of a text that was copied elsewhere. */
    void importCopied(String name, String text) {
        errands.send(() -> TextImport.read(text), imported -> take(name, imported, List.of()), unforeseen);
    }

    private void take(String name, Imported imported, List<Way> ways) {
        switch (imported) {
            case Imported.Ok(Article article) -> show(Manuscript.imported(article));
            case Imported.Refused(Problem problem) -> questions.tell(name, problem, ways);
        }
    }

    /**
     * Follows the document of this window where it was moved, to the bin and back.
     *
     * @param from where it lay
     * @param to where it lies; nowhere, where it went to the bin
     */
    void moved(Path from, Optional<Path> to) {
        Optional<Path> held = manuscript.file().or(manuscript::lay).map(DocumentFile::path);
        if (held.map(path -> path.toAbsolutePath().normalize())
                .filter(from::equals)
                .isPresent()) {
            to.ifPresentOrElse(path -> manuscript.moved(new DocumentFile(path)), manuscript::binned);
            kept.run();
        }
    }

    /** {@return a picture the person chose, by its name as the document sees it; empty where they thought better of it} */
    Optional<String> picture() {
        return questions.fileToOpen(FileKind.PICTURE).map(this::seen);
    }

    /** {@return a file by its name as the document sees it} */
    String seen(Path file) {
        return FileNames.seenFrom(manuscript.file().map(DocumentFile::path), file);
    }

    /** Opens an address outside the program. */
    void follow(String address) {
        questions.follow(address);
    }

    /** Asks where, and writes the published article as JSON there. */
    void exportJson() {
        export(FileKind.JSON, ArticleJson::published);
    }

    /** Asks where, and writes the article as a page there. */
    void exportHtml() {
        export(FileKind.HTML, HtmlPage::write);
    }

    private void export(FileKind kind, Function<Article, String> form) {
        Article article = manuscript.article();
        questions
                .fileToSave(kind, FileNames.suggested(manuscript))
                .flatMap(chosen -> named(chosen, kind))
                .ifPresent(path -> {
                    errands.send(
                            () -> {
                                WholeFile.write(path, form.apply(article).getBytes(StandardCharsets.UTF_8));
                                return path;
                            },
                            _ -> kept.run(),
                            failed(path, new Way("way.save-elsewhere", () -> export(kind, form))));
                });
    }

    /** Does something, such as closing the window, when all errands are done and nothing is lost by it; asks first, if it would be. */
    void leave(Runnable then) {
        orKeep(() -> {
            Article answered = manuscript.article();
            Runnable last = () -> {
                if (manuscript.article().equals(answered)) {
                    then.run();
                } else {
                    orKeep(then);
                }
            };
            errands.send(() -> null, _ -> last.run(), unforeseen);
        });
    }

    /** What is typed while a save is under way is not in it: so it looks again before anything is put away. */
    private void orKeep(Runnable then) {
        if (!manuscript.isModified()) {
            then.run();
            return;
        }
        switch (questions.unsaved(manuscript.title())) {
            case SAVE -> save(() -> orKeep(then));
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    /** The manuscript may have been written in while the next one was read: so it asks here, and nowhere before. */
    private void show(Manuscript next) {
        orKeep(() -> {
            manuscript = next;
            show.accept(next);
        });
    }

    private Consumer<Throwable> failed(Path path, Way way) {
        return e -> {
            if (e instanceof IOException io) {
                tell(path, Failure.writing(io), List.of(way));
            } else {
                unforeseen.accept(e);
            }
        };
    }

    private void tell(Path path, Problem problem, List<Way> ways) {
        questions.tell(path.getFileName().toString(), problem, ways);
    }

    /** The file a chosen name means; one the person was not asked about is not written over without asking. */
    private Optional<Path> named(Path chosen, FileKind kind) {
        Path path = FileNames.ended(chosen, kind);
        boolean free = path.equals(chosen)
                || !Files.exists(path)
                || questions.mayReplace(path.getFileName().toString());
        return free ? Optional.of(path) : Optional.empty();
    }
}
