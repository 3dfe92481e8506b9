package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.edit.Typing;
import galley.edit.Undoing;
import galley.format.html.HouseStyle;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.store.DocumentFile;
import galley.ui.print.PrintRun;
import galley.words.Problem;
import galley.work.Errands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing typed is lost while files are slow: errands wait here until the test lets them go. */
class FilingTest {

    @TempDir
    private Path folder;

    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final Asked asked = new Asked();
    private final List<Manuscript> shown = new ArrayList<>();
    private final Neighbors others = new Neighbors();
    private final Filing filing = new Filing(
            new Errands(disk::add, Runnable::run),
            asked,
            others,
            shown::add,
            () -> {},
            e -> {
                throw new AssertionError(e);
            },
            () -> () -> new Wardrobe.Worn(HouseStyle.NEWS, Optional.empty()));

    @BeforeEach
    void anArticleIsOnTheDisk() throws IOException {
        Manuscript other = Manuscript.fresh();
        type(other, "Other");
        Files.writeString(folder.resolve("other.galley"), ArticleJson.write(other.article()));
    }

    @Test
    void whatIsTypedWhileAFileIsReadStaysAndTheFileGetsAWindowOfItsOwn() {
        filing.open(folder.resolve("other.galley"));
        type("typed meanwhile");
        letGo();
        assertEquals("typed meanwhile", filing.manuscript().title());
        assertEquals(
                List.of("Other"), others.shown.stream().map(Manuscript::title).toList());
        assertEquals(0, asked.times);
        assertTrue(shown.isEmpty());
    }

    @Test
    void aSavedArticleStaysTooUnlessOnlyThePageIsTurned() throws IOException {
        asked.file = folder.resolve("mine.galley");
        type("Mine");
        filing.save();
        letGo();
        filing.open(folder.resolve("other.galley"));
        letGo();
        assertEquals("Mine", filing.manuscript().title());
        assertEquals(1, others.shown.size());
        filing.turnTo(folder.resolve("other.galley"));
        letGo();
        assertEquals("Other", filing.manuscript().title());
        type(" changed");
        filing.turnTo(folder.resolve("mine.galley"));
        letGo();
        assertEquals("Other changed", filing.manuscript().title());
        assertEquals("Mine", others.shown.getLast().title());
    }

