package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.RichText;
import galley.edit.Selection;
import galley.ui.editor.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outline as it is used: what its lines say, and entries moved by the mouse, by keys and by the menu. */
class OutlineJourneyTest extends Journey {

    private static final String BOAT = "▦ The first boat of the extra timetable passes under the closed eastern span.";

    @TempDir
    private Path folder;

    @Test
    void itShowsTheShapeOfTheArticle() {
        open(Specimens.harbourBridge(), folder);
        assertEquals(
                List.of(
                        "H Harbour bridge closes for a year after cracks are found",
                        "¶ Standfirst",
                        "§ What engineers found",
                        "“ Mara Lind",
                        "• 3 items",
                        "§ Ferries fill the gap",
                        BOAT,
                        "§ Who pays"),
                lines().subList(0, 8));
        assertEquals(WORDS.text("outline.spoken.quotation", "Mara Lind"), on(() -> cell(3).getAccessibleText()));
        for (int width : new int[] {900, 1_440, 2_560}) {
            run(() -> {
                stage.setWidth(width);
                stage.setHeight(900);
            });
            until("the window is so wide", () -> Math.abs(stage.getScene().getWidth() - width) < 20);
            picture("outline-" + width);
        }
    }

    @Test
    void aSectionIsDraggedWithAllThatIsUnderIt() {
        open(Specimens.harbourBridge(), folder);
        Article before = article();
        hold("What engineers found", gap("Who pays"));
        Region line = (Region) node(".outline-drop");
        assertTrue(on(line::isVisible));
        assertEquals(gap("Who pays").getY(), on(() -> line.localToScreen(0, 1).getY()), 1.5);
        picture("outline-drag");
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        assertFalse(on(line::isVisible));
        assertEquals(
                List.of(
                        "§ Ferries fill the gap",
                        BOAT,
                        "§ What engineers found",
                        "“ Mara Lind",
                        "• 3 items",
                        "§ Who pays"),
                lines().subList(2, 8));
        run(() -> Shown.assertIs(area(), window.bench().state()));
        int moved = indexOf("What engineers found");
        assertEquals(Selection.at(body().start(moved)), state().selection(), "the caret came along");
        assertEquals(4, (int) on(() -> list().getSelectionModel().getSelectedIndex()));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article(), "one step of undo");
        assertEquals("§ What engineers found", lines().get(2));
    }

    @Test
    void aQuotationAndAListAreDraggedWhole() {
        open(Specimens.harbourBridge(), folder);
        hold("Mara Lind", gap("Who pays"));
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        int quote = indexOf("Who pays") - 2;
        assertTrue(body().block(quote) instanceof Block.Quote);
        assertTrue(body().block(quote + 1) instanceof Block.Attribution);
        hold("3 items", gap("Who pays"));
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        int end = indexOf("Who pays");
        assertTrue(body().blocks().subList(end - 3, end).stream().allMatch(Block.Item.class::isInstance));
        assertEquals(List.of("§ Ferries fill the gap", BOAT, "“ Mara Lind", "• 3 items"), lines().subList(3, 7));
    }

    @Test
    void aSectionGoesOnlyWhereNothingComesUnderIt() {
        open(Specimens.harbourBridge(), folder);
        hold("Who pays", gap("3 items"));
        Region line = (Region) node(".outline-drop");
        double shown = on(() -> line.localToScreen(0, 1).getY());
        assertTrue(
                Math.abs(shown - gap("Ferries fill the gap").getY()) < 2
                        || Math.abs(shown - gap("What engineers found").getY()) < 2,
                "the nearest place a section may stand at");
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
    }

    @Test
    void escapeAndTheHeadStay() {
        open(Specimens.harbourBridge(), folder);
        Article before = article();
        hold("Who pays", gap("What engineers found"));
        press(KeyCode.ESCAPE);
        assertFalse(on(node(".outline-drop")::isVisible));
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        assertEquals(before, article());
        assertEquals(Selection.START, state().selection(), "letting it stay goes nowhere");
        assertEquals(0, (int) on(() -> list().getSelectionModel().getSelectedIndex()), "the caret’s entry is marked");
        hold("Standfirst", gap("Who pays"));
        assertFalse(on(node(".outline-drop")::isVisible));
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        assertEquals(before, article());
    }

    @Test
    void keysMoveTheEntryThatIsChosen() {
        open(Specimens.harbourBridge(), folder);
        Article before = article();
        press(KeyCode.SHIFT, KeyCode.F6); // to the library
        press(KeyCode.SHIFT, KeyCode.F6);
        assertSame(list(), on(() -> stage.getScene().getFocusOwner()));
        for (int i = 0; i < 5; i++) {
            press(KeyCode.DOWN);
        }
        assertEquals(Selection.START, state().selection(), "to look is not to go");
        assertEquals(5, (int) on(() -> list().getSelectionModel().getSelectedIndex()));
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(List.of("§ Ferries fill the gap", BOAT, "§ What engineers found"), lines().subList(2, 5));
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(before, article(), "the same entry moves on");
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(
                new Block.Heading(3, RichText.of("Ferries fill the gap")),
                body().block(indexOf("Ferries fill the gap")));
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(before, article());
        assertEquals(5, (int) on(() -> list().getSelectionModel().getSelectedIndex()));
        assertSame(list(), on(() -> stage.getScene().getFocusOwner()), "the keys stay here");
        press(KeyCode.ENTER);
        assertEquals(
                body().start(indexOf("Ferries fill the gap")),
                state().selection().caret());
        assertSame(area(), on(() -> stage.getScene().getFocusOwner()));
        press(KeyCode.SHIFT, KeyCode.F6); // to the library
        press(KeyCode.SHIFT, KeyCode.F6);
        press(KeyCode.HOME);
        press(KeyCode.ESCAPE);
        assertSame(area(), on(() -> stage.getScene().getFocusOwner()));
        assertEquals(
                5, (int) on(() -> list().getSelectionModel().getSelectedIndex()), "the caret’s entry is marked again");
    }

    @Test
    void theMenuDoesWhatTheKeysDo() {
        open(Specimens.harbourBridge(), folder);
        Article before = article();
        menuAt("Ferries fill the gap");
        pictureOf(
                "outline-menu-itself",
                on(() -> javafx.stage.Window.getWindows().getLast().getScene()));
        assertTrue(on(() -> item("action.section-higher").isDisable()), "there is no higher level");
        choose("action.section-deeper");
        assertNotEquals(before, article());
        press(KeyCode.CONTROL, KeyCode.Z);
        menuAt("Ferries fill the gap");
        choose("action.move-down");
        assertEquals(List.of("§ Who pays", "§ Ferries fill the gap"), lines().subList(5, 7));
        press(KeyCode.CONTROL, KeyCode.Z);
        menuAt("What engineers found");
        choose("action.delete-section");
        assertEquals("§ Ferries fill the gap", lines().get(2));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
        menuAt("Mara Lind");
        choose("outline.delete");
        assertEquals(List.of("§ What engineers found", "• 3 items"), lines().subList(2, 4));
        menuAt("Who pays");
        choose("outline.jump");
        assertEquals(body().start(indexOf("Who pays")), state().selection().caret());
    }

    @Test
    void anEmptyArticleSaysWhatWillStandHere() {
        fresh();
        Label hint = (Label) node(".outline-hint");
        assertTrue(on(hint::isVisible));
        picture("outline-empty");
        press(KeyCode.CONTROL, KeyCode.END);
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        type("One");
        until(
                "the section is listed",
                () -> cells().stream().anyMatch(cell -> name(cell).equals("One")));
        assertFalse(on(hint::isVisible));
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        assertTrue(on(hint::isVisible));
    }

    @Test
    void aBookOfHeadingsScrollsUnderTheMouse() {
        int headings = 2_000;
        List<Block> blocks = new ArrayList<>(List.of(new Block.Headline(RichText.of("A book"))));
        for (int i = 0; i < headings; i++) {
            blocks.add(new Block.Heading(2, RichText.of("Chapter " + i)));
            blocks.add(new Block.Paragraph(RichText.of("Of chapter " + i)));
        }
        open(new Article(Metadata.EMPTY, Body.of(blocks)), folder);
        press(KeyCode.CONTROL, KeyCode.END);
        until("the last is in sight", () -> cells().stream().anyMatch(cell -> cell.getIndex() == headings));
        assertTrue(on(() -> cells().size()) < 60, "only those in sight are made");
        type("x");
        press(KeyCode.CONTROL, KeyCode.HOME);
        until("the first is in sight", () -> cells().stream().anyMatch(cell -> cell.getIndex() == 0));
        Point2D foot = on(() -> list().localToScreen(60, list().getHeight() - 6));
        hold("Chapter 0", foot);
        until("it scrolls", () -> cells().stream().anyMatch(cell -> cell.getIndex() > 60));
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        int at = indexOf("Chapter 0");
        assertTrue(at > 60, "it moved on while the list scrolled, to " + at);
        assertEquals("Of chapter 0", body().block(at + 1).text().string());
        run(() -> Shown.assertIs(area(), window.bench().state()));
    }

    // ---- the mouse

    /** Takes hold of an entry and drags it to a point. */
    private void hold(String name, Point2D to) {
        Point2D from = on(() -> middle(entry(name)));
        run(() -> robot().mouseMove(from));
        run(() -> robot().mousePress(MouseButton.PRIMARY));
        for (int i = 1; i <= 5; i++) {
            Point2D at = from.interpolate(to, i / 5.0);
            run(() -> robot().mouseMove(at));
        }
    }

    /** The gap before an entry. */
    private Point2D gap(String name) {
        return on(() -> entry(name).localToScreen(70, 0));
    }

    private void menuAt(String name) {
        Point2D at = on(() -> middle(entry(name)));
        run(() -> robot().mouseMove(at));
        run(() -> robot().mousePress(MouseButton.SECONDARY));
        run(() -> robot().mouseRelease(MouseButton.SECONDARY));
        until("the menu is there", () -> shown(".outline-menu").isPresent());
    }

    private static void choose(String name) {
        run(() -> item(name).fire());
        run(() -> javafx.stage.Window.getWindows().stream()
                .filter(javafx.stage.PopupWindow.class::isInstance)
                .toList()
                .forEach(javafx.stage.Window::hide));
    }

    private static MenuItem item(String name) {
        return javafx.stage.Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .flatMap(menu -> ((javafx.scene.control.ContextMenu) menu).getItems().stream())
                .filter(item -> name.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    // ---- the list

    private ListView<?> list() {
        return (ListView<?>) stage.getScene().lookup(".outline-pane .list-view");
    }

    /** The lines in sight, as they are read. */
    private List<String> lines() {
        return on(() -> {
            stage.getScene().getRoot().layout();
            return cells().stream()
                    .map(cell -> text(cell, ".outline-sign") + " " + name(cell))
                    .toList();
        });
    }

    private List<ListCell<?>> cells() {
        List<ListCell<?>> cells = new ArrayList<>();
        for (Node node : stage.getScene().getRoot().lookupAll(".outline-pane .list-cell")) {
            if (node instanceof ListCell<?> cell && !cell.isEmpty() && cell.isVisible()) {
                cells.add(cell);
            }
        }
        cells.sort(java.util.Comparator.comparingInt(ListCell::getIndex));
        return cells;
    }

    private ListCell<?> cell(int index) {
        return cells().stream()
                .filter(cell -> cell.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private ListCell<?> entry(String name) {
        return cells().stream()
                .filter(cell -> name(cell).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(ListCell<?> cell) {
        Node name = cell.lookup(".outline-name");
        return ((Label) (name == null ? cell.lookup(".outline-unnamed") : name)).getText();
    }

    private static String text(ListCell<?> cell, String part) {
        return ((Label) cell.lookup(part)).getText();
    }

    private int indexOf(String text) {
        for (int i = 0; i < body().size(); i++) {
            if (body().block(i).text().string().equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no block " + text);
    }
}
