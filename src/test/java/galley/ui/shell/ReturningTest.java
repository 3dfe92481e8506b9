package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.RichText;
import galley.edit.Selection;
import galley.format.json.ArticleJson;
import galley.store.Whereabouts;
import galley.ui.editor.ArticleArea.Top;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who opens a document again is where they were, also where it has changed since. */
class ReturningTest extends Journey {

    @TempDir
    private Path folder;

    @Test
    void selectionScrollAndPanesAreAsTheyWere() throws IOException {
        Path document = document(longArticle());
        open(document);
        Selection selected = new Selection(body().start(40) + 9, body().start(41) + 3);
        run(() -> area().selectRange(selected.anchor(), selected.caret()));
        run(() -> area().showTop(new Top(33, 21)));
        Top top = on(() -> area().top());
        assertEquals(new Top(33, 21), top);
        press(KeyCode.F12);
        reopen(document);
        assertEquals(selected, state().selection());
        assertEquals(top, on(() -> area().top()));
        assertEquals(Set.of("left-side", "column"), panes());
        type("x");
        assertEquals(selected.from() + 1, state().selection().caret(), "writing goes on there");
        picture("returned");
    }

    @Test
    void theWidthAPersonGaveAPaneIsKeptWithinWhatThereIs() throws IOException {
        Path document = document(longArticle());
        open(document);
        Region outline = (Region) node(".outline-pane");
        double usual = on(outline::getWidth);
        // By its events: where the edge lies, the headless robot does not always hit it.
        run(() -> {
            SplitPane panes = (SplitPane) stage.getScene().lookup(".split-pane");
            panes.fireEvent(edge(MouseEvent.MOUSE_PRESSED));
            panes.setDividerPosition(0, (usual + 90) / panes.getWidth());
            stage.getScene().getRoot().layout();
            panes.fireEvent(edge(MouseEvent.MOUSE_RELEASED));
        });
        double given = on(outline::getWidth);
        assertTrue(given > usual + 9, given + " is no wider than " + usual);
        assertEquals(
                Set.of("left", "library", "page", "right", "tab"),
                on(() -> window.bench().whereabouts().panes().keySet()));
        assertEquals("shown", on(() -> window.bench().whereabouts().panes().get("right")), "it was not touched");
        reopen(document);
        assertEquals(given, on(() -> ((Region) stage.getScene().lookup(".outline-pane")).getWidth()), 1);
        run(() -> {
            window.bench().restorePanes(Map.of("left", "shown 9000", "right", "shown 9000"));
            window.bench().layout();
        });
        assertTrue(on(() -> ((Region) stage.getScene().lookup(".column")).getWidth()) >= 359, "the text has its room");
    }

    @Test
    void whatMakesNoSenseIsShownAsForSomebodyNew() {
        for (String wild : new String[] {null, "", "shown", "what", "shown x", "shown -3", "shown 99999999999"}) {
            assertEquals("shown", PaneLook.of(wild).toString(), wild);
        }
        assertEquals("hidden 240", PaneLook.of("hidden 240").toString());
        assertEquals("shown 10000", PaneLook.of("shown 99999").toString());
    }

    @Test
    void whereTheCaretWasOutOfSightItStaysSo() throws IOException {
        Path document = document(longArticle());
        open(document);
        press(KeyCode.CONTROL, KeyCode.END);
        Selection end = state().selection();
        run(() -> area().showTop(new Top(10, 0)));
        reopen(document);
        assertEquals(end, state().selection());
        assertEquals(new Top(10, 0), on(() -> area().top()));
    }

    @Test
    void theEndOfTheArticleIsInSightAgain() throws IOException {
        Path document = document(longArticle());
        open(document);
        press(KeyCode.CONTROL, KeyCode.END);
        Top top = on(() -> area().top());
        assertTrue(top.block() > 60, top.toString());
        reopen(document);
        assertEquals(top, on(() -> area().top()));
    }

    @Test
    void whereTheDocumentHasChangedThePlaceIsTheNearestOneThereIs() throws IOException {
        Article shorter = longArticle().withBody(Body.of(new Block.Headline(RichText.of("a👩‍👩‍👧‍👦b"))));
        for (Map.Entry<Whereabouts, Selection> row : Map.of(
                        new Whereabouts(9_000, 9_000, 70, 900, Map.of()),
                        Selection.at(13),
                        new Whereabouts(4, 4, 0, 0, Map.of()),
                        Selection.at(1),
                        new Whereabouts(0, 11, 2, -5, Map.of("left", "no such look", "tab", "attic.title")),
                        new Selection(0, 12))
                .entrySet()) {
            Path document = document(shorter);
            window = make(_ -> answers);
            run(() -> window.newsroom()
                    .memory()
                    .change(daybook -> daybook.opened(document, Instant.EPOCH).left(document, row.getKey())));
            run(() -> window.open(document));
            ready();
            assertEquals(row.getValue(), state().selection());
            assertEquals(0, on(() -> area().top()).block());
            assertEquals("a👩‍👩‍👧‍👦b", text());
            run(stage::hide);
        }
    }

    @Test
    void anotherDocumentBeginsAtItsStartWithThePanesAsTheyWereLast() throws IOException {
        open(document(longArticle()));
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.L);
        press(KeyCode.CONTROL, KeyCode.END);
        run(stage::hide);
        again(Files.writeString(folder.resolve("other.galley"), ArticleJson.write(Specimens.harbourBridge())));
        assertEquals(Selection.START, state().selection());
        assertEquals(new Top(0, 0), on(() -> area().top()));
        assertEquals(Set.of("column", "side"), panes());
    }

    @Test
    void turningThePageAndBackComesBackToTheSamePlace() throws IOException {
        Path document = document(longArticle());
        Path other = Files.writeString(folder.resolve("other.galley"), ArticleJson.write(Specimens.harbourBridge()));
        open(document);
        run(() -> area().selectRange(700, 700));
        run(() -> window.bench().filing().turnTo(other));
        until("the other is there", () -> window.title().startsWith("Harbour"));
        run(() -> window.bench().filing().turnTo(document));
        until("it is there again", () -> window.title().startsWith("Long"));
        assertEquals(Selection.at(700), state().selection());
        assertNotEquals(article(), Specimens.harbourBridge());
    }

    /** Closes the window and opens the document in another one. */
    private void reopen(Path document) {
        Article before = article();
        run(() -> window.close());
        until("it is closed", () -> !stage.isShowing());
        again(document);
        assertEquals(before, article());
    }

    private void again(Path document) {
        Newsroom newsroom = window.newsroom();
        run(() -> {
            stage = new javafx.stage.Stage();
            window = newsroom.on(stage);
            window.open(document);
        });
        ready();
    }

    private Set<String> panes() {
        return on(() -> ((SplitPane) stage.getScene().lookup(".split-pane"))
                .getItems().stream()
                        .map(pane -> pane.getStyleClass().getFirst())
                        .collect(Collectors.toSet()));
    }

    private Path document(Article article) throws IOException {
        return Files.writeString(folder.resolve("article.galley"), ArticleJson.write(article))
                .toRealPath();
    }

    private static Article longArticle() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Headline(RichText.of("Long"))));
        for (int i = 1; i < 80; i++) {
            blocks.add(new Block.Paragraph(RichText.of("Paragraph " + i + " says what is known. ".repeat(9))));
        }
        return Specimens.harbourBridge().withBody(Body.of(blocks.toArray(Block[]::new)));
    }

    private static MouseEvent edge(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null);
    }
}
