package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.words.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered comes back, two Galleys lose nothing of each other's, and no file keeps the program from starting. */
class DaybookFileTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Path STORY = Path.of("/home/ann/St. Moritz = #1 \u00e9\u4e16 .galley");
    private static final Path OTHER = Path.of("/home/ann/other.galley");
    private static final Whereabouts THERE = new Whereabouts(7, 120, 4, 33, Map.of("outline", "220", "tab", "details"));

    @TempDir
    private Path folder;

    @Test
    void nothingIsRememberedOnTheFirstDay() {
        assertEquals(new DaybookFile.Found(Daybook.BLANK, Optional.empty()), file().read());
    }

    @Test
    void whatIsRememberedComesBack() throws IOException {
        Frame frame = new Frame("1600x1000-1600+0", -1500, 20, 1440, 900, true);
        Daybook written = file().change(book -> book.opened(OTHER, NOON)
                .opened(STORY, NOON.plusSeconds(1))
                .left(STORY, THERE)
                .framed(frame)
                .arranged(Map.of("preview", "hidden")));
        assertEquals(new DaybookFile.Found(written, Optional.empty()), file().read());
        assertEquals(List.of(STORY, OTHER), documents(written));
        assertEquals(Optional.of(THERE), written.whereabouts(STORY));
        assertEquals(Optional.of(Whereabouts.START), written.whereabouts(OTHER));
        assertEquals(List.of(frame), written.frames());
    }

    @Test
    void openingAgainComesFirstAndForgetsNoPlace() {
        Daybook book = Daybook.BLANK
                .opened(STORY, NOON)
                .left(STORY, THERE)
                .opened(OTHER, NOON)
                .opened(STORY, NOON.plusSeconds(9));
        assertEquals(List.of(STORY, OTHER), documents(book));
        assertEquals(Optional.of(THERE), book.whereabouts(STORY));
    }

    @Test
    void whatWasForgottenIsNotBroughtBackByLeavingIt() {
        Daybook book = Daybook.BLANK.opened(STORY, NOON).opened(OTHER, NOON);
        assertEquals(List.of(OTHER), documents(book.without(STORY).left(STORY, THERE)));
        assertEquals(List.of(), documents(book.cleared().left(STORY, THERE)));
    }

    @Test
    void aMovedDocumentAndAMovedFolderAreFollowed() {
        Daybook book = Daybook.BLANK.opened(OTHER, NOON).opened(STORY, NOON).left(STORY, THERE);
        Path renamed = Path.of("/home/ann/renamed.galley");
        assertEquals(Optional.of(THERE), book.moved(STORY, renamed).whereabouts(renamed));
        Daybook moved = book.moved(Path.of("/home/ann"), Path.of("/home/bob"));
        assertEquals(
                List.of(Path.of("/home/bob").resolve(STORY.getFileName()), Path.of("/home/bob/other.galley")),
                documents(moved));
        assertEquals(book, book.moved(Path.of("/home/an"), Path.of("/x")));
        assertEquals(List.of(OTHER), documents(book.moved(STORY, OTHER)), "one place is one document");
    }

    @Test
    void twoHundredDocumentsAreRemembered() throws IOException {
        for (int i = 0; i < 250; i++) {
            Path document = Path.of("/home/ann/" + i + ".galley");
            Daybook book = file().read().daybook().opened(document, NOON);
            if (i % 50 == 49) {
                file().change(_ -> book);
            } else {
                Files.createDirectories(place().getParent());
                Files.write(place(), Lines.write(DaybookLines.write(book)));
            }
        }
        List<Path> documents = documents(file().read().daybook());
        assertEquals(Daybook.MOST_VISITS, documents.size());
        assertEquals(Path.of("/home/ann/249.galley"), documents.getFirst());
        assertEquals(Path.of("/home/ann/50.galley"), documents.getLast());
    }

    @Test
    void twoGalleysKeepEachOthersEntries() throws IOException {
        DaybookFile one = file();
        DaybookFile two = file();
        one.change(book -> book.opened(STORY, NOON));
        two.change(book -> book.opened(OTHER, NOON));
        one.change(book -> book.left(STORY, THERE));
        assertEquals(List.of(OTHER, STORY), documents(two.read().daybook()));
        assertEquals(Optional.of(THERE), two.read().daybook().whereabouts(STORY));
    }

    /** Another process, not another thread: only there the lock is what it is in life. */
    @Test
    @Timeout(60)
    void manyGalleysAtOnceLoseNothing() throws IOException, InterruptedException {
        List<Process> galleys = List.of(galley("a"), galley("b"), galley("c"));
        for (Process galley : galleys) {
            assertEquals(
                    0, galley.waitFor(), new String(galley.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        List<Path> documents = documents(file().read().daybook());
        for (String name : List.of("a", "b", "c")) {
            IntStream.range(0, 20)
                    .mapToObj(i -> Path.of("/" + name + i))
                    .forEach(document -> assertTrue(documents.contains(document), document + " is lost"));
        }
    }

    private Process galley(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opening.class.getName(),
                        place().toString(),
                        name)
                .start();
    }

    /** A Galley that opens twenty documents. */
    static final class Opening {

        private Opening() {}

        /**
         * Opens them.
         *
         * @param args the file of the daybook, and how the documents begin
         */
        public static void main(String[] args) throws IOException {
            for (int i = 0; i < 20; i++) {
                Path document = Path.of("/" + args[1] + i);
                new DaybookFile(Path.of(args[0])).change(book -> book.opened(document, NOON));
            }
        }
    }

    @Test
    void aLockThatCannotBeHadKeepsNobodyFromWriting() throws IOException {
        file().change(book -> book.opened(STORY, NOON));
        Path lock = place().resolveSibling("daybook.properties.lock");
        try (var channel = java.nio.channels.FileChannel.open(lock, java.nio.file.StandardOpenOption.WRITE)) {
            channel.lock();
            file().change(book -> book.opened(OTHER, NOON));
        }
        assertEquals(List.of(OTHER, STORY), documents(file().read().daybook()));
    }

    @Test
    void whatANewerGalleyRemembersIsKept() throws IOException {
        put("mood=good: all \\u00e9\nframe.00=800x600+0+0 1 2 3 4 false and more\n");
        Daybook book = file().change(known -> known.opened(STORY, NOON));
        assertEquals(Map.of("mood", "good: all é"), book.others());
        assertEquals(List.of(new Frame("800x600+0+0", 1, 2, 3, 4, false)), book.frames());
        assertEquals(book.others(), file().read().daybook().others());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visit.000.document=/a\n",
                "visit.000.document=/a\nvisit.000.at=2026-11-24T12:00:00Z\nvisit.000.caret=-1\n",
                "visit.000.document=/a\nvisit.000.at=2026-11-24T12:00:00Z\nvisit.000.top=99999999999\n",
                "visit.000.document=/a\\u0000b\nvisit.000.at=2026-11-24T12:00:00Z\n",
                "frame.00=\n",
                "frame.00=800x600+0+0 1 2 0 4 false\n",
                "a=\\u12\n",
                "\u0000\u0001\u0002"
            })
    void aDamagedFileIsKeptBesideAndTheProgramBeginsAnew(String text) throws IOException {
        put(text);
        DaybookFile.Found found = file().read();
        assertEquals(Daybook.BLANK, found.daybook());
        assertEquals(Optional.of(Problem.of("store.daybook.damaged", "daybook.properties.damaged")), found.problem());
        assertEquals(text, Files.readString(place().resolveSibling("daybook.properties.damaged")));
        assertFalse(Files.exists(place()));
    }

    @Test
    void bytesThatAreNoTextAndAFileWithoutEndAreKeptBeside() throws IOException {
        for (byte[] bytes : List.of(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, new byte[5 << 20])) {
            Files.createDirectories(place().getParent());
            Files.write(place(), bytes);
            assertEquals(Daybook.BLANK, file().read().daybook());
            assertEquals(bytes.length, Files.size(place().resolveSibling("daybook.properties.damaged")));
        }
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsSaid() throws IOException {
        Files.createDirectories(place());
        Files.writeString(place().resolve("in-the-way"), "");
        assertEquals(
                new DaybookFile.Found(Daybook.BLANK, Optional.of(Problem.of("store.daybook.unread"))), file().read());
        DaybookFile nowhere = new DaybookFile(place().resolve("in-the-way/x"));
        assertThrows(IOException.class, () -> nowhere.change(book -> book));
    }

    @Test
    void noBytesThrow() throws IOException {
        Files.createDirectories(place().getParent());
        file().change(book ->
                book.opened(STORY, NOON).left(STORY, THERE).framed(new Frame("1x1+0+0", 1, 2, 3, 4, true)));
        byte[] whole = Files.readAllBytes(place());
        for (long seed = 0; seed < 500; seed++) {
            Random dice = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = dice.nextInt(4); i >= 0; i--) {
                bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt(128);
            }
            Files.write(place(), bytes);
            file().read();
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Linux,      -,             -,       /home/ann/.local/state/galley/daybook.properties
            Linux,      /state,        -,       /state/galley/daybook.properties
            Linux,      state,         -,       /home/ann/.local/state/galley/daybook.properties
            Mac OS X,   /state,        -,       /home/ann/Library/Application Support/Galley/daybook.properties
            Windows 11, -,             -,       /home/ann/AppData/Local/Galley/daybook.properties
            Windows 11, /local,        -,       /local/Galley/daybook.properties
            Linux,      /state,        /my/own, /my/own
            """)
    void theFileLiesWhereTheSystemKeepsState(String system, String given, String named, String place) {
        Map<String, String> properties = named == null
                ? Map.of("os.name", system, "user.home", "/home/ann")
                : Map.of("os.name", system, "user.home", "/home/ann", "galley.state", named);
        assertEquals(
                Path.of(place),
                StatePlace.of(
                        properties::get,
                        name -> name.equals(system.startsWith("Win") ? "LOCALAPPDATA" : "XDG_STATE_HOME")
                                ? given
                                : null));
    }

    private static List<Path> documents(Daybook book) {
        return book.visits().stream().map(Visit::document).toList();
    }

    private DaybookFile file() {
        return new DaybookFile(place());
    }

    private Path place() {
        return folder.resolve("state").resolve("daybook.properties");
    }

    private void put(String text) throws IOException {
        Files.createDirectories(place().getParent());
        Files.writeString(place(), text);
    }
}
