package galley.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hearing of changes: those the system tells, and that the folder itself is gone or back, which it does not. */
class FollowerTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(30)
    void aLibraryThatIsMovedAwayIsNoticedAndSoIsItsReturn() throws IOException, InterruptedException {
        Path library = Files.createDirectory(folder.resolve("library"));
        try (Follower follower = Follower.at(library).orElseThrow()) {
            follower.follow(List.of(library));
            Path away = Files.move(library, folder.resolve("away"));
            assertTrue(follower.await(), "it is gone");
            Files.move(away, library);
            assertTrue(follower.await(), "it is back");
        }
    }

    @Test
    @Timeout(30)
    void aNewDocumentIsNoticed() throws IOException, InterruptedException {
        try (Follower follower = Follower.at(folder).orElseThrow()) {
            follower.follow(List.of(folder));
            Files.createFile(folder.resolve("new.galley"));
            assertTrue(follower.await());
        }
    }
}
