package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.Status;
import galley.format.json.ArticleJson;
import galley.library.Bin;
import galley.library.Entry;
import galley.library.Librarian;
import galley.work.Errands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in a window: listed, filtered, opened, and its files kept, by keys and by the mouse. */
class LibraryJourneyTest extends Journey {

    @TempDir
    private Path temporary;

    private Path folder;
    private Librarian librarian;
    private int written;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(temporary.resolve("Articles"));
        put("harbour-bridge.galley", Specimens.harbourBridge());
        put("budget.galley", article("Council budget vote", "Ana Sol", Status.IN_REVIEW, 812));
        put("meals.galley", article("School meals, part 2", "Lee Ash", Status.FINAL, 64));
        put(
                "long.galley",
                article("A headline that is much too long for a list at the side of a window", "", Status.DRAFT, 1240));
        Files.writeString(folder.resolve("broken.galley"), "{\"galley\": 1, ");
        Files.setLastModifiedTime(
                folder.resolve("broken.galley"), FileTime.from(Instant.now().minus(400, ChronoUnit.DAYS)));
        librarian = new Librarian(
                Errands.onThread("disk", Platform::runLater),
                Errands.onThread("index", Platform::runLater),
                Platform::runLater,
                temporary.resolve("cache"),
                new Bin(Optional.empty(), false));
    }

    @AfterEach
    void close() {
        run(librarian::close);
    }

    private static Article article(String headline, String author, Status status, int words) {
        Metadata metadata = Metadata.EMPTY.withBylines(author.isEmpty() ? List.of() : List.of(Byline.of(author)));
        return new Article(
                metadata.withHandling(metadata.handling().withStatus(status)),
                Body.of(
                        new Block.Headline(RichText.of(headline)),
                        new Block.Paragraph(RichText.of("word ".repeat(words - headline.split(" ").length)))));
    }

    private Path put(String file, Article article) {
        try {
            Path path = folder.resolve(file);
            Files.write(path, ArticleJson.write(article).getBytes(StandardCharsets.UTF_8));
            Files.setLastModifiedTime(
                    path, FileTime.from(Instant.now().minus(9L * written * written++, ChronoUnit.HOURS)));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shown() {
        answers = new Answers();
        window = on(() -> {
            stage = new Stage();
            return Window.asking(stage, WORDS, Preferences.usual(), librarian, _ -> answers);
        });
        run(window::show);
        ready();
    }

    /** A window with the library of the folder. */
    private void library() {
        run(() -> librarian.open(folder));
        shown();
        until(
                "all is listed",
                () -> list().getItems().size() == 5 && !librarian.holdings().looking());
    }

    @SuppressWarnings("unchecked")
    private ListView<Entry> list() {
        return (ListView<Entry>) stage.getScene().lookup(".library-list");
    }

    private List<String> titles() {
        return on(() -> list().getItems().stream().map(Entry::title).toList());
    }

    private void untilTitles(String... titles) {
        until(
                "listed: " + List.of(titles),
                () -> list().getItems().stream().map(Entry::title).toList().equals(List.of(titles)));
    }

    private ListCell<?> cell(String title) {
        until("there is a row for " + title, () -> rows(title).findFirst().isPresent());
        return on(() -> cell0(title));
    }

    private Stream<ListCell<?>> rows(String title) {
        return list().lookupAll(".list-cell").stream()
                .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                .filter(cell ->
                        cell.getItem() instanceof Entry entry && entry.title().equals(title));
    }

    private void filter(String typed) {
        click(node(".library-filter"));
        type(typed);
    }

    private void menu(String item) {
        run(() -> javafx.stage.Window.getWindows().stream()
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .flatMap(menu -> ((javafx.scene.control.ContextMenu) menu).getItems().stream())
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .map(MenuItem.class::cast)
                .orElseThrow()
                .fire());
    }

    private void menuOf(String title) {
        Node cell = cell(title);
        run(() -> {
            var at = middle(cell);
            cell.fireEvent(new javafx.scene.input.ContextMenuEvent(
                    javafx.scene.input.ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    0,
                    0,
                    at.getX(),
                    at.getY(),
                    false,
                    null));
        });
    }

    @Test
    void withoutAFolderOneIsOfferedAndRemembered() {
        shown();
        assertFalse(on(() -> stage.getScene().lookup(".library-filter").isVisible()));
        picture("library-none-900", 900);
        answers.open(folder);
        click(node(".library-choose"));
        until("all is listed", () -> list().getItems().size() == 5);
        assertEquals(List.of("folder Optional.empty"), answers.asked());
    }

    private void picture(String name, double width) {
        run(() -> {
            stage.setWidth(width);
            stage.setHeight(900);
        });
        until("it is so wide", () -> stage.getScene().getWidth() >= width - 40);
        run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        picture(name);
    }

    @Test
    void itListsWhatTheFolderHolds() {
        library();
        assertEquals("Harbour bridge closes for a year after cracks are found", titles().getFirst());
        cell("broken");
        assertEquals(
                "In review · 812 words",
                on(() -> ((Labeled) cell0("Council budget vote").lookup(".library-quiet")).getText()));
        assertEquals("Cannot be read", on(() -> ((Labeled) cell0("broken").lookup(".library-quiet")).getText()));
        click(cell("Council budget vote"));
        until("opened", () -> stage.getTitle().contains("Council budget"));
        for (int width : new int[] {900, 1_440}) {
            picture("library-" + width, width);
        }
    }

    private ListCell<?> cell0(String title) {
        return rows(title).findFirst().orElseThrow();
    }

    @Test
    void aClickOpensAndTheDotIsFilled() {
        library();
        click(cell("Council budget vote"));
        until(
                "opened",
                () -> window.bench().state().body().block(0).text().string().equals("Council budget vote"));
        until("marked", () -> isOpen("Council budget vote"));
        assertFalse(on(() -> isOpen("School meals, part 2")));
        click(cell("School meals, part 2"));
        until("opened", () -> isOpen("School meals, part 2") && !isOpen("Council budget vote"));
    }

    private boolean isOpen(String title) {
        return rows(title)
                .flatMap(cell -> cell.getPseudoClassStates().stream())
                .anyMatch(state -> state.getPseudoClassName().equals("open"));
    }

    @Test
    void wordsThatAreNotSavedStayAndTheOtherGetsAWindow() {
        library();
        type("Mine");
        click(cell("Council budget vote"));
        until("there are two", () -> window.newsroom().windows().size() == 2);
        assertTrue(text().startsWith("Mine"));
    }

    @Test
    void theFilterFollowsWhatIsTyped() {
        library();
        filter("ana vot");
        untilTitles("Council budget vote");
        picture("library-filter", 1_440);
        press(KeyCode.ESCAPE);
        until("all", () -> list().getItems().size() == 5);
        type("zzz");
        until("nothing", () -> list().getItems().isEmpty());
        until(
                "it says what it looked for",
                () -> stage.getScene().lookup(".library-blank .label") instanceof Labeled said
                        && said.getText().contains("zzz"));
        picture("library-nothing", 900);
        press(KeyCode.ESCAPE);
        type("part");
        untilTitles("School meals, part 2");
        press(KeyCode.ENTER);
        until("opened", () -> isOpen("School meals, part 2"));
        assertEquals("part", on(() -> ((TextInputControl) stage.getScene().lookup(".library-filter")).getText()));
    }

    @Test
    void keysGoFromTheFilterIntoTheListAndBack() {
        library();
        filter("e");
        until("filtered", () -> list().getItems().size() < 6);
        press(KeyCode.ESCAPE);
        press(KeyCode.DOWN);
        until("the list has the keys", () -> list().isFocused());
        press(KeyCode.DOWN);
        assertEquals(1, on(() -> list().getSelectionModel().getSelectedIndex()));
        press(KeyCode.ENTER);
        until("opened", () -> isOpen("Council budget vote"));
        press(KeyCode.F6);
        press(KeyCode.SHIFT, KeyCode.F6);
        press(KeyCode.SHIFT, KeyCode.F6);
        until("the list has the keys", () -> list().isFocused());
        press(KeyCode.HOME);
        press(KeyCode.UP);
        until(
                "the filter has the keys",
                () -> stage.getScene().lookup(".library-filter").isFocused());
    }

    @Test
    void whatHappensOnTheDiskIsShown() throws IOException {
        library();
        put("new.galley", article("Just written", "", Status.DRAFT, 5));
        Files.delete(folder.resolve("meals.galley"));
        run(librarian::compare);
        until(
                "shown",
                () -> list().getItems().stream().anyMatch(entry -> entry.title().equals("Just written")));
        assertFalse(titles().contains("School meals, part 2"));
        Files.move(folder, temporary.resolve("away"));
        run(librarian::compare);
        until("said", () -> stage.getScene().lookup(".library-blank").isVisible());
        picture("library-gone", 1_440);
    }

    @Test
    void renamingTakesTheOpenDocumentAlong() {
        library();
        click(cell("Council budget vote"));
        until("opened", () -> isOpen("Council budget vote"));
        run(() -> list().requestFocus());
        press(KeyCode.F2);
        until("asked", () -> Journey.shown(".rename-form").isPresent());
        until(
                "it is drawn",
                () -> Journey.shown(".rename-form")
                                        .orElseThrow()
                                        .getScene()
                                        .getRoot()
                                        .getOpacity()
                                == 1
                        && Journey.shown(".rename-form")
                                        .orElseThrow()
                                        .getScene()
                                        .getWindow()
                                        .getOpacity()
                                == 1);
        pictureOf(
                "library-rename-form",
                on(() -> Journey.shown(".rename-form").orElseThrow().getScene()));
        TextInputControl field = (TextInputControl)
                on(() -> Journey.shown(".rename-form .text-field").orElseThrow());
        Button rename =
                (Button) on(() -> Journey.shown(".rename-form .button:default").orElseThrow());
        run(() -> field.setText("a/b"));
        assertTrue(on(rename::isDisabled));
        run(() -> field.setText("meals"));
        run(rename::fire);
        until(
                "said",
                () -> ((Labeled) Journey.shown(".form-problem").orElseThrow())
                        .getText()
                        .contains("already"));
        run(() -> field.setText("Das Budget"));
        run(rename::fire);
        until("renamed", () -> Files.exists(folder.resolve("Das Budget.galley")));
        until(
                "listed",
                () -> list().getItems().stream().anyMatch(entry -> entry.name().equals("Das Budget")));
        until("still open", () -> isOpen("Council budget vote"));
        until("the form is gone", () -> Journey.shown(".rename-form").isEmpty() && list().isFocused());
        run(() -> area().requestFocus());
        type("Now ");
        press(KeyCode.CONTROL, KeyCode.S);
        until("saved", () -> !stage.getTitle().startsWith("•"));
        assertTrue(string(folder.resolve("Das Budget.galley")).contains("Now "));
        assertFalse(Files.exists(folder.resolve("budget.galley")));
    }

    private static String string(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void copiesAreMadeFromTheMenu() {
        library();
        menuOf("Council budget vote");
        pictureOf(
                "library-menu",
                on(() -> javafx.stage.Window.getWindows().getLast().getScene()));
        menu("library.duplicate");
        until(
                "copied",
                () -> Files.exists(folder.resolve("budget-2.galley"))
                        && list().getItems().size() == 6);
        menuOf("Council budget vote");
        menu("library.show-folder");
        assertEquals(List.of("follow " + folder.toUri()), answers.asked());
    }

    @Test
    void whatGoesToTheBinIsPutBackAndItsWordsAreKept() {
        library();
        click(cell("Council budget vote"));
        until("opened", () -> isOpen("Council budget vote"));
        run(() -> list().requestFocus());
        press(KeyCode.DELETE);
        until("gone", () -> list().getItems().size() == 4 && !Files.exists(folder.resolve("budget.galley")));
        until("it is in no document", () -> stage.getTitle().startsWith("•"));
        until("offered", () -> Journey.shown(".notification-bar .button").isPresent());
        pictureOf(
                "library-binned",
                on(() -> Journey.shown(".notification-bar").orElseThrow().getScene()));
        Button back =
                (Button) on(() -> Journey.shown(".notification-bar .button").orElseThrow());
        run(back::fire);
        until("back", () -> list().getItems().size() == 5 && Files.exists(folder.resolve("budget.galley")));
        until("it is in its document", () -> !stage.getTitle().startsWith("•") && isOpen("Council budget vote"));
    }

    @Test
    void aHundredArticlesFillThePane() {
        for (int i = 0; i < 95; i++) {
            put("more-" + i + ".galley", article("Number " + i + " of many articles", "", Status.DRAFT, 100 + i));
        }
        run(() -> librarian.open(folder));
        shown();
        until("all is listed", () -> list().getItems().size() == 100);
        picture("library-many", 900);
    }
}
