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
import galley.ui.shell.Questions.Unsaved;
import galley.ui.shell.Questions.Way;
import galley.words.Problem;
import galley.work.Errands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
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
    private final Consumer<Exception> unforeseen;
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
            Consumer<Exception> unforeseen) {
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
        orKeep(() -> show(Manuscript.fresh()));
    }

    /** Asks for a document and opens it. */
    void open() {
        orKeep(() -> questions.fileToOpen(FileKind.DOCUMENT).ifPresent(this::open));
    }

    /** Puts a file in place of the manuscript: a document is opened, and of any other text an article is made. */
    void open(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".galley") || name.endsWith(".galley.bak") || name.endsWith(".json")) {
            openDocument(path);
        } else {
            importText(path);
        }
    }

    private void openDocument(Path path) {
        DocumentFile file = new DocumentFile(path);
        errands.send(
                file::open,
                opened -> {
                    switch (opened) {
                        case Opened.Ok(Article article) -> show(Manuscript.opened(article, file));
                        case Opened.Refused(Problem problem) -> tell(path, problem, waysPast(file, problem));
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
                .fileToSave(FileKind.DOCUMENT, suggestedName())
                .ifPresent(path -> save(new DocumentFile(ending(path, FileKind.DOCUMENT)), then));
    }

    private void save(DocumentFile file, Runnable then) {
        Manuscript saving = manuscript;
        Article article = saving.article();
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
        orKeep(() -> questions.fileToOpen(FileKind.TEXT).ifPresent(this::importText));
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

    private static Imported imported(Decoding decoding) {
        return switch (decoding) {
            case Decoding.Text text -> TextImport.read(text.text());
            case Decoding.Refused(Problem problem) -> new Imported.Refused(problem);
        };
    }

    /** Makes an article of a text that was copied elsewhere. */
    void importCopied(String name, String text) {
        orKeep(() ->
                errands.send(() -> TextImport.read(text), imported -> take(name, imported, List.of()), unforeseen));
    }

    private void take(String name, Imported imported, List<Way> ways) {
        switch (imported) {
            case Imported.Ok(Article article) -> show(Manuscript.imported(article));
            case Imported.Refused(Problem problem) -> questions.tell(name, problem, ways);
        }
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
        questions.fileToSave(kind, suggestedName()).ifPresent(chosen -> {
            Path path = ending(chosen, kind);
            errands.send(
                    () -> {
                        WholeFile.write(path, form.apply(article).getBytes(StandardCharsets.UTF_8));
                        return path;
                    },
                    _ -> kept.run(),
                    failed(path, new Way("way.save-elsewhere", () -> export(kind, form))));
        });
    }

    /** Does something that puts the manuscript away; asks first, if it is in no document as it is. */
    void orKeep(Runnable then) {
        if (!manuscript.isModified()) {
            then.run();
            return;
        }
        Unsaved answer = questions.unsaved(manuscript.title());
        switch (answer) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private void show(Manuscript next) {
        manuscript = next;
        show.accept(next);
    }

    private Consumer<Exception> failed(Path path, Way way) {
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

    /** A name for a file: what the document is called already, or the slug, or the headline in the letters of any file system. */
    private String suggestedName() {
        String name = manuscript
                .file()
                .map(file -> file.path().getFileName().toString().replaceFirst("\\.galley$", ""))
                .orElse(manuscript.article().metadata().slug());
        return name.isBlank() ? slug(manuscript.title()) : name;
    }

    private static String slug(String title) {
        String letters = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        return letters.isEmpty() ? "article" : letters.substring(0, Math.min(letters.length(), 60));
    }

    private static Path ending(Path path, FileKind kind) {
        String name = path.getFileName().toString();
        return name.contains(".") ? path : path.resolveSibling(name + "." + kind.ending());
    }
}
