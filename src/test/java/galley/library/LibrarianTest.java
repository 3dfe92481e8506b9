package galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.words.Problem;
import galley.work.Errands;
import galley.work.Latest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The order of things: what is told when, while a disk is slow, a folder goes, another is chosen. The test does the errands by hand. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class LibrarianTest {

    @TempDir
    private Path temporary;

    private final Deque<Runnable> disk = new ArrayDeque<>();
    private final Deque<Runnable> index = new ArrayDeque<>();
    private final List<Holdings> told = new ArrayList<>();
    private final List<String> moves = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private Folder folder;
    private Librarian librarian;

    @BeforeEach
    void open() throws IOException {
        folder = new Folder(Files.createDirectory(temporary.resolve("articles")));
        folder.put("one.galley", Folder.by("Ana", Folder.article("One", "first words")));
        folder.put("two.galley", Folder.article("Two", "second words"));
        librarian = make();
        librarian.subscribe(told::add);
        librarian.follow((from, to) -> moves.add(from.getFileName() + " " + to.map(Path::getFileName)));
    }

    private Librarian make() {
        return new Librarian(
                new Errands(disk::add, Runnable::run),
                new Errands(index::add, Runnable::run),
                Runnable::run,
                temporary.resolve("cache"),
                new Bin(Optional.empty(), false));
    }

    @AfterEach
    void close() {
        librarian.close();
        all();
    }

    private void all() {
        while (!disk.isEmpty() || !index.isEmpty()) {
            one(index.isEmpty() ? disk : index);
        }
    }

    private static void one(Deque<Runnable> errands) {
        errands.remove().run();
    }

    private Holdings now() {
        return told.getLast();
    }

    private List<String> titles() {
        return now().entries().stream().map(Entry::title).toList();
    }

    private void opened() {
        librarian.open(folder.root());
        all();
    }

    private Entry entry(String title) {
        return now().entries().stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAFolderNothingIsDone() {
        librarian.compare();
        assertEquals(List.of(Holdings.NONE), told);
        assertTrue(disk.isEmpty() && index.isEmpty());
    }

    @Test
    void aNewLibraryIsReadAndSaysHowFarItIs() {
        librarian.open(folder.root());
        assertEquals(Optional.of(folder.root()), now().folder());
        assertTrue(now().looking());
        all();
        assertEquals(List.of("Two", "One"), titles());
        assertTrue(told.stream().anyMatch(holdings -> holdings.left() == 2), "it said how many are left");
        assertEquals(0, now().left());
        assertFalse(now().looking());
        assertEquals(List.of("Ana"), librarian.names());
    }

    @Test
    void aKnownLibraryIsListedBeforeTheDiskAnswers() {
        opened();
        Librarian second = make();
        List<Holdings> heard = new ArrayList<>();
        second.subscribe(heard::add);
        second.open(folder.root());
        one(index);
        assertEquals(2, heard.getLast().entries().size());
        assertTrue(heard.getLast().looking());
        List<Entry> found = new ArrayList<>();
        second.filter(found::addAll).offer("seco");
        one(index);
        assertEquals(1, found.size(), "words are found while the disk is silent");
        second.close();
    }

    @Test
    void aLargeLibraryIsReadInParts() {
        for (int i = 0; i < 150; i++) {
            folder.put("more" + i + ".galley", Folder.article("More " + i, "x"));
        }
        opened();
        assertEquals(152, now().entries().size());
        assertTrue(told.stream().anyMatch(holdings -> holdings.entries().size() == 64 && holdings.left() == 88));
    }

    @Test
    void whatHappensOnTheDiskIsTakenIn() throws IOException {
        opened();
        folder.put("three.galley", Folder.article("Three", "third"));
        Files.delete(folder.root().resolve("one.galley"));
        librarian.compare();
        all();
        assertEquals(List.of("Three", "Two"), titles());
    }

    @Test
    void askedWhileItLooksItLooksOnceMore() {
        opened();
        librarian.compare();
        one(disk);
        folder.put("three.galley", Folder.article("Three", "third"));
        librarian.compare();
        librarian.compare();
        librarian.compare();
        all();
        assertEquals(List.of("Three", "Two", "One"), titles());
    }

    @Test
    void aFolderThatGoesWhileItIsShownComesBack() throws IOException {
        opened();
        Path away = Files.move(folder.root(), temporary.resolve("away"));
        librarian.compare();
        all();
        assertEquals("library.gone", now().problem().orElseThrow().key());
        assertEquals(List.of(), titles());
        Files.move(away, folder.root());
        librarian.compare();
        all();
        assertEquals(Optional.empty(), now().problem());
        assertEquals(List.of("Two", "One"), titles());
    }

    @Test
    void aFileThatGoesBetweenLookingAndReadingIsNoMatter() throws IOException {
        librarian.open(folder.root());
        one(index);
        one(disk);
        one(index);
        Files.delete(folder.root().resolve("one.galley"));
        all();
        assertEquals("store.missing", entry("one").problem().orElseThrow().key());
        librarian.compare();
        all();
        assertEquals(List.of("Two"), titles());
    }

    @Test
    void anotherFolderChosenMeanwhileIsTheOneShown() throws IOException {
        Folder other = new Folder(Files.createDirectory(temporary.resolve("other")));
        other.put("other.galley", Folder.article("Other", "o"));
        librarian.open(folder.root());
        one(index);
        one(disk);
        librarian.open(other.root());
        all();
        assertEquals(List.of("Other"), titles());
        assertEquals(Optional.of(other.root()), now().folder());
    }

    @Test
    void keysThatWereFollowedByOthersAreNotSearched() {
        opened();
        List<Integer> found = new ArrayList<>();
        Latest<String, List<Entry>> filter = librarian.filter(entries -> found.add(entries.size()));
        filter.offer("w");
        filter.offer("wo");
        filter.offer("second");
        all();
        assertEquals(List.of(1), found);
    }

    // ---- what is done to documents

    @Test
    void renamingIsToldAndListed() {
        opened();
        librarian.rename(entry("One"), "Uno", () -> {}, refused::add);
        all();
        assertEquals(List.of("one.galley Optional[Uno.galley]"), moves);
        assertEquals(List.of("Two", "One"), titles());
        assertEquals("Uno", entry("One").name());
        assertEquals(List.of(), refused);
    }

    @Test
    void whatCannotBeRenamedIsSaid() throws IOException {
        opened();
        Entry one = entry("One");
        librarian.rename(one, "two", () -> {}, refused::add);
        librarian.rename(one, "a/b", () -> {}, refused::add);
        all();
        Files.delete(one.path());
        librarian.rename(one, "gone", () -> {}, refused::add);
        all();
        assertEquals(
                List.of("library.name.letters", "library.name.taken", "library.vanished"),
                refused.stream().map(Problem::key).toList());
        assertEquals(List.of(), moves);
        assertEquals(List.of("Two"), titles());
    }

    @Test
    void copiesAreListed() {
        opened();
        List<Path> copies = new ArrayList<>();
        librarian.duplicate(entry("One"), copies::add, refused::add);
        all();
        assertEquals(List.of(folder.root().resolve("one-2.galley")), copies);
        assertEquals(3, now().entries().size());
    }

    @Test
    void whatGoesToTheBinComesBack() {
        opened();
        List<Moved> binned = new ArrayList<>();
        librarian.bin(entry("One"), binned::add, refused::add);
        all();
        assertEquals(List.of("Two"), titles());
        librarian.putBack(binned.getFirst(), refused::add);
        all();
        assertEquals(List.of("Two", "One"), titles());
        assertEquals(List.of("one.galley Optional.empty", "one.galley Optional[one.galley]"), moves);
    }

    /** The system itself, once: nothing is asked until it says that something changed. */
    @Test
    void theSystemSaysWhenSomethingChanged() throws Exception {
        CountDownLatch three = new CountDownLatch(1);
        CountDownLatch two = new CountDownLatch(1);
        Librarian listening = new Librarian(
                Errands.onThread("disk", Runnable::run),
                Errands.onThread("index", Runnable::run),
                Runnable::run,
                temporary.resolve("cache"),
                new Bin(Optional.empty(), false));
        listening.subscribe(holdings -> {
            if (holdings.entries().size() == 2 && !holdings.looking()) {
                two.countDown();
            }
            if (holdings.entries().size() == 3) {
                three.countDown();
            }
        });
        listening.open(folder.root());
        assertTrue(two.await(30, TimeUnit.SECONDS));
        folder.put("three.galley", Folder.article("Three", "third"));
        assertTrue(three.await(30, TimeUnit.SECONDS), "it heard of the third");
        listening.close();
    }
}
