package galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsualFolderTest {

    @TempDir
    private Path home;

    private Path usual() {
        return UsualFolder.of(_ -> home.toString(), _ -> null);
    }

    @Test
    void itIsAmongTheDocumentsWhateverTheyAreCalled() throws IOException {
        assertEquals(home.resolve("Galley"), usual());
        Files.createDirectory(home.resolve("Documents"));
        assertEquals(home.resolve("Documents").resolve("Galley"), usual());
        Files.createDirectory(home.resolve(".config"));
        Files.writeString(
                home.resolve(".config").resolve("user-dirs.dirs"),
                "# a comment\nXDG_DESKTOP_DIR=\"$HOME/x\"\nXDG_DOCUMENTS_DIR=\"$HOME/Mes écrits\"\n");
        assertEquals(home.resolve("Mes écrits").resolve("Galley"), usual());
    }

    @Test
    void nothingIsMade() throws IOException {
        usual();
        try (var files = Files.list(home)) {
            assertEquals(0, files.count());
        }
    }
}
