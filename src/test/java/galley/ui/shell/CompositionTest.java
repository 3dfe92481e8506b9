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
import galley.edit.Selection;
import galley.ui.editor.Shown;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input methods: what they compose is seen in its place, and is the article's only when it is committed. */
class CompositionTest extends Journey {

    @TempDir
    private Path folder;

    @Test
    void kanaAreComposedInPlaceAndBecomeKanji() {
        open(article("ja", "橋は。"), folder);
        Article before = article();
        run(() -> area().moveTo(4));
        for (String stage : List.of("k", "か", "かい", "かいt", "かいつ", "かいつう")) {
            compose(stage);
            assertEquals("H\n橋は" + stage + "。", onSurface());
            assertEquals(before, article(), "the article knows nothing of " + stage);
        }
        assertEquals(List.of("かいつう"), drawn("composed"));
        compose(
                run("開通", InputMethodHighlight.SELECTED_CONVERTED),
                run("した", InputMethodHighlight.UNSELECTED_CONVERTED));
        assertEquals(List.of("開通"), drawn("composed-target"));
        assertEquals(List.of("した"), drawn("composed"));
        picture("composing");
        assertFalse(state().canUndo());
        commit("開通した");
        assertEquals("H\n橋は開通した。", text());
        assertEquals(Selection.at(8), state().selection());
        assertEquals(List.of(), drawn("composed"));
        assertShown();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
        assertFalse(state().canUndo(), "the stages are no steps of undo");
    }

    @Test
    void syllablesOfKoreanFollowOneAnother() {
        open(article("ko", ""), folder);
        run(() -> area().moveTo(2));
        compose("ㅎ");
        assertFalse(shownHint(), "what the block is for is not said over the letters");
        compose("하");
        compose("한");
        event("한", run("ㄱ", InputMethodHighlight.UNSELECTED_RAW));
        assertEquals("H\n한", text(body()));
        assertEquals("H\n한ㄱ", onSurface());
        compose("그");
        compose("글");
        commit("글");
        assertEquals("H\n한글", text());
        while (state().canUndo()) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals("H\n", text());
        assertShown();
    }

