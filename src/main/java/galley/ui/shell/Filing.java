package galley.ui.shell;

import galley.article.Article;
import galley.article.PictureFiles;
import galley.edit.Picturing;
import galley.picture.MediaFolder;
import galley.store.DocumentFile;
import galley.store.Moves;
import galley.ui.shell.Questions.FileKind;
import galley.ui.shell.Questions.Way;
import galley.words.Problem;
import galley.work.Errands;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The manuscript of a window and its document on disk: saved, left, followed where it is moved. What comes in never takes the place of
 * words that would be missed: it gets a window of its own. Files are read and written away from the window, and every failure is said
 * with what can be done. {@link Intake} reads, and {@link Exports} writes other forms.
 */
final class Filing {

    private final Errands errands;
    private final Questions questions;
    private final Others others;
    private final Consumer<Manuscript> show;
    private final Runnable kept;
    private final Complaints complaints;
    private final Intake intake;
    private final Exports exports;
    private final Printing printing;
    private Manuscript manuscript;
    private Optional<Article> answered = Optional.empty();

    /** What came of a save: the one place of the file and when; or nothing, as another window holds it. */
    private record Saved(Path place, LocalTime at) {}

    /**
     * Files for one window.
     *
     * @param errands reads and writes
     * @param questions asks the person
     * @param others the other windows
     * @param show puts another manuscript in the window
     * @param kept is told when a manuscript was saved, or its document moved
     * @param unforeseen is told what no sentence is for
     * @param style tells what an exported page wears
     */
    Filing(
            Errands errands,
            Questions questions,
            Others others,
            Consumer<Manuscript> show,
            Runnable kept,
            Consumer<Throwable> unforeseen,
            Supplier<Supplier<Wardrobe.Worn>> style) {
        this.errands = errands;
        this.questions = questions;
        this.others = others;
        this.show = show;
        this.kept = kept;
        this.complaints = new Complaints(questions, unforeseen);
        this.intake = new Intake(errands, questions, complaints, others::front);
        this.exports = new Exports(errands, questions, complaints, this::manuscript, style);
        this.printing = new Printing(
                () -> Errands.onThread("press", Platform::runLater), questions, complaints, this::manuscript);
        this.manuscript = Manuscript.fresh();
    }

    /** {@return the manuscript of the window} */
    Manuscript manuscript() {
        return manuscript;
    }

    /** {@return the ways out of the program} */
    Exports exports() {
        return exports;
    }

    /** {@return the way to paper} */
    Printing printing() {
        return printing;
    }

    /** Begins a new article. */
    void begin() {
        show(Manuscript.fresh());
    }

    /** Begins a new article as a template. */
    void begin(Article template) {
        show(Manuscript.begun(template));
    }

    /** Asks for a document and opens it. */
    void open() {
        intake.open(this::show);
    }

    /** Opens a file: its window comes to the front where one holds it, and otherwise it is shown where nothing is lost. */
    void open(Path path) {
        intake.open(path, this::show);
    }

    /** Opens a file as {@link #open(Path)} does, but in this window where all that is in it is saved: as one turns a page. */
    void turnTo(Path path) {
        intake.open(path, next -> {
            if (manuscript.isModified()) {
                show(next);
            } else {
                put(next);
            }
        });
    }

    /** Opens a file that was open before; `gone` is run where it is there no more. */
    void reopen(Path path, Runnable gone) {
        intake.open(path, this::show, problem -> {
            boolean missing = problem.key().equals("store.missing");
            if (missing) {
                gone.run();
            }
            complaints.tell(
                    path,
                    missing ? Problem.of("recent.missing") : problem,
                    List.of(new Way("way.open-another", this::open)));
        });
    }

    /** Asks for a text file and makes an article of it. */
    void importText() {
        intake.importText(this::show);
    }

    /** Makes an article of a text that was copied elsewhere. */
    void importCopied(String name, String text) {
        intake.importCopied(name, text, this::show);
    }

    /** Reads a text file that becomes no article of its own. */
    void text(Path path, Consumer<String> then) {
        intake.text(path, then);
    }

    /** The manuscript may have been written in while the next one was read: so it looks here, and nowhere before. */
    void show(Manuscript next) {
        if (manuscript.isUntouched()) {
            put(next);
        } else {
            others.show(next);
        }
    }

    private void put(Manuscript next) {
        manuscript = next;
        show.accept(next);
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
        Destination.ask(questions, FileKind.DOCUMENT, manuscript).ifPresent(path -> save(new DocumentFile(path), then));
    }

