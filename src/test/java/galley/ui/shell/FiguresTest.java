package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import galley.edit.Selection;
import galley.edit.Transaction;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.picture.Photos;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures on the surface: the picture, its fields written in place, and how pictures come in and go out. */
class FiguresTest extends Journey {

    private static final int FIGURE = 2;

    @TempDir
    private Path folder;

    @Test
    void aPictureIsShownOverItsCaptionAndItsFieldsUnderIt() throws IOException {
        save("media/bridge.jpg", Photos.jpeg(1_500, 1_000));
        openWith(Picture.of("media/bridge.jpg").withCredit("Ana Sol"), "Workers on the bridge");
        until("the picture is shown", () -> image() != null);
        assertEquals(1_000, image().getWidth());
        assertEquals("Ana Sol", field("credit").getText());
        for (int width : new int[] {900, 1_440, 2_560}) {
            run(() -> stage.setWidth(width));
            until("it is that wide", () -> stage.getScene().getWidth() == width && !area().isNeedsLayout());
            picture("figure-" + width);
            Node frame = node(".figure-frame");
            Node fields = node(".figure-fields");
            run(() -> {
                double caption = area().getCharacterBoundsOnScreen(start(), start() + 1)
                        .orElseThrow()
                        .getMinY();
                assertTrue(frame.localToScreen(frame.getBoundsInLocal()).getMaxY() <= caption);
                assertTrue(fields.localToScreen(fields.getBoundsInLocal()).getMinY() >= caption + 10);
            });
        }
    }

