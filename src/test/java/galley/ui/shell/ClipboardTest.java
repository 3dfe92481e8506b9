package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Limits;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RichText;
import galley.edit.Selection;
import galley.edit.Transaction;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copy, cut and paste with the clipboard of the machine, by their keys. */
class ClipboardTest extends Journey {

    private static final String LIST = "<h2>Now</h2><p>Some <b>strong</b> <a href='https://a.example/'>words</a></p>"
            + "<ul><li>one<ul><li>two</li></ul></li></ul>";

    @TempDir
    Path folder;

    private final Article article = new Article(
            Metadata.EMPTY,
            Body.of(
                    new Block.Headline(RichText.of("Bridge")),
                    new Block.Paragraph(RichText.of("It ")
                            .plus(RichText.of("opens", Mark.Style.STRONG))
                            .plus(RichText.of(" today"))),
                    new Block.Heading(2, RichText.of("Why")),
                    new Block.Item(Block.Item.Marker.NUMBER, 1, RichText.of("one")),
                    new Block.Item(Block.Item.Marker.BULLET, 2, RichText.of("two")),
                    new Block.Quote(RichText.of("So be it")),
                    new Block.Attribution(RichText.of("Ann")),
                    new Block.Unknown("{\"type\":\"poll\",\"open\":true}", RichText.EMPTY),
                    new Block.Divider(RichText.EMPTY),
                    new Block.Paragraph(RichText.EMPTY)));

