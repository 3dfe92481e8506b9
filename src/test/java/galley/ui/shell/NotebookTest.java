package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Cutting;
import galley.article.Notebook;
import galley.article.RichText;
import galley.article.SetAside;
import galley.article.Source;
import galley.edit.Detailing;
import galley.edit.Noting;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.ui.editor.LongField;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook beside the text: notes, sources, cuttings and lines set aside, with real keys and a real mouse. */
class NotebookTest extends Journey {

    private static final int PARAGRAPH = 3;

    @TempDir
    private Path folder;

    private Article before;

    // ---- notes

    @Test
    void notesAreTypedAndTakenBackStepByStep() {
        openNotebook(Notebook.EMPTY);
        LongField notes = notes();
        click(notes);
        typeAtOnce("Call Mara");
        assertEquals("Call Mara", notebook().notes());
        assertTrue(on(stage::getTitle).startsWith("•"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
        assertEquals("", on(notes::text));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("Call Mara", on(notes::text));
        assertEquals(before.body(), body());
    }

    @Test
    void anotherFieldIsAnotherStepAndUndoneInTheTextToo() {
        openNotebook(Notebook.EMPTY.withSources(List.of(Source.EMPTY)));
        click(notes());
        typeAtOnce("ab");
        click(field("source.who"));
        typeAtOnce("cd");
        run(() -> area().requestFocus());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", notebook().sources().getFirst().who());
        assertEquals("ab", notebook().notes());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
    }

    @Test
    void fieldsFollowChangesFromElsewhereAndKeepTheCaret() {
        openNotebook(Notebook.EMPTY.withNotes("one two"));
        LongField notes = notes();
        run(() -> {
            notes.requestFocus();
            notes.select(3, 3);
        });
        run(() -> area().run(Noting.notes("one two three")));
        assertEquals("one two three", on(notes::text));
        assertEquals(3, on(notes::caret));
    }

    @Test
    void aNotebookOutOfSightDoesNoWork() {
        openNotebook(Notebook.EMPTY.withNotes("seen"));
        LongField notes = notes();
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
        assertNull(on(() -> stage.getScene().lookup(".notebook-pane")));
        run(() -> area().run(Noting.notes("unseen")));
        assertEquals("seen", on(notes::text), "what nobody sees is not filled in");
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
        assertEquals("unseen", on(notes::text));
    }

    @Test
    void whatStandsBesideTheHeadIsDrawnAnewForDetailsThatStandThereAndForNoOthers() {
        openNotebook(Notebook.EMPTY);
        Node margin = on(() -> area().getParagraphGraphic(0));
        click(notes());
        typeAtOnce("Call Mara");
        run(() -> area().run(Detailing.change(now -> now.withSlug("mara").withEditorsNote("A note."))));
        assertSame(margin, on(() -> area().getParagraphGraphic(0)));
        run(() -> area().run(Detailing.change(now -> now.withKicker("Port"))));
        assertNotSame(margin, on(() -> area().getParagraphGraphic(0)));
        String endless = "Port ".repeat(1_000);
        run(() -> area().run(Detailing.change(now -> now.withKicker(endless))));
        Node kicked = on(() -> area().getParagraphGraphic(0));
        run(() -> area().run(Detailing.change(now -> now.withKicker(endless + "x"))));
        assertSame(kicked, on(() -> area().getParagraphGraphic(0)), "nobody sees where so long a kicker ends");
        run(() -> area().run(Detailing.change(now -> now.withDateline("Sable"))));
        assertNotSame(kicked, on(() -> area().getParagraphGraphic(0)));
    }

    // ---- sources

    @Test
    void selectedWordsGoToTheSourceLogAndTheRestIsTyped() {
        openNotebook(Notebook.EMPTY);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
        int start = body().start(PARAGRAPH);
        run(() -> area().selectRange(start, start + 10));
        String claim = body().block(PARAGRAPH).text().string().substring(0, 10);
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        until("who says so can be typed", () -> field("source.who").isFocused());
        typeAtOnce("Mara");
        press(KeyCode.TAB);
        typeAtOnce("aexample");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertEquals(
                List.of(new Source(claim.strip(), "Mara", "aexample", true)),
                notebook().sources());
        assertTrue(on(() -> ((CheckBox) shown(".source-card .check-box").orElseThrow()).isSelected()));
        picture("notebook-source");
        for (int i = 0; i < 4; i++) {
            run(() -> area().undo());
        }
        assertEquals(before, article());
        assertEquals(0, count(".source-card"));
    }

    @Test
    void sourcesAreReorderedAndTakenOut() {
        Source one = new Source("One", "", "", false);
        Source two = new Source("Two", "", "", true);
        openNotebook(Notebook.EMPTY.withSources(List.of(one, two)));
        click(button("source.down", 0));
        assertEquals(List.of(two, one), notebook().sources());
        assertEquals(
                "Two", on(() -> ((LongField) shown(".source-card .long-field").orElseThrow()).text()));
        assertTrue(on(() ->
                button("source.up", 0).isDisabled() && button("source.down", 1).isDisabled()));
        click(button("source.remove", 0));
        assertEquals(List.of(one), notebook().sources());
        assertEquals(1, count(".source-card"));
        click(button("notebook.add-source", 0));
        assertEquals(List.of(one, Source.EMPTY), notebook().sources());
        until(
                "the new claim can be typed",
                () -> stage.getScene().getRoot().lookupAll(".source-card .long-field").stream()
                        .filter(Node::isFocusWithin)
                        .anyMatch(claim -> ((LongField) claim).text().isEmpty()));
    }

    @Test
    void aLinkIsOpenedByItsButtonAndOneThatLeadsNowhereIsSaid() {
        openNotebook(Notebook.EMPTY.withSources(List.of(new Source("One", "", "https://a.example/x", false))));
        click(button("source.open", 0));
        assertTrue(
                answers.asked().contains("follow https://a.example/x"),
                answers.asked().toString());
        run(() -> area().run(Noting.source(0, new Source("One", "", "javascript:alert(1)", false))));
        int asked = answers.asked().size();
        click(button("source.open", 0));
        assertEquals(asked, answers.asked().size());
        until("it is said", () -> shown(".notification-bar").isPresent());
    }

    @Test
    void theSourceLogLeavesOnlyWhenAskedFor() throws IOException {
        openNotebook(
                Notebook.EMPTY.withNotes("xylograph").withSources(List.of(new Source("xylograph", "", "", false))));
        run(() -> area().requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.C);
        List<String> forms = on(() -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            List<String> all = new ArrayList<>(List.of(clipboard.getHtml(), clipboard.getString()));
            clipboard.getContentTypes().stream()
                    .map(form -> form.toString().contains("galley") ? clipboard.getContent(form) : null)
                    .filter(ByteBuffer.class::isInstance)
                    .forEach(own -> all.add(
                            StandardCharsets.UTF_8.decode((ByteBuffer) own).toString()));
            return all;
        });
        assertEquals(3, forms.size(), forms.toString());
        forms.forEach(form -> assertFalse(form.contains("xylograph"), form));
        export("action.export-html", "plain.html");
        assertEquals(HtmlPage.write(before), Files.readString(folder.resolve("plain.html")));
        export("action.export-html-sources", "asked.html");
        assertEquals(HtmlPage.withSources(before), Files.readString(folder.resolve("asked.html")));
        export("action.export-json-sources", "asked.json");
        assertEquals(ArticleJson.withSources(before), Files.readString(folder.resolve("asked.json")));
    }

    // ---- the shelf

    @Test
    void aParagraphIsCutToTheShelfAndPutBack() {
        openNotebook(Notebook.EMPTY);
        caretIn(PARAGRAPH);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        Block cut = before.body().block(PARAGRAPH);
        assertEquals(List.of(new Cutting(List.of(cut))), notebook().cuttings());
        assertEquals(before.body().size() - 1, body().size());
        until("a card is shown", () -> shown(".cutting-card").isPresent());
        assertTrue(cut.text()
                .string()
                .startsWith(on(() -> ((Labeled) shown(".cutting-words").orElseThrow())
                        .getText()
                        .substring(0, 20))));
        caretIn(1);
        click(button("cutting.back", 0));
        assertEquals(cut, body().block(2));
        assertEquals(List.of(), notebook().cuttings());
        assertEquals(0, count(".cutting-card"));
        text();
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
    }

    @Test
    void aCardIsCopiedInAndTakenOff() {
        openNotebook(Notebook.EMPTY.withCuttings(List.of(paragraph("Kept"))));
        caretIn(PARAGRAPH);
        click(button("cutting.copy", 0));
        assertEquals("Kept", body().block(PARAGRAPH + 1).text().string());
        assertEquals(1, notebook().cuttings().size());
        click(button("cutting.remove", 0));
        assertEquals(List.of(), notebook().cuttings());
        run(() -> area().undo());
        assertEquals(1, notebook().cuttings().size());
    }

    @Test
    void aCardIsDraggedIntoTheText() {
        openNotebook(Notebook.EMPTY.withCuttings(List.of(paragraph("Dragged"))));
        Point2D from = on(() -> middle(shown(".cutting-words").orElseThrow()));
        Point2D to = on(() -> {
            var line = area().getParagraphBoundsOnScreen(PARAGRAPH).orElseThrow();
            return new Point2D(line.getCenterX(), line.getMaxY() - 6);
        });
        run(() -> robot().mouseMove(from));
        run(() -> robot().mousePress(javafx.scene.input.MouseButton.PRIMARY));
        run(() -> robot().mouseMove(from.interpolate(to, 0.5)));
        run(() -> robot().mouseMove(to));
        assertTrue(on(() ->
                stage.getScene().getRoot().lookupAll(".drop-line").stream().anyMatch(Node::isVisible)));
        picture("notebook-drag");
        run(() -> robot().mouseRelease(javafx.scene.input.MouseButton.PRIMARY));
        assertEquals("Dragged", body().block(PARAGRAPH + 1).text().string());
        assertEquals(List.of(), notebook().cuttings());
        assertTrue(on(() ->
                stage.getScene().getRoot().lookupAll(".drop-line").stream().noneMatch(Node::isVisible)));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
    }

    @Test
    void aCardLetGoBesideTheTextStaysAndEscapeTakesADragBack() {
        openNotebook(Notebook.EMPTY.withCuttings(List.of(paragraph("Dragged"))));
        Point2D from = on(() -> middle(shown(".cutting-words").orElseThrow()));
        drag(from, from.add(0, 40));
        assertEquals(before, article());
        Point2D to = on(() -> middle(area()));
        run(() -> robot().mouseMove(from));
        run(() -> robot().mousePress(javafx.scene.input.MouseButton.PRIMARY));
        run(() -> robot().mouseMove(to));
        press(KeyCode.ESCAPE);
        run(() -> robot().mouseRelease(javafx.scene.input.MouseButton.PRIMARY));
        assertEquals(before, article());
    }

    @Test
    void aLongShelfShowsSomeAndThenMore() {
        openNotebook(Notebook.EMPTY.withCuttings(Collections.nCopies(100, paragraph("Again"))));
        assertEquals(40, count(".cutting-card"));
        run(() -> ((Button) shown("#notebook-cuttings .cards > .link-button").orElseThrow()).fire());
        assertEquals(80, count(".cutting-card"));
        run(() -> ((Button) shown("#notebook-cuttings .cards > .link-button").orElseThrow()).fire());
        assertEquals(100, count(".cutting-card"));
        assertTrue(on(() -> shown("#notebook-cuttings .cards > .link-button").isEmpty()));
    }

    // ---- what it looks like

    @Test
    void sectionsFoldAway() {
        openNotebook(Notebook.EMPTY.withCuttings(List.of(paragraph("Kept"))));
        Node title = on(() -> shown("#notebook-cuttings .fold-title").orElseThrow());
        Node card = on(() -> shown(".cutting-card").orElseThrow());
        click(title);
        assertFalse(on(() -> card.getParent().isVisible()));
        click(title);
        assertTrue(on(() -> card.getParent().isVisible()));
        assertFalse(on(() -> shown("#notebook-aside").orElseThrow().isVisible()), "nothing was set aside");
    }

    @Test
    void nothingIsCutOffInANarrowOrAWideWindow() {
        openNotebook(new Notebook(
                "Ring the harbour office before noon: who signed the certificate?\nAsk for the 2019 report.",
                List.of(
                        new Source(
                                "Two of the eight main hangers are cracked",
                                "Mara Lind, chief engineer",
                                "https://portsable.example/report",
                                true),
                        new Source("Six ferries every ten minutes", "", "", false)),
                List.of(
                        new Cutting(before().body().blocks().subList(3, 4)),
                        new Cutting(before().body().blocks().subList(5, 7))),
                List.of(new SetAside(2, "5 Min Read", "reading-time", 2)),
                Notebook.EMPTY.brief()));
        for (int wide : List.of(900, 1440)) {
            run(() -> stage.setWidth(wide));
            until("it is as wide", () -> Math.abs(stage.getScene().getWidth() - wide) < 40);
            run(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            picture("notebook-" + wide);
        }
        assertTrue(on(() -> stage.getScene().getRoot().lookupAll(".notebook-card").stream()
                .allMatch(card -> card.getBoundsInParent().getWidth() > 150)));
    }

    private static Article before() {
        return Specimens.harbourBridge();
    }

    private void openNotebook(Notebook notebook) {
        Article sample = before();
        before = sample.withMetadata(sample.metadata().withNotebook(notebook));
        open(before, folder);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
        until("the notebook is shown", () -> shown(".notebook-pane").isPresent());
        run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private Notebook notebook() {
        return article().metadata().notebook();
    }

    private LongField notes() {
        return (LongField) node("#notebook-notes");
    }

    private TextInputControl field(String name) {
        return Platform.isFxApplicationThread() ? findField(name) : on(() -> findField(name));
    }

    private TextInputControl findField(String name) {
        return (TextInputControl) stage.getScene().getRoot().lookupAll(".notebook .text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .filter(node -> WORDS.text(name).equals(((TextInputControl) node).getPromptText()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String name, int which) {
        return Platform.isFxApplicationThread() ? findButton(name, which) : on(() -> findButton(name, which));
    }

    private Button findButton(String name, int which) {
        return Stream.of(".notebook-tool", ".notebook-word")
                .flatMap(kind -> stage.getScene().getRoot().lookupAll(kind).stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> WORDS.text(name).equals(button.getAccessibleText())
                        || WORDS.text(name).equals(button.getText()))
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private int count(String selector) {
        return on(() -> stage.getScene().getRoot().lookupAll(selector).size());
    }

    private void caretIn(int block) {
        int at = body().start(block) + 1;
        run(() -> {
            area().requestFocus();
            area().selectRange(at, at);
        });
    }

    /** Types without a pause, however slow the machine is: so it is one step of undo. */
    private void typeAtOnce(String letters) {
        run(() -> letters.codePoints().forEach(this::typeOne));
    }

    private void export(String action, String file) {
        answers.save(folder.resolve(file));
        run(() -> window.bench().actions().of(action).run().run());
        until("it is written", () -> Files.exists(folder.resolve(file)) && Files.size(folder.resolve(file)) > 0);
    }

    private static Cutting paragraph(String text) {
        return new Cutting(List.of(new Block.Paragraph(RichText.of(text))));
    }
}
