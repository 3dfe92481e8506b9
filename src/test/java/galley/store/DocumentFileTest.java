package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import galley.article.Article;
import galley.article.Limits;
import galley.article.Metadata;
import galley.article.RandomArticle;
import galley.format.json.Opened;
import galley.words.Problem;
import galley.words.Words;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class DocumentFileTest {

    private static final Article FIRST = RandomArticle.article(new Random(1));
    private static final Article SECOND = RandomArticle.article(new Random(2));
    private static final Article THIRD = RandomArticle.article(new Random(3));

    @TempDir
    private Path folder;

    private DocumentFile document() {
        return new DocumentFile(folder.resolve("harbour.galley"));
    }

    private static Article read(DocumentFile document) {
        return assertInstanceOf(Opened.Ok.class, document.open()).article();
    }

    private String refused(Path path) {
        return key(assertInstanceOf(Opened.Refused.class, new DocumentFile(path).open())
                .problem());
    }

    /** The key of a problem that there is a sentence for, in which no path stands. */
    private String key(Problem problem) {
        String sentence = new Words(Locale.ENGLISH).text(problem);
        assertTrue(sentence.endsWith(".") && !sentence.contains(folder.toString()), sentence);
        return problem.key();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsSavedIsOpenedEqual() throws IOException {
        document().save(FIRST);
        assertEquals(FIRST, read(document()));
        assertEquals(List.of("harbour.galley"), names());
        assertEquals(Optional.empty(), document().previous());
    }

    @Test
    void theDocumentReplacedIsKeptAndOnlyThat() throws IOException {
        document().save(FIRST);
        document().save(SECOND);
        document().save(THIRD);
        assertEquals(THIRD, read(document()));
        assertEquals(SECOND, read(document().previous().orElseThrow()));
        assertEquals(List.of("harbour.galley", "harbour.galley.bak"), names());
    }

    @Test
    void savingTheSameAgainWritesNothing() throws IOException {
        document().save(FIRST);
        document().save(SECOND);
        FileTime longAgo = FileTime.from(1, TimeUnit.DAYS);
        Files.setLastModifiedTime(document().path(), longAgo);
        document().save(SECOND);
        assertEquals(longAgo, Files.getLastModifiedTime(document().path()));
        assertEquals(FIRST, read(document().previous().orElseThrow()));
    }

    @Test
    void permissionsAreKept() throws IOException {
        assumeTrue(posix(), "a file system without POSIX permissions");
        document().save(FIRST);
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Files.setPosixFilePermissions(document().path(), PosixFilePermissions.fromString(permissions));
            document().save(read(document()).equals(FIRST) ? SECOND : FIRST);
            assertEquals(
                    permissions,
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(document().path())));
        }
    }

    @Test
    void aSymbolicLinkStaysOneAndItsFileIsSaved() throws IOException {
        assumeTrue(posix(), "a file system without symbolic links for everyone");
        Path far = Files.createDirectory(folder.resolve("far"));
        Path link = Files.createSymbolicLink(folder.resolve("link.galley"), Path.of("far/real.galley"));
        Path chain = Files.createSymbolicLink(folder.resolve("chain.galley"), link.getFileName());
        DocumentFile linked = new DocumentFile(chain);
        linked.save(FIRST);
        linked.save(SECOND);
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(chain));
        assertEquals(SECOND, read(new DocumentFile(far.resolve("real.galley"))));
        assertEquals(SECOND, read(linked));
        assertEquals(FIRST, read(linked.previous().orElseThrow()));
        assertEquals(
                far.resolve("real.galley.bak"), linked.previous().orElseThrow().path());
        assertEquals(List.of("chain.galley", "far", "link.galley"), names());
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        assumeTrue(posix(), "a file system without symbolic links for everyone");
        Path a = folder.resolve("a");
        Files.createSymbolicLink(a, Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertEquals("store.read.failed", refused(a));
        IOException e = assertThrows(IOException.class, () -> new DocumentFile(a).save(FIRST));
        assertEquals("store.write.failed", key(Failure.writing(e)));
        assertEquals(Optional.empty(), new DocumentFile(a).previous());
    }

    @Test
    void aFailedSaveTouchesNeitherDocumentNorPreviousCopy() throws IOException {
        document().save(FIRST);
        document().save(SECOND);
        List<String> before = names();
        Article large = FIRST.withMetadata(Metadata.EMPTY.noted(
                notebook -> notebook.withNotes("\0".repeat((int) Limits.LARGEST_FILE / 6))));
        IOException e = assertThrows(IOException.class, () -> document().save(large));
        assertEquals("store.write.too-large", key(Failure.writing(e)));
        assertEquals(SECOND, read(document()));
        assertEquals(FIRST, read(document().previous().orElseThrow()));
        assertEquals(before, names());
    }

    @Test
    void aFolderInThePlaceOfThePreviousCopyFailsBeforeAnythingIsWritten() throws IOException {
        document().save(FIRST);
        Files.createDirectory(folder.resolve("harbour.galley.bak"));
        IOException e = assertThrows(IOException.class, () -> document().save(SECOND));
        assertEquals("store.write.failed", key(Failure.writing(e)));
        assertEquals(FIRST, read(document()));
        assertEquals(List.of("harbour.galley", "harbour.galley.bak"), names());
    }

    @Test
    void aDocumentThatMayNotBeWrittenIsNotReplaced() throws IOException {
        assumeTrue(posix(), "a file system without POSIX permissions");
        document().save(FIRST);
        Files.setPosixFilePermissions(document().path(), PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(document().path()), "the superuser may write anything");
        IOException e = assertThrows(IOException.class, () -> document().save(SECOND));
        assertEquals("store.write.denied", key(Failure.writing(e)));
        assertEquals(FIRST, read(document()));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        for (Path path : List.of(folder.resolve("no/such/harbour.galley"), Path.of("/dev/null/harbour.galley"))) {
            IOException e = assertThrows(IOException.class, () -> new DocumentFile(path).save(FIRST));
            assertTrue(List.of("store.write.folder", "store.write.failed").contains(key(Failure.writing(e))));
        }
    }

    @Test
    void aFolderIsNoDocument() throws IOException {
        assertEquals("store.folder", refused(folder));
        IOException e = assertThrows(IOException.class, () -> new DocumentFile(folder).save(FIRST));
        assertEquals("store.write.failed", key(Failure.writing(e)));
        assertEquals(List.of(), names());
    }

    @Test
    void whatCannotBeOpenedIsRefusedByASentence() throws IOException {
        assertEquals("store.missing", refused(folder.resolve("none.galley")));
        assertEquals("json.empty", refused(Files.createFile(folder.resolve("empty.galley"))));
        Path cut = Files.writeString(folder.resolve("cut.galley"), "{\"format\":\"galley\",");
        assertEquals("json.cut", refused(cut));
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.galley");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        long start = System.nanoTime();
        assertEquals("store.too-large", refused(file));
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void aDeviceThatNeverEndsIsRefusedAsTooLarge() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "no /dev/zero here");
        assertEquals("store.too-large", refused(zero));
    }

    @Test
    void aFileThatBreaksWhileItIsReadIsRefused() {
        Path broken = Path.of("/proc/self/mem");
        assumeTrue(Files.isReadable(broken), "no /proc here");
        assertEquals("store.read.failed", refused(broken));
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        assumeTrue(posix(), "a file system without POSIX permissions");
        document().save(FIRST);
        Files.setPosixFilePermissions(document().path(), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(document().path()), "the superuser may read anything");
        assertEquals("store.read.denied", refused(document().path()));
    }

    private boolean posix() {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
    }
}
