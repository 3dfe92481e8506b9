package galley.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import galley.picture.MediaFolder;
import galley.picture.Photos;
import galley.picture.Plates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles on pages of paper, looked at as a reader does: what stands on which page. */
class PressTest {

    /** With the typefaces of the program alone, so that every machine prints the same. */
    private static final Press PRESS = new Press(new SystemTypefaces(List.of()));

    @TempDir
    private Path folder;

    static List<String> specimens() {
        return List.copyOf(Specimens.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everySpecimenIsSetAndNumbered(String name) throws IOException {
        List<String> pages = read(printed(Specimens.all().get(name)));
        for (int i = 0; i < pages.size(); i++) {
            String number = (i + 1) + " / " + pages.size();
            assertTrue(pages.get(i).contains(number), () -> number + " is missing");
            assertFalse(body(pages.get(i)).isBlank(), "a page with nothing on it");
        }
    }

    @Test
    void headlineRunsAlongFromTheSecondPage() throws IOException {
        List<String> pages = read(printed(Specimens.harbourBridge()));
        assertEquals(2, pages.size());
        String headline = "Harbour bridge closes for a year after cracks are found";
        assertTrue(pages.get(1).startsWith(headline));
        assertFalse(pages.get(0).contains(headline), "on the first it stands in two lines, and nowhere else");
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
        for (int lines = 20; lines < 60; lines++) {
            List<Block> blocks = new ArrayList<>(List.of(new Block.Headline(RichText.of("Feet"))));
            for (int i = 0; i < lines; i++) {
                blocks.add(new Block.Paragraph(RichText.of("One line " + i)));
            }
            blocks.add(new Block.Heading(2, RichText.of("Heading two")));
            blocks.add(new Block.Heading(3, RichText.of("Heading three")));
            blocks.add(new Block.Paragraph(RichText.of("What stands under it.")));
            for (String page : read(printed(blocks))) {
                List<String> on = body(page).lines().toList();
                assertFalse(on.getLast().startsWith("Heading"), () -> "alone at the foot: " + page);
            }
        }
    }

    @Test
    void noParagraphLeavesFewerThanThreeLinesOnAPage() throws IOException {
        for (int size = 40; size < 240; size += 17) {
            List<Block> blocks = new ArrayList<>(List.of(new Block.Headline(RichText.of("Widows"))));
            for (int i = 0; i < 30; i++) {
                String word = "p" + i + "x ";
                blocks.add(new Block.Paragraph(RichText.of(word.repeat(size).strip())));
            }
            List<String> pages = read(printed(blocks));
            for (int i = 0; i < 30; i++) {
                String word = "p" + i + "x";
                List<Long> lines = pages.stream()
                        .map(page -> body(page)
                                .lines()
                                .filter(line -> line.startsWith(word))
                                .count())
                        .filter(count -> count > 0)
                        .toList();
                if (lines.size() > 1) {
                    assertTrue(lines.stream().allMatch(count -> count >= 3), () -> word + " is torn into " + lines);
                }
            }
        }
    }

    @Test
    void everyWordIsOnThePagesOfAVeryLongParagraph() throws IOException {
        String words = IntStream.range(0, 20_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        List<Block> blocks = List.of(new Block.Headline(RichText.of("Long")), new Block.Paragraph(RichText.of(words)));
        Printed printed = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> printed(blocks));
        String text = read(printed).stream().map(PressTest::body).collect(Collectors.joining(" "));
        List<String> found = List.of(text.split("\\s+"));
        assertTrue(text.replaceAll("\\s+", " ").endsWith("w19998 w19999"));
        assertEquals(
                20_000,
                found.stream().filter(word -> word.matches("w\\d+")).distinct().count());
    }

    @Test
    void whatNobodyPrintsIsRefusedAtOnce() {
        Block ten = new Block.Paragraph(RichText.of("letters ".repeat((10 << 20) / 8)));
        Printed.Refused refused = assertInstanceOf(
                Printed.Refused.class, printed(List.of(new Block.Headline(RichText.of("Ten megabytes")), ten)));
        assertEquals("print.long", refused.problem().key());
    }

    @Test
    void oneWordWiderThanAnyPageIsBrokenAndWhole() throws IOException {
        String word = "abcdefghij".repeat(500);
        String text = read(printed(
                        List.of(new Block.Headline(RichText.of("Wide")), new Block.Paragraph(RichText.of(word)))))
                .stream()
                .map(PressTest::body)
                .collect(Collectors.joining());
        assertTrue(text.replaceAll("\\s+", "").contains(word));
    }

    @Test
    void anEmptyArticleIsAPageThatSaysSo() throws IOException {
        assertTrue(read(printed(Article.EMPTY)).getFirst().startsWith("Untitled"));
    }

    @Test
    void letterNobodyCanPrintIsASquareAndIsNamed() throws IOException {
        Printed.Pages pages = (Printed.Pages) printed(
                List.of(new Block.Headline(RichText.of("Signs")), new Block.Paragraph(RichText.of("A 👩‍🚒 and 橋 é"))));
        assertEquals(List.of("👩‍🚒", "橋"), pages.letters());
        assertEquals(
                List.of("print.letters"),
                pages.remarks().stream().map(problem -> problem.key()).toList());
        assertTrue(read(pages).getFirst().contains("A □ and □ é"));
    }

    @Test
    void textFromTheRightRunsFromTheRightAndIsJoined() {
        assertEquals("ﺳﻼﻡ", Joining.joined("سلام"), "seen, lam with alef final, meem alone");
        assertEquals("سلام", Joining.parted(Joining.joined("سلام")));
        assertEquals("ﺍﻟﺠِﺴﺮ", Joining.joined("الجِسر"), "a mark between two letters does not part them");
        Directions.Turning turning = new Directions.Turning();
        assertEquals("(בא)", turning.reorderRTLTextToLTR("(אב)"), "a bracket opens towards the text");
    }

    @Test
    void hebrewIsReadInItsOrder() throws IOException {
        Path fonts = Path.of("/usr/share/fonts");
        Press press = new Press(new SystemTypefaces(List.of(fonts)));
        Printed printed = press.print(Specimens.all().get("hebrew"), _ -> null, PrintStyle.ours(), Paper.A4);
        String text = Normalizer.normalize(String.join("", read(printed)), Normalizer.Form.NFKC);
        boolean printable = ((Printed.Pages) printed).letters().isEmpty();
        assertTrue(text.contains(printable ? "גשר" : "□"), text);
    }

    @Test
    void pictureThatIsNotThereIsSaidInWords() throws IOException {
        Files.createDirectories(folder.resolve("media"));
        Files.write(folder.resolve("media/bridge.jpg"), "no picture".getBytes());
        Files.write(folder.resolve("media/ornament.png"), Photos.announced(20_000, 20_000));
        Printed.Pages pages = (Printed.Pages) PRESS.print(
                Specimens.all().get("every-kind"),
                new Plates(List.of(MediaFolder.beside(folder))),
                PrintStyle.ours(),
                Paper.A4);
        assertEquals(List.of("media/bridge.jpg", "media/hangers.jpg", "media/ornament.png"), pages.pictures());
        assertTrue(String.join("", read(pages)).contains("The bridge at dusk"));
    }

    @Test
    void pictureOfAnySizeFitsThePage() throws IOException {
        Files.createDirectories(folder.resolve("media"));
        Files.write(folder.resolve("media/bridge.jpg"), Photos.jpeg(400, 4_000));
        Files.write(folder.resolve("media/hangers.jpg"), Photos.jpeg(6_000, 40));
        Files.write(folder.resolve("media/ornament.png"), Photos.png(1, 1));
        Printed.Pages pages = (Printed.Pages) PRESS.print(
                Specimens.all().get("every-kind"),
                new Plates(List.of(MediaFolder.beside(folder))),
                PrintStyle.ours(),
                Paper.A4);
        assertEquals(List.of(), pages.pictures());
        assertTrue(pages.pdf().length < 500_000, () -> pages.pdf().length + " bytes");
        assertTrue(pages.count() <= 3);
    }

    @Test
    void nothingIsAskedOfAnyone() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            String css = "@import url(\"" + address + "a.css\");\n"
                    + PrintStyle.ours().css()
                    + "body { background-image: url(" + address + "b.png) }"
                    + "@font-face { font-family: X; src: url(" + address + "c.ttf) } p { font-family: X }"
                    + ".kicker { content: url(file:///etc/passwd) }";
            Article hostile = new Article(
                    Metadata.EMPTY.withKicker("<img src='" + address + "'>"),
                    Body.of(
                            new Block.Headline(RichText.of("<script src='" + address + "'></script>")),
                            new Block.Figure(
                                    Picture.of(address + "d.png"), RichText.of("<iframe src='" + address + "'>")),
                            new Block.Figure(Picture.of("file:///etc/hostname"), RichText.of("a file")),
                            new Block.Embed(
                                    address + "film", RichText.of("<link rel=prefetch href='" + address + "'>"))));
            Printed.Pages pages = (Printed.Pages) PRESS.print(
                    hostile, new Plates(List.of(MediaFolder.beside(folder))), new PrintStyle(css), Paper.A4);
            assertTrue(String.join("", read(pages)).contains("<script src="));
            listener.setSoTimeout(50);
            assertThrows(SocketTimeoutException.class, listener::accept);
        }
    }

