package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
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
import javafx.stage.Stage;
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
        until(
                "the article began",
                () -> window.bench().state().body().block(0).text().isEmpty());
        Metadata metadata = article().metadata();
        assertEquals("correction", metadata.notebook().brief().template());
        assertTrue(metadata.notebook().brief().of(Field.SLUG).isPresent());
        assertEquals(LocalDate.now(), ((Block.Correction) body().block(1)).date());
        assertFalse(on(stage::getTitle).startsWith("•"), "nothing is written in it yet");
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
        until(
                "the article began",
                () -> window.bench().state().body().block(0).text().isEmpty());
        assertEquals("Ferries", article().metadata().notebook().brief().template());
        Body body = body();
        assertEquals("What engineers found", body.block(2).text().string());
        assertTrue(body.block(3).text().isEmpty());
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

    /** What is written keeps its window; the new article has one of its own. */
    private boolean begun() {
        Window other = window.newsroom().windows().getLast();
        if (other != window && other.isShowing()) {
            window = other;
            stage = (Stage) other.bench().getScene().getWindow();
        }
        return window.bench().state().body().block(0).text().isEmpty()
                && window.bench().area().isFocused();
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
