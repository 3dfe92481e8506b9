package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.store.DocumentFile;
import galley.words.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be opened or written, and what is asked before words are lost. */
class FilesTest extends Journey {

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeOpenedIsSaidInItsSentenceWithItsNameAndAWayOn() throws IOException {
        String whole = ArticleJson.write(Specimens.harbourBridge());
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "cut.galley", utf8(whole.substring(0, whole.length() / 2)),
                "damaged.galley", utf8(whole.replace("\"level\":2", "\"level\":\"two\"")),
                "newer.galley", utf8(whole.replace("\"version\":1", "\"version\":99")),
                "empty.galley", new byte[0],
                "binary.galley", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, (byte) 0xff},
                "binary.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, (byte) 0xff},
                "foreign.json", utf8("{\"any\":\"json\"}")));
        files.put("folder.galley", null);
        fresh();
        Article untouched = article();
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (file.getValue() == null) {
                Files.createDirectory(path);
            } else {
                Files.write(path, file.getValue());
            }
            assertSaid(path, untouched);
        }
        assertSaid(folder.resolve("missing.galley"), untouched);
    }

    private void assertSaid(Path path, Article untouched) {
        int before = answers.told().size();
        answers.open(path);
        press(KeyCode.CONTROL, KeyCode.O);
        until(path.getFileName() + " is spoken of", () -> answers.told().size() > before);
        Answers.Told told = on(() -> answers.told().getLast());
        assertEquals(path.getFileName().toString(), told.about());
        if (!path.toString().endsWith(".txt")) {
            assertEquals(new Opened.Refused(told.problem()), new DocumentFile(path).open());
        }
        assertFalse(WORDS.text(told.problem()).isBlank());
        assertTrue(told.ways().stream().anyMatch(way -> way.words().equals("way.open-another")), told.toString());
        assertEquals(untouched, article());
    }

    @Test
    void aForeignFileCanBeImportedFromItsDialog() throws IOException {
        Path foreign = Files.writeString(
                folder.resolve("notes.json"), "A headline of its own\n\nAnd a paragraph, not JSON.\n");
        fresh(owner -> new Dialogs(owner, WORDS, _ -> {}));
        run(() -> window.open(foreign));
        DialogPane pane = dialog();
        assertEquals("notes.json", on(pane::getHeaderText));
        assertEquals(WORDS.text(Problem.of("json.foreign")), on(pane::getContentText));
        assertEquals(
                Stream.of("way.import", "way.open-another", "dialog.close")
                        .map(way -> WORDS.text(way))
                        .toList(),
                on(() -> pane.getButtonTypes().stream().map(ButtonType::getText).toList()));
        pictureOf("dialog", pane.getScene());
        choose(pane, "way.import");
        until("it is imported", () -> stage.getTitle().contains("A headline of its own"));
        assertTrue(text().contains("And a paragraph, not JSON."));
    }

    @Test
    void theCopyBeforeTheLastSaveCanBeOpened() throws IOException {
        Path document = folder.resolve("story.galley");
        Article first = Specimens.harbourBridge();
        new DocumentFile(document).save(first);
        new DocumentFile(document).save(Article.EMPTY);
        Files.writeString(document, "{\"format\":\"galley\",\"version\":1,");
        fresh();
        run(() -> window.open(document));
        until("it is said", () -> !answers.told().isEmpty());
        run(() -> answers.told().getFirst().go("way.previous"));
        until("the copy is shown", () -> stage.getTitle().contains("Harbour bridge"));
        assertEquals(first, article());
        assertTrue(on(stage::getTitle).startsWith("•"), "it is in no document of its own");
        answers.save(folder.resolve("rescued"));
        press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> !stage.getTitle().startsWith("•"));
        assertEquals(
                "{\"format\":\"galley\",\"version\":1,",
                Files.readString(document),
                "the damaged one is left as it is");
    }

    @Test
    void closingAsksAndEachAnswerDoesWhatItSays() {
        for (String answer : List.of("dialog.cancel", "unsaved.discard", "unsaved.save")) {
            Path document = folder.resolve("article.galley");
            window = make(owner -> new Dialogs(owner, WORDS, _ -> {}));
            write(document, ArticleJson.write(Specimens.harbourBridge()));
            run(() -> window.open(document));
            ready();
            type("New ");
            Article written = article();
            pressAndGo(KeyCode.CONTROL, KeyCode.W);
            DialogPane pane = dialog();
            assertEquals(
                    WORDS.text("unsaved.title", "New Harbour bridge closes for a year after cracks are found"),
                    on(pane::getHeaderText));
            choose(pane, answer);
            switch (answer) {
                case "dialog.cancel" -> {
                    until("the dialog is gone", () -> shown(".galley-dialog").isEmpty());
                    assertTrue(on(stage::isShowing));
                    assertEquals(written, article());
                    assertEquals(Specimens.harbourBridge(), read(document));
                    run(stage::hide);
                }
                case "unsaved.discard" -> {
                    until("it is closed", () -> !stage.isShowing());
                    assertEquals(Specimens.harbourBridge(), read(document));
                }
                default -> {
                    until("it is closed", () -> !stage.isShowing());
                    assertEquals(written, read(document));
                }
            }
        }
    }

    @Test
    void undoToWhatIsSavedIsSavedAgain() {
        open(Specimens.harbourBridge(), folder);
        assertEquals(WORDS.text("status.saved"), label("#status-saved"));
        type("x");
        assertEquals(WORDS.text("status.unsaved"), label("#status-saved"));
        assertTrue(on(stage::getTitle).startsWith("•"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(WORDS.text("status.saved"), label("#status-saved"));
        assertFalse(on(stage::getTitle).startsWith("•"));
        run(() -> window.close());
        until("it is closed", () -> !stage.isShowing());
        assertEquals(List.of(), answers.asked());
    }

    @Test
    void whatCannotBeSavedIsSaidAndKept() throws IOException {
        open(Specimens.harbourBridge(), folder);
        type("Kept ");
        Article written = article();
        answers.save(folder.resolve("gone").resolve("story.galley"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("it is said", () -> !answers.told().isEmpty());
        Answers.Told told = on(() -> answers.told().getLast());
        assertEquals(Problem.of("store.write.folder"), told.problem());
        assertEquals("story.galley", told.about());
        assertEquals(written, article());
        assertTrue(on(stage::getTitle).startsWith("•"));
        assertEquals(WORDS.text("status.unsaved"), label("#status-saved"));
        answers.save(folder.resolve("elsewhere"));
        run(() -> told.go("way.save-elsewhere"));
        until("it is saved", () -> !stage.getTitle().startsWith("•"));
        assertEquals(written, read(folder.resolve("elsewhere.galley")));
    }

    @Test
    void aSaveToAFolderSaysItsSentence() throws IOException {
        open(Specimens.harbourBridge(), folder);
        type("Kept ");
        answers.save(Files.createDirectory(folder.resolve("folder.galley")));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("it is said", () -> !answers.told().isEmpty());
        assertTrue(on(() -> answers.told().getLast().problem().key()).startsWith("store.write."));
        assertTrue(on(stage::getTitle).startsWith("•"));
    }

    @Test
    void whatIsTypedWhileASaveRunsIsNotTakenForSaved() {
        open(Specimens.harbourBridge(), folder);
        type("First ");
        Article first = article();
        run(() -> {
            pressNow(KeyCode.CONTROL, KeyCode.S);
            typeOne('x');
        });
        until("the save is done", () -> read(folder.resolve("article.galley")).equals(first));
        assertTrue(on(stage::getTitle).startsWith("•"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, article());
        until("it is saved", () -> !stage.getTitle().startsWith("•"));
    }

    @Test
    void twoQuickSavesLeaveTheLaterOne() {
        for (int i = 0; i < 10; i++) {
            Path document = folder.resolve("article.galley");
            open(Specimens.harbourBridge(), folder);
            run(() -> {
                typeOne('a');
                pressNow(KeyCode.CONTROL, KeyCode.S);
                typeOne('b');
                pressNow(KeyCode.CONTROL, KeyCode.S);
            });
            Article written = article();
            until("both saves are done", () -> !stage.getTitle().startsWith("•"));
            assertEquals(written, read(document));
            run(stage::hide);
        }
    }

    @Test
    void closingRightAfterASaveLosesNothing() {
        open(Specimens.harbourBridge(), folder);
        type("Last ");
        Article written = article();
        answers.unsaved(Questions.Unsaved.SAVE);
        run(() -> {
            pressNow(KeyCode.CONTROL, KeyCode.S);
            pressNow(KeyCode.CONTROL, KeyCode.W);
        });
        until("it is closed", () -> !stage.isShowing());
        assertEquals(written, read(folder.resolve("article.galley")));
    }

    @Test
    void anotherArticleBegunWhileASaveRunsIsNotMarkedSaved() {
        open(Specimens.harbourBridge(), folder);
        type("Last ");
        Article written = article();
        run(() -> {
            pressNow(KeyCode.CONTROL, KeyCode.S);
            pressNow(KeyCode.CONTROL, KeyCode.N);
        });
        until("the save is done", () -> read(folder.resolve("article.galley")).equals(written));
        until("it is saved", () -> !stage.getTitle().startsWith("•"));
        Window next = on(() -> window.newsroom().windows().getLast());
        assertNotEquals(window, next);
        assertEquals(WORDS.text("window.title", WORDS.text("window.untitled")), on(next::title));
        assertTrue(label("#status-saved").startsWith("● Saved "), label("#status-saved"));
        assertEquals(List.of(), answers.asked());
    }

    private static DialogPane dialog() {
        until("a dialog is shown", () -> shown(".galley-dialog").isPresent());
        return on(() -> (DialogPane) shown(".galley-dialog").orElseThrow());
    }

    private void choose(DialogPane pane, String way) {
        Button button = on(() -> (Button) ((ButtonBar) pane.lookup(".button-bar"))
                .getButtons().stream()
                        .filter(node -> ((Button) node).getText().equals(WORDS.text(way)))
                        .findFirst()
                        .orElseThrow());
        clickAndGo(button);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Article read(Path path) {
        return ((Opened.Ok) new DocumentFile(path).open()).article();
    }
}