    @Test
    void aDocumentThatAWindowHoldsComesToTheFrontEvenThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.galley"), folder.resolve("other.galley"));
        others.held.add(folder.resolve("other.galley").toRealPath());
        filing.open(link);
        letGo();
        assertEquals(List.of(folder.resolve("other.galley").toRealPath()), others.front);
        assertTrue(shown.isEmpty());
        assertTrue(others.shown.isEmpty());
    }

    @Test
    void aDocumentThatAnotherWindowHoldsIsNotWrittenOver() throws IOException {
        others.held.add(folder.resolve("other.galley").toRealPath());
        asked.file = folder.resolve("other.galley");
        type("Mine");
        filing.save();
        letGo();
        assertEquals("Other", title(onDisk("other.galley")));
        assertEquals(List.of("other.galley: store.open-elsewhere"), asked.told);
        assertTrue(filing.manuscript().isModified());
        assertEquals(Optional.empty(), filing.manuscript().file());
    }

    @Test
    void theDocumentIsFollowedWhereItOrItsFolderIsMoved() throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        asked.file = first.resolve("mine.galley");
        type("Mine");
        filing.save();
        letGo();
        Files.move(first.resolve("mine.galley"), first.resolve("renamed.galley"));
        filing.moved(first.resolve("mine.galley"), first.resolve("renamed.galley"));
        Path second = Files.move(first, folder.resolve("second"));
        filing.moved(first, second);
        filing.moved(folder.resolve("sec"), folder.resolve("nowhere"));
        letGo();
        assertEquals(
                Optional.of(second.resolve("renamed.galley").toRealPath()),
                filing.manuscript().place());
        type(" more");
        filing.save();
        letGo();
        assertEquals("Mine more", title(onDisk("second/renamed.galley")));
        assertFalse(Files.exists(first));
    }

    @Test
    void aDocumentOpenedBeforeThatIsGoneIsSaidAndForgotten() {
        List<String> gone = new ArrayList<>();
        filing.reopen(folder.resolve("missing.galley"), () -> gone.add("gone"));
        letGo();
        assertEquals(List.of("gone"), gone);
        assertEquals(List.of("missing.galley: recent.missing"), asked.told);
        filing.reopen(folder.resolve("other.galley"), () -> gone.add("again"));
        letGo();
        assertEquals("Other", filing.manuscript().title());
        assertEquals(1, gone.size());
    }

    @Test
    void anUntouchedArticleGivesWayUnasked() {
        filing.open(folder.resolve("other.galley"));
        letGo();
        assertEquals("Other", filing.manuscript().title());
        assertEquals(0, asked.times);
    }

    @Test
    void ofTwoSavesTheLaterOneStands() throws IOException {
        asked.file = folder.resolve("mine.galley");
        type("One");
        filing.save();
        letGo();
        type(" two");
        filing.save();
        type(" three");
        filing.save();
        letGo();
        assertEquals(filing.manuscript().article(), onDisk("mine.galley"));
        assertFalse(filing.manuscript().isModified());
    }

    @Test
    void whatIsTypedWhileTheAnswerIsSavedIsAskedAboutToo() throws IOException {
        asked.file = folder.resolve("mine.galley");
        asked.unsaved = Questions.Unsaved.SAVE;
        List<String> closed = new ArrayList<>();
        type("One");
        filing.leave(() -> closed.add("closed"));
        type(" two");
        letGo();
        assertEquals(List.of("closed"), closed);
        assertEquals(2, asked.times);
        assertEquals(filing.manuscript().article(), onDisk("mine.galley"));
    }

    @Test
    void aWindowIsLeftWhenItsErrandsAreDone() {
        asked.file = folder.resolve("page.html");
        filing.exports().html();
        List<String> closed = new ArrayList<>();
        filing.leave(() -> closed.add("closed"));
        assertTrue(closed.isEmpty());
        letGo();
        assertEquals(List.of("closed"), closed);
        assertTrue(Files.exists(folder.resolve("page.html")));
    }

    @Test
    void aNameWithADotGetsItsEnding() throws IOException {
        asked.file = folder.resolve("St. Moritz");
        type("Snow");
        filing.save();
        letGo();
        assertEquals("Snow", title(onDisk("St. Moritz.galley")));
    }

    @Test
    void aFileThePersonWasNotAskedAboutIsNotReplacedUnasked() throws IOException {
        asked.file = folder.resolve("other");
        asked.replace = false;
        type("Mine");
        filing.save();
        letGo();
        assertEquals("Other", title(onDisk("other.galley")));
        assertTrue(filing.manuscript().isModified());
        asked.replace = true;
        filing.save();
        letGo();
        assertEquals("Mine", title(onDisk("other.galley")));
    }

    @Test
    void aSaveThatFailsSaysSoAndKeepsTheWords() {
        asked.file = folder.resolve("gone").resolve("mine.galley");
        type("Words");
        filing.save();
        letGo();
        assertEquals(List.of("mine.galley: store.write.folder"), asked.told);
        assertTrue(filing.manuscript().isModified());
        assertEquals("Words", filing.manuscript().title());
    }

    @Test
    void ofATextFileAnArticleIsMadeAndOfADamagedDocumentNone() throws IOException {
        Files.writeString(folder.resolve("story.txt"), "The bridge\n\nIt closed on Monday after cracks were found.\n");
        filing.open(folder.resolve("story.txt"));
        letGo();
        assertEquals("The bridge", filing.manuscript().title());
        assertTrue(filing.manuscript().isModified(), "it is in no document yet");
        assertFalse(filing.mayBeLeft());

        Files.writeString(folder.resolve("cut.galley"), "{\"format\":\"galley\",\"version\":1,");
        filing.open(folder.resolve("cut.galley"));
        letGo();
        assertEquals(List.of("cut.galley: json.cut"), asked.told);
        assertEquals("The bridge", filing.manuscript().title());
    }

    @Test
    void theSuggestedNameIsOneAnyFileSystemTakes() {
        type("Élan: 50 % of “trams” / late?");
        filing.save();
        assertEquals("elan-50-of-trams-late", asked.suggested);
    }

    @Test
    void undoingToWhatWasSavedIsNotModified() {
        asked.file = folder.resolve("mine.galley");
        type("One");
        filing.save();
        letGo();
        Article saved = filing.manuscript().article();
        type(" two");
        assertNotEquals(saved, filing.manuscript().article());
        filing.manuscript().editor().run(Undoing.undo());
        assertFalse(filing.manuscript().isModified());
    }

    private void letGo() {
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
    }

    private void type(String text) {
        type(filing.manuscript(), text);
    }

    private static void type(Manuscript manuscript, String text) {
        int end = manuscript.editor().state().body().end(0);
        manuscript.editor().run(Typing.replace(end, end, text));
    }

    private Article onDisk(String name) throws IOException {
        return switch (new DocumentFile(folder.resolve(name)).open()) {
            case Opened.Ok(Article article) -> article;
            case Opened.Refused(Problem problem) ->
                throw new AssertionError(
                        problem + " in " + Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        };
    }

    private static String title(Article article) {
        return article.body().block(0).text().string();
    }

    /** Answers as it was told, and notes what it was asked. */
    private static final class Asked implements Questions {

        private Path file;
        private boolean replace = true;
        private Unsaved unsaved = Unsaved.CANCEL;
        private int times;
        private String suggested;
        private final List<String> told = new ArrayList<>();

        @Override
        public Optional<Path> folder(Optional<Path> now) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToOpen(FileKind kind) {
            return Optional.ofNullable(file);
        }

        @Override
        public Optional<Path> fileToSave(FileKind kind, String name) {
            suggested = name;
            return Optional.ofNullable(file);
        }

        @Override
        public boolean hasPrinter() {
            return false;
        }

        @Override
        public Optional<PrintRun> printer() {
            return Optional.empty();
        }

        @Override
        public boolean mayReplace(String name) {
            return replace;
        }

        @Override
        public Unsaved unsaved(String title) {
            times++;
            return unsaved;
        }

        @Override
        public void follow(String address) {}

        @Override
        public void tell(String about, Problem problem, List<Way> ways) {
            told.add(about + ": " + problem.key());
        }
    }

    /** The other windows: those that hold documents, and those that are opened. */
    private static final class Neighbors implements Others {

        private final Set<Path> held = new HashSet<>();
        private final List<Path> front = new ArrayList<>();
        private final List<Manuscript> shown = new ArrayList<>();

        @Override
        public boolean front(Path place) {
            return held.contains(place) && front.add(place);
        }

        @Override
        public Set<Path> places() {
            return Set.copyOf(held);
        }

        @Override
        public void show(Manuscript manuscript) {
            shown.add(manuscript);
        }
    }
}
