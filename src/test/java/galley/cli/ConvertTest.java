package galley.cli;

import static galley.cli.Call.galley;
import static galley.cli.Call.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.SetAside;
import galley.article.Source;
import galley.format.html.HouseStyle;
import galley.format.html.HtmlFragment;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.format.text.TextWriter;
import galley.picture.Photos;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertTest {

    private static final Article BRIDGE = withDeskNotes(Specimens.harbourBridge());
    private static final String RAW = """
            Ferry sinks at its moorings

            By Ines Calder
            3 Min Read

            The ferry went down in calm water on Tuesday, and nobody was aboard.

            Divers will look at the hull in the morning, the harbour office said.
            """;

    @TempDir
    private Path folder;

    private Path bridge;

    @BeforeEach
    void writeTheBridge() throws IOException {
        bridge = write("bridge.galley", ArticleJson.write(BRIDGE));
    }

    @ParameterizedTest
    @CsvSource({"html, html", "json, json", "galley, galley", "text, txt"})
    void theFormatIsTheOneAskedForOrTheOneTheNameTells(String format, String extension) throws IOException {
        String expected = expected(format);
        assertEquals(new Call(0, expected, ""), galley("convert", bridge, "--to", format));

        Path named = folder.resolve("out." + extension);
        assertEquals(new Call(0, "", ""), galley("convert", bridge, "-o", named));
        assertEquals(expected, Files.readString(named));

        Path other = folder.resolve("out.dat");
        assertEquals(new Call(0, "", ""), galley("convert", bridge, "--to", format, "-o", other));
        assertEquals(expected, Files.readString(other));
    }

    @Test
    void aPageTakesItsPicturesAlongWithoutWhereTheyWereTaken() throws IOException {
        Path media = Files.createDirectories(folder.resolve("media"));
        Files.write(media.resolve("harbour-bridge.jpg"), Photos.press(30, 20, 1));
        Path page = folder.resolve("page.html");
        assertEquals(new Call(0, "", ""), galley("convert", bridge, "-o", page));
        assertTrue(Files.readString(page).contains("<img src=\"page-media/harbour-bridge.jpg\""));
        String copy = Files.readString(folder.resolve("page-media/harbour-bridge.jpg"), StandardCharsets.ISO_8859_1);
        assertTrue(copy.contains(Photos.CAPTION) && !copy.contains(Photos.SECRET));

        Files.write(media.resolve("harbour-bridge.jpg"), "just words".getBytes(StandardCharsets.UTF_8));
        Call said = galley("convert", bridge, "-o", folder.resolve("other.html"));
        assertEquals(0, said.exit());
        assertTrue(said.err().contains("media/harbour-bridge.jpg") && said.err().contains("not a picture"), said.err());
        assertFalse(Files.exists(folder.resolve("other-media")));
    }

    @Test
    void pagesAreSetWithThePicturesBesideTheDocument() throws IOException {
        Path pdf = folder.resolve("page.pdf");
        Call without = galley("convert", bridge, "-o", pdf);
        assertEquals(0, without.exit());
        assertTrue(without.err().contains("media/harbour-bridge.jpg"), without.err());
        long alone = Files.size(pdf);

        Path media = Files.createDirectories(folder.resolve("media"));
        Files.write(media.resolve("harbour-bridge.jpg"), Photos.press(300, 200, 1));
        assertEquals(new Call(0, "", ""), galley("convert", bridge, "--force", "--paper", "letter", "-o", pdf));
        String written = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(written.startsWith("%PDF-") && Files.size(pdf) != alone);
        assertFalse(written.contains(Photos.SECRET), "the picture tells nobody where it was taken");
        assertEquals(2, galley("convert", bridge, "--paper", "a4").exit());
    }

    @Test
    void aPageWearsTheStyleAskedFor() throws IOException {
        assertEquals(
                new Call(0, HtmlPage.write(BRIDGE, HouseStyle.MAGAZINE), ""),
                galley("convert", bridge, "--style", "magazine"));
        String css = "h1 { color: teal }";
        Path desk = write("desk.css", css);
        assertEquals(
                new Call(0, HtmlPage.write(BRIDGE, new HouseStyle("desk.css", css)), ""),
                galley("convert", bridge, "--style", desk));
    }

    @Test
    void aStyleThatCannotBeWornIsSaidAndNothingIsWritten() throws IOException {
        Path broken = write("broken.css", "p {}\nh1 { color: teal;\n");
        Path out = folder.resolve("out.html");
        Call said = galley("convert", bridge, "-o", out, "--style", broken);
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("broken.css") && said.err().contains("line 2"), said.err());
        Call missing = galley("convert", bridge, "-o", out, "--style", folder.resolve("none.css"));
        assertEquals(2, missing.exit());
        assertTrue(missing.err().contains("There is no such file"), missing.err());
        Call unknown = galley("convert", bridge, "-o", out, "--style", "glossy");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().contains("glossy") && unknown.err().contains("magazine"), unknown.err());
        assertEquals(
                2, galley("convert", bridge, "--to", "json", "--style", "news").exit());
        assertEquals(
                2, galley("convert", bridge, "--fragment", "--style", "news").exit());
        assertFalse(Files.exists(out));
    }

    @Test
    void theSourceLogIsWrittenWhenAskedFor() throws IOException {
        Article logged = BRIDGE.withMetadata(BRIDGE.metadata()
                .noted(notebook ->
                        notebook.withSources(List.of(new Source("It cracked", "Mara Lind", "a.example", true)))));
        Path file = write("logged.galley", ArticleJson.write(logged));
        assertEquals(HtmlPage.write(logged), galley("convert", file).out());
        assertEquals(
                HtmlPage.withSources(logged),
                galley("convert", file, "--sources").out());
        assertEquals(
                HtmlFragment.withSources(logged),
                galley("convert", file, "--sources", "--fragment").out());
        assertEquals(
                ArticleJson.withSources(logged),
                galley("convert", file, "--to", "json", "--sources").out());
        for (String other : List.of("text", "galley")) {
            Call call = galley("convert", file, "--to", other, "--sources");
            assertEquals(2, call.exit());
            assertTrue(call.err().contains("Only html and json can be asked for the source log"), call.err());
        }
    }

    @Test
    void aPageIsWhatIsMadeWhenNothingElseIsSaid() {
        assertEquals(HtmlPage.write(BRIDGE), galley("convert", bridge).out());
        assertEquals(
                HtmlFragment.write(BRIDGE),
                galley("convert", bridge, "--fragment").out());
    }

    @Test
    void whatIsTheDesksOwnStaysInTheDocument() {
        assertTrue(galley("convert", bridge, "--to", "galley").out().contains("ring the harbour office"));
        for (String format : List.of("json", "html", "text")) {
            assertFalse(galley("convert", bridge, "--to", format).out().contains("ring the harbour office"), format);
        }
    }

    @Test
    void standardStreamsAreReadAndWritten() {
        String document = ArticleJson.write(BRIDGE);
        assertEquals(
                document,
                reading(document, "convert", "-", "--to", "galley", "-o", "-").out());
        assertEquals(
                document,
                reading(document, "convert", "-", "--to", "galley", "--from", "galley")
                        .out());
    }

    @Test
    void rawTextBecomesAnArticleAndSaysWhatItSetAside() throws IOException {
        Path raw = write("ferry.txt", RAW);
        Call call = galley("convert", raw, "-o", folder.resolve("ferry.galley"));
        assertEquals(0, call.exit());
        assertTrue(
                call.err().matches("galley: .*ferry\\.txt: Line 4 was set aside: “3 Min Read”\\. .+\\R"), call.err());
        assertTrue(galley("convert", folder.resolve("ferry.galley"))
                .out()
                .contains("<h1>Ferry sinks at its moorings</h1>"));
        assertEquals("", galley("convert", raw, "--quiet").err());
    }

    @Test
    void theFirstLettersTellADocumentFromRawText() throws IOException {
        Path unnamed = write("bridge", ArticleJson.write(BRIDGE));
        assertEquals(HtmlPage.write(BRIDGE), galley("convert", unnamed).out());
        assertTrue(galley("convert", unnamed, "--from", "text", "--quiet").out().contains("&quot;format&quot;")
                || galley("convert", unnamed, "--from", "text", "--quiet").out().contains("\"format\""));
        assertEquals(
                1, galley("convert", write("ferry", RAW), "--from", "galley").exit());
    }

    @Test
    void manyGoIntoAFolderUnderTheirOwnNames() throws IOException {
        Path raw = write("ferry.txt", RAW);
        Path out = Files.createDirectory(folder.resolve("out"));
        Call call = reading(RAW, "convert", bridge, raw, "-", "--to", "html", "--out-dir", out, "-q");
        assertEquals(new Call(0, "", ""), call);
        assertEquals(List.of("article.html", "bridge.html", "ferry.html"), names(out));
    }

    @Test
    void oneThatCannotBeDoneDoesNotKeepTheOthers() throws IOException {
        Path broken = write("broken.galley", "{\"format\":\"galley\",");
        Path out = Files.createDirectory(folder.resolve("out"));
        Call call = galley("convert", broken, bridge, "missing.galley", "--to", "html", "--out-dir", out);
        assertEquals(1, call.exit());
        assertEquals(List.of("bridge.html"), names(out));
        List<String> said = call.err().lines().toList();
        assertEquals(2, said.size(), call.err());
        assertTrue(said.get(0).startsWith("galley: " + broken + ": "), call.err());
        assertTrue(said.get(1).startsWith("galley: missing.galley: "), call.err());
    }

    @Test
    void whatIsThereIsWrittenOverOnlyByForce() throws IOException {
        Path there = write("there.html", "somebody’s work");
        Call refused = galley("convert", bridge, "-o", there);
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals("somebody’s work", Files.readString(there));

        assertEquals(new Call(0, "", ""), galley("convert", bridge, "-o", there, "--force"));
        assertEquals(HtmlPage.write(BRIDGE), Files.readString(there));
    }

    @Test
    void anInputIsNeverWrittenOver() throws IOException {
        Path link = Files.createLink(folder.resolve("link.html"), bridge);
        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.galley"), bridge);
        for (Path target : List.of(bridge, link, symbolic, folder.resolve("./bridge.galley"))) {
            Call refused = galley("convert", bridge, "--force", "-o", target);
            assertEquals(1, refused.exit(), target.toString());
            assertEquals("", refused.out());
        }
        assertEquals(
                1,
                galley("convert", bridge, "--to", "galley", "--force", "--out-dir", folder)
                        .exit());
        assertEquals(ArticleJson.write(BRIDGE), Files.readString(bridge));
    }

    @Test
    void twoOfOneNameDoNotBothGoIntoOneFolder() throws IOException {
        Path same = Files.createDirectory(folder.resolve("other")).resolve("bridge.txt");
        Files.writeString(same, RAW);
        Path out = Files.createDirectory(folder.resolve("out"));
        Call call = galley("convert", bridge, same, "--to", "html", "--force", "--out-dir", out);
        assertEquals(1, call.exit());
        assertTrue(call.err().startsWith("galley: " + same + " -> "), call.err());
        assertEquals(HtmlPage.write(BRIDGE), Files.readString(out.resolve("bridge.html")));
    }

    @ParameterizedTest
    @CsvSource({
        "--to docx",
        "--from html",
        "-o out.docx",
        "-o a.html --out-dir out",
        "--to json --fragment",
        "-o out.json --fragment",
    })
    void whatCannotBeMeantIsWrongUsage(String typed) {
        String[] options = typed.split(" ");
        Call wrong = galley(
                Stream.concat(Stream.of("convert", bridge), Stream.of(options)).toArray());
        assertEquals(2, wrong.exit(), wrong.err());
        assertEquals("", wrong.out());
    }

    private static String expected(String format) {
        return switch (format) {
            case "html" -> HtmlPage.write(BRIDGE);
            case "json" -> ArticleJson.published(BRIDGE);
            case "galley" -> ArticleJson.write(BRIDGE);
            case "text" -> TextWriter.write(BRIDGE);
            default -> throw new AssertionError(format);
        };
    }

    private static Article withDeskNotes(Article article) {
        return article.withMetadata(article.metadata()
                .noted(notebook -> notebook.withNotes("Before four: ring the harbour office.")
                        .withSetAside(List.of(new SetAside(3, "3 Min Read", "reading-time", 1)))));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
