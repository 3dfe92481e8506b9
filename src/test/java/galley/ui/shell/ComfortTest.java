package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import galley.edit.Selection;
import galley.format.json.ArticleJson;
import galley.store.Comfort;
import galley.store.Ease;
import galley.store.SettingsFile;
import galley.store.Zoom;
import galley.work.Errands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes writing easier: what empty fields say, focus, typewriter, full screen, size of the text, counts, and names. */
class ComfortTest extends Journey {

    @TempDir
    private Path folder;

    // ---- what empty fields say

    @Test
    void anEmptyFieldSaysWhatItIsForAndThatIsNoText() {
        open(new Article(Metadata.EMPTY, empties()), folder);
        for (String hint : List.of(
                "headline",
                "standfirst",
                "heading",
                "quote",
                "attribution",
                "item",
                "fact-title",
                "correction",
                "caption")) {
            assertTrue(hints().contains(WORDS.text("hint." + hint)), hint + " in " + hints());
        }
        assertEquals("\n".repeat(body().size() - 1), text());
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.C);
        assertFalse(on(() -> Clipboard.getSystemClipboard().getString()).contains(WORDS.text("hint.quote")));
        run(() -> area().moveTo(0));
        assertEquals(WORDS.text("hint.headline"), on(() -> area().getAccessibleHelp()), "who does not see it hears it");
        type("A");
        assertFalse(hints().contains(WORDS.text("hint.headline")));
        assertNotEquals(WORDS.text("hint.headline"), on(() -> area().getAccessibleHelp()));
    }

    @Test
    void anEmptyParagraphSpeaksWhileTheCaretIsInIt() {
        open(article("One.", "", "", "Two."), folder);
        String said = WORDS.text("hint.paragraph");
        assertFalse(hints().contains(said));
        caretIn(2);
        assertEquals(List.of(said), hints());
        press(KeyCode.DOWN);
        assertEquals(List.of(said), hints());
        assertEquals(3, caretBlock());
        press(KeyCode.DOWN);
        assertEquals(List.of(), hints());
        press(KeyCode.ENTER);
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertEquals(List.of(said), hints());
        type("x");
        assertEquals(List.of(), hints());
        press(KeyCode.BACK_SPACE);
        assertEquals(List.of(said), hints());
        fresh();
        assertTrue(hints().contains(said), "a new article says where to write");
    }

    // ---- focus

    @Test
    void focusGraysAllButTheParagraphOfTheCaret() {
        openSample();
        caretIn(3);
        assertEquals(List.of(), veiled());
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F);
        assertEquals(others(3), veiled());
        press(KeyCode.CONTROL, KeyCode.UP);
        press(KeyCode.UP);
        assertEquals(others(caretBlock()), veiled());
        caretIn(3);
        type("x");
        assertEquals(others(3), veiled());
        press(KeyCode.ENTER);
        assertEquals(others(4), veiled());
        press(KeyCode.SHIFT, KeyCode.UP);
        List<Integer> both = others(4);
        both.remove(Integer.valueOf(3));
        assertEquals(both, veiled(), "what is selected is in focus");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F);
        assertEquals(List.of(), veiled());
    }

    @Test
    void focusOnTheSentenceGraysTheOthersOfItsParagraphToo() {
        open(article("One is here. Two is there. Three.", "Four."), folder);
        caretIn(1);
        choose("action.focus-on-sentence");
        assertEquals(List.of(0, 1, 2), veiled());
        Bounds before = veil(1);
        run(() -> area().moveTo(body0().end(1) - 2));
        assertNotEquals(before, veil(1), "another sentence");
        run(() -> area().moveTo(body0().end(2)));
        assertEquals(List.of(0, 1), veiled(), "a paragraph of one sentence");
        choose("action.focus");
        caretIn(1);
        assertEquals(List.of(0, 2), veiled(), "the paragraph instead");
        choose("action.focus");
        assertEquals(List.of(), veiled());
    }

    // ---- where the caret is in view

    @Test
    void theLineOneWritesStaysAtOneHeight() {
        open(longArticle(), folder);
        caretIn(20);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.T);
        double high = on(() -> area().getHeight());
        double line = caretMiddle();
        assertEquals(0.45, line / high, 0.02);
        for (int i = 0; i < 5; i++) {
            press(KeyCode.DOWN);
            assertEquals(line, caretMiddle(), 2, "moving");
        }
        press(KeyCode.ENTER);
        assertEquals(line, caretMiddle(), 2, "a new paragraph");
        type("typed here and typed on and on and on and on and on and on until the line is full and one more begins");
        assertEquals(line, caretMiddle(), 2, "typing");
        press(KeyCode.CONTROL, KeyCode.END);
        assertEquals(line, caretMiddle(), 2, "at the end of the article");
        press(KeyCode.ENTER);
        assertEquals(line, caretMiddle(), 2, "beyond it");
        picture("comfort-typewriter-end");
        press(KeyCode.CONTROL, KeyCode.HOME);
        assertTrue(caretMiddle() < line, "the head is at the top");
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.T);
        press(KeyCode.DOWN);
    }

    @Test
    void aClickScrollsNothingAsOnATypewriterAndTypingThereDoes() {
        open(longArticle(), folder);
        caretIn(20);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.T);
        double line = caretMiddle();
        double scrolled = on(() -> area().getEstimatedScrollY());
        Point2D low = on(() -> area().localToScreen(area().getWidth() / 2, area().getHeight() - 60));
        click(low);
        assertEquals(scrolled, on(() -> area().getEstimatedScrollY()), 1);
        assertTrue(caretMiddle() > line + 100);
        type("x");
        assertEquals(line, caretMiddle(), 2);
    }

    @Test
    void theCaretIsNeverUnderTheEdge() {
        open(longArticle(), folder);
        caretIn(1);
        double high = on(() -> area().getHeight());
        for (int i = 0; i < 60; i++) {
            press(KeyCode.DOWN);
            assertTrue(caretFoot() <= high - 60, "line " + i + " ends at " + caretFoot() + " of " + high);
        }
        for (int i = 0; i < 40; i++) {
            press(KeyCode.UP);
            assertTrue(caretTop() >= 40, "line " + i + " begins at " + caretTop());
        }
        press(KeyCode.CONTROL, KeyCode.END);
        assertTrue(caretFoot() <= high - 60, "the last line has room under it");
        press(KeyCode.ENTER);
        assertTrue(caretFoot() <= high - 60, "a new last line ends at " + caretFoot() + " of " + high);
        press(KeyCode.CONTROL, KeyCode.F);
        press(KeyCode.ESCAPE);
        press(KeyCode.PAGE_UP);
        press(KeyCode.PAGE_UP);
        assertTrue(caretTop() >= 0 && caretFoot() <= high);
    }

    // ---- the size of the text

    @Test
    void theTextIsSetLargerAndSmallerWithItsMeasure() {
        openSample();
        caretIn(3);
        double usual = lineWidth();
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(new Zoom(110), zoom());
        assertEquals("110 %", label("#status-zoom"));
        press(KeyCode.CONTROL, KeyCode.ADD);
        assertEquals(new Zoom(125), zoom());
        press(KeyCode.CONTROL, KeyCode.MINUS);
        press(KeyCode.CONTROL, KeyCode.MINUS);
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(new Zoom(90), zoom());
        assertEquals(0.9, lineWidth() / usual, 0.01);
        for (int i = 0; i < 20; i++) {
            press(KeyCode.CONTROL, KeyCode.MINUS);
        }
        assertEquals(new Zoom(50), zoom());
        assertEquals(0.5, lineWidth() / usual, 0.01);
        for (int i = 0; i < 20; i++) {
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        }
        assertEquals(new Zoom(300), zoom());
        picture("comfort-zoom-300");
        assertTrue(caretTop() >= 0, "the caret is still in view");
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(Zoom.NONE, zoom());
        assertEquals(usual, lineWidth(), 1);
        assertFalse(on(() -> stage.getScene().lookup("#status-zoom").isVisible()));
    }

    @Test
    void theWheelWithCtrlSetsTheSizeAndAClickFindsItsLetter() {
        openSample();
        wheel(40, true);
        wheel(40, true);
        assertEquals(new Zoom(125), zoom());
        wheel(-40, true);
        assertEquals(new Zoom(110), zoom());
        wheel(-40, false);
        assertEquals(new Zoom(110), zoom());
        wheel(40, false);
        for (int i = 0; i < 3; i++) {
            wheel(40, true);
        }
        caretIn(1);
        int at = body().start(1) + 12;
        until("the text stands still", () -> letterNow(at).equals(letterNow(at)));
        Bounds letter = on(() -> letterNow(at));
        click(new Point2D(letter.getMinX() + 2, letter.getCenterY()));
        assertEquals(Selection.at(at), state().selection());
        picture("comfort-zoom-175");
    }

    @Test
    void whatWasChosenHoldsInEveryWindowAndIsKept() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        Preferences preferences = on(() -> Preferences.in(file, Errands.onVirtualThread(Platform::runLater)));
        Window first = shownWith(preferences);
        shownWith(preferences);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F);
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        Comfort chosen = Comfort.USUAL.with(Ease.FOCUS, true).withZoom(new Zoom(110));
        until("it is kept", () -> file.read().settings().comfort().equals(chosen));
        assertTrue(on(() -> first.bench().modes().has(Ease.FOCUS)));
        Preferences later = on(() -> Preferences.in(file, Errands.onVirtualThread(Platform::runLater)));
        shownWith(later);
        assertEquals("110 %", label("#status-zoom"));
        assertFalse(veiled().isEmpty());
    }

    // ---- only the text

    @Test
    void theFullScreenIsLeftByItsKeyAndNotByEscape() {
        openSampleAtTheCorner();
        Article before = article();
        press(KeyCode.F11);
        until("it is full", () -> stage.isFullScreen());
        press(KeyCode.ESCAPE);
        assertTrue(on(() -> stage.isFullScreen()));
        type("x");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
        press(KeyCode.F11);
        until("it is a window again", () -> !stage.isFullScreen());
    }

    @Test
    void distractionFreeLeavesTheTextAndEveryKey() {
        openSampleAtTheCorner();
        press(KeyCode.SHIFT, KeyCode.F11);
        until("it is full", () -> stage.isFullScreen());
        assertFalse(seen(".top-bar") || seen(".status-line") || seen(".outline-pane") || seen(".side"));
        picture("comfort-only-text");
        run(() -> area().selectRange(0, 7));
        press(KeyCode.CONTROL, KeyCode.I);
        assertFalse(body().block(0).text().runs().getFirst().marks().isEmpty(), "keys do what they did");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.ESCAPE);
        type("x");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.ALT, KeyCode.F10);
        assertTrue(seen(".top-bar"), "the tools come with their key");
        press(KeyCode.ESCAPE);
        assertFalse(seen(".top-bar"));
        run(() -> robot().mouseMove(whole().getCenterX(), whole().getMinY() + 1));
        assertTrue(seen(".top-bar"), "and with the mouse at the edge");
        picture("comfort-only-text-bar");
        run(() -> robot().mouseMove(whole().getCenterX(), whole().getCenterY()));
        assertFalse(seen(".top-bar"));
        press(KeyCode.SHIFT, KeyCode.F11);
        until("it is a window again", () -> !stage.isFullScreen());
        assertTrue(seen(".top-bar") && seen(".status-line") && seen(".outline-pane") && seen(".side"));
    }

    @Test
    void anArticleThatComesIntoTheWindowIsAloneInItToo() throws IOException {
        fresh();
        atTheCorner();
        press(KeyCode.SHIFT, KeyCode.F11);
        until("it is full", () -> stage.isFullScreen());
        Path document = folder.resolve("bridge.galley");
        Files.writeString(document, ArticleJson.write(Specimens.harbourBridge()));
        run(() -> window.open(document));
        until("it is opened", () -> body0().size() > 3);
        assertFalse(seen(".top-bar") || seen(".outline-pane") || seen(".side"));
        press(KeyCode.SHIFT, KeyCode.F11);
        until("it is a window again", () -> !stage.isFullScreen());
        until("all is back", () -> isInSight(".top-bar") && isInSight(".outline-pane") && isInSight(".side"));
    }

    // ---- counts

    @Test
    void theStatusLineCountsWhatIsSelected() {
        open(article("one two three", "four five"), folder);
        String all = label("#status-words");
        run(() -> area().selectRange(body0().start(1), body0().start(1) + 7));
        assertEquals(WORDS.text("status.selected", 2, 6), label("#status-words"));
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(WORDS.text("status.selected", 6, 6), label("#status-words"));
        press(KeyCode.LEFT);
        assertEquals(all, label("#status-words"));
    }

    @Test
    void wordsAskedForStandBesideTheCountAndInTheArticle() {
        open(article("one two three", "four five"), folder);
        Article before = article();
        click(node("#status-words"));
        fill("1O0", false);
        fill("10", true);
        assertEquals(10, article().metadata().notebook().brief().words());
        assertEquals(WORDS.text("status.target", 6, 10), label("#status-words"));
        assertEquals(0.6, bar(), 0.02);
        picture("comfort-target");
        caretIn(2);
        press(KeyCode.END);
        type(" a b c d");
        assertEquals(1, bar(), 0.01);
        press(KeyCode.CONTROL, KeyCode.END);
        while (state().canUndo()) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, article());
        assertEquals(WORDS.text("status.words", 6), label("#status-words"));
    }

    // ---- names

    @Test
    void aNameUsedBeforeIsOfferedAndTabTakesIt() {
        open(article("Then Mara Lindqvist spoke.", ""), folder);
        caretIn(2);
        untilKnown("Mar");
        type("So Ma");
        assertFalse(offered());
        type("r");
        assertTrue(offered());
        assertEquals(
                "Mara Lindqvist",
                on(() -> ((Label) offer().getChildrenUnmodifiable().getFirst()).getText()));
        picture("comfort-name");
        press(KeyCode.TAB);
        assertFalse(offered());
        assertEquals("So Mara Lindqvist", paragraph());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("So Mar", paragraph(), "one step");
        press(KeyCode.CONTROL, KeyCode.Y);
        type(" said Mar");
        assertTrue(offered());
        type("k");
        assertFalse(offered(), "who types on is left alone");
        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        type("r");
        assertTrue(offered());
        press(KeyCode.ESCAPE);
        assertFalse(offered());
        type("a");
        assertFalse(offered(), "no is no for this word");
        type(" Mar");
        assertTrue(offered());
        press(KeyCode.LEFT);
        assertFalse(offered(), "the caret went elsewhere");
    }

    @Test
    void onlyTabIsTakenAndTheOfferCanBeTurnedOff() {
        open(article("Then Mara Lindqvist spoke.", ""), folder);
        caretIn(2);
        untilKnown("Mar");
        type("Mar");
        press(KeyCode.ENTER);
        assertEquals("Mar", paragraph());
        assertEquals(4, body().size());
        type("Mar");
        press(KeyCode.LEFT);
        press(KeyCode.RIGHT);
        press(KeyCode.TAB);
        assertEquals("Mar", body().block(3).text().string(), "there was nothing to take");
        choose("action.complete-names");
        type(" Mar");
        assertFalse(offered());
        choose("action.complete-names");
        type(" Mar");
        assertTrue(offered());
    }

    // ---- what the tests share

    private void openSample() {
        open(Specimens.harbourBridge(), folder);
    }

    private void openSampleAtTheCorner() {
        openSample();
        atTheCorner();
    }

    private static Article article(String... paragraphs) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Headline(RichText.of("Headline"))));
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(RichText.of(paragraph)));
        }
        return new Article(Metadata.EMPTY.withLanguage("en"), Body.of(blocks));
    }

    private static Article longArticle() {
        String sentence = "A sentence that is long enough to be in need of a second line where it is set. ";
        String[] paragraphs = new String[40];
        Arrays.fill(paragraphs, sentence.repeat(2).strip());
        return article(paragraphs);
    }

    private static Body empties() {
        RichText none = RichText.EMPTY;
        return Body.of(
                new Block.Headline(none),
                new Block.Standfirst(none),
                new Block.Paragraph(none),
                new Block.Heading(2, none),
                new Block.Quote(none),
                new Block.Attribution(none),
                new Block.Item(Block.Item.Marker.BULLET, 1, none),
                new Block.Fact(none),
                new Block.Correction(LocalDate.of(2026, 11, 24), none),
                new Block.Figure(Picture.NONE, none));
    }

    private Body body0() {
        return window.bench().state().body();
    }

    private String paragraph() {
        text();
        return body().block(2).text().string();
    }

    private int caretBlock() {
        return body().at(state().selection().caret()).block();
    }

    private void caretIn(int block) {
        run(() -> {
            area().moveTo(body0().start(block));
            area().requestFollowCaret();
            area().layout();
        });
    }

    private void choose(String action) {
        run(() -> window.bench().actions().of(action).run().run());
    }

    private List<String> hints() {
        return on(() -> {
            area().layout();
            return area().lookupAll(".hint").stream()
                    .filter(Node::isVisible)
                    .map(node -> ((Label) node).getText())
                    .toList();
        });
    }

    /** The blocks in sight with a veil on them. */
    private List<Integer> veiled() {
        return on(() -> {
            area().layout();
            List<Integer> found = new ArrayList<>();
            int first = area().firstVisibleParToAllParIndex();
            for (int i = first; i < first + area().getVisibleParagraphs().size(); i++) {
                if (veilOf(i)
                        .filter(veil -> veil.getBoundsInLocal().getWidth() > 0)
                        .isPresent()) {
                    found.add(i);
                }
            }
            return found;
        });
    }

    private List<Integer> others(int block) {
        return on(() -> {
            area().layout();
            int first = area().firstVisibleParToAllParIndex();
            List<Integer> others = new ArrayList<>();
            for (int i = first; i < first + area().getVisibleParagraphs().size(); i++) {
                if (i != block) {
                    others.add(i);
                }
            }
            return others;
        });
    }

    private Optional<Node> veilOf(int block) {
        return Optional.ofNullable(area().getParagraphGraphic(block).lookup(".veil"));
    }

    private Bounds veil(int block) {
        return on(() -> veilOf(block).orElseThrow().getBoundsInLocal());
    }

    private Bounds caret() {
        return on(() -> {
            area().layout();
            return area().screenToLocal(area().getCaretBounds().orElseThrow());
        });
    }

    private double caretMiddle() {
        return caret().getCenterY();
    }

    private double caretTop() {
        return caret().getMinY();
    }

    private double caretFoot() {
        return caret().getMaxY();
    }

    private Zoom zoom() {
        return on(() ->
                new Zoom((int) Math.round(area().getLocalToSceneTransform().getMxx() * 100)));
    }

    /** How wide the first paragraph in sight is on the screen. */
    private double lineWidth() {
        return on(() -> {
            stage.getScene().getRoot().layout();
            Node graphic = area().getParagraphGraphic(area().getCurrentParagraph());
            Node flow = graphic.getParent().getChildrenUnmodifiable().getFirst();
            return flow.localToScreen(flow.getLayoutBounds()).getWidth();
        });
    }

    private void wheel(double by, boolean ctrl) {
        run(() -> {
            Point2D at = area().localToScreen(area().getWidth() / 2, area().getHeight() / 2);
            Event.fireEvent(
                    area(),
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            false,
                            ctrl,
                            false,
                            false,
                            false,
                            false,
                            0,
                            by,
                            0,
                            by,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        });
    }

    /** Whether something of a part of the window is within it. */
    private boolean seen(String selector) {
        return on(() -> isInSight(selector));
    }

    /** Where a letter is after one more layout; the caret comes into view by one. */
    private Bounds letterNow(int at) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        return area().getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
    }

    private boolean isInSight(String selector) {
        stage.getScene().getRoot().layout();
        Node node = stage.getScene().lookup(selector);
        return node != null
                && node.isVisible()
                && node.localToScreen(node.getBoundsInLocal()).intersects(inner());
    }

    private Bounds whole() {
        Node root = stage.getScene().getRoot();
        return root.localToScreen(root.getLayoutBounds());
    }

    private Bounds inner() {
        Bounds whole = whole();
        return new BoundingBox(whole.getMinX() + 1, whole.getMinY() + 1, whole.getWidth() - 2, whole.getHeight() - 2);
    }

    private void fill(String words, boolean done) {
        until("the popover is shown", () -> shown(".details-form").isPresent());
        run(() -> ((TextField) shown(".details-form .text-field").orElseThrow()).setText(words));
        assertEquals(
                !done, on(() -> shown(".details-form .accent").orElseThrow().isDisabled()));
        if (done) {
            press(KeyCode.ENTER);
            until("the popover is gone", () -> shown(".details-form").isEmpty());
        }
    }

    private double bar() {
        return on(() -> {
            stage.getScene().getRoot().layout();
            Region filled = (Region) stage.getScene().lookup(".target-bar > .filled");
            return filled.getWidth() / ((Region) filled.getParent()).getWidth();
        });
    }

    private void untilKnown(String letters) {
        until("names are known", () -> window.bench().names().beginning(letters).isPresent());
    }

    private Parent offer() {
        return (Parent) stage.getScene().lookup("#name-offer");
    }

    private boolean offered() {
        return on(() -> offer().isVisible());
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
}
