package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.RichText;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.store.DocumentFile;
import galley.ui.kit.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several windows: what opens where, what is asked before they close, and what they share. */
class WindowsTest extends Journey {

    @TempDir
    private Path folder;

    @Test
    void aDocumentOpensWhereNothingIsLostAndNeverTwice() throws IOException {
        Path bridge = document("bridge.galley", Specimens.harbourBridge());
        Path other = document("other.galley", titled("Other"));
        fresh();
        answers.open(bridge);
        press(KeyCode.CONTROL, KeyCode.O);
        until("the empty window takes it", () -> window.title().startsWith("Harbour bridge"));
        assertEquals(1, windows().size());

        answers.open(other);
        press(KeyCode.CONTROL, KeyCode.O);
        until(
                "it has a window of its own",
                () -> windows().size() == 2 && windows().getLast().title().startsWith("Other"));
        Window second = on(() -> windows().getLast());
        until("and is in front", second::isFront);
        assertTrue(on(() -> window.title().startsWith("Harbour bridge")));

        Path link = Files.createSymbolicLink(folder.resolve("link.galley"), bridge);
        run(() -> second.open(link));
        until("its window comes to the front", window::isFront);
        assertEquals(2, on(() -> windows().size()));
        assertEquals(List.of("open DOCUMENT", "open DOCUMENT"), answers.asked(), "nothing was asked about");
    }

    @Test
    void newWindowsStandBesideOneAnotherAndLeaveTheListWhenClosed() {
        fresh();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until("there are two", () -> windows().size() == 2);
        Window second = on(() -> windows().getLast());
        until(
                "the new one has the keys",
                () -> second.isFront() && second.bench().area().isFocused());
        assertNotEquals(on(() -> corner(window)), on(() -> corner(second)));
        type("Second");
        assertEquals(
                List.of(
                        WORDS.text("window.title", WORDS.text("window.untitled")),
                        WORDS.text("window.modified", "Second")),
                on(() -> rolled(window).stream()
                        .map(action -> action.text(WORDS))
                        .toList()));
        run(() -> rolled(second).getFirst().run().run());
        until("the first is in front", window::isFront);
        run(() -> assertTrue(rolled(window).getFirst().isOn(window.bench().state())));
        run(() -> assertFalse(rolled(window).getLast().isOn(window.bench().state())));
        run(window::close);
        until("one is left", () -> windows().equals(List.of(second)));
    }

    @Test
    void quittingAsksForEachWindowAndCancelKeepsThemAll() throws IOException {
        Path one = document("one.galley", titled("One"));
        Path two = document("two.galley", titled("Two"));
        Path three = document("three.galley", titled("Three"));
        open(one);
        type("New ");
        Window second = next(two);
        type("New ");
        next(three);
        answers.unsaved(Questions.Unsaved.DISCARD).unsaved(Questions.Unsaved.CANCEL);
        press(KeyCode.CONTROL, KeyCode.Q);
        until("both are asked about", () -> answers.asked().size() == 2);
        assertEquals(List.of("unsaved New One", "unsaved New Two"), answers.asked());
        assertTrue(on(() -> windows().size() == 3 && windows().stream().allMatch(Window::isShowing)));
        assertTrue(on(second::isFront), "the one that was cancelled");
        assertEquals("New One", text(on(() -> window.bench().state().body())), "its words are still there");

        answers.unsaved(Questions.Unsaved.SAVE).unsaved(Questions.Unsaved.DISCARD);
        press(KeyCode.CONTROL, KeyCode.Q);
        until("all are closed", () -> windows().isEmpty());
        assertEquals("New One", text(read(one).body()));
        assertEquals("Two", text(read(two).body()));
        assertEquals(4, answers.asked().size());
    }

