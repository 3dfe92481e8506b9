package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.ui.kit.Action;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slash in an empty paragraph: what it offers, how one chooses, and that it never takes a letter away that somebody wants. */
class SlashMenuTest extends Journey {

    @TempDir
    private Path folder;

    private Article before;

    @Test
    void theLettersAfterASlashFindAKindAndEnterSetsItAsOneStep() {
        onEmptyParagraph();
        type("/");
        assertTrue(isOpen());
        assertEquals("/", paragraph().text().string());
        picture("slash");
        type("h3");
        assertEquals(List.of("kind.heading-3"), offered());
        press(KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals(new Block.Heading(3, galley.article.RichText.EMPTY), paragraph());
        type("So");
        assertEquals("So", paragraph().text().string());
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("/h3", paragraph().text().string());
        assertTrue(paragraph() instanceof Block.Paragraph, "one step back: as it was typed");
        assertFalse(isOpen());
        while (!article().equals(before) && state().canUndo()) {
            press(KeyCode.CONTROL, KeyCode.Z);
            assertFalse(isOpen());
        }
        assertEquals(before, article());
    }

    @Test
    void upDownAndTabChoose() {
        onEmptyParagraph();
        type("/");
        String second = offered().get(1);
        String last = offered().getLast();
        press(KeyCode.DOWN);
        assertEquals(second, chosen());
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertEquals(last, chosen());
        assertEquals("action.divider", last);
        press(KeyCode.TAB);
        assertTrue(body().blocks().stream()
                        .filter(block -> block instanceof Block.Divider)
                        .count()
                > dividers());
        text();
    }

    @Test
    void aClickChooses() {
        onEmptyParagraph();
        type("/quo");
        until("the menu is laid out", () -> stage.getScene().lookup(".slash-menu .list-cell") != null);
        click(node(".slash-menu .list-cell"));
        assertTrue(paragraph() instanceof Block.Quote);
        assertTrue(on(() -> area().isFocused()));
        type("x");
        assertEquals("x", paragraph().text().string());
    }

    @Test
    void escapeLeavesWhatWasTypedAndItStaysGone() {
        onEmptyParagraph();
        type("/h");
        press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        type("2");
        assertFalse(isOpen());
        assertEquals("/h2", paragraph().text().string());
    }

    @Test
    void backspacePastTheSlashABlankAndAClickElsewhereClose() {
        onEmptyParagraph();
        type("/q");
        press(KeyCode.BACK_SPACE);
        assertTrue(isOpen());
        press(KeyCode.BACK_SPACE);
        assertFalse(isOpen());
        type("/ ");
        assertFalse(isOpen());
        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        type("/");
        assertTrue(isOpen());
        click(on(() -> stage.getScene().lookup(".headline")));
        assertFalse(isOpen());
    }

    @Test
    void itOpensNowhereElse() {
        onEmptyParagraph();
        type("a/");
        assertFalse(isOpen());
        press(KeyCode.CONTROL, KeyCode.HOME);
        type("/");
        assertFalse(isOpen());
        assertTrue(text().startsWith("/"));
    }

    @Test
    void whereNothingIsFoundEnterIsEnter() {
        onEmptyParagraph();
        int blocks = body().size();
        type("/zzz");
        assertEquals(List.of(), offered());
        picture("slash-nothing");
        press(KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals(blocks + 1, body().size());
        text();
    }

    @Test
    void itOpensAtABlockForTheMouse() {
        onEmptyParagraph();
        int blocks = body().size();
        run(() -> window.bench().openSlashMenu(3));
        assertTrue(isOpen());
        assertEquals(blocks + 1, body().size(), "a new paragraph after one that holds letters");
        type("bq");
        press(KeyCode.ENTER);
        assertTrue(body().block(4) instanceof Block.Quote);
        run(() -> window.bench().openSlashMenu(5));
        assertTrue(isOpen());
        press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertTrue(paragraph().text().isEmpty(), "nobody typed that slash");
        assertEquals(blocks + 1, body().size(), "and the paragraph was there");
    }

    @Test
    void itStandsWithinTheWindowAtTheEndOfTheArticle() {
        before = Specimens.harbourBridge();
        open(before, folder);
        press(KeyCode.CONTROL, KeyCode.END);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        type("/");
        assertTrue(isOpen());
        Bounds menu = on(() -> node().getBoundsInParent());
        assertTrue(menu.getMaxY() <= on(() -> stage.getScene().getHeight()) + 30, menu.toString());
        picture("slash-low");
    }

    private void onEmptyParagraph() {
        open(Specimens.harbourBridge(), folder);
        press(KeyCode.CONTROL, KeyCode.HOME);
        run(() -> area().moveTo(window.bench().state().body().end(3)));
        press(KeyCode.ENTER);
        before = article();
        assertTrue(paragraph().text().isEmpty());
    }

    private long dividers() {
        return before.body().blocks().stream()
                .filter(block -> block instanceof Block.Divider)
                .count();
    }

    private Block paragraph() {
        return body().block(body().at(state().selection().caret()).block());
    }

    private Node node() {
        return stage.getScene().lookup(".slash-menu");
    }

    private boolean isOpen() {
        return on(() -> node().isVisible());
    }

    @SuppressWarnings("unchecked")
    private ListView<Action> list() {
        return (ListView<Action>) stage.getScene().lookup(".slash-menu > .action-list");
    }

    private List<String> offered() {
        return on(() -> list().getItems().stream().map(Action::name).toList());
    }

    private String chosen() {
        return on(() -> list().getSelectionModel().getSelectedItem().name());
    }
}
