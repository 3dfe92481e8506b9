package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.Speaker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who spoke is asked for in a popover, and offered while one writes an attribution. */
class SpeakersTest extends Journey {

    private static final Speaker MARA = new Speaker(
            "Mara Lind",
            "chief engineer",
            "the harbour committee",
            Optional.of(LocalDate.of(2026, 11, 24)),
            "https://portsable.example/tape-7");

    @TempDir
    private Path folder;

    private Article before;

    @Test
    void thePrintedWordsAreWhatThePopoverBeginsWith() {
        openAt(4);
        press(KeyCode.ALT, KeyCode.ENTER);
        until("the popover is shown", () -> shown(".speaker-form").isPresent());
        assertEquals("Ada Brandt", on(field("speaker.name")::getText));
        assertEquals("mayor", on(field("speaker.role")::getText));
        fill("speaker.role", "mayor of Port Sable");
        fill("speaker.said-to", "the desk");
        fill("speaker.date", "soon");
        until("Done is blocked", () -> done().isDisabled());
        fill("speaker.date", "2026-11-23");
        fill("speaker.recording", "no address");
        until("Done is blocked", () -> done().isDisabled());
        fill("speaker.recording", "portsable.example/tape-8");
        until("Done is free", () -> !done().isDisabled());
        picture("speaker-popover-behind");
        pictureOf(
                "speaker-popover", on(() -> shown(".speaker-form").orElseThrow().getScene()));
        click(on(SpeakersTest::done));
        until("the popover is gone", () -> shown(".speaker-form").isEmpty());
        Speaker ada = new Speaker(
                "Ada Brandt",
                "mayor of Port Sable",
                "the desk",
                Optional.of(LocalDate.of(2026, 11, 23)),
                "https://portsable.example/tape-8");
        assertEquals(new Block.Attribution(ada, RichText.of("Ada Brandt, mayor of Port Sable")), body().block(4));
        text();
        until("the caret is back in the text", () -> area().isFocused());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
    }

    @Test
    void escapeDropsWhatWasFilledIn() {
        openAt(4);
        press(KeyCode.ALT, KeyCode.ENTER);
        until("the popover is shown", () -> shown(".speaker-form").isPresent());
        fill("speaker.said-to", "the desk");
        press(KeyCode.ESCAPE);
        until("the popover is gone", () -> shown(".speaker-form").isEmpty());
        assertEquals(before, article());
    }

    @Test
    void aKnownSpeakerChosenByNameFillsAllFields() {
        openAt(4);
        press(KeyCode.ALT, KeyCode.ENTER);
        until("the popover is shown", () -> shown(".speaker-form").isPresent());
        TextField name = field("speaker.name");
        run(() -> {
            name.requestFocus();
            name.clear();
        });
        run(() -> "Ma".codePoints().forEach(letter -> typeInto(name, letter)));
        until(
                "Mara Lind is offered",
                () -> shown(".auto-complete-popup .list-view").isPresent());
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until("all is filled in", () -> field("speaker.recording").getText().equals(MARA.recording()));
        assertEquals("Mara Lind", on(name::getText));
        assertEquals("2026-11-24", on(field("speaker.date")::getText));
        assertTrue(on(() -> shown(".speaker-form").isPresent()), "choosing is not being done");
        run(() -> done().fire());
        until("the popover is gone", () -> shown(".speaker-form").isEmpty());
        assertEquals(new Block.Attribution(MARA, RichText.of("Mara Lind, chief engineer")), body().block(4));
    }

    @Test
    void tabTakesTheSpeakerThatIsOffered() {
        openAt(6);
        press(KeyCode.ENTER);
        until(
                "speakers are offered",
                () -> shown("#speaker-offer").orElseThrow().isVisible());
        type("li");
        assertTrue(on(() -> shown("#speaker-offer").orElseThrow().isVisible()));
        picture("speaker-offer");
        press(KeyCode.TAB);
        assertEquals(new Block.Attribution(MARA, RichText.of("Mara Lind, chief engineer")), body().block(7));
        assertFalse(on(() -> shown("#speaker-offer").orElseThrow().isVisible()));
        text();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("li", body().block(7).text().string());
    }

    @Test
    void downAndEnterTakeAnotherAndEnterAloneIsTyped() {
        openAt(6);
        press(KeyCode.ENTER);
        until(
                "speakers are offered",
                () -> shown("#speaker-offer").orElseThrow().isVisible());
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals("Ada Brandt, mayor", body().block(7).text().string());
        assertEquals(Speaker.of("Ada Brandt", "mayor"), ((Block.Attribution) body().block(7)).speaker());
        press(KeyCode.CONTROL, KeyCode.Z);
        type("Ma");
        press(KeyCode.ENTER);
        assertEquals("Ma", body().block(7).text().string());
        assertTrue(body().block(8) instanceof Block.Paragraph);
    }

    @Test
    void escapePutsTheListAwayUntilAnotherAttribution() {
        openAt(6);
        press(KeyCode.ENTER);
        until(
                "speakers are offered",
                () -> shown("#speaker-offer").orElseThrow().isVisible());
        press(KeyCode.ESCAPE);
        assertFalse(on(() -> shown("#speaker-offer").orElseThrow().isVisible()));
        type("M");
        assertFalse(on(() -> shown("#speaker-offer").orElseThrow().isVisible()));
        assertEquals("M", body().block(7).text().string());
    }

    @Test
    void aRecordingHasASignInTheMargin() {
        openAt(4);
        int signs = on(() -> stage.getScene()
                .getRoot()
                .lookupAll(".margin > .recording-sign")
                .size());
        assertEquals(1, signs);
        picture("speaker-recording");
    }

    private void openAt(int block) {
        before = new Article(
                Metadata.EMPTY.withLanguage("en-GB"),
                Body.of(
                        new Block.Headline(RichText.of("Bridge")),
                        new Block.Quote(RichText.of("We would not drive over it.")),
                        new Block.Attribution(MARA, RichText.of("Mara Lind, chief engineer")),
                        new Block.Quote(RichText.of("We shall pay.")),
                        new Block.Attribution(RichText.of("Ada Brandt, mayor")),
                        new Block.Paragraph(RichText.of("Then she left.")),
                        new Block.Quote(RichText.of("So be it."))));
        open(before, folder);
        int end = before.body().end(block);
        run(() -> area().selectRange(end, end));
    }

    private static TextField field(String name) {
        return Platform.isFxApplicationThread() ? find(name) : on(() -> find(name));
    }

    private static TextField find(String name) {
        return shown(".speaker-form").orElseThrow().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> WORDS.text(name).equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static void fill(String name, String text) {
        TextField field = field(name);
        run(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    private static Button done() {
        return (Button) shown(".speaker-form .accent").orElseThrow();
    }
}
