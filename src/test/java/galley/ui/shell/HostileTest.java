package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Limits;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import galley.edit.Selection;
import galley.ui.editor.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Texts that break programs, in the real window. */
class HostileTest extends Journey {

    private static final Path NAUGHTY =
            SHARED.resolve("corpus").resolve("strings").resolve("blns.json");

    @TempDir
    private Path folder;

    @Test
    void aThousandParagraphsArePastedAndTakenBackInOneStep() {
        fresh();
        Article before = article();
        press(KeyCode.CONTROL, KeyCode.END);
        String text = IntStream.range(0, 1_000)
                .mapToObj(i -> "Paragraph " + i + " of the thousand that were copied.")
                .collect(Collectors.joining("\n"));
        paste(text);
        assertEquals("\n\n" + text, text());
        assertEquals(1_002, body().size());
        type("x");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
        assertShown();
    }

    @Test
    void aPasteBeyondTheLimitOfAParagraphChangesNothingAndSaysSo() {
        open(article(new Block.Paragraph(RichText.of("before")), new Block.Paragraph(RichText.of("after"))), folder);
        Article before = article();
        press(KeyCode.CONTROL, KeyCode.END);
        paste("x".repeat(Limits.LONGEST_BLOCK));
        String sentence = WORDS.text("edit.block-too-long", Limits.LONGEST_BLOCK);
        until(
                "the refusal is said",
                () -> shown(".notification-bar .label")
                        .map(node -> ((Label) node).getText())
                        .filter(sentence::equals)
                        .isPresent());
        assertEquals(before, article());
        assertShown();
        type("x");
        assertTrue(text().endsWith("afterx"));
    }

