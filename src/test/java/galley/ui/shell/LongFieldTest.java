package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.edit.Noting;
import galley.ui.editor.LongField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field for long texts, by the notes of the notebook, with real keys. */
class LongFieldTest extends Journey {

    private static final String LINES = "Somebody noted this\n".repeat(5_000);
    private static final String LINE = "letters ".repeat(12_500);

    @TempDir
    private Path folder;

    @Test
    void textIsTypedSelectedAndTakenOut() {
        LongField notes = openNotes("");
        assertTrue(on(() -> notes.lookup(".prompt").isVisible()));
        picture("long-field-prompt");
        typeAtOnce("one two");
        assertFalse(on(() -> notes.lookup(".prompt").isVisible()));
        press(KeyCode.ENTER);
        typeAtOnce("three");
        assertEquals("one two\nthree", written());
        press(KeyCode.HOME);
        press(KeyCode.BACK_SPACE);
        assertEquals("one twothree", written());
        press(KeyCode.SHIFT, KeyCode.END);
        press(KeyCode.DELETE);
        assertEquals("one two", written());
        press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertEquals("one ", written());
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.X);
        assertEquals("", written());
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("one ", written());
    }

    @Test
    void tabGoesOnAndInsertTypesOverNothing() {
        LongField notes = openNotes("abc");
        run(() -> notes.select(0, 0));
        press(KeyCode.INSERT);
        typeAtOnce("x");
        assertEquals("xabc", written());
        press(KeyCode.TAB);
        assertFalse(on(notes::isFocusWithin));
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(on(notes::isFocusWithin));
        assertEquals("xabc", written());
    }

    @Test
    void whatIsUndoneBringsTheCaretBackBehindIt() {
        LongField notes = openNotes("Call Mara");
        run(() -> notes.select(4, 4));
        typeAtOnce(" back");
        assertEquals("Call back Mara", written());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Call Mara", on(notes::text));
        assertEquals(4, on(notes::caret));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("Call back Mara", on(notes::text));
        assertEquals(9, on(notes::caret));
    }

    @Test
    void aChangeElsewhereBeforeTheCaretMovesItAlong() {
        LongField notes = openNotes("one two three");
        run(() -> notes.select(4, 7));
        run(() -> area().run(Noting.notes("zero one two three")));
        assertEquals(12, on(notes::caret));
        typeAtOnce("x");
        assertEquals("zero one x three", written());
    }

    @Test
    void aKeyLaysOutItsLineAndNoOther() {
        LongField notes = openNotes(LINES);
        run(() -> notes.select(5, 5));
        press(KeyCode.UP);
        List<Node> before = lines(notes);
        typeAtOnce("x");
        List<Node> after = lines(notes);
        assertTrue(before.size() > 3 && before.size() < 30, "as many as are in sight: " + before.size());
        assertEquals(before.size() - 1, after.stream().filter(before::contains).count());
        assertEquals(LINES.length() + 1, written().length());
    }

    @Test
    void aHundredThousandLettersArePastedInLines() {
        openNotes("start end").select(6, 6);
        paste(LINES.replace("\n", "\r\n"));
        assertEquals("start " + LINES + "end", written());
        typeAtOnce("x");
        assertEquals("start " + LINES + "xend", written());
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("start end", written());
    }

    @Test
    void aHundredThousandLettersArePastedInOneLineOfWhichTheCutsAreNotSeen() {
        LongField notes = openNotes("");
        paste(LINE);
        assertEquals(LINE, written());
        press(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(0, on(notes::caret));
        run(() -> notes.select(900, 900));
        for (int i = 1; i <= 150; i++) {
            run(() -> robot().keyType(KeyCode.RIGHT));
            assertEquals(900 + i, on(notes::caret));
        }
        for (int i = 149; i >= 0; i--) {
            run(() -> robot().keyType(KeyCode.LEFT));
            assertEquals(900 + i, on(notes::caret));
        }
        run(() -> notes.select(1_050, 1_050));
        run(() -> {
            for (int i = 0; i < 150; i++) {
                robot().keyType(KeyCode.BACK_SPACE);
            }
        });
        assertEquals(LINE.substring(0, 900) + LINE.substring(1_050), written());
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.C);
        assertEquals(written(), on(() -> Clipboard.getSystemClipboard().getString()));
        press(KeyCode.CONTROL, KeyCode.END);
        typeAtOnce("x");
        assertTrue(written().endsWith("letters x"));
    }

    @Test
    void anEmojiIsOneCharacter() {
        LongField notes = openNotes("");
        paste("a👩‍👩‍👧‍👦b");
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertEquals(1, on(notes::caret));
        press(KeyCode.DELETE);
        assertEquals("ab", written());
        run(() -> typeInto(stage.getScene().getFocusOwner(), 0x1F44D));
        assertEquals("a👍b", written());
        press(KeyCode.BACK_SPACE);
        assertEquals("ab", written());
    }

    @Test
    void hebrewAndArabicAreTypedClickedAndSelected() {
        LongField notes = openNotes("שלום עולם, 12 words\nمرحبا بالعالم\n\nend");
        picture("long-field-from-right");
        Point2D corner = on(() -> notes.localToScreen(0, 0));
        for (int y = 6; y < 80; y += 12) {
            for (int x = 6; x < 260; x += 14) {
                click(corner.add(x, y));
            }
        }
        assertTrue(on(notes::isFocusWithin), "clicks keep the keyboard");
        run(() -> notes.select(0, 0));
        press(KeyCode.END);
        press(KeyCode.HOME);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.A);
        run(() -> typeInto(stage.getScene().getFocusOwner(), 'ש'));
        assertEquals("ש", written());
    }

    @Test
    void aWheelScrollsTheFieldAndAtItsEndThePane() {
        LongField notes = openNotes(LINES);
        List<Object> came = new ArrayList<>();
        run(() -> notes.getParent().addEventHandler(ScrollEvent.SCROLL, came::add));
        run(() -> notes.select(0, 0));
        press(KeyCode.UP);
        run(() -> wheel(notes, 40));
        assertEquals(1, came.size(), "it is at its top");
        run(() -> wheel(notes, -40));
        assertEquals(1, came.size(), "it scrolls itself");
        run(() -> area().run(Noting.notes("short")));
        lines(notes);
        run(() -> wheel(notes, -40));
        assertEquals(2, came.size(), "it has nothing to scroll");
    }

    private static void wheel(LongField notes, double by) {
        Node text = notes.lookup(".paragraph-text");
        Event.fireEvent(
                text,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        5,
                        5,
                        5,
                        5,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(text, 5, 5)));
    }

    @Test
    void whatIsOfTheFieldIsSaidOfItsText() {
        LongField notes = openNotes("Call Mara");
        Node focused = on(() -> stage.getScene().getFocusOwner());
        assertEquals(WORDS.text("notebook.notes"), on(focused::getAccessibleText));
        assertEquals("Call Mara", on(() -> focused.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT)));
        assertSame(notes, node("#notebook-notes"));
    }

    private LongField openNotes(String text) {
        Article sample = Specimens.harbourBridge();
        open(sample.withMetadata(sample.metadata().noted(notebook -> notebook.withNotes(text))), folder);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
        until("the notebook is shown", () -> shown(".notebook-pane").isPresent());
        run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        LongField notes = (LongField) node("#notebook-notes");
        run(notes::requestFocus);
        run(() -> notes.select(text.length(), text.length()));
        return notes;
    }

    private String written() {
        return article().metadata().notebook().notes();
    }

    private void paste(String text) {
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.CONTROL, KeyCode.V);
    }

    private List<Node> lines(LongField notes) {
        run(() -> stage.getScene().getRoot().layout());
        return on(() -> notes.lookupAll(".paragraph-text").stream()
                .flatMap(line -> line.lookupAll(".text").stream())
                .filter(Text.class::isInstance)
                .toList());
    }

    /** Types without a pause, however slow the machine is: so it is one step of undo. */
    private void typeAtOnce(String letters) {
        run(() -> letters.codePoints().forEach(this::typeOne));
    }
}
