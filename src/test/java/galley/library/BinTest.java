package galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to documents as files: nothing is lost by it, and nothing written over. */
class BinTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 18, 0, 5, 999);

    @TempDir
    private Path temporary;

    private Path root;
    private Path document;

    @BeforeEach
    void write() throws IOException {
        root = Files.createDirectory(temporary.resolve("library"));
        document = Files.writeString(root.resolve("Bridge & 100% ä.galley"), "the document");
        Files.writeString(root.resolve("Bridge & 100% ä.galley.bak"), "the copy before");
    }

    private static List<String> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertBack(Moved moved) throws IOException {
        assertFalse(Files.exists(document));
        assertEquals("the document", Files.readString(moved.to()));
        Moved back = Bin.putBack(moved);
        assertEquals(document, back.to());
        assertEquals("the document", Files.readString(document));
        assertEquals("the copy before", Files.readString(root.resolve("Bridge & 100% ä.galley.bak")));
    }

    @Test
    void theBinOfLinuxKeepsANoteOfWhereItCameFrom() throws IOException {
        Path trash = temporary.resolve("data").resolve("Trash");
        Moved moved = new Bin(Optional.of(trash), true).take(document, root, NOW);
        assertEquals(trash.resolve("files").resolve(document.getFileName()), moved.to());
        String note = Files.readString(trash.resolve("info").resolve(document.getFileName() + ".trashinfo"));
        assertEquals(
                List.of(
                        "[Trash Info]",
                        "Path=" + document.toUri().getRawPath().replace("&", "%26"),
                        "DeletionDate=2026-11-24T18:00:05"),
                note.lines().toList());
        assertBack(moved);
        assertEquals(List.of(), in(trash.resolve("info")));
        assertEquals(List.of(), in(trash.resolve("files")));
    }

    @Test
    void whatIsInTheBinAlreadyStays() throws IOException {
        Path trash = temporary.resolve("Trash");
        Bin bin = new Bin(Optional.of(trash), true);
        Moved first = bin.take(document, root, NOW);
        Files.writeString(document, "another");
        Moved second = bin.take(document, root, NOW);
        assertEquals("Bridge & 100% ä-2.galley", second.to().getFileName().toString());
        assertEquals("the document", Files.readString(first.to()));
        assertEquals("another", Files.readString(second.to()));
    }

    @Test
    void aNoteWithoutItsFileIsNoHindrance() throws IOException {
        Path trash = temporary.resolve("Trash");
        Path stale = Files.createDirectories(trash.resolve("info")).resolve(document.getFileName() + ".trashinfo");
        Files.writeString(stale, "[Trash Info]");
        assertBack(new Bin(Optional.of(trash), true).take(document, root, NOW));
    }

    @Test
    void withoutABinOfTheSystemItGoesIntoAFolderOfTheLibrary() throws IOException {
        Moved moved = new Bin(Optional.empty(), false).take(document, root, NOW);
        assertEquals(root.resolve("Galley Bin").resolve(document.getFileName()), moved.to());
        assertEquals(Map.of(), Seen.in(root, Seen.LIMITS).documents());
        assertBack(moved);
    }

    @Test
    void theBinOfMacOsKeepsNoNotes() throws IOException {
        Path trash = temporary.resolve(".Trash");
        Moved moved = new Bin(Optional.of(trash), false).take(document, root, NOW);
        assertEquals(trash.resolve(document.getFileName()), moved.to());
        assertBack(moved);
    }

    @Test
    void putBackBesideWhatTookItsPlace() throws IOException {
        Moved moved = new Bin(Optional.empty(), false).take(document, root, NOW);
        Files.writeString(document, "new");
        Path back = Bin.putBack(moved).to();
        assertEquals("Bridge & 100% ä-2.galley", back.getFileName().toString());
        assertEquals("the document", Files.readString(back));
        assertEquals("new", Files.readString(document));
    }

    @Test
    void putBackIntoAFolderThatIsGone() throws IOException {
        Path deep = Files.createDirectory(root.resolve("deep"));
        Path there = Files.move(document, deep.resolve("a.galley"));
        Moved moved = new Bin(Optional.empty(), false).take(there, root, NOW);
        Files.delete(deep);
        assertEquals(there, Bin.putBack(moved).to());
    }

    @Test
    void whatIsGoneCannotBeTaken() throws IOException {
        Path trash = temporary.resolve("Trash");
        Files.delete(document);
        assertThrows(NoSuchFileException.class, () -> new Bin(Optional.of(trash), true).take(document, root, NOW));
        assertFalse(Files.exists(trash));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, , /home/ana/.local/share/Trash, true",
        "Linux, /data, /data/Trash, true",
        "Linux, relative, /home/ana/.local/share/Trash, true",
        "Mac OS X, , /home/ana/.Trash, false",
        "Windows 11, , , false",
    })
    void eachSystemHasItsBin(String system, String data, String place, boolean notes) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", "/home/ana");
        assertEquals(new Bin(Optional.ofNullable(place).map(Path::of), notes), Bin.of(properties::get, _ -> data));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, , /home/ana/.cache/galley",
        "Linux, /cache, /cache/galley",
        "Linux, relative, /home/ana/.cache/galley",
        "Mac OS X, , /home/ana/Library/Caches/Galley",
        "Windows 11, /local, /local/Galley/Cache",
        "Windows 11, , /home/ana/AppData/Local/Galley/Cache",
    })
    void eachSystemHasItsPlaceForIndexes(String system, String given, String place) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", "/home/ana");
        assertEquals(Path.of(place), CachePlace.of(properties::get, _ -> given));
        assertEquals(Path.of("/named"), CachePlace.of(_ -> "/named", _ -> given));
    }

    // ---- other names

    @Test
    void aNameIsGivenToAllThatBelongsToTheDocument() throws IOException {
        Moved moved = Upkeep.rename(document, " New name ");
        assertEquals(root.resolve("New name.galley"), moved.to());
        assertEquals(List.of("New name.galley", "New name.galley.bak"), in(root));
        assertEquals(
                root.resolve("x.GALLEY"), Upkeep.rename(moved.to(), "x.GALLEY").to());
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Files.writeString(root.resolve("taken.galley"), "other");
        assertThrows(FileAlreadyExistsException.class, () -> Upkeep.rename(document, "taken"));
        Files.writeString(root.resolve("free.galley.bak"), "another's copy");
        Upkeep.rename(document, "free");
        assertEquals("the document", Files.readString(root.resolve("free.galley")));
        assertEquals("another's copy", Files.readString(root.resolve("free.galley.bak")));
        assertEquals("other", Files.readString(root.resolve("taken.galley")));
    }

    @Test
    void theSameNameChangesNothing() throws IOException {
        List<String> before = in(root);
        Upkeep.rename(document, DocumentName.of(document));
        assertEquals(before, in(root));
    }

    @Test
    void copiesGetNumbers() throws IOException {
        Path second = Upkeep.duplicate(document);
        assertEquals("Bridge & 100% ä-2.galley", second.getFileName().toString());
        assertEquals(
                "Bridge & 100% ä-3.galley",
                Upkeep.duplicate(document).getFileName().toString());
        assertEquals("the document", Files.readString(second));
        assertEquals(4, in(root).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour bridge", "ä é 東京 🚢", "a.b.c", "x.galley", "console", "com", "it’s"})
    void theseAreNames(String name) {
        assertEquals(Optional.empty(), DocumentName.problem(name));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'  ', empty",
        ".galley, empty",
        "a/b, letters",
        "a\\b, letters",
        "'a:b', letters",
        "a\tb, letters",
        "'a\"b', letters",
        "../a, letters",
        ".hidden, dot",
        "CON, reserved",
        "nul.old, reserved",
        "Lpt1, reserved"
    })
    void theseAreNone(String name, String why) {
        assertEquals(
                "library.name." + why, DocumentName.problem(name).orElseThrow().key());
    }

    @Test
    void aNameFitsEveryDisk() {
        assertTrue(DocumentName.problem("é".repeat(100)).isEmpty());
        assertEquals(
                "library.name.long",
                DocumentName.problem("é".repeat(101)).orElseThrow().key());
        assertEquals(
                "library.name.letters",
                DocumentName.problem("a\0b").orElseThrow().key());
    }
}