    @Test
    void naughtyStringsAreTypedAndPastedIntoEveryKind() throws IOException {
        assumeTrue(Files.exists(NAUGHTY), "the corpus of strings is not here");
        List<String> strings = StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(Files.readAllBytes(NAUGHTY))
                                .spliterator(),
                        false)
                .map(node -> node.stringValue())
                .filter(text -> !text.isEmpty())
                .toList();
        assertTrue(strings.size() > 400, "only " + strings.size());
        open(everyKind(), folder);
        press(KeyCode.F12);
        int kinds = body().size();
        for (int i = 0; i < strings.size(); i++) {
            String string = strings.get(i);
            int block = i % kinds;
            boolean typed = i % 4 == 0 && string.length() < 40;
            run(() -> {
                Article before = window.bench().state().article();
                int end = before.body().end(block);
                area().selectRange(end, end);
                if (typed) {
                    string.codePoints().forEach(this::typeOne);
                } else {
                    copy(string);
                    pressNow(KeyCode.CONTROL, KeyCode.V);
                    String there = window.bench()
                            .state()
                            .body()
                            .slice(end, window.bench().state().selection().caret())
                            .head()
                            .string();
                    assertTrue(string.contains(there), () -> string + " became " + there);
                }
                Shown.assertIs(area(), window.bench().state());
                while (!window.bench().state().article().equals(before)
                        && window.bench().state().canUndo()) {
                    pressNow(KeyCode.CONTROL, KeyCode.Z);
                }
                assertEquals(before, window.bench().state().article(), string);
                Shown.assertIs(area(), window.bench().state());
            });
            if (!thrown().isEmpty()) {
                throw new AssertionError("string " + i + ": " + string, thrown().getFirst());
            }
        }
    }

    @Test
    void aGraphemeIsOneStepForTheCaretAndForBackspace() {
        for (String grapheme : List.of("😀", "👩‍👩‍👧‍👦", "e\u0301", "🇺🇦")) {
            open(article(new Block.Paragraph(RichText.of("a" + grapheme))), folder);
            press(KeyCode.CONTROL, KeyCode.END);
            press(KeyCode.BACK_SPACE);
            assertEquals("H\na", text(), grapheme);
            press(KeyCode.CONTROL, KeyCode.Z);
            press(KeyCode.LEFT);
            assertEquals(Selection.at(3), state().selection(), "left of " + grapheme);
            press(KeyCode.RIGHT);
            assertEquals(Selection.at(3 + grapheme.length()), state().selection(), "right of " + grapheme);
        }
    }

    @Test
    void upAndDownGoIntoAnEmptyBlockOfEveryKindAndComeOutWhereTheyWentIn() {
        Block words = new Block.Paragraph(RichText.of("words"));
        for (Block empty : emptyOfEveryKind()) {
            open(article(words, empty, words, empty), folder);
            int inWords = body().end(1) - 2;
            run(() -> area().moveTo(inWords));
            press(KeyCode.DOWN);
            assertEquals(Selection.at(body().start(2)), state().selection(), "down to " + empty);
            press(KeyCode.DOWN);
            assertEquals(Selection.at(body().end(3) - 2), state().selection(), "down from " + empty);
            press(KeyCode.DOWN);
            assertEquals(Selection.at(body().start(4)), state().selection(), "down to the last, " + empty);
            assertShown();
            press(KeyCode.SHIFT, KeyCode.UP);
            press(KeyCode.SHIFT, KeyCode.UP);
            assertEquals(new Selection(body().start(4), body().start(2)), state().selection(), "up to " + empty);
            press(KeyCode.UP);
            assertEquals(Selection.at(inWords), state().selection(), "up from " + empty);
            assertShown();
        }
    }

    @Test
    void downGoesOnFromWhereTheCaretIsNow() {
        Block words = new Block.Paragraph(RichText.of("words"));
        open(article(words, words, words), folder);
        int first = body().end(1);
        run(() -> area().moveTo(first));
        press(KeyCode.DOWN);
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        press(KeyCode.DOWN);
        assertEquals(Selection.at(body().end(3) - 2), state().selection(), "after a move");
        type("xx");
        press(KeyCode.UP);
        assertEquals(Selection.at(body().end(2)), state().selection(), "after letters");
    }

    @Test
    void aCaretThatIsPutBeyondTheEndComesBack() {
        open(article(new Block.Paragraph(RichText.of("words"))), folder);
        int end = body().length();
        run(() -> area().moveTo(end + 1));
        assertEquals(Selection.at(end), state().selection());
        assertShown();
    }

    private static List<Block> emptyOfEveryKind() {
        return List.of(
                new Block.Paragraph(RichText.EMPTY),
                new Block.Heading(2, RichText.EMPTY),
                new Block.Heading(3, RichText.EMPTY),
                new Block.Heading(4, RichText.EMPTY),
                new Block.Quote(RichText.EMPTY),
                new Block.PullQuote(RichText.EMPTY),
                new Block.Item(Block.Item.Marker.BULLET, 1, RichText.EMPTY),
                new Block.Fact(RichText.EMPTY),
                new Block.Correction(LocalDate.of(2026, 11, 24), RichText.EMPTY),
                new Block.Figure(Picture.NONE, RichText.EMPTY),
                new Block.Embed("https://portsable.example/film", RichText.EMPTY),
                new Block.Divider(RichText.EMPTY));
    }

    @Test
    void aSoftBreakStaysInItsBlock() {
        open(article(new Block.Paragraph(RichText.of("onetwo"))), folder);
        run(() -> area().moveTo(5));
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("H\none\u2028two", text());
        assertEquals(2, body().size());
        double above =
                on(() -> area().getCharacterBoundsOnScreen(2, 3).orElseThrow().getMinY());
        until(
                "it breaks the line",
                () -> area().getCharacterBoundsOnScreen(6, 7).orElseThrow().getMinY() > above + 10);
        press(KeyCode.BACK_SPACE);
        assertEquals("H\nonetwo", text());
        assertShown();
    }

    @Test
    void blocksOfANewerGalleyAreShownMovedAndKept() throws IOException {
        Path document = folder.resolve("newer.galley");
        String json =
                "{\"format\":\"galley\",\"version\":1,\n\"metadata\":{},\n\"body\":[\n{\"type\":\"headline\",\"text\":\"H\"},\n"
                        + "{\"type\":\"figure\",\"image\":\"bridge.jpg\",\"alt\":\"A bridge\"},\n{\"type\":\"paragraph\",\"text\":\"after\"}\n]}\n";
        Files.writeString(document, json);
        open(document);
        Article before = article();
        assertTrue(body().block(1) instanceof Block.Unknown);
        picture("unknown");
        run(() -> area().moveTo(2));
        type("x");
        assertShown();
        press(KeyCode.ENTER);
        assertShown();
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.X);
        press(KeyCode.CONTROL, KeyCode.V);
        assertShown();
        while (state().canUndo()) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, article());
        press(KeyCode.CONTROL, KeyCode.END);
        type(" all");
        press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> !stage.getTitle().startsWith("•"));
        assertEquals(json.replace("after", "after all"), Files.readString(document));
    }

    @Test
    void linesThatRunFromTheRightAreWrapped() {
        String hebrew = "הגשר נסגר לשנה לאחר שנמצאו סדקים. ".repeat(12).strip();
        String arabic = "Mixed: " + "أُغلق الجسر لمدة عام بعد العثور على تشققات ".repeat(9) + "لا".repeat(200);
        Article before = article(
                new Block.Heading(2, RichText.of(hebrew)),
                new Block.Paragraph(RichText.of(arabic)),
                new Block.Item(Block.Item.Marker.BULLET, 6, RichText.of(arabic)),
                new Block.Paragraph(RichText.of("after")));
        open(before, folder);
        press(KeyCode.CONTROL, KeyCode.END);
        type("x");
        assertEquals("H\n" + hebrew + "\n" + arabic + "\n" + arabic + "\nafterx", text());
        picture("from-the-right");
        for (String part : List.of("#status-saved", "#status-words", "#status-language")) {
            Region shown = (Region) node(part);
            assertTrue(on(() -> shown.getWidth() >= shown.prefWidth(-1)), part + " has its room beside a long heading");
        }
        for (int block = 1; block <= 3; block++) {
            int place = body().start(block) + 9;
            run(() -> area().moveTo(place));
            type("גשר x نعم");
            press(KeyCode.BACK_SPACE);
            press(KeyCode.CONTROL, KeyCode.B);
            type("ם");
            assertShown();
        }
        run(() -> stage.setWidth(stage.getMinWidth()));
        press(KeyCode.CONTROL, KeyCode.HOME);
        press(KeyCode.CONTROL, KeyCode.C);
        picture("from-the-right-narrow");
        while (state().canUndo()) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, article());
        assertShown();
    }

    private static Article article(Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(new Block.Headline(RichText.of("H"))));
        all.addAll(List.of(blocks));
        return new Article(Metadata.EMPTY, Body.of(all));
    }

    private static Article everyKind() {
        RichText text = RichText.of("text");
        return article(
                new Block.Standfirst(text),
                new Block.Paragraph(text),
                new Block.Heading(2, text),
                new Block.Heading(3, text),
                new Block.Heading(4, text),
                new Block.Quote(text),
                new Block.Attribution(text),
                new Block.Item(Block.Item.Marker.BULLET, 1, text),
                new Block.Item(Block.Item.Marker.NUMBER, 2, text),
                new Block.Divider(RichText.EMPTY),
                new Block.Unknown("{\"type\":\"figure\"}", RichText.EMPTY));
    }

    private void paste(String text) {
        run(() -> {
            copy(text);
            pressNow(KeyCode.CONTROL, KeyCode.V);
        });
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void assertShown() {
        run(() -> Shown.assertIs(area(), window.bench().state()));
    }
}
