package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Mark;
import galley.article.Picture;
import galley.article.RichText;
import galley.picture.Photos;
import galley.ui.preview.Layer;
import galley.ui.preview.Size;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor reviews the layout: overlays over the page, checks under it, a picture of it. On the real web view. */
class ReviewTest extends Journey {

    private static final String MARKS =
            "[...document.querySelectorAll('#galley-overlays > span')].map(e => e.className + ' ' + e.textContent).join('|')";

    @TempDir
    private Path folder;

    private WebView view;

    private void openWithPreview(Article article) {
        open(article, folder);
        until("the preview is there", () -> stage.getScene().lookup(".web-view") instanceof WebView);
        view = (WebView) node(".web-view");
        until(
                "the page is filled",
                () -> (int) view.getEngine().executeScript("document.querySelectorAll('article > div > *').length")
                        > 0);
        // The page is scrolled by scripts here, and not by the caret.
        run(() -> window.bench().actions().of("action.preview-follows").run().run());
    }

    /** With a picture nobody described, a decorative one, a heading too deep, links that say little, and words too pale to read. */
    private static Article flawed() {
        List<Block> blocks = new ArrayList<>(Specimens.harbourBridge().body().blocks());
        blocks.add(new Block.Heading(2, RichText.of("More")));
        blocks.add(new Block.Heading(4, RichText.of("Too deep")));
        blocks.add(new Block.Figure(Picture.of("media/silent.jpg"), RichText.of("Nobody said what this shows")));
        blocks.add(new Block.Figure(
                new Picture("media/decorative.jpg", "", true, "", "", ""), RichText.of("This need not be told")));
        blocks.add(new Block.Paragraph(RichText.of("Read the report ")
                .plus(RichText.of(
                        "here", new Mark.Link("https://example.org/a/long/way/to/the/report.html?of=the&year=2026")))
                .plus(RichText.of(" for more."))));
        return Specimens.harbourBridge().withBody(galley.article.Body.of(blocks.toArray(Block[]::new)));
    }

    @Test
    void overlaysAreDrawnOverThePageAndTakeNoPlaceInIt() {
        openWithPreview(flawed());
        double before = height();
        String elements = (String) script("document.querySelector('article').outerHTML");
        for (Layer layer : Layer.values()) {
            run(() -> window.bench().review().toggle(layer));
        }
        run(() -> view.getEngine().executeScript("window.scrollTo(0, document.documentElement.scrollHeight)"));
        until("red where a level is skipped", () -> marks().contains("bad h4 → h3"));
        until("a picture nobody described", () -> marks().contains("bad no alternative text"));
        assertTrue(marks().contains("said decorative"), marks());
        assertTrue(marks().contains("leads https://example.org/a/long/way"), marks());
        assertTrue(marks().contains("order "), marks());
        assertEquals(before, height(), "the layer takes no place");
        assertEquals(elements, script("document.querySelector('article').outerHTML"));
        assertEquals("none", script("getComputedStyle(document.querySelector('#galley-overlays')).pointerEvents"));
        picture("review-overlays-bottom");
        run(() -> view.getEngine().executeScript("window.scrollTo(0, 0)"));
        until("the headline", () -> marks().contains("level h1"));
        picture("review-overlays-top");
        run(() -> view.getEngine().executeScript("document.querySelector('article img').scrollIntoView()"));
        until("what is said of the picture", () -> marks().contains("said A white ferry"));
        picture("review-overlays-picture");
        for (Size size : List.of(Size.PHONE, Size.DESKTOP)) {
            run(() -> window.bench().review().look(now -> now.withSize(size)));
            frames(60);
            until("the layer fits the page", () -> (boolean) view.getEngine()
                    .executeScript("document.querySelector('#galley-overlays').offsetHeight"
                            + " === document.documentElement.scrollHeight"));
            picture("review-overlays-" + size);
        }
        for (Layer layer : Layer.values()) {
            assertTrue(on(() -> window.bench().review().shows(layer)));
            run(() -> window.bench().review().toggle(layer));
        }
        assertEquals("", marks());
        assertEquals(0, script("document.querySelectorAll('#galley-overlays').length"));
    }

