package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import galley.words.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's style sheet is read whatever lies there, and every change of it is noticed. */
class StyleFileTest {

    @TempDir
    private Path folder;

    private StyleFile file;

    @BeforeEach
    void name() {
        file = new StyleFile(folder.resolve("desk.css"));
    }

    @Test
    void textIsReadWithoutItsMark() throws IOException {
        Files.writeString(file.path(), "\uFEFFp {}");
        assertEquals(new StyleFile.Text("p {}"), file.read());
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertEquals(refused("store.missing"), file.read());
        Files.write(file.path(), new byte[] {'p', 0, '{', '}'});
        assertEquals(refused("style.binary"), file.read());
        Files.write(file.path(), new byte[] {'p', (byte) 0xff, '{', '}'});
        assertEquals(refused("style.binary"), file.read());
        Files.write(file.path(), new byte[(int) StyleFile.LARGEST + 1]);
        assertEquals(refused("style.large", 8L), file.read());
        assertEquals(refused("store.folder"), new StyleFile(folder).read());
    }

    @Test
    void everyChangeLeavesAnotherStamp() throws IOException {
        String none = file.stamp();
        assertEquals(none, file.stamp());
        Files.writeString(file.path(), "p {}");
        String first = file.stamp();
        assertNotEquals(none, first);
        assertEquals(first, file.stamp());
        Path other = Files.writeString(folder.resolve("other.css"), "q {}");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file.path()));
        Files.move(other, file.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        assertNotEquals(first, file.stamp());
        Files.delete(file.path());
        assertEquals(none, file.stamp());
    }

    private static StyleFile.Refused refused(String key, Object... gaps) {
        return new StyleFile.Refused(Problem.of(key, gaps));
    }
}