    @Test
    void aBrokenStyleStillGivesPages() throws IOException {
        PrintStyle broken = new PrintStyle("}}} p { color: ; } @page { margin: -3 / ; {");
        List<String> pages = read(PRESS.print(Specimens.harbourBridge(), _ -> null, broken, Paper.A4));
        assertTrue(String.join("", pages).contains("Inspectors closed"));
    }

    @Test
    void theFileSaysWhatItIsToThoseWhoHearIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(((Printed.Pages) printed(Specimens.harbourBridge())).pdf())) {
            assertEquals(
                    "Harbour bridge closes for a year after cracks are found",
                    pdf.getDocumentInformation().getTitle());
            assertEquals("Ines Calder", pdf.getDocumentInformation().getAuthor());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(pdf.getDocumentCatalog().getDocumentOutline().hasChildren());
        }
    }

    @Test
    void lettersAreSetOnLetter() throws IOException {
        Printed.Pages pages = (Printed.Pages) PRESS.print(Article.EMPTY, _ -> null, PrintStyle.ours(), Paper.LETTER);
        try (Proofs proofs = Proofs.of(pages.pdf())) {
            assertEquals(612, proofs.points(0), 0.5);
            Proofs.Proof proof = proofs.pull(0, 850);
            assertEquals(850, proof.width());
            assertEquals(1_100, proof.height());
        }
    }

    private static Printed printed(List<Block> blocks) {
        return printed(new Article(Metadata.EMPTY, Body.of(blocks)));
    }

    private static Printed printed(Article article) {
        return PRESS.print(article, _ -> null, PrintStyle.ours(), Paper.A4);
    }

    /** What stands on each page. */
    private static List<String> read(Printed printed) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(assertInstanceOf(Printed.Pages.class, printed).pdf())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }

    /** A page without its number, which stands last. */
    private static String body(String page) {
        return page.strip().replaceFirst("\\s*\\d+ / \\d+\\s*$", "");
    }
}
