package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Mark;
import galley.ui.kit.Action;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The palette of commands, the sheet of keys, the tools by keys, and the way round the panes. */
class PaletteTest extends Journey {

    @TempDir
    private Path folder;

    private Article before;

    @Test
    void aFewLettersAndEnterDoAnything() {
        openSample();
        run(() -> area().moveTo(window.bench().state().body().start(3)));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertTrue(isShown(".palette"));
        assertFalse(offered().contains("action.palette"));
        assertFalse(offered().contains("action.undo"), "nothing is to be undone");
        picture("palette");
        typeInto("quot");
        assertEquals("kind.quote", offered().getFirst());
        picture("palette-found");
        press(KeyCode.ENTER);
        assertFalse(isShown(".palette"));
        assertTrue(body().block(3) instanceof Block.Quote);
        assertTrue(on(() -> area().isFocused()));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertEquals("kind.quote", offered().getFirst(), "what was used last comes first");
        assertTrue(offered().contains("action.undo"));
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.ESCAPE);
        assertFalse(isShown(".palette"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
    }

    @Test
    void itsKeysAreNoneOfTheArticles() {
        openSample();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        typeInto("x");
        press(KeyCode.CONTROL, KeyCode.B);
        press(KeyCode.BACK_SPACE);
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(isShown(".palette"));
        assertEquals(before, article());
        click(on(() -> stage.getScene().lookup(".status-line")));
        assertFalse(isShown(".palette"), "a click beside it puts it away");
        assertTrue(on(() -> area().isFocused()));
    }

    @Test
    void theSheetSaysEveryKey() {
        openSample();
        press(KeyCode.F1);
        assertTrue(isShown(".key-sheet"));
        List<String> badges = on(() -> stage.getScene().getRoot().lookupAll(".key-sheet .key-badge").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
        on(() -> window.bench().actions().all().toList())
                .forEach(action ->
                        action.keys().forEach(key -> assertTrue(badges.contains(key.getDisplayText()), action.name())));
        picture("keys");
        press(KeyCode.ESCAPE);
        assertFalse(isShown(".key-sheet"));
        run(() -> {
            stage.setWidth(900);
            stage.setHeight(600);
        });
        until("narrow", () -> stage.getScene().getWidth() < 1000);
        press(KeyCode.CONTROL, KeyCode.SLASH);
        assertTrue(isShown(".key-sheet"));
        picture("keys-narrow");
        press(KeyCode.ESCAPE);
        assertTrue(on(() -> area().isFocused()));
        picture("narrow");
        Node tools = node(".top-bar > .segments");
        Node export = node(".export");
        assertTrue(
                on(() -> export.localToScene(export.getBoundsInLocal()).getMaxX()
                        <= stage.getScene().getWidth()),
                "nothing stands beyond the edge");
        assertFalse(on(() -> stage.getScene().lookup(".figure-tool").isVisible()), "the last one gave way");
        assertTrue(
                on(() -> tools.localToScene(tools.getBoundsInLocal()).getMaxX()
                        <= export.localToScene(export.getBoundsInLocal()).getMinX()),
                "what finds no room is in the menu at the end");
        assertEquals(before, article());
    }

    @Test
    void theToolsAreReachedByKeys() {
        openSample();
        run(() -> area().selectRange(0, 7));
        press(KeyCode.ALT, KeyCode.F10);
        assertTrue(focused().contains("kind-tool"));
        press(KeyCode.RIGHT);
        assertTrue(focused().contains("strong-tool"));
        picture("tools-focused");
        press(KeyCode.ENTER);
        assertTrue(body().block(0).text().allMarked(0, 7, Mark.Style.STRONG));
        press(KeyCode.RIGHT);
        press(KeyCode.SPACE);
        assertTrue(body().block(0).text().allMarked(0, 7, Mark.Style.EMPHASIS));
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertTrue(focused().contains("more-tool"));
        press(KeyCode.ESCAPE);
        assertTrue(on(() -> area().isFocused()));
        assertEquals(2, on(() -> area().getSelection().getLength() / 3), "the selection is kept");
    }

    @Test
    void f6GoesRoundThePanesAndBack() {
        openSample();
        until("the page is there", () -> stage.getScene().lookup(".web-view") != null);
        press(KeyCode.F6);
        until(
                "the page has the keys",
                () -> stage.getScene().getFocusOwner().getStyleClass().contains("web-view"));
        press(KeyCode.F6);
        assertTrue(on(() -> stage.getScene().getFocusOwner() instanceof ListView<?>));
        press(KeyCode.F6);
        assertTrue(focused().contains("library-choose"));
        press(KeyCode.F6);
        assertTrue(on(() -> area().isFocused()));
        press(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(focused().contains("library-choose"));
        press(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(on(() -> stage.getScene().getFocusOwner() instanceof ListView<?>));
        press(KeyCode.SHIFT, KeyCode.F6);
        press(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(on(() -> area().isFocused()));
        press(KeyCode.F12);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.L);
        press(KeyCode.F6);
        assertTrue(on(() -> area().isFocused()), "the text is alone");
        assertEquals(before, article());
    }

    private void openSample() {
        before = Specimens.harbourBridge();
        open(before, folder);
    }

    private boolean isShown(String card) {
        return on(() -> shown(card).isPresent());
    }

    private void typeInto(String letters) {
        letters.codePoints()
                .forEach(letter -> run(() -> typeInto(stage.getScene().getFocusOwner(), letter)));
    }

    private List<String> focused() {
        return on(() -> List.copyOf(stage.getScene().getFocusOwner().getStyleClass()));
    }

    @SuppressWarnings("unchecked")
    private List<String> offered() {
        return on(() -> ((ListView<Action>) stage.getScene().lookup(".palette > .action-list"))
                .getItems().stream().map(Action::name).toList());
    }
}
