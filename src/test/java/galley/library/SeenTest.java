package galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import galley.words.Problem;
import galley.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is seen in a folder, whatever the folder is like. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class SeenTest {

    private static final byte[] BYTES = {1};

    @TempDir
    private Path root;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(root);
    }

    private Seen seen() {
        return Seen.in(root, Seen.LIMITS);
    }

    private List<String> names(Seen seen) {
        return List.copyOf(new TreeSet<>(seen.documents().keySet().stream()
                .map(path -> root.relativize(path).toString().replace('\\', '/'))
                .toList()));
    }

    private static String key(Optional<Problem> problem) {
        String sentence = new Words(Locale.ENGLISH).text(problem.orElseThrow());
        assertTrue(sentence.endsWith("."), sentence);
        return problem.get().key();
    }

    @Test
    void documentsAreSeenAndNothingElse() {
        for (String file : List.of(
                "a.galley",
                "B.GALLEY",
                "sub/deep/c.galley",
                "a.galley.bak",
                "a.json",
                ".hidden.galley",
                ".git/x.galley",
                "Galley Bin/gone.galley",
                "sub/Galley Bin/there.galley",
                ".galley",
                "a.galley.txt")) {
            folder.put(file, BYTES);
        }
        Seen seen = seen();
        assertEquals(List.of("B.GALLEY", "a.galley", "sub/Galley Bin/there.galley", "sub/deep/c.galley"), names(seen));
        assertEquals(Optional.empty(), seen.problem());
        assertEquals(root, seen.folders().getFirst());
        assertEquals(4, seen.folders().size());
    }

    @Test
    void circlesOfLinksEnd() throws IOException {
        folder.put("a.galley", BYTES);
        Path sub = Files.createDirectory(root.resolve("sub"));
        Files.createSymbolicLink(sub.resolve("up"), root);
        Files.createSymbolicLink(sub.resolve("self"), sub);
        Files.createSymbolicLink(root.resolve("loop.galley"), root.resolve("loop.galley"));
        Files.createSymbolicLink(root.resolve("nowhere.galley"), root.resolve("not-there"));
        Files.createSymbolicLink(root.resolve("folder.galley"), sub);
        Files.createSymbolicLink(root.resolve("link.galley"), root.resolve("a.galley"));
        Seen seen = seen();
        assertEquals(List.of("a.galley", "link.galley"), names(seen));
        assertEquals(
                seen.documents().get(root.resolve("a.galley")), seen.documents().get(root.resolve("link.galley")));
        assertEquals(Optional.empty(), seen.problem());
    }

    @Test
    void aLibraryMayBeALink(@TempDir Path elsewhere) throws IOException {
        folder.put("sub/a.galley", BYTES);
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), root);
        Seen seen = Seen.in(link, Seen.LIMITS);
        assertEquals(
                List.of(link.resolve("sub").resolve("a.galley")),
                List.copyOf(seen.documents().keySet()));
        assertEquals(List.of(link, link.resolve("sub")), seen.folders());
    }

    @Test
    void aHugeFolderIsSeenAsFarAsTheLimits() {
        for (int i = 0; i < 10; i++) {
            folder.put("sub" + i + "/" + i + ".galley", BYTES);
        }
        Seen few = Seen.in(root, new Seen.Limits(4, 100, 8));
        assertEquals(4, few.documents().size());
        assertEquals("library.more", key(few.problem()));
        Seen full = Seen.in(root, new Seen.Limits(10, 10, 8));
        assertEquals(10, full.documents().size());
        assertEquals(Optional.empty(), full.problem());
        assertEquals(
                "library.more", key(Seen.in(root, new Seen.Limits(100, 9, 8)).problem()));
    }

    @Test
    void foldersThatAreTooDeepAreNotSeen() {
        folder.put("1/2/in.galley", BYTES);
        folder.put("1/2/3/out.galley", BYTES);
        Seen seen = Seen.in(root, new Seen.Limits(100, 100, 2));
        assertEquals(List.of("1/2/in.galley"), names(seen));
    }

    @Test
    void aFolderThatIsGoneAndOneThatIsNoneAreSaid() {
        Seen gone = Seen.in(root.resolve("not-there"), Seen.LIMITS);
        assertEquals("library.gone", key(gone.problem()));
        assertFalse(gone.whole());
        assertEquals(
                "library.no-folder",
                key(Seen.in(folder.put("a.galley", BYTES), Seen.LIMITS).problem()));
    }

    @Test
    void whatMayNotBeReadIsSaid() throws IOException {
        assumeTrue(Files.getFileStore(root).supportsFileAttributeView("posix"));
        folder.put("a.galley", BYTES);
        Path closed = folder.put("closed/b.galley", BYTES).getParent();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "root may read everything");
        Seen seen = seen();
        assertEquals(List.of("a.galley"), names(seen));
        assertEquals("library.denied-folders", key(seen.problem()));
        Seen none = Seen.in(closed, Seen.LIMITS);
        assertEquals("library.denied", key(none.problem()));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
}