    @Test
    void fieldsAreWrittenInPlaceAndOneUndoTakesAWordBack() {
        openWith(Picture.of("media/bridge.jpg"), "Caption");
        caretIn(FIGURE);
        press(KeyCode.TAB);
        assertTrue(on(() -> field("alternative").isFocused()));
        type("A bridge");
        assertEquals("A bridge", figure().picture().alternative());
        assertTrue(on(() -> field("alternative").isFocused()), "no key takes the keyboard away");
        press(KeyCode.TAB);
        assertTrue(on(() -> decorative().isFocused()));
        press(KeyCode.TAB);
        type("Ana");
        press(KeyCode.TAB);
        type("Port Press");
        press(KeyCode.TAB);
        type("One year");
        assertEquals(
                new Picture("media/bridge.jpg", "A bridge", false, "Ana", "Port Press", "One year"),
                figure().picture());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", figure().picture().rights());
        assertEquals("", on(() -> field("rights").getText()));
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Picture.of("media/bridge.jpg"), figure().picture());
        press(KeyCode.ESCAPE);
        assertTrue(on(() -> area().isFocused()));
        type("!");
        assertTrue(figure().text().string().endsWith("!"), "the keys are those of the caption again");
    }

    @Test
    void aDecorativePictureNeedsNoWordsAndKeepsThem() {
        openWith(Picture.of("media/bridge.jpg").withAlternative("A bridge"), "");
        click(on(this::decorative));
        assertTrue(figure().picture().decorative());
        assertTrue(on(() -> field("alternative").isDisabled()));
        click(on(this::decorative));
        assertFalse(figure().picture().decorative());
        assertEquals("A bridge", on(() -> field("alternative").getText()));
    }

    @Test
    void aClickInAFieldWritesThereAndNotInTheText() {
        openWith(Picture.of("media/bridge.jpg"), "Caption");
        String before = text();
        click(node("#figure-credit"));
        type("/ a slash, and “quotes\"");
        assertEquals(before, text());
        assertEquals("/ a slash, and “quotes\"", figure().picture().credit());
        assertEquals(FIGURE, on(() -> area().getCurrentParagraph()), "the caret waits in the caption");
        press(KeyCode.DOWN);
        assertTrue(on(() -> area().isFocused()));
    }

    @Test
    void whileTheCaptionIsWrittenTheCardStaysTheSame() {
        openWith(Picture.of("media/bridge.jpg"), "");
        Node before = node("#figure-credit");
        caretIn(FIGURE);
        type("A caption");
        assertTrue(before == node("#figure-credit"));
        assertEquals("A caption", figure().text().string());
    }

    @Test
    void everyPictureThatCannotBeShownSaysWhy() throws IOException {
        save("media/none.jpg", "just words".getBytes(StandardCharsets.UTF_8));
        save("media/empty.jpg", new byte[0]);
        save("media/huge.png", Photos.announced(20_000, 20_000));
        save(
                "media/drawing.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        byte[] whole = Photos.png(200, 200);
        save("media/torn.png", java.util.Arrays.copyOf(whole, whole.length / 2));
        says("media/none.jpg", WORDS.text("picture.not"), false);
        says("media/empty.jpg", WORDS.text("picture.empty"), false);
        says("media/huge.png", WORDS.text("picture.too-many-pixels", 20_000, 20_000), false);
        says("media/drawing.svg", WORDS.text("picture.not-shown", "SVG"), false);
        says("media/torn.png", WORDS.text("picture.damaged"), false);
        says("media/gone.jpg", WORDS.text("picture.missing"), true);
        says("../../etc/passwd", WORDS.text("picture.outside"), true);
        says("", WORDS.text("figure.none"), true);
    }

    private void says(String file, String sentence, boolean lost) {
        openWith(Picture.of(file), "");
        until(
                sentence,
                () -> ((Label) stage.getScene().lookup(".figure-message > .card-line"))
                        .getText()
                        .equals(sentence));
        assertEquals(lost, on(() -> stage.getScene().lookup(".figure-choose").isVisible()));
        assertTrue(on(() -> stage.getScene().lookup(".figure-message").isVisible()));
        if (!file.isEmpty()) {
            picture("figure-says-" + file.substring(file.lastIndexOf('/') + 1).replace('.', '-'));
        }
    }

    @Test
    void whatMovesShowsItsFirstFrameAndSaysSo() throws IOException {
        save("media/moves.gif", Photos.animated());
        openWith(Picture.of("media/moves.gif"), "");
        until("its first frame is shown", () -> image() != null && image().getWidth() == 20);
        assertEquals(
                WORDS.text("picture.animated"),
                on(() -> ((Label) stage.getScene().lookup(".figure-note")).getText()));
    }

    @Test
    void aLostPictureIsFoundAndSoAreThoseBesideIt() throws IOException {
        open(
                new Article(
                        Metadata.EMPTY,
                        Body.of(
                                new Block.Headline(RichText.of("Bridge")),
                                new Block.Figure(Picture.of("old/one.jpg").withCredit("By hand"), RichText.EMPTY),
                                new Block.Figure(Picture.of("old/two.jpg"), RichText.EMPTY))),
                folder);
        save("found/one.jpg", Photos.press(60, 40, 1));
        save("found/two.jpg", Photos.jpeg(61, 40));
        answers.open(folder.resolve("found/one.jpg"));
        until("it is lost", () -> stage.getScene().lookup(".figure-choose").isVisible());
        run(() -> ((javafx.scene.control.Button) stage.getScene().lookup(".figure-choose")).fire());
        until("both are found", () -> file(2).equals("media/two.jpg"));
        Block.Figure one = (Block.Figure) body().block(1);
        assertEquals("media/one.jpg", one.picture().file());
        assertEquals("By hand", one.picture().credit(), "what a person wrote stands");
        assertEquals(Photos.ALTERNATIVE, one.picture().alternative(), "what the picture says is filled in");
        assertEquals(Photos.CAPTION, one.text().string());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("old/one.jpg", on(() -> file(1)));
        assertEquals("old/two.jpg", on(() -> file(2)));
    }

    @Test
    void aPictureOnTheClipboardIsPasted() {
        openWith(Picture.of("media/bridge.jpg"), "");
        caretIn(1);
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new Image(new java.io.ByteArrayInputStream(Photos.png(12, 8))));
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.CONTROL, KeyCode.V);
        until("it is in", () -> file(2).equals("media/picture.png"));
        assertTrue(Files.isRegularFile(folder.resolve("media/picture.png")));
    }

    @Test
    void copiedPictureFilesArePasted() throws IOException {
        save("elsewhere/Press.jpg", Photos.press(40, 20, 6));
        openWith(Picture.of("media/bridge.jpg"), "");
        caretIn(1);
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(
                    List.of(new File(folder.resolve("elsewhere/Press.jpg").toString())));
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.CONTROL, KeyCode.V);
        until("it is in", () -> file(2).equals("media/press.jpg"));
        assertEquals(
                new Block.Figure(
                        new Picture(
                                "media/press.jpg",
                                Photos.ALTERNATIVE,
                                false,
                                Photos.CREDIT,
                                "Port Press",
                                "© Port Press"),
                        RichText.of(Photos.CAPTION)),
                body().block(2));
    }

    @Test
    void aPictureOfAnArticleNeverSavedGoesAlongWithItsFirstSave() throws IOException {
        save("elsewhere/bridge.jpg", Photos.jpeg(40, 20));
        fresh();
        answers.open(folder.resolve("elsewhere/bridge.jpg"));
        run(() -> window.bench().insertPicture());
        until(
                "it is in",
                () -> window.bench().state().body().blocks().stream().anyMatch(Block.Figure.class::isInstance));
        until("it is shown", () -> image() != null);
        Path document = folder.resolve("home").resolve("story.galley");
        Files.createDirectories(document.getParent());
        answers.save(document);
        type("x");
        press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> Files.exists(document));
        Article saved = ((Opened.Ok) ArticleJson.read(Files.readAllBytes(document))).article();
        String file = saved.body().blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).picture().file())
                .findFirst()
                .orElseThrow();
        assertTrue(file.matches("media/bridge-[0-9a-f]+\\.jpg"), file);
        assertArrayEquals(Photos.jpeg(40, 20), Files.readAllBytes(document.resolveSibling(file)));
    }

    @Test
    void thePageGoesOutWithStrippedCopies() throws IOException {
        save("media/press.jpg", Photos.press(40, 20, 1));
        openWith(Picture.of("media/press.jpg"), "Caption");
        Path page = folder.resolve("bridge.html");
        answers.save(page);
        press(KeyCode.CONTROL, KeyCode.E);
        until("it is written", () -> Files.exists(page));
        assertTrue(Files.readString(page).contains("<img src=\"bridge-media/press.jpg\""), Files.readString(page));
        String copy = Files.readString(folder.resolve("bridge-media/press.jpg"), StandardCharsets.ISO_8859_1);
        assertFalse(copy.contains(Photos.SECRET));
        assertTrue(copy.contains(Photos.CAPTION));
        assertTrue(
                Files.readString(folder.resolve("media/press.jpg"), StandardCharsets.ISO_8859_1)
                        .contains(Photos.SECRET),
                "the original is as it was");
    }

    private boolean isShownInThePage() {
        javafx.scene.web.WebView page =
                (javafx.scene.web.WebView) stage.getScene().lookup(".sheet > .web-view");
        return page != null
                && Boolean.TRUE.equals(page.getEngine()
                        .executeScript("(() => { const img = document.querySelector('article img');"
                                + " return img !== null && img.complete && img.naturalWidth === 40; })()"));
    }

    @Test
    void thePageShowsThePictureAndKeepsItWhileItsCaptionIsWritten() throws IOException {
        save("media/bridge.jpg", Photos.jpeg(40, 20));
        openWith(Picture.of("media/bridge.jpg"), "Caption");
        until("the page shows it", this::isShownInThePage);
        caretIn(FIGURE);
        type(" of it");
        until(
                "the page follows",
                () -> ((javafx.scene.web.WebView) stage.getScene().lookup(".sheet > .web-view"))
                        .getEngine()
                        .executeScript("document.querySelector('article figcaption').textContent")
                        .toString()
                        .contains("Caption of it"));
        assertTrue(on(this::isShownInThePage));
    }

    // ---- what it works with

    private void openWith(Picture picture, String caption) {
        open(
                new Article(
                        Metadata.EMPTY,
                        Body.of(
                                new Block.Headline(RichText.of("Harbour bridge closes for a year")),
                                new Block.Paragraph(RichText.of("Inspectors closed both carriageways.")),
                                new Block.Figure(picture, RichText.of(caption)),
                                new Block.Paragraph(RichText.of("The port authority said so.")))),
                folder);
        until("the figure is on the surface", () -> stage.getScene().lookup(".figure-frame") != null);
    }

    private void caretIn(int block) {
        run(() -> {
            Body body = window.bench().state().body();
            area().run(_ -> java.util.Optional.of(Transaction.select(Selection.at(body.end(block)))));
        });
    }

    private Block.Figure figure() {
        return (Block.Figure) body().block(FIGURE);
    }

    private String file(int block) {
        return window.bench().state().body().block(block) instanceof Block.Figure figure
                ? figure.picture().file()
                : "";
    }

    private int start() {
        return window.bench().state().body().start(FIGURE);
    }

    private Image image() {
        ImageView view = (ImageView) stage.getScene().lookup(".figure-frame > ImageView");
        return view == null ? null : view.getImage();
    }

    private TextField field(String name) {
        TextField field = (TextField) stage.getScene().lookup("#figure-" + name);
        assertNotNull(field, name);
        return field;
    }

    private CheckBox decorative() {
        return (CheckBox) stage.getScene().lookup(".figure-fields .check-box");
    }

    private void save(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
