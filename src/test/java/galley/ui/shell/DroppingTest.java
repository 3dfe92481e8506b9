package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Mark;
import galley.article.Picture;
import galley.article.RichText;
import galley.edit.Selection;
import galley.format.json.ArticleJson;
import galley.picture.Photos;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and files that other programs drag over the surface. */
class DroppingTest extends Journey {

    private static final int PARAGRAPH = 3;

    @TempDir
    private Path folder;

    private Article start;

    @BeforeEach
    void openTheSample() {
        open(Specimens.harbourBridge(), folder);
        start = article();
    }

    @Test
    void textIsPutInWhereTheCaretShows() {
        int place = body().start(PARAGRAPH) + 10;
        Dragged text = on(() -> Dragged.text(" from elsewhere"));
        assertTrue(on(() -> text.over(area(), at(place))));
        assertNotNull(on(() -> area().lookup(".drop-caret")));
        run(() -> text.leave(area()));
        assertNull(on(() -> area().lookup(".drop-caret")));
        assertTrue(on(() -> text.drop(area(), at(place))));
        int from = body().start(PARAGRAPH) + 10;
        assertEquals(Selection.at(from + 15), state().selection());
        assertTrue(text().contains("Inspectors from elsewhere closed"));
        run(() -> area().undo());
        assertEquals(start, article());
    }

    @Test
    void whatIsDraggedFromAPageKeepsItsStructure() {
        int place = body().start(PARAGRAPH);
        Dragged page =
                on(() -> Dragged.html("<h2>Who dives</h2><ul><li>the <b>port</b></li></ul>", "Who dives the port"));
        assertTrue(on(() -> page.drop(area(), at(place))));
        assertTrue(body().blocks().contains(new Block.Heading(2, RichText.of("Who dives"))));
        RichText item = RichText.of("the ").plus(RichText.of("port", Mark.Style.STRONG));
        assertTrue(body().blocks().contains(new Block.Item(Block.Item.Marker.BULLET, 1, item)));
        run(() -> area().undo());
        assertEquals(start, article());
    }

    @Test
    void theLinesOfATextFileBecomeBlocks() throws IOException {
        int place = body().start(PARAGRAPH);
        File notes = file("notes.txt", "One\r\n\r\n Two\r\n");
        File more = file("more.md", "Three ");
        Dragged dropped = on(() -> Dragged.files(notes, more));
        assertTrue(on(() -> dropped.drop(area(), at(place))));
        until("both are read", () -> area().getText().contains("TwoThree"));
        assertEquals("One", body().block(PARAGRAPH).text().string());
        assertEquals(
                "TwoThreeInspectors",
                body().block(PARAGRAPH + 1).text().string().substring(0, 18));
    }

    @Test
    void aPictureBecomesAFigure() throws IOException {
        int place = body().start(PARAGRAPH) + 10;
        File picture = file("elsewhere/Bridge.JPG", Photos.jpeg(30, 20));
        Dragged dropped = on(() -> Dragged.files(picture));
        assertTrue(on(() -> dropped.drop(area(), at(place))));
        until("it is said", () -> notice(WORDS.text("drop.picture", "media/bridge.jpg")));
        assertEquals(new Block.Figure(Picture.of("media/bridge.jpg"), RichText.EMPTY), body().block(PARAGRAPH + 1));
        assertEquals(Selection.at(body().start(PARAGRAPH + 1)), state().selection());
        assertArrayEquals(Photos.jpeg(30, 20), Files.readAllBytes(folder.resolve("media/bridge.jpg")));
        run(() -> area().undo());
        assertEquals(start, article());
    }

    @Test
    void aPictureInTheMediaFolderIsNotCopied() throws IOException {
        File picture = file("media/Bridge 1.jpg", Photos.jpeg(30, 20));
        int place = body().start(PARAGRAPH) + 10;
        Dragged dropped = on(() -> Dragged.files(picture));
        assertTrue(on(() -> dropped.drop(area(), at(place))));
        until("it is in", () -> window.bench().state().body().block(PARAGRAPH + 1) instanceof Block.Figure);
        assertEquals(new Block.Figure(Picture.of("media/Bridge 1.jpg"), RichText.EMPTY), body().block(PARAGRAPH + 1));
    }

    @Test
    void whatIsNoPictureIsSaidToBeNoneAndTheOthersComeIn() throws IOException {
        File none = file("Bridge.JPG", "no matter what");
        File picture = file("elsewhere/Bridge.JPG", Photos.jpeg(30, 20));
        int place = body().start(PARAGRAPH) + 10;
        Dragged dropped = on(() -> Dragged.files(none, picture));
        assertTrue(on(() -> dropped.drop(area(), at(place))));
        until("it is in", () -> window.bench().state().body().block(PARAGRAPH + 1) instanceof Block.Figure);
        until("it is said", () -> notice(WORDS.text("picture.refused", "Bridge.JPG", WORDS.text("picture.not"))));
    }

    @Test
    void aDocumentIsOpenedAndNothingUnsavedIsLost() throws IOException {
        Article other = Specimens.all().get("headline-only");
        File document = file("other.galley", ArticleJson.write(other));
        type("x");
        int place = body().start(PARAGRAPH);
        run(() -> Dragged.files(document).drop(area(), at(place)));
        until("it has a window of its own", () -> window.newsroom().windows().size() == 2);
        Window second = on(() -> window.newsroom().windows().getLast());
        assertEquals(other, on(() -> second.bench().state().article()));
        assertTrue(text().startsWith("x"), "what was typed stays where it is");
        assertEquals(List.of(), answers.asked());
    }

    @Test
    void whatIsNoTextIsRefusedWithASentence() throws IOException {
        int place = body().start(PARAGRAPH);
        File file = folder.resolve("report.docx").toFile();
        Files.write(file.toPath(), new byte[] {'P', 'K', 3, 4, 0, 0, 0, (byte) 0xff, 0, 1, 2, 0});
        run(() -> Dragged.files(file).drop(area(), at(place)));
        until("it is said", () -> !answers.told().isEmpty());
        assertEquals("report.docx", answers.told().getLast().about());
        assertEquals(start, article());
        File missing = folder.resolve("gone.txt").toFile();
        run(() -> Dragged.files(missing).drop(area(), at(place)));
        until("it is said", () -> answers.told().size() == 2);
        assertEquals("store.missing", answers.told().getLast().problem().key());
        assertFalse(on(() -> stage.getTitle().startsWith("•")));
    }

    private static boolean notice(String sentence) {
        return javafx.stage.Window.getWindows().stream()
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(label -> label instanceof Label said && sentence.equals(said.getText()));
    }

    private File file(String name, byte[] content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, content).toFile();
    }

    private File file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8))
                .toFile();
    }

    /** Just before a letter, as it stands now: a window that was just shown is laid out more than once. */
    private Point2D at(int position) {
        area().layout();
        Bounds bounds =
                area().getCharacterBoundsOnScreen(position, position + 1).orElseThrow();
        return new Point2D(bounds.getMinX() + 1, bounds.getMinY() + bounds.getHeight() / 2);
    }
}