    /** The pictures go first: a document never names one that is not beside it yet. */
    private void save(DocumentFile file, Runnable then) {
        Manuscript saving = manuscript;
        MediaFolder to = MediaFolder.beside(file.path().toAbsolutePath().getParent());
        List<MediaFolder> from =
                saving.media().stream().filter(media -> !media.equals(to)).toList();
        List<String> pictures = PictureFiles.of(saving.article());
        if (from.isEmpty() || pictures.isEmpty()) {
            write(saving, file, then);
            return;
        }
        Set<Path> elsewhere = others.places();
        errands.send(
                () -> {
                    Map<String, String> renamed = new HashMap<>();
                    if (!elsewhere.contains(file.place())) {
                        for (MediaFolder media : from) {
                            to.bring(pictures, media).forEach(renamed::putIfAbsent);
                        }
                    }
                    return renamed;
                },
                renamed -> {
                    saving.editor().run(Picturing.rename(renamed));
                    write(saving, file, then);
                },
                complaints.notWritten(file.path(), new Way("way.save-elsewhere", () -> saveAs(then))));
    }

    private void write(Manuscript saving, DocumentFile file, Runnable then) {
        Article article = saving.saving();
        Set<Path> elsewhere = others.places();
        Way another = new Way("way.save-elsewhere", () -> saveAs(then));
        errands.send(
                () -> {
                    if (elsewhere.contains(file.place())) {
                        return Optional.<Saved>empty();
                    }
                    file.save(article);
                    return Optional.of(new Saved(file.place(), LocalTime.now()));
                },
                done -> done.ifPresentOrElse(
                        saved -> {
                            saving.saved(article, file, saved.place(), saved.at());
                            kept.run();
                            then.run();
                        },
                        () -> complaints.tell(file.path(), Problem.of("store.open-elsewhere"), List.of(another))),
                complaints.notWritten(file.path(), another));
    }

    /**
     * Follows the document of this window, where it or a folder over it was moved, renamed, or put back from the bin.
     *
     * @param from where that was
     * @param to where it is now
     */
    void moved(Path from, Path to) {
        Path before = from.toAbsolutePath().normalize();
        Path after = to.toAbsolutePath().normalize();
        manuscript.file().or(manuscript::lay).ifPresent(file -> {
            Path named = file.path().toAbsolutePath().normalize();
            Path place = manuscript.place().orElse(named);
            if (named.startsWith(before) || place.startsWith(before)) {
                DocumentFile follows =
                        new DocumentFile(Moves.after(named.startsWith(before) ? named : place, before, after));
                Manuscript followed = manuscript;
                followed.moved(follows, follows.path());
                errands.send(
                        follows::place,
                        found -> {
                            followed.moved(follows, found);
                            kept.run();
                        },
                        complaints::unforeseen);
            }
        });
    }

    /** Notes that a document went to the bin: if it is that of this window, what is written here is in no document now. */
    void binned(Path document) {
        Path gone = document.toAbsolutePath().normalize();
        boolean own = manuscript.place().filter(gone::equals).isPresent()
                || manuscript
                        .file()
                        .filter(file -> file.path().toAbsolutePath().normalize().equals(gone))
                        .isPresent();
        if (own) {
            manuscript.binned();
            kept.run();
        }
    }

    /** {@return a picture the person chose; empty where they thought better of it} */
    Optional<Path> choosePicture() {
        return questions.fileToOpen(FileKind.PICTURE);
    }

    /** {@return a style sheet the person chose; empty where they thought better of it} */
    Optional<Path> chooseStyle() {
        return questions.fileToOpen(FileKind.STYLE);
    }

    /** {@return where the person wants a style sheet; empty where they thought better of it} */
    Optional<Path> placeForStyle(String suggested) {
        return questions.fileToSave(FileKind.STYLE, suggested).map(file -> FileNames.ended(file, FileKind.STYLE));
    }

    /** Does something with files that are no documents, in its turn among the saves; what fails is said of the file it was about. */
    <T> void errand(String about, Callable<T> work, Consumer<T> done) {
        errands.send(work, done, complaints.failed(about));
    }

    /** Opens an address outside the program. */
    void follow(String address) {
        questions.follow(address);
    }

    /** Does something, such as closing the window, when all errands are done and nothing is lost by it; asks first, if it would be. */
    void leave(Runnable then) {
        orKeep(() -> {
            Article asked = manuscript.article();
            Runnable last = () -> {
                if (manuscript.article().equals(asked)) {
                    answered = Optional.of(asked);
                    then.run();
                } else {
                    orKeep(then);
                }
            };
            errands.send(() -> null, _ -> last.run(), complaints::unforeseen);
        });
    }

    /** {@return whether nothing is lost that the person was not asked about, when this is left now} */
    boolean mayBeLeft() {
        return !manuscript.isModified()
                || answered.filter(manuscript.article()::equals).isPresent();
    }

    /** What is typed while a save is under way is not in it: so it looks again before anything is put away. */
    private void orKeep(Runnable then) {
        if (!manuscript.isModified()) {
            then.run();
            return;
        }
        switch (questions.unsaved(manuscript.title())) {
            case SAVE -> save(() -> orKeep(then));
            case DISCARD -> {
                answered = Optional.of(manuscript.article());
                then.run();
            }
            case CANCEL -> {}
        }
    }
}
