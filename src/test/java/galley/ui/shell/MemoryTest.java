package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.store.DaybookFile;
import galley.store.Visit;
import galley.work.Errands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered holds at once, however slow the disk is. */
class MemoryTest {

    private static final Path ONE = Path.of("/one.galley");
    private static final Path TWO = Path.of("/two.galley");
    private static final Path FOREIGN = Path.of("/foreign.galley");

    @TempDir
    private Path folder;

    private final Queue<Runnable> disk = new ArrayDeque<>();

    @Test
    void aChangeHoldsBeforeItIsWrittenAndOtherGalleysAreHeardOfAfterwards() throws IOException {
        Memory memory = memory(folder.resolve("daybook"));
        opened(memory, ONE);
        new DaybookFile(folder.resolve("daybook")).change(book -> book.opened(FOREIGN, Instant.EPOCH));
        opened(memory, TWO);
        assertEquals(List.of(TWO, ONE), documents(memory));
        disk.remove().run();
        assertEquals(List.of(TWO, ONE), documents(memory), "the second is still on its way");
        disk.remove().run();
        assertEquals(List.of(TWO, ONE, FOREIGN), documents(memory));
        assertEquals(List.of(TWO, ONE, FOREIGN), documents(memory(folder.resolve("daybook"))));
    }

    @Test
    void whatCannotBeKeptIsSaidOnceAndStillHoldsToday() throws IOException {
        Files.writeString(folder.resolve("in-the-way"), "");
        Memory memory = memory(folder.resolve("in-the-way").resolve("daybook"));
        memory.problem();
        for (int i = 0; i < 2; i++) {
            opened(memory, ONE);
            disk.remove().run();
            assertEquals(i == 0, memory.problem().isPresent());
        }
        assertEquals(List.of(ONE), documents(memory));
        assertTrue(disk.isEmpty());
    }

    private Memory memory(Path file) {
        return Memory.in(new DaybookFile(file), new Errands(disk::add, Runnable::run));
    }

    private static void opened(Memory memory, Path document) {
        memory.change(daybook -> daybook.opened(document, Instant.EPOCH));
    }

    private static List<Path> documents(Memory memory) {
        return memory.daybook().visits().stream().map(Visit::document).toList();
    }
}