    @Test
    void overlaysFollowTheArticle() {
        openWithPreview(flawed());
        run(() -> window.bench().review().toggle(Layer.ORDER));
        run(() -> view.getEngine().executeScript("window.scrollTo(0, document.documentElement.scrollHeight)"));
        int parts = (int)
                script("document.querySelectorAll('article > div > :not(header), article > div > header > *').length");
        until("the last number", () -> marks().endsWith("order " + parts));
        type("x");
        press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.END);
        press(javafx.scene.input.KeyCode.ENTER);
        type("One more");
        run(() -> view.getEngine().executeScript("window.scrollTo(0, document.documentElement.scrollHeight)"));
        until("one more", () -> marks().endsWith("order " + (parts + 1)));
    }

    @Test
    void checksStandUnderThePageAndEachLeadsToItsPlace() {
        openWithPreview(flawed());
        until("what the article tells", () -> sentences().size() >= 3);
        assertEquals(
                List.of(
                        WORDS.text("check.heading.skips", 4, 3),
                        WORDS.text("check.picture.no-alternative"),
                        WORDS.text("check.link.says-nothing")),
                sentences());
        assertEquals("2 to fix · 1 to consider", label(".findings-counts"));
        for (int width : new int[] {900, 1_440, 2_560}) {
            run(() -> stage.setWidth(width));
            until("it is that wide", () -> stage.getScene().getWidth() == width);
            frames(12);
            picture("review-checks-" + width);
        }
        Hyperlink describe = (Hyperlink) on(() -> stage.getScene().getRoot().lookupAll(".finding > .go").stream()
                .skip(1)
                .findFirst()
                .orElseThrow());
        assertEquals("Describe", describe.getText());
        run(describe::fire);
        int figure = block("Nobody said");
        assertEquals(
                figure,
                on(() -> window.bench()
                        .state()
                        .body()
                        .at(window.bench().state().selection().caret())
                        .block()));
        run(() -> window.bench().review().toggleChecks());
        assertFalse(node(".findings-scroll").isVisible());
        picture("review-checks-folded");
    }

    @Test
    void aGreenLineWhereThereIsNothing() {
        openWithPreview(Specimens.harbourBridge());
        until("nothing", () -> sentences().equals(List.of(WORDS.text("checks.none"))));
    }

    @Test
    void axeLooksAtThePageOnceTypingRests() {
        openWithPreview(flawed());
        until("axe is there", () -> "object".equals(view.getEngine().executeScript("typeof axe")));
        until("it looked", () ->
                (boolean) view.getEngine().executeScript("inspection.found.size > 0 && !inspection.busy"));
        assertEquals("undefined", script("String(inspection.problem)"));
        run(() -> view.getEngine().executeScript("""
                {
                  const pale = new CSSStyleSheet();
                  pale.replaceSync('.standfirst { color: #ddd !important }');
                  document.adoptedStyleSheets = [...document.adoptedStyleSheets, pale];
                  inspectAnew();
                }"""));
        type("x");
        until("pale words", () -> sentences().contains(WORDS.text("check.axe.contrast")));
        picture("review-axe");
    }

    @Test
    void thePageIsSavedAsOnePicture() throws IOException {
        openWithPreview(flawed());
        run(() -> window.bench().review().toggle(Layer.HEADINGS));
        run(() -> view.getEngine().executeScript("window.scrollTo(0, 300)"));
        Path file = folder.resolve("page.png");
        answers.save(file);
        run(() -> window.bench().review().savePicture());
        until("the picture is there", () -> Files.exists(file));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals((int) script("document.documentElement.clientWidth"), picture.getWidth());
        assertEquals((int) script("document.documentElement.scrollHeight"), picture.getHeight());
        assertEquals(300, script("window.scrollY"));
        Files.copy(file, Path.of("target", "page.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aPictureThatCannotBeShownSaysSoInItsPlace() throws IOException {
        Path media = Files.createDirectories(folder.resolve("media"));
        Files.write(media.resolve("huge.png"), Photos.announced(20_000, 20_000));
        Files.write(media.resolve("cut.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16});
        Files.writeString(media.resolve("letter.jpg"), "Dear desk, this is a letter");
        Files.write(media.resolve("empty.png"), new byte[0]);
        Files.write(media.resolve("good.png"), Photos.png(60, 40));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Headline(RichText.of("Pictures"))));
        for (String name :
                List.of("missing & <b>lost</b>.jpg", "huge.png", "cut.jpg", "letter.jpg", "empty.png", "good.png")) {
            blocks.add(new Block.Figure(
                    new Picture("media/" + name, "What it shows", false, "", "", ""),
                    RichText.of("Caption of " + name)));
        }
        openWithPreview(
                new Article(galley.article.Metadata.EMPTY, galley.article.Body.of(blocks.toArray(Block[]::new))));
        until(
                "each is shown for what it is",
                () -> (int) view.getEngine()
                                .executeScript("[...document.querySelectorAll('article img')].filter(i => i.complete"
                                        + " && i.naturalWidth > 0 && i.src.startsWith('data:')).length")
                        == 6);
        String drawn = (String) script("[...document.querySelectorAll('article img')].slice(0, 5)"
                + ".map(i => atob(i.src.split(',')[1]).replace(/<[^>]*>/g, ' ')).join('|')");
        assertEquals(5, drawn.split("\\|").length);
        assertTrue(drawn.contains("missing"), drawn);
        assertTrue(drawn.contains("20,000 by 20,000"), drawn);
        assertTrue(drawn.contains("is not a picture"), drawn);
        assertTrue(drawn.contains("file is empty"), drawn);
        assertTrue(((String) script("document.querySelectorAll('article img')[5].src")).startsWith("data:image/jpeg")
                || ((String) script("document.querySelectorAll('article img')[5].src")).startsWith("data:image/png"));
        picture("review-blank-pictures");
    }

    private int block(String begins) {
        List<Block> blocks = article().body().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().string().startsWith(begins)) {
                return i;
            }
        }
        throw new AssertionError(begins);
    }

    private List<String> sentences() {
        return stage.getScene().getRoot().lookupAll(".finding .said").stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private String marks() {
        return (String) script(MARKS);
    }

    private double height() {
        return ((Number) script("document.documentElement.scrollHeight")).doubleValue();
    }

    private Object script(String script) {
        return Platform.isFxApplicationThread()
                ? view.getEngine().executeScript(script)
                : on(() -> view.getEngine().executeScript(script));
    }
}
