package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.edit.Selection;
import galley.ui.editor.Shown;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks moved by keys and by the handle in the margin, and words dragged from one place to another. */
class MovingTest extends Journey {

    private static final int SECTION = 2;
    private static final int PARAGRAPH = 3;
    private static final int QUOTE = 5;
    private static final int ITEM = 8;
    private static final int SECOND = 12;

    @TempDir
    private Path folder;

    private Article start;
    private Robot robot;

    @BeforeEach
    void openTheSample() {
        open(Specimens.harbourBridge(), folder);
        start = article();
        robot = on(Robot::new);
    }

    // ---- keys

    @Test
    void keysMoveABlockAndUndoBringsBackTheCaret() {
        click(before(body().start(PARAGRAPH) + 10));
        Selection caret = state().selection();
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(start.body().block(PARAGRAPH), body().block(PARAGRAPH + 1));
        assertEquals(body().start(PARAGRAPH + 1) + 10, state().selection().caret());
        assertEquals("Paragraph moved to 3 of 25", on(() -> area().getAccessibleHelp()));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start, article());
        assertEquals(caret, state().selection());
        run(() -> Shown.assertIs(area(), window.bench().state()));
    }

    @Test
    void keysOnAHeadingMoveTheSectionAndTheViewGoesAlong() {
        click(before(body().start(SECTION) + 2));
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals("Ferries fill the gap", body().block(SECTION).text().string());
        assertEquals("Section moved to 2 of 4", on(() -> area().getAccessibleHelp()));
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals("Section moved to 4 of 4", on(() -> area().getAccessibleHelp()));
        until("the caret is in sight", () -> area().getCaretBounds().isPresent());
        run(() -> Shown.assertIs(area(), window.bench().state()));
        for (int i = 0; i < 3; i++) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(start, article());
        assertEquals(Selection.at(body().start(SECTION) + 2), state().selection());
    }

    @Test
    void blocksAreCopiedDeletedAndBegunByKeys() {
        click(before(body().start(QUOTE) + 1));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertEquals(start.body().block(QUOTE), body().block(QUOTE + 2));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        assertEquals(start, article());
        click(before(body().start(QUOTE) + 1));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        type("After");
        assertEquals("After", body().block(QUOTE + 2).text().string());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        type("Before");
        assertEquals("Before", body().block(QUOTE + 2).text().string());
        assertEquals("After", body().block(QUOTE + 3).text().string());
    }

    @Test
    void allIsTheBlockFirst() {
        click(before(body().start(PARAGRAPH) + 10));
        press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(new Selection(body().start(PARAGRAPH), body().end(PARAGRAPH)), state().selection());
        press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(new Selection(0, body().length()), state().selection());
    }

    @Test
    void theCaretGoesByWordsAndBlocks() {
        click(before(body().start(PARAGRAPH)));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("Inspectors ", on(() -> area().getSelectedText()));
        press(KeyCode.CONTROL, KeyCode.DOWN);
        assertEquals(Selection.at(body().start(PARAGRAPH + 1)), state().selection());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(new Selection(body().start(PARAGRAPH + 1), body().start(PARAGRAPH)), state().selection());
    }

    // ---- the mouse on the text

    @Test
    void twoClicksAndADragSelectByWords() {
        int word = body().block(PARAGRAPH).text().string().indexOf("carriageways") + body().start(PARAGRAPH);
        Point2D here = before(word + 4);
        run(() -> robot.mouseMove(here));
        run(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            robot.mousePress(MouseButton.PRIMARY);
        });
        assertEquals("carriageways", on(() -> area().getSelectedText()));
        int bridge = body().block(PARAGRAPH).text().string().indexOf("Harbour") + body().start(PARAGRAPH);
        Point2D there = before(bridge + 2);
        run(() -> robot.mouseMove(there));
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        assertEquals("carriageways of the Harbour", on(() -> area().getSelectedText()));
    }

    @Test
    void threeClicksAndADragSelectByBlocks() {
        Point2D from = before(body().start(ITEM) + 3);
        Point2D to = before(body().start(ITEM + 2) + 5);
        run(() -> robot.mouseMove(from));
        run(() -> {
            for (int i = 0; i < 3; i++) {
                robot.mousePress(MouseButton.PRIMARY);
                if (i < 2) {
                    robot.mouseRelease(MouseButton.PRIMARY);
                }
            }
        });
        run(() -> robot.mouseMove(to));
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        assertEquals(new Selection(body().start(ITEM), body().end(ITEM + 2)), state().selection());
    }

    @Test
    void wordsAreDraggedWithTheirMarks() {
        int block = 11;
        String text = body().block(block).text().string();
        int from = body().start(block) + text.indexOf("no margin");
        run(() -> area().selectRange(from, from + "no margin at all".length()));
        run(() -> area().showBlockAtTop(7));
        run(() -> area().layout());
        int to = body().start(ITEM);
        drag(before(from + 4), before(to));
        assertEquals("no margin at all", on(() -> area().getSelectedText()));
        assertEquals(to, state().selection().from());
        assertTrue(body().block(ITEM).text().allMarked(0, 16, galley.article.Mark.Style.EMPHASIS));
        assertFalse(body().block(block).text().string().contains("no margin"));
        run(() -> Shown.assertIs(area(), window.bench().state()));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start, article());
        assertEquals(new Selection(from, from + 16), state().selection());
    }

    @Test
    void ctrlCopiesEscapeLetsGoAndIntoThemselvesWordsGoNowhere() {
        int from = body().start(PARAGRAPH);
        run(() -> area().selectRange(from, from + 10));
        Point2D word = before(from + 4);
        Point2D to = before(body().start(ITEM));
        drag(word, before(from + 7));
        assertEquals(start, article());
        assertEquals(new Selection(from, from + 10), state().selection());

        hold(word, to);
        picture("drop-caret");
        press(KeyCode.ESCAPE);
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        assertEquals(start, article());
        assertNull(on(() -> area().lookup(".drop-caret")));

        hold(word, to);
        run(() -> robot.keyPress(KeyCode.CONTROL));
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        run(() -> robot.keyRelease(KeyCode.CONTROL));
        assertTrue(body().block(ITEM).text().string().startsWith("Inspectorscracks"));
        assertTrue(body().block(PARAGRAPH).text().string().startsWith("Inspectors"));
        assertNull(on(() -> area().lookup(".drop-caret")));
    }

    @Test
    void aClickOnWhatIsSelectedPutsTheCaretThere() {
        int from = body().start(PARAGRAPH);
        run(() -> area().selectRange(from, from + 10));
        click(before(from + 4));
        assertEquals(Selection.at(from + 4), state().selection());
        assertEquals(start, article());
    }

    // ---- the handle

    @Test
    void theHandleStandsByTheBlockUnderTheMouse() {
        for (int block = 1; block < SECOND; block++) {
            int pointed = block;
            // A window that was just shown is laid out more than once, and the handle follows the mouse alone.
            until("it stands beside block " + block, () -> isBeside(pointed));
            hover(block);
            Bounds grip = bounds(".grip");
            Bounds letter = letter(body().start(block));
            assertEquals(letter.getCenterY(), grip.getCenterY(), 1, "beside block " + block);
            assertTrue(grip.getMaxX() <= letter.getMinX() - 3, "left of the letters of block " + block);
            assertFalse(node(".plus").isVisible());
        }
        hover(SECTION);
        Bounds sign = bounds(".heading-sign");
        assertFalse(sign.intersects(bounds(".grip")), "it does not cover the sign");
        picture("handle");
        hover(0);
        assertFalse(on(() -> stage.getScene().lookup(".grip").isVisible()), "the headline has none");
        hover(PARAGRAPH);
        type("x");
        assertFalse(on(() -> stage.getScene().lookup(".grip").isVisible()), "none while one writes");
        Button grip = (Button) node(".grip");
        assertEquals(WORDS.text("handle.grip"), on(grip::getAccessibleText));
        assertEquals(
                WORDS.text("handle.grip.tip"),
                on(() -> ((Control) grip).getTooltip().getText()));
    }

    @Test
    void theHandleDragsABlockToWhereTheLineIs() {
        hover(PARAGRAPH);
        Point2D grip = on(() -> middle(stage.getScene().lookup(".grip")));
        Bounds last = letter(body().start(7));
        hold(grip, new Point2D(grip.getX(), last.getMinY()));
        assertTrue(node(".handle .drop-line").isVisible());
        picture("drop-line");
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        assertEquals(start.body().block(PARAGRAPH), body().block(6));
        assertEquals(6, body().at(state().selection().caret()).block());
        assertFalse(on(() -> stage.getScene().lookup(".handle .drop-line").isVisible()));
        run(() -> Shown.assertIs(area(), window.bench().state()));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start, article());
    }

    @Test
    void theHandleOfAHeadingDragsItsSection() {
        hover(SECTION);
        Point2D grip = on(() -> middle(stage.getScene().lookup(".grip")));
        Point2D edge = on(() -> {
            Bounds bounds = area().localToScreen(area().getLayoutBounds());
            return new Point2D(grip.getX(), bounds.getMaxY() - 4);
        });
        hold(grip, edge);
        int end = body().size() - 1;
        until("it scrolled to the end", () -> area().lastVisibleParToAllParIndex() == end);
        until(
                "the line is at the end",
                () -> stage.getScene().lookup(".handle .drop-line").isVisible());
        run(() -> robot.mouseMove(edge));
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        assertEquals("Ferries fill the gap", body().block(SECTION).text().string());
        assertEquals(
                "None would", body().block(body().size() - 1).text().string().substring(0, 10));
    }

    @Test
    void escapeLetsGoOfABlock() {
        hover(PARAGRAPH);
        Point2D grip = on(() -> middle(stage.getScene().lookup(".grip")));
        hold(grip, before(body().start(ITEM)));
        press(KeyCode.ESCAPE);
        assertFalse(on(() -> stage.getScene().lookup(".handle .drop-line").isVisible()));
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        assertEquals(start, article());
        assertTrue(on(() -> area().isFocused()));
    }

    @Test
    void aClickOnTheHandleOpensTheMenuOfTheBlock() {
        hover(PARAGRAPH);
        click(node(".grip"));
        until("the menu is shown", () -> shown(".block-menu").isPresent());
        Node menu = on(() -> shown(".block-menu").orElseThrow());
        pictureOf("block-menu", on(menu::getScene));
        click(on(() -> item("kind.heading-3")));
        assertTrue(body().block(PARAGRAPH) instanceof Block.Heading heading && heading.level() == 3);
    }

    @Test
    void theMenuKeysOpenTheSameMenuAtTheCaret() {
        click(before(body().start(PARAGRAPH) + 3));
        press(KeyCode.SHIFT, KeyCode.F10);
        until("the menu is shown", () -> shown(".block-menu").isPresent());
        press(KeyCode.ENTER);
        until("it is gone", () -> shown(".block-menu").isEmpty());
        assertEquals(start.body().block(PARAGRAPH), body().block(PARAGRAPH - 1), "moved up");
        press(KeyCode.CONTEXT_MENU);
        until("the menu is shown", () -> shown(".block-menu").isPresent());
    }

    @Test
    void anEmptyParagraphHasAPlus() {
        click(before(body().start(PARAGRAPH) + 3));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        click(before(body().start(ITEM + 1)));
        hover(PARAGRAPH + 1);
        assertTrue(node(".plus").isVisible());
        picture("plus");
        click(node(".plus"));
        assertEquals(PARAGRAPH + 1, body().at(state().selection().caret()).block());
        until(
                "the menu is shown",
                () -> shown(".slash-menu").filter(Node::isVisible).isPresent());
    }

    // ---- hands

    /** Moves the mouse to the first letter of a block, and looks whether the handle is there. */
    private boolean isBeside(int block) {
        int start = window.bench().state().body().start(block);
        Bounds letter = area().getCharacterBoundsOnScreen(start, start + 1).orElseThrow();
        robot.mouseMove(new Point2D(letter.getMinX() + 60 + block % 2, letter.getCenterY()));
        Node grip = stage.getScene().lookup(".grip");
        Bounds at = grip.localToScreen(grip.getBoundsInLocal());
        return grip.isVisible() && Math.abs(at.getCenterY() - letter.getCenterY()) <= 1;
    }

    private static Node item(String name) {
        return javafx.stage.Window.getWindows().stream()
                .filter(javafx.stage.Window::isShowing)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".menu-item").stream())
                .filter(item -> name.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Presses at one place and drags to another, without letting go. */
    private void hold(Point2D from, Point2D to) {
        run(() -> robot.mouseMove(from));
        run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int i = 1; i <= 4; i++) {
            Point2D at = from.interpolate(to, i / 4.0);
            run(() -> robot.mouseMove(at));
        }
    }

    private void hover(int block) {
        Bounds bounds = body().block(block).text().isEmpty()
                ? on(() -> area().getParagraphBoundsOnScreen(block).orElseThrow())
                : letter(body().start(block));
        run(() -> robot.mouseMove(new Point2D(bounds.getMinX() + 60, bounds.getCenterY())));
        run(() -> robot.mouseMove(new Point2D(bounds.getMinX() + 61, bounds.getCenterY())));
    }

    private Bounds bounds(String selector) {
        Node node = node(selector);
        return on(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    private Bounds letter(int position) {
        return on(
                () -> area().getCharacterBoundsOnScreen(position, position + 1).orElseThrow());
    }

    private Point2D before(int position) {
        Bounds bounds = letter(position);
        return new Point2D(bounds.getMinX() + 1, bounds.getMinY() + bounds.getHeight() / 2);
    }
}