    @Test
    void theDocumentsOpenedLastAreKnownInEveryWindowAndInThePalette() throws IOException {
        Path bridge = document("the_bridge.galley", Specimens.harbourBridge());
        Path other = document("other.galley", titled("Other"));
        open(bridge);
        Window second = next(other);
        for (Window one : List.of(window, second)) {
            assertEquals(
                    List.of("other.galley", "the_bridge.galley", WORDS.text("recent.clear")),
                    on(() -> recent(one).stream()
                            .map(action -> action.text(WORDS).split(" – ")[0])
                            .toList()));
        }
        run(second::hide);
        run(window::front);
        ready();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        until("the palette is shown", () -> shown(".palette").isPresent());
        type("other.gal");
        picture("palette-recent");
        press(KeyCode.ENTER);
        until(
                "it is open again",
                () -> windows().size() == 2 && windows().getLast().title().startsWith("Other"));

        Files.delete(bridge);
        run(window::hide);
        Window third = on(() -> windows().getLast());
        run(() -> recent(third).get(1).run().run());
        until("it is said", () -> !answers.told().isEmpty());
        assertEquals(
                "recent.missing", on(() -> answers.told().getFirst().problem().key()));
        assertEquals("the_bridge.galley", on(() -> answers.told().getFirst().about()));
        assertEquals(2, on(() -> recent(third).size()), "it is off the list");
        run(() -> recent(third).getLast().run().run());
        assertEquals(List.of(), on(() -> recent(third)));
        run(third::hide);
        assertEquals(List.of(), on(() -> window.newsroom().memory().daybook().visits()), "and stays off");
    }

    @Test
    void aSavedArticleIsRememberedAndADocumentThatIsMovedIsFollowed() throws IOException {
        fresh();
        type("Fresh");
        Path saved = folder.resolve("fresh.galley");
        answers.save(saved);
        press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> Files.exists(saved) && !window.title().startsWith("•"));
        assertEquals(2, on(() -> recent(window).size()));

        Path moved = Files.move(saved, folder.resolve("moved.galley"));
        run(() -> window.newsroom().moved(saved, moved));
        assertTrue(on(() -> recent(window).getFirst().text(WORDS)).startsWith("moved.galley"));
        type(" words");
        press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> !window.title().startsWith("•"));
        assertEquals(text(article().body()), text(read(moved).body()));
        assertFalse(Files.exists(saved));
    }

    @Test
    void theMenuNamesRecentDocuments() throws IOException {
        open(document("a_story_with_a_name.galley", Specimens.harbourBridge()));
        click(node(".menu-bar .menu-button"));
        until("the menu shows", () -> item("action.open-recent") != null);
        click(on(() -> item("action.open-recent")));
        until("the documents show", () -> item("recent.clear") != null);
        pictureOf("menu-recent", on(() -> item("recent.clear").getScene()));
        pictureOf("menu-file", on(() -> item("action.open-recent").getScene()));
        assertEquals(
                "a_story_with_a_name.galley",
                on(() -> recent(window).getFirst().text(WORDS).split(" – ")[0]));
    }

    private static javafx.scene.Node item(String name) {
        return javafx.stage.Window.getWindows().stream()
                .filter(javafx.stage.Window::isShowing)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".menu-item").stream())
                .filter(item -> name.equals(item.getId()))
                .findFirst()
                .orElse(null);
    }

    /** Opens a document from the window, and waits for its own window. */
    private Window next(Path document) {
        int before = on(() -> windows().size());
        run(() -> window.open(document));
        until(
                "it has a window",
                () -> windows().size() == before + 1
                        && windows().getLast().isFront()
                        && windows().getLast().bench().area().isFocused());
        return on(() -> windows().getLast());
    }

    private List<Window> windows() {
        return window.newsroom().windows();
    }

    private static List<Action> rolled(Window window) {
        return window.bench().rolls().windows();
    }

    private static List<Action> recent(Window window) {
        return window.bench().rolls().recent();
    }

    private static Point2D corner(Window window) {
        javafx.stage.Window stage = window.bench().getScene().getWindow();
        return new Point2D(stage.getX(), stage.getY());
    }

    private Path document(String name, Article article) throws IOException {
        return Files.writeString(folder.resolve(name), ArticleJson.write(article))
                .toRealPath();
    }

    private static Article titled(String title) {
        return Specimens.harbourBridge().withBody(Body.of(new Block.Headline(RichText.of(title))));
    }

    private static Article read(Path path) {
        return ((Opened.Ok) new DocumentFile(path).open()).article();
    }
}
