package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RichText;
import galley.store.Settings;
import galley.store.SettingsFile;
import galley.typography.HouseRules;
import galley.typography.Rule;
import galley.work.Errands;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is set as one types, with the keys of a person in a real window, and how a person turns it off. */
class AsYouTypeJourneyTest extends Journey {

    @TempDir
    private Path folder;

    @Test
    void quotationMarksAreSetAndBackspaceGivesBackWhatWasTyped() {
        openWith("en");
        type("\"It's so,\" she said -- \"'tis...\"");
        assertEquals("“It’s so,” she said — “’tis…”", paragraph());
        type(" \"");
        assertEquals("“It’s so,” she said — “’tis…” “", paragraph());
        press(KeyCode.BACK_SPACE);
        assertEquals("“It’s so,” she said — “’tis…” \"", paragraph());
        type("x");
        assertEquals("“It’s so,” she said — “’tis…” \"x", paragraph());
        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        assertEquals("“It’s so,” she said — “’tis…” ", paragraph());
        type("\"");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("“It’s so,” she said — “’tis…” \"", paragraph());
        while (state().canUndo()) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals("", paragraph());
    }

    @Test
    void prefixesMakeHeadingsListsAndQuotationsAndBackspaceGivesThemBack() {
        openWith("en");
        type("## ");
        assertEquals(new Block.Heading(2, RichText.EMPTY), body().block(1));
        press(KeyCode.BACK_SPACE);
        assertEquals(new Block.Paragraph(RichText.of("## ")), body().block(1));
        press(KeyCode.BACK_SPACE);
        type(" The bridge");
        assertEquals(new Block.Heading(2, RichText.of("The bridge")), body().block(1));
        press(KeyCode.ENTER);
        type("- One");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        type("\" Said");
        assertEquals(new Block.Quote(RichText.of("Said")), body().block(3));
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        type("---");
        assertTrue(body().block(body().size() - 2) instanceof Block.Divider, text());
        text();
    }

    @Test
    void frenchIsSetInHeadlineAndParagraph() {
        openWith("fr");
        press(KeyCode.CONTROL, KeyCode.HOME);
        type("Quoi ?");
        press(KeyCode.CONTROL, KeyCode.END);
        type("\"Oui!\"");
        assertEquals("Quoi\u202f?\n«\u202fOui\u202f!\u202f»", text());
        picture("as-you-type-french");
    }

    @Test
    void onlyKeysAreSet() {
        openWith("en");
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("\"pasted\"");
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("\"pasted\"", paragraph());
        run(() -> area().replaceSelection(" \"composed\""));
        assertEquals("\"pasted\" \"composed\"", paragraph());
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Y);
        press(KeyCode.LEFT);
        press(KeyCode.RIGHT);
        assertEquals("\"pasted\" \"composed\"", paragraph());
    }

    @Test
    void computerTextIsLeftAlone() {
        Article article = new Article(
                Metadata.EMPTY,
                Body.of(new Block.Headline(RichText.EMPTY), new Block.Paragraph(RichText.of("x", Mark.Style.CODE))));
        open(article, folder);
        press(KeyCode.CONTROL, KeyCode.END);
        type("\"--...");
        assertEquals("x\"--...", paragraph());
    }

    @Test
    void aRuleIsTurnedOffForAllWindowsAtOnceAndStaysOff() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        Preferences preferences = on(() -> Preferences.in(file, Errands.onVirtualThread(Platform::runLater)));
        Window first = shownWith(preferences);
        Stage firstStage = stage;
        shownWith(preferences);
        pressAndGo(KeyCode.F12);
        run(() -> window.bench().actions().of("action.as-you-type").run().run());
        until("the boxes are shown", () -> shown(".as-you-type").isPresent());
        CheckBox quotes = (CheckBox) on(() -> shown("#rule-quotes").orElseThrow());
        assertTrue(on(quotes::isSelected));
        pictureOf("as-you-type", on(() -> quotes.getScene()));
        click(quotes);
        until("it is kept", () -> Files.exists(folder.resolve("settings.properties")));
        until("it is off", () -> !file.read().settings().asYouType().has(Rule.QUOTES));
        press(KeyCode.ESCAPE);
        until("the boxes are gone", () -> shown(".as-you-type").isEmpty());
        until("the text has the keys", () -> area().isFocused());
        type("\"so\" it's");
        assertTrue(text().startsWith("\"so\" it’s"), text());
        run(() -> {
            firstStage.requestFocus();
            first.bench().area().requestFocus();
        });
        run(() -> typeInto(first.bench().area(), '"'));
        assertEquals("\"", on(() -> first.bench().state().body().block(0).text().string()));
        assertEquals(
                HouseRules.USUAL.with(Rule.QUOTES, false),
                file.read().settings().asYouType());
    }

    @Test
    void settingsThatMadeNoSenseAreSaidAndTheProgramStarts() throws Exception {
        Path place = Files.writeString(folder.resolve("settings.properties"), "as-you-type.quotes=perhaps");
        Preferences preferences =
                on(() -> Preferences.in(new SettingsFile(place), new Errands(Runnable::run, Runnable::run)));
        shownWith(preferences);
        until("it is said", () -> shown(".notification-bar").isPresent());
        assertEquals(Settings.USUAL.asYouType(), preferences.asYouType());
        assertFalse(Files.exists(place));
        type("\"");
        assertTrue(text().startsWith("“"));
    }

    private Window shownWith(Preferences preferences) {
        answers = new Answers();
        window = on(() -> {
            stage = new Stage();
            return Window.asking(stage, WORDS, preferences, _ -> answers);
        });
        run(window::show);
        ready();
        return window;
    }

    private void openWith(String language) {
        Article article = new Article(
                Metadata.EMPTY.withLanguage(language),
                Body.of(new Block.Headline(RichText.EMPTY), new Block.Paragraph(RichText.EMPTY)));
        open(article, folder);
        press(KeyCode.CONTROL, KeyCode.END);
    }

    private String paragraph() {
        text();
        return body().block(1).text().string();
    }
}
