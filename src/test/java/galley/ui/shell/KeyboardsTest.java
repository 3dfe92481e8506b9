package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Mark;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys as other keyboards and systems send them. The robot knows the American keyboard alone, so the events are made here. */
class KeyboardsTest extends Journey {

    private static final int PARAGRAPH = 3;

    @TempDir
    private Path folder;

    private Article before;

    @BeforeEach
    void openSample() {
        before = Specimens.harbourBridge();
        open(before, folder);
    }

    /** GTK with a Cyrillic layout first: the key has no name, and types its letter with Ctrl too. */
    @Test
    void undoAndRedoOnACyrillicKeyboard() {
        type("x");
        Article typed = article();
        control(KeyCode.UNDEFINED, "я", false);
        assertEquals(before, article());
        control(KeyCode.UNDEFINED, "Я", true);
        assertEquals(typed, article());
        control(KeyCode.UNDEFINED, "я", false);
        control(KeyCode.UNDEFINED, "н", false);
        assertEquals(typed, article());
        text();
    }

    @Test
    void undoOnOtherKeyboardsWithNoLatinLetters() {
        for (String letter : new String[] {"ζ", "ז", "ئ", "ზ", "ظ", "ผ", "\u001a"}) {
            type("x");
            control(KeyCode.UNDEFINED, letter, false);
            assertEquals(before, article(), letter);
        }
    }

    /** Windows and macOS name the key by its place where the layout types no Latin letter. */
    @Test
    void undoAsWindowsSaysIt() {
        type("x");
        control(KeyCode.Z, "я", false);
        assertEquals(before, article());
    }

    /** On a German keyboard Z is where Y is on an American one, on Dvorak far away; the key is named by its letter everywhere. */
    @Test
    void theLetterDecidesOnLatinKeyboards() {
        type("x");
        control(KeyCode.Z, "\u001a", false);
        assertEquals(before, article());
        control(KeyCode.Y, "\u0019", false);
        assertTrue(text().startsWith("x"));
    }

    @Test
    void boldAndKindsOnACyrillicKeyboard() {
        run(() -> area().selectRange(0, 7));
        control(KeyCode.UNDEFINED, "и", false);
        assertTrue(body().block(0).text().allMarked(0, 7, Mark.Style.STRONG));
        inParagraph();
        send(KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED, "й", false, true, true);
        assertTrue(body().block(PARAGRAPH) instanceof Block.Quote, "Ctrl+Alt+Q");
        send(KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED, "Щ", true, false, true);
        assertEquals(null, on(() -> stage.getScene().lookup(".outline-pane")), "Alt+Shift+O");
    }

    @Test
    void aListByTheDigitThatAFrenchKeyboardTypesWithShift() {
        inParagraph();
        control(KeyCode.UNDERSCORE, "8", true);
        assertTrue(body().block(PARAGRAPH) instanceof Block.Item);
    }

    @Test
    void aLetterTypedWithAltGrIsALetter() {
        inParagraph();
        send(KeyEvent.KEY_PRESSED, KeyCode.ALT_GRAPH, "", false, true, true);
        send(KeyEvent.KEY_PRESSED, KeyCode.Q, "@", false, true, true);
        send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "@", false, false, false);
        send(KeyEvent.KEY_PRESSED, KeyCode.DIGIT2, "²", false, true, true);
        send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "²", false, false, false);
        send(KeyEvent.KEY_RELEASED, KeyCode.ALT_GRAPH, "", false, false, false);
        assertTrue(body().block(PARAGRAPH) instanceof Block.Paragraph);
        assertTrue(body().block(PARAGRAPH).text().string().contains("@²"));
    }

    /** Windows types the letter of AltGr also where it is Ctrl and the left Alt that are down: then it is a shortcut and no letter. */
    @Test
    void aShortcutOfControlAndTheLeftAltTypesNothing() {
        inParagraph();
        send(KeyEvent.KEY_PRESSED, KeyCode.Q, "@", false, true, true);
        send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "@", false, true, true);
        assertTrue(body().block(PARAGRAPH) instanceof Block.Quote);
        assertEquals(
                before.body().block(PARAGRAPH).text(), body().block(PARAGRAPH).text());
    }

    private void inParagraph() {
        run(() -> area().moveTo(window.bench().state().body().start(PARAGRAPH) + 1));
    }

    private void control(KeyCode code, String text, boolean shift) {
        send(KeyEvent.KEY_PRESSED, code, text, shift, true, false);
        send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text, shift, true, false);
    }

    private void send(
            EventType<KeyEvent> type, KeyCode code, String text, boolean shift, boolean control, boolean alt) {
        run(() -> Event.fireEvent(
                stage.getScene().getFocusOwner(), new KeyEvent(type, text, text, code, shift, control, alt, false)));
    }
}
