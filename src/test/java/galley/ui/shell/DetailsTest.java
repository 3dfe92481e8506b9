package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Byline;
import galley.article.Metadata;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The details of an article, changed in their popover with real keys. */
class DetailsTest extends Journey {

    @TempDir
    private Path folder;

    private Article before;

    @BeforeEach
    void openTheDetails() {
        before = Specimens.harbourBridge();
        open(before, folder);
        press(KeyCode.CONTROL, KeyCode.D);
        until("the details are shown", () -> shown(".details-form").isPresent());
    }

    @Test
    void allThatIsChangedIsOneStepOfUndo() {
        fill("details.kicker", "Bridges");
        fill("details.authors", "Ada Brandt");
        fill("details.role", "Editor");
        fill("details.dateline", "Tarn Lock");
        fill("details.language", "de-AT");
        fill("details.slug", "bruecke");
        picture("details");
        assertEquals(before, article(), "nothing changes before Done");
        click(on(DetailsTest::done));
        until("the details are gone", () -> shown(".details-form").isEmpty());
        Metadata after = article().metadata();
        assertEquals(
                before.metadata()
                        .withKicker("Bridges")
                        .withBylines(List.of(new Byline("Ada Brandt", "Editor", "")))
                        .withDateline("Tarn Lock")
                        .withLanguage("de-AT")
                        .withSlug("bruecke"),
                after);
        assertEquals("BRIDGES", on(() -> ((Label) stage.getScene().lookup(".margin > .kicker")).getText()));
        assertTrue(on(() -> ((Label) stage.getScene().lookup(".margin > .byline")).getText())
                .startsWith("By Ada Brandt · Tarn Lock"));
        until("the caret is back in the text", () -> area().isFocused());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
        assertFalse(on(stage::getTitle).startsWith("•"));
    }

    @Test
    void aLanguageThatIsNoneAndASlugThatIsNoneCannotBeTaken() {
        fill("details.language", "not a tag!");
        until("Done is blocked", () -> done().isDisabled());
        fill("details.language", "uk");
        until("Done is free", () -> !done().isDisabled());
        fill("details.slug", "two words");
        until("Done is blocked", () -> done().isDisabled());
        fill("details.slug", "");
        until("Done is free", () -> !done().isDisabled());
        press(KeyCode.ENTER);
        until("the details are gone", () -> shown(".details-form").isEmpty());
        assertEquals(
                before.metadata().withLanguage("uk").withSlug(""), article().metadata());
    }

    @Test
    void escapeChangesNothing() {
        fill("details.kicker", "Bridges");
        press(KeyCode.ESCAPE);
        until("the details are gone", () -> shown(".details-form").isEmpty());
        assertEquals(before, article());
        until("the caret is back in the text", () -> area().isFocused());
    }

    private void fill(String field, String text) {
        TextInputControl control =
                on(() -> (TextInputControl) shown(".details-form").orElseThrow().lookupAll(".text-input").stream()
                        .filter(node -> WORDS.text(field).equals(node.getAccessibleText()))
                        .findFirst()
                        .orElseThrow());
        click(control);
        until("the field has the keys", control::isFocused);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        run(() -> text.codePoints().forEach(letter -> typeInto(control, letter)));
        assertEquals(text, on(control::getText));
    }

    private static Button done() {
        return (Button) shown(".details-form .accent").orElseThrow();
    }
}