    @Test
    void pinyinOverASelectionKeepsItUntilItIsCommitted() {
        open(article("zh", "one", "two"), folder);
        Article before = article();
        run(() -> area().selectRange(3, 7));
        compose("ni");
        assertEquals("H\noniwo", onSurface());
        compose("ni hao");
        assertEquals("H\noni haowo", onSurface());
        assertEquals(before, article());
        event("");
        assertEquals("H\none\ntwo", text(), "a composition that is given up leaves everything");
        assertEquals(new Selection(3, 7), state().selection());
        assertShown();
        compose("ni hao");
        commit("你好");
        assertEquals("H\no你好wo", text());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article(), "one step takes it back");
        assertShown();
    }

    @Test
    void aDeadKeyWaitsForItsLetter() {
        open(article("fr", "caf"), folder);
        press(KeyCode.CONTROL, KeyCode.END);
        compose("´");
        assertEquals("H\ncaf´", onSurface());
        assertEquals("H\ncaf", text(body()));
        commit("é");
        assertEquals("H\ncafé", text());
        compose("¨");
        event("");
        assertEquals("H\ncafé", text());
        assertShown();
    }

    @Test
    void aPickerCommitsWithoutComposing() {
        open(article("en", "ab"), folder);
        run(() -> area().selectRange(3, 4));
        commit("👩‍👩‍👧‍👦");
        assertEquals("H\na👩‍👩‍👧‍👦", text());
        press(KeyCode.BACK_SPACE);
        assertEquals("H\na", text());
        assertShown();
    }

    @Test
    void whereverTheCaretStands() {
        open(article("ja", "one", "", "two"), folder);
        for (int place : List.of(0, 1, 2, 5, 6, 7, 10)) {
            Article before = article();
            run(() -> area().moveTo(place));
            compose("か");
            assertEquals(
                    text(before.body()).substring(0, place) + "か"
                            + text(before.body()).substring(place),
                    onSurface());
            commit("下");
            assertShown();
            press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, article());
            assertShown();
        }
    }

    @Test
    void whatIsComposedIsCommittedWhenTheMouseOrTheFocusGoesElsewhere() {
        open(article("ja", "one", "two"), folder);
        run(() -> area().moveTo(3));
        compose("か");
        Bounds two = on(() -> area().getCharacterBoundsOnScreen(8, 9).orElseThrow());
        click(new Point2D(two.getMinX() + 1, two.getCenterY()));
        assertEquals("H\noかne\ntwo", text());
        assertEquals(Selection.at(8), state().selection());
        compose("き");
        press(KeyCode.F6);
        assertEquals("H\noかne\ntきwo", text());
        run(() -> area().requestFocus());
        compose("く");
        press(KeyCode.HOME);
        assertEquals("H\noかne\ntきくwo", text());
        assertEquals(Selection.at(7), state().selection());
        assertShown();
    }

    @Test
    void commandsComeAfterWhatIsComposed() {
        open(article("ja", "one"), folder);
        press(KeyCode.CONTROL, KeyCode.END);
        compose("か");
        press(KeyCode.CONTROL, KeyCode.B);
        type("x");
        assertEquals(
                RichText.of("oneか").plus(RichText.of("x", Mark.Style.STRONG)),
                body().block(1).text());
        compose("き");
        press(KeyCode.ENTER);
        assertEquals("H\noneかxき\n", text());
        compose("く");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("H\noneかxき\n", text(), "undo takes back what was composed last");
        assertShown();
    }

    @Test
    void aChangeFromElsewhereLeavesTheCompositionStanding() {
        open(article("ja", "one", "two"), folder);
        run(() -> area().moveTo(3));
        compose("かい");
        press(KeyCode.CONTROL, KeyCode.S);
        assertEquals("H\noかいne\ntwo", onSurface());
        assertEquals("H\none\ntwo", text(body()), "what is saved is what is written");
        run(() -> area().refreshHead());
        commit("海");
        assertEquals("H\no海ne\ntwo", text());
        assertShown();
    }

    @Test
    void theWindowOfCandidatesIsToldWhereTheLettersAre() {
        open(article("ja", "one"), folder);
        press(KeyCode.CONTROL, KeyCode.END);
        Point2D before = on(() -> area().getInputMethodRequests().getTextLocation(0));
        Bounds caret = on(() -> area().getCaretBounds().orElseThrow());
        assertEquals(caret.getMinX(), before.getX(), 1);
        assertEquals(caret.getMaxY(), before.getY(), 1);
        compose("かいつう");
        Point2D third = on(() -> area().getInputMethodRequests().getTextLocation(2));
        Bounds letter = on(() -> area().getCharacterBoundsOnScreen(7, 8).orElseThrow());
        assertEquals(letter.getMinX(), third.getX(), 1);
        int offset = on(() -> area().getInputMethodRequests()
                .getLocationOffset((int) letter.getMinX() + 2, (int) letter.getCenterY()));
        assertEquals(2, offset);
        commit("x");
        run(() -> area().selectRange(2, 4));
        assertEquals("on", on(() -> area().getInputMethodRequests().getSelectedText()));
    }

    @Test
    void arabicIsComposedFromTheRight() {
        open(article("ar", "جسر"), folder);
        press(KeyCode.CONTROL, KeyCode.END);
        compose(" ال");
        compose(" المي");
        assertEquals("H\nجسر المي", onSurface());
        commit(" الميناء");
        assertEquals("H\nجسر الميناء", text());
        assertShown();
    }

    private void compose(String... letters) {
        event(
                "",
                Arrays.stream(letters)
                        .map(text -> run(text, InputMethodHighlight.UNSELECTED_RAW))
                        .toArray(InputMethodTextRun[]::new));
    }

    private void compose(InputMethodTextRun... composed) {
        event("", composed);
    }

    private void commit(String letters) {
        event(letters);
    }

    private static InputMethodTextRun run(String text, InputMethodHighlight highlight) {
        return new InputMethodTextRun(text, highlight);
    }

    private void event(String committed, InputMethodTextRun... composed) {
        int caret =
                Arrays.stream(composed).mapToInt(run -> run.getText().length()).sum();
        run(() -> stage.getScene()
                .getFocusOwner()
                .fireEvent(new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(composed), committed, caret)));
    }

    private String onSurface() {
        return on(() -> area().getText());
    }

    /** What is drawn with a class. */
    private List<String> drawn(String style) {
        return on(() -> {
            area().applyCss();
            area().layout();
            return area().lookupAll("." + style).stream()
                    .filter(Text.class::isInstance)
                    .map(node -> ((Text) node).getText())
                    .toList();
        });
    }

    private boolean shownHint() {
        return on(() -> {
            area().layout();
            return area().lookupAll(".hint").stream().anyMatch(Node::isVisible);
        });
    }

    private static Article article(String language, String... paragraphs) {
        List<Block> blocks = new java.util.ArrayList<>(List.of(new Block.Headline(RichText.of("H"))));
        Arrays.stream(paragraphs)
                .map(text -> new Block.Paragraph(RichText.of(text)))
                .forEach(blocks::add);
        return new Article(Metadata.EMPTY.withLanguage(language), Body.of(blocks));
    }

    private void assertShown() {
        run(() -> Shown.assertIs(area(), window.bench().state()));
        assertTrue(thrown().isEmpty());
    }
}
