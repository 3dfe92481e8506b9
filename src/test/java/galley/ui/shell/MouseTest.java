package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RichText;
import galley.edit.Selection;
import galley.edit.Spanning;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mouse: on the text of every kind of block, and in the outline. */
class MouseTest extends Journey {

    @TempDir
    private Path folder;

    @BeforeEach
    void openTheSample() {
        open(Specimens.harbourBridge(), folder);
    }

    @Test
    void aClickPutsTheCaretWhereItPoints() {
        Map<Class<? extends Block>, Integer> tried = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            Block block = body().block(i);
            if (tried.putIfAbsent(block.getClass(), i) == null) {
                int letter = body().start(i) + 4;
                click(before(letter));
                assertEquals(Selection.at(letter), state().selection(), block.toString());
                type("X");
                assertEquals("X", text().substring(letter, letter + 1));
            }
        }
        assertEquals(7, tried.size(), tried.toString());
        picture("clicked");
    }

    @Test
    void aClickInThePaddingOfABlockStaysInTheBlock() {
        for (int i = 0; i < 11; i++) {
            int end = body().end(i);
            Bounds last = letter(end - 1);
            click(new Point2D(last.getMaxX() + 30, last.getMinY() + last.getHeight() / 2));
            assertEquals(Selection.at(end), state().selection(), "beyond the end of block " + i);
            Bounds first = letter(body().start(i));
            click(new Point2D(first.getMinX() - 8, first.getMinY() + first.getHeight() / 2));
            assertEquals(Selection.at(body().start(i)), state().selection(), "left of block " + i);
        }
        Bounds first = letter(0);
        click(new Point2D(first.getMinX() + 200, first.getMinY() - 20));
        assertEquals(0, body().at(state().selection().caret()).block(), "over the headline");
    }

    @Test
    void aClickInThePaddingOfAnEmptyBlockStaysInTheBlock() {
        Block words = new Block.Paragraph(RichText.of("words"));
        Block headline = new Block.Headline(RichText.of("H"));
        for (Block empty : List.of(
                words.withText(RichText.EMPTY),
                new Block.Heading(2, RichText.EMPTY),
                new Block.PullQuote(RichText.EMPTY),
                new Block.Fact(RichText.EMPTY),
                new Block.Correction(LocalDate.of(2026, 11, 24), RichText.EMPTY))) {
            open(new Article(Metadata.EMPTY, Body.of(List.of(headline, words, empty, words, empty))), folder);
            for (int block : List.of(2, 4)) {
                Bounds whole = on(() -> {
                    Node box = area().getParagraphGraphic(block).getParent();
                    return box.localToScreen(box.getLayoutBounds());
                });
                for (double y = whole.getMinY() + 1; y < whole.getMaxY(); y += 6) {
                    click(before(0));
                    click(new Point2D(whole.getCenterX(), y));
                    assertEquals(
                            Selection.at(body().start(block)),
                            state().selection(),
                            (y - whole.getMinY()) + " px down in " + empty);
                    assertEquals(state().selection().caret(), on(() -> area().getCaretPosition()));
                }
            }
        }
    }

    @Test
    void aDoubleClickSelectsAWordAndATripleClickTheBlock() {
        int quote = 5;
        int would = body().start(quote) + 3;
        clicks(before(would + 2), 2);
        assertEquals("would", on(() -> area().getSelectedText()));
        assertEquals(would, state().selection().from());
        clicks(before(body().start(8) + 3), 3);
        assertEquals(new Selection(body().start(8), body().end(8)), state().selection());
    }

    @Test
    void aLinkOpensOnlyWithCtrlAndOnlyWhereItIsSafe() {
        int from = body().start(3);
        link(from, from + 10, "https://portsable.example/bridge");
        link(from + 11, from + 17, "javascript:alert(1)");
        click(before(from + 5));
        assertEquals(List.of(), answers.asked(), "a click alone puts the caret there");
        assertEquals(Selection.at(from + 5), state().selection());
        clickWithCtrl(before(from + 5));
        clickWithCtrl(before(from + 30));
        clickWithCtrl(before(from + 14));
        assertEquals(List.of("follow https://portsable.example/bridge"), answers.asked());
    }

    private void link(int from, int to, String address) {
        run(() -> {
            area().selectRange(from, to);
            area().run(Spanning.put(new Mark.Link(address)));
        });
    }

    /** The headless platform tells no mouse event of the keys that are down, so the event is made here. */
    private void clickWithCtrl(Point2D at) {
        run(() -> {
            Point2D inScene = area().localToScene(area().screenToLocal(at));
            Event.fireEvent(
                    area(),
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            inScene.getX(),
                            inScene.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
    }

    @Test
    void aDragSelectsAcrossBlocks() {
        int from = body().start(1) + 3;
        int to = body().start(5) + 7;
        drag(before(from), before(to));
        assertEquals(new Selection(from, to), state().selection());
        press(KeyCode.CONTROL, KeyCode.B);
        assertTrue(body().block(3).text().allMarked(0, 5, Mark.Style.STRONG));
        click(before(0));
        drag(before(to), before(from));
        assertEquals(new Selection(to, from), state().selection());
    }

    @Test
    void aClickInTheOutlineGoesToTheSection() {
        click(entry("Ferries fill the gap"));
        int section = indexOf("Ferries fill the gap");
        assertEquals(Selection.at(body().start(section)), state().selection());
        until("the section stands at the top", () -> area().firstVisibleParToAllParIndex() >= section - 1);
        type("X");
        assertEquals("XFerries fill the gap", body().block(section).text().string());
        until("the outline follows", () -> entryNow("XFerries fill the gap") != null);
        assertEquals(WORDS.text("status.section", "XFerries fill the gap"), label("#status-section"));
    }

    @Test
    void theOutlineMarksTheEntryOfTheCaret() {
        ListView<?> list = (ListView<?>) node(".outline-pane .list-view");
        press(KeyCode.CONTROL, KeyCode.END);
        assertEquals(
                list.getItems().size() - 1, on(() -> list.getSelectionModel().getSelectedIndex()));
        press(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(0, on(() -> list.getSelectionModel().getSelectedIndex()));
        click(before(body().start(9) + 1));
        int at = on(() -> list.getSelectionModel().getSelectedIndex());
        assertEquals(WORDS.text("outline.items", 3), name(on(() -> cell(at))));
        type("more ");
        assertEquals(at, on(() -> list.getSelectionModel().getSelectedIndex()), "after the entries were made anew");
    }

    private int indexOf(String text) {
        for (int i = 0; i < body().size(); i++) {
            if (body().block(i).text().string().equals(text)) {
                return i;
            }
        }
        throw new AssertionError(text);
    }

    private Node entry(String name) {
        return on(() -> entryNow(name));
    }

    private Node entryNow(String name) {
        return stage.getScene().getRoot().lookupAll(".outline-pane .list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> line
                        && !line.isEmpty()
                        && name(line).equals(name))
                .findFirst()
                .orElse(null);
    }

    private ListCell<?> cell(int index) {
        return stage.getScene().getRoot().lookupAll(".outline-pane .list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private static String name(ListCell<?> cell) {
        return ((Label) cell.lookup(".outline-name")).getText();
    }

    private Bounds letter(int position) {
        return on(
                () -> area().getCharacterBoundsOnScreen(position, position + 1).orElseThrow());
    }

    /** Just right of the left edge of a letter. */
    private Point2D before(int position) {
        Bounds bounds = letter(position);
        return new Point2D(bounds.getMinX() + 1, bounds.getMinY() + bounds.getHeight() / 2);
    }
}