    @Test
    void copyPutsThreeFormsOnTheClipboard() {
        open(article, folder);
        select(7, article.body().end(4));
        press(KeyCode.CONTROL, KeyCode.C);
        String html = on(() -> Clipboard.getSystemClipboard().getHtml());
        String text = on(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(html.contains("<p>It <strong>opens</strong> today</p>"), html);
        assertTrue(html.contains("<h2>Why</h2>") && html.contains("<ol>") && html.contains("<ul>"), html);
        assertFalse(html.contains("class="), html);
        assertTrue(text.contains("It opens today\n\nWhy\n"), text);
        assertTrue(on(() -> Clipboard.getSystemClipboard().hasContent(piece())));

        select(10, 13);
        press(KeyCode.CONTROL, KeyCode.C);
        assertTrue(on(() -> Clipboard.getSystemClipboard().getHtml()).endsWith("<strong>ope</strong>"));
        assertEquals("ope", on(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whatIsCopiedIsPastedExactlyInAnotherWindow() {
        open(article, folder);
        select(0, article.body().length());
        press(KeyCode.CONTROL, KeyCode.C);
        fresh();
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(article.body(), body());
        text();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(3, body().size());
        assertFalse(chip().isVisible());
    }

    @Test
    void whatIsCutComesBackAsItWas() {
        open(article, folder);
        select(9, article.body().start(5) + 2);
        press(KeyCode.CONTROL, KeyCode.X);
        assertFalse(article.body().equals(body()));
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(article.body(), body());
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(article.body(), body());
    }

    @Test
    void aDamagedOrNewerOwnFormFallsBackToHtml() {
        for (String own :
                List.of("{", "{\"format\":\"galley-piece\",\"version\":99,\"head\":\"x\",\"tail\":[]}", "\u0000")) {
            fresh();
            run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.put(piece(), ByteBuffer.wrap(own.getBytes(StandardCharsets.UTF_8)));
                content.putHtml("<p>from <b>HTML</b></p>");
                content.putString("from text");
                Clipboard.getSystemClipboard().setContent(content);
            });
            press(KeyCode.CONTROL, KeyCode.V);
            assertEquals("from HTML", body().block(0).text().string(), own);
        }
    }

    @Test
    void structureComesInAsOneStepAndMayBecomeLetters() {
        open(article, folder);
        caret(article.body().length());
        put(LIST, "Now\nSome strong words\none\ntwo");
        press(KeyCode.CONTROL, KeyCode.V);
        int at = article.body().size() - 1;
        assertEquals(new Block.Heading(2, RichText.of("Now")), body().block(at));
        assertEquals(new Block.Item(Block.Item.Marker.BULLET, 2, RichText.of("two")), body().block(at + 3));
        assertTrue(body().block(at + 1).text().allMarked(5, 11, Mark.Style.STRONG));
        assertTrue(chip().isVisible());
        picture("paste-chip");

        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.V);
        assertEquals(new Block.Paragraph(RichText.of("Now")), body().block(at));
        assertEquals("two", body().block(at + 3).text().string());
        assertFalse(chip().isVisible());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(article.body(), body(), "one step back is before the paste");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(new Block.Paragraph(RichText.of("Now")), body().block(at));
        text();
    }

    @Test
    void theChipIsClickedAndGoes() {
        open(article, folder);
        caret(article.body().length());
        put(LIST, "Now\nwords");
        press(KeyCode.CONTROL, KeyCode.V);
        Button plain = (Button) node("#paste-plain");
        assertNotNull(plain.getAccessibleText());
        click(plain);
        assertEquals("words", body().block(body().size() - 1).text().string());
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.V);
        assertTrue(chip().isVisible());
        type("x");
        assertFalse(chip().isVisible(), "it goes with the next edit");
        Body before = body();
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.V);
        assertEquals(before, body(), "and with it what it offered");
    }

    @Test
    void pasteAsPlainTextTakesLetters() {
        open(article, folder);
        caret(article.body().length());
        put(LIST, "## Now\n\n- **one**\n");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        int at = article.body().size() - 1;
        assertEquals(new Block.Paragraph(RichText.of("## Now")), body().block(at));
        assertEquals(new Block.Paragraph(RichText.of("- **one**")), body().block(at + 1));
        assertEquals(at + 2, body().size());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(article.body(), body());

        put(null, "## Now\n\n- **one**\n");
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(new Block.Heading(2, RichText.of("Now")), body().block(at));
        assertEquals(
                new Block.Item(Block.Item.Marker.BULLET, 1, RichText.of("one", Mark.Style.STRONG)),
                body().block(at + 1));
    }

    @Test
    void anAddressLinksTheSelection() {
        open(article, folder);
        select(0, 6);
        put(null, "https://a.example/bridge\n");
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("Bridge", body().block(0).text().string());
        assertTrue(body().block(0).text().allMarked(0, 6, new Mark.Link("https://a.example/bridge")));
        caret(article.body().length());
        press(KeyCode.CONTROL, KeyCode.V);
        RichText written = body().block(body().size() - 1).text();
        assertEquals("https://a.example/bridge", written.string());
        assertTrue(written.allMarked(0, written.length(), new Mark.Link("https://a.example/bridge")));
    }

    @Test
    void aPasteBeyondTheLimitsIsRefusedAndChangesNothing() {
        open(article, folder);
        caret(article.body().length());
        put("<p>x</p>".repeat(Limits.MOST_BLOCKS + 1), "x");
        press(KeyCode.CONTROL, KeyCode.V);
        until("it is said", () -> shown(".notification-bar").isPresent());
        assertEquals(article.body(), body());
        assertFalse(chip().isVisible());
    }

    @Test
    void aLongClipIsReadWhileTheWindowGoesOn() {
        open(article, folder);
        caret(article.body().length());
        put("<p>Some <b>words</b></p>".repeat(60_000), "x");
        press(KeyCode.CONTROL, KeyCode.V);
        until("it is pasted", () -> area().getParagraphs().size() > 60_000);
        text();
    }

    private static DataFormat piece() {
        return DataFormat.lookupMimeType("application/x-galley-piece+json");
    }

    private void put(String html, String text) {
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            if (html != null) {
                content.putHtml(html);
            }
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void select(int anchor, int caret) {
        run(() -> area().run(_ -> Optional.of(Transaction.select(new Selection(anchor, caret)))));
    }

    private void caret(int at) {
        select(at, at);
    }

    private Node chip() {
        return node("#paste-chip");
    }
}
