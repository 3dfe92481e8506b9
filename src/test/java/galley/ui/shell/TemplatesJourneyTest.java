package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Field;
import galley.article.Metadata;
import galley.store.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles begun as templates, and templates made of articles, with real keys. */
class TemplatesJourneyTest extends Journey {

    @TempDir
    private Path folder;

    private String usual;

    @BeforeEach
    void inAFolderOfItsOwn() {
        usual = System.setProperty(
                "galley.templates", folder.resolve("templates").toString());
        open(Specimens.harbourBridge(), folder);
    }

    @AfterEach
    void leaveTheFolder() {
        System.setProperty("galley.templates", usual);
    }

    @Test
    void anArticleBeginsAsATemplate() {
        choose();
        assertEquals(Templates.SHIPPED.size(), on(() -> list().getItems().size()));
        press(KeyCode.END);
        picture("templates-chooser");
        press(KeyCode.ENTER);
        Article began = began();
        Metadata metadata = began.metadata();
        assertEquals("correction", metadata.notebook().brief().template());
        assertTrue(metadata.notebook().brief().of(Field.SLUG).isPresent());
        assertEquals(LocalDate.now(), ((Block.Correction) began.body().block(1)).date());
        assertFalse(on(() -> newest().title()).startsWith("•"), "nothing is written in it yet");
    }

    @Test
    void escapeBeginsNothing() {
        choose();
        press(KeyCode.ESCAPE);
        until("the templates are gone", () -> shown(".chooser").isEmpty());
        assertEquals(Specimens.harbourBridge(), article());
        until("the caret is back in the text", () -> area().isFocused());
    }

    @Test
    void aTemplateIsMadeOfTheArticleRenamedUsedAndTakenAway() {
        run(window.bench().templating()::ask);
        until("its name is asked for", () -> shown(".naming-card").isPresent());
        write("Bridges");
        picture("templates-naming");
        press(KeyCode.ENTER);
        until("it is kept", () -> Files.exists(folder.resolve("templates").resolve("bridges.galley")));
        choose();
        press(KeyCode.END);
        until("it is chosen", () -> name() != null);
        picture("templates-own");
        run(() -> name().requestFocus());
        run(() -> name().selectAll());
        write("Ferries");
        press(KeyCode.ENTER);
        until(
                "it is renamed",
                () -> list() != null && list().getItems().getLast().toString().contains("name=Ferries"));
        press(KeyCode.ENTER);
        Article began = began();
        assertEquals("Ferries", began.metadata().notebook().brief().template());
        Body body = began.body();
        assertEquals("What engineers found", body.block(2).text().string());
        assertTrue(body.block(3).text().isEmpty());
        run(() -> newest().hide());
        run(window::front);
        until("the first window has the keys", stage::isFocused);
        choose();
        press(KeyCode.END);
        until("it can be taken away", () -> button("templates.remove") != null);
        run(() -> button("templates.remove").fire());
        until("it is gone", () -> list() != null && list().getItems().size() == Templates.SHIPPED.size());
    }

    @Test
    void aDamagedTemplateSaysWhyAndBeginsNothing() throws IOException {
        Path own = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(own.resolve("broken.galley"), "{\"format\":");
        choose();
        press(KeyCode.END);
        until("it is chosen", () -> button("templates.begin").isDisabled());
        picture("templates-damaged");
        assertTrue(on(() -> shown(".chooser-problem").isPresent()));
        press(KeyCode.ENTER);
        assertEquals(Specimens.harbourBridge(), article());
        assertEquals(
                List.of("broken"),
                on(() -> stage.getScene().getRoot().lookupAll(".chooser-name").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()));
    }

    /** What is written keeps its window; the new article has one of its own. On the thread of the window. */
    private Window newest() {
        return window.newsroom().windows().getLast();
    }

    private Article began() {
        until(
                "the article began",
                () -> newest() != window
                        && newest().isShowing()
                        && newest().bench().state().body().block(0).text().isEmpty());
        return on(() -> newest().bench().state().article());
    }

    private void choose() {
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        until("the templates are shown", () -> list() != null && list().isFocused());
    }

    private ListView<?> list() {
        return (ListView<?>) shown(".chooser .list-view").orElse(null);
    }

    private TextField name() {
        return (TextField) byId("templates.name");
    }

    private ButtonBase button(String id) {
        return (ButtonBase) byId(id);
    }

    private Node byId(String id) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElse(null);
    }

    private void write(String text) {
        run(() -> text.codePoints().forEach(letter -> typeInto(stage.getScene().getFocusOwner(), letter)));
    }
}
