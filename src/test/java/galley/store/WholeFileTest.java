package galley.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenWholeAndAlone() throws IOException {
        Path file = folder.resolve("page.html");
        for (byte[] bytes : new byte[][] {{1, 2, 3}, {}, new byte[3_000_000]}) {
            WholeFile.write(file, bytes);
            assertArrayEquals(bytes, Files.readAllBytes(file));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whoReadsWhileItIsWrittenHasTheOldFileToTheEnd() throws IOException {
        Path file = folder.resolve("page.html");
        WholeFile.write(file, new byte[] {1, 1});
        try (var reader = Files.newInputStream(file)) {
            assertEquals(1, reader.read());
            WholeFile.write(file, new byte[] {2, 2});
            assertEquals(1, reader.read());
        }
        assertArrayEquals(new byte[] {2, 2}, Files.readAllBytes(file));
    }

    @Test
    void aFullDiskIsSaid() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full here");
        IOException e = assertThrows(IOException.class, () -> WholeFile.write(full, new byte[] {1}));
        assertEquals("store.write.full", Failure.writing(e).key());
        assertTrue(Files.exists(full) && !Files.isRegularFile(full), "the device is still one");
    }

    @Test
    void whatCannotBeReplacedIsLeftAndNothingStaysBeside() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        assertThrows(IOException.class, () -> WholeFile.write(taken, new byte[] {1}));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "There is not enough space on the disk", "Disk quota exceeded"})
    void everySystemsWordForAFullDiskIsKnown(String reason) {
        assertEquals(
                "store.write.full", Failure.writing(new IOException(reason)).key());
        assertEquals(
                "store.write.full",
                Failure.writing(new FileSystemException("/home/n/x", null, reason))
                        .key());
    }

    @Test
    void eachFailureHasItsSentence() {
        assertEquals(
                "store.write.denied",
                Failure.writing(new AccessDeniedException("x")).key());
        assertEquals(
                "store.write.folder",
                Failure.writing(new NoSuchFileException("x")).key());
        assertEquals(
                "store.write.folder",
                Failure.writing(new NotDirectoryException("x")).key());
        assertEquals(
                "store.read.denied",
                Failure.reading(new AccessDeniedException("x")).key());
        var other = Failure.writing(new FileSystemException("/home/n/x", null, "Read-only file system"));
        assertEquals("store.write.failed", other.key());
        assertEquals("Read-only file system", other.arguments().getFirst());
    }
}
