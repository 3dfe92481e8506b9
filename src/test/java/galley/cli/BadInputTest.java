package galley.cli;

import static galley.cli.Call.galley;
import static galley.cli.Call.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import galley.Specimens;
import galley.format.json.ArticleJson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is handed in: a sentence, exit 1, nothing written, no stack trace. */
@Timeout(60)
class BadInputTest {

    private static final String DOCUMENT = ArticleJson.write(Specimens.harbourBridge());

    @TempDir
    private Path folder;

    static Stream<Arguments> documents() {
        return Stream.of(
                document("empty", ""),
                document("white space", " \n\t\n"),
                document("not JSON", "Ferry sinks"),
                document("another program’s JSON", "{\"title\":\"Ferry sinks\"}"),
                document("a list", "[]"),
                document("cut off", DOCUMENT.substring(0, DOCUMENT.length() / 2)),
                document("two documents", DOCUMENT + DOCUMENT),
                document("a number for a text", DOCUMENT.replaceFirst("\"text\": ?\"[^\"]*\"", "\"text\":7")),
                document("a list for a block", "{\"format\":\"galley\",\"version\":1,\"body\":[[]]}"),
                document(
                        "no headline",
                        "{\"format\":\"galley\",\"version\":1,\"body\":[{\"type\":\"paragraph\",\"text\":\"\"}]}"),
                document("a field twice", DOCUMENT.replaceFirst("\\{", "{\"format\":\"galley\",")),
                document("a newer version", DOCUMENT.replaceFirst("\"version\": ?1", "\"version\":2")),
                document(
                        "10,000 levels",
                        "{\"format\":\"galley\",\"version\":1,\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                document("10,000 levels, not closed", "{\"format\":\"galley\",\"x\":" + "{\"a\":".repeat(10_000)));
    }

    static Stream<Arguments> texts() {
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("white space", "\n \t\r\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("only a byte-order mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                Arguments.of("noise", noise),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}),
                Arguments.of("zeros", new byte[4096]),
                Arguments.of("half a UTF-16 letter", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'}),
                Arguments.of("one endless line", "word ".repeat(300_000).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentThatIsNoneIsRefused(String what, byte[] bytes) throws IOException {
        refused("bad.galley", bytes);
        Call call = galley("validate", folder.resolve("bad.galley"));
        assertEquals(1, call.exit(), what);
        assertOneSentence(call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextThatIsNoneIsRefused(String what, byte[] bytes) throws IOException {
        refused("bad.txt", bytes);
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Call call = galley("convert", huge, "-o", folder.resolve("out.html"));
        assertEquals(1, call.exit());
        assertOneSentence(call);
        assertFalse(Files.exists(folder.resolve("out.html")));
    }

    @Test
    void textOfOtherEncodingsIsRead() throws IOException {
        String raw = "Brücke über den Fluß eröffnet\n\nDie neue Brücke wurde am Dienstag eröffnet, sagte die Stadt.\n";
        for (Charset charset : new Charset[] {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8}) {
            Path file = Files.write(folder.resolve("raw.txt"), raw.getBytes(charset));
            Call call = galley("convert", file, "-q");
            assertEquals(0, call.exit(), call.err());
            assertTrue(call.out().contains("Brücke über den Fluß eröffnet"), charset.name());
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Path file = Files.write(folder.resolve("raw.txt"), ("\uFEFF" + raw).getBytes(charset));
            assertTrue(galley("convert", file, "-q").out().contains("Brücke über den Fluß eröffnet"), charset.name());
            Path document = Files.write(folder.resolve("document"), ("\uFEFF" + DOCUMENT).getBytes(charset));
            assertEquals(0, galley("validate", document).exit(), charset.name());
            assertEquals(
                    galley("convert", write("utf8", DOCUMENT)).out(),
                    galley("convert", document).out());
        }
    }

    @Test
    void everyBeginningOfADocumentIsRefused() throws IOException {
        byte[] whole = DOCUMENT.stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 97) {
            refused("bad.galley", Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aFolderIsNoInput() {
        Call call = galley("convert", folder);
        assertEquals(1, call.exit());
        assertOneSentence(call);
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path locked = write("locked.galley", DOCUMENT);
        assertTrue(locked.toFile().setReadable(false));
        assumeFalse(Files.isReadable(locked), "whoever runs this may read everything");
        Call call = galley("convert", locked);
        assertEquals(1, call.exit());
        assertOneSentence(call);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assertTrue(locked.toFile().setWritable(false));
        assumeFalse(Files.isWritable(locked), "whoever runs this may write everywhere");
        Call call = galley("convert", write("good.galley", DOCUMENT), "--to", "html", "--out-dir", locked);
        assertEquals(1, call.exit());
        assertOneSentence(call);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        Path good = write("good.galley", DOCUMENT);
        for (String target : new String[] {"missing", "good.galley"}) {
            Call call = galley("convert", good, "--to", "html", "--out-dir", folder.resolve(target));
            assertEquals(1, call.exit());
            assertOneSentence(call);
            assertTrue(
                    call.err()
                            .contains(
                                    folder.resolve(target).resolve("good.html").toString()),
                    call.err());
        }
        Call call = galley("convert", good, "--to", "html", "-o", folder);
        assertEquals(1, call.exit());
        assertOneSentence(call);
    }

    @Test
    void standardInputCannotBeReadTwice() throws IOException {
        Call call = reading(DOCUMENT, "convert", "-", "-", "--to", "html", "--out-dir", folder);
        assertEquals(1, call.exit());
        assertOneSentence(call);
        assertTrue(Files.exists(folder.resolve("article.html")));
    }

    @Test
    void aHostileNameDoesNotSteerTheTerminal() {
        Call call = galley("convert", "\u001B[2Jgone\u202E.txt");
        assertEquals(1, call.exit());
        assertOneSentence(call);
        assertFalse(call.err().contains("\u001B") || call.err().contains("\u202E"), call.err());
    }

    @Test
    void aMistakeOfOursIsSaidInASentenceAndLosesNothing() {
        List<String> met = new ArrayList<>();
        Call call = Call.with(
                "",
                terminal -> new Inputs(List.of(new Input("a"), new Input("b"))).each(terminal, input -> {
                    met.add(input.name());
                    throw new IllegalStateException("what an author wrote");
                }));
        assertEquals(1, call.exit());
        assertEquals(List.of("a", "b"), met);
        assertTrue(call.err().matches("(galley: [ab]: .*IllegalStateException at BadInputTest.*\\R){2}"), call.err());
        assertFalse(call.err().contains("what an author wrote"));
    }

    private void refused(String name, byte[] bytes) throws IOException {
        Path bad = Files.write(folder.resolve(name), bytes);
        Path out = folder.resolve("out.html");
        Call call = galley("convert", bad, "-o", out);
        assertEquals(1, call.exit(), call.err());
        assertOneSentence(call);
        assertFalse(Files.exists(out));
    }

    private static void assertOneSentence(Call call) {
        assertEquals("", call.out());
        assertTrue(call.err().matches("galley: [^\\n]+: [A-Z][^\\n]+\\.\\R"), call.err());
        assertFalse(call.err().contains("Exception") || call.err().contains("mistake"), call.err());
    }

    private static Arguments document(String what, String text) {
        return Arguments.of(what, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
