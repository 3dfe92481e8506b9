package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Body;
import galley.edit.Selection;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the text at the same place: who has the keyboard leads. */
class FollowingTest extends Journey {

    private static final String MARKED = "document.getElementById('galley-follows').style.display !== 'none'";

    @TempDir
    private Path folder;

    private WebView view;

    private void openWithPreview(Article article) {
        open(article, folder);
        until("the preview is there", () -> stage.getScene().lookup(".web-view") instanceof WebView);
        view = (WebView) node(".web-view");
        until("the page is marked", () -> (boolean) view.getEngine()
                .executeScript("!!document.getElementById('galley-follows') && document.querySelectorAll("
                        + "'article > div > *').length > 0"));
    }

    @Test
    void theCaretBringsItsBlockIntoViewAndMarksIt() {
        openWithPreview(Specimens.longOne(60));
        assertEquals(0, script("scrollY"));
        caretIn(40);
        until("paragraph 40 is in view and marked", () -> isInView(40) && isMarked(40));
        Object there = script("scrollY");
        type("seen ");
        until("its mark stays", () -> text(40).contains("seen") && isMarked(40));
        assertEquals(there, script("scrollY"), "what is in view stays where it is");
        picture("following");
        press(KeyCode.CONTROL, KeyCode.HOME);
        until("the headline is in view", () -> scrolled() == 0 && (boolean) js(MARKED));
    }

    @Test
    void whatIsTypedAtTheEndOfALongArticleIsSeen() {
        openWithPreview(Specimens.longOne(60));
        press(KeyCode.CONTROL, KeyCode.END);
        press(KeyCode.ENTER);
        type("last");
        int last = body().size() - 1;
        until("it is there", () -> text(last).equals("last") && isInView(last) && isMarked(last));
    }

    @Test
    void theTextIsScrolledAndThePageGoesAlong() {
        openWithPreview(Specimens.longOne(60));
        untilFollowed();
        run(() -> {
            area().showBlockAtTop(30);
            area().layout();
            window.bench().review().preview().textScrolled();
        });
        until("the page has it at its upper edge", () -> Math.abs(top(30)) < 30);
    }

    @Test
    void aClickPutsTheCaretWhereItWasAndOneCanType() {
        openWithPreview(Specimens.harbourBridge());
        Body body = body();
        int block = 3;
        int element = ((Number)
                        script("[...document.querySelectorAll('article > div > *')].findIndex(e => e.textContent === "
                                + quoted(body.block(block).text().string()) + ")"))
                .intValue();
        assertTrue(element > 0, "the paragraph is found on the page");
        Point2D at = letter(element, 20);
        click(on(() -> view.localToScreen(at)));
        assertEquals(Selection.at(body.start(block) + 20), state().selection());
        assertTrue(on(() -> area().isFocused()));
        type("X");
        assertEquals('X', body().block(block).text().string().charAt(20));
        until("it is marked", () -> isMarked(element));
    }

    @Test
    void aPageDrawnSmallerIsClickedWhereItIsSeen() {
        openWithPreview(Specimens.longOne(20));
        caretIn(2);
        until("it is marked", () -> isMarked(2));
        run(() -> ((ToggleButton) stage.getScene()
                        .getRoot()
                        .lookupAll(".preview-bar .toggle-button")
                        .toArray()[2])
                .fire());
        until("it is as wide as a desktop", () -> ((Number) js("innerWidth")).intValue() > 1_200);
        until("its mark moved along", () -> isMarked(2));
        picture("following-desktop");
        Point2D at = letter(3, 30);
        click(on(() -> view.localToScreen(at)));
        assertEquals(Selection.at(body().start(3) + 30), state().selection());
    }

    @Test
    void aDoubleClickOnTheBylineTurnsToItsField() {
        openWithPreview(Specimens.harbourBridge());
        Selection before = state().selection();
        double x = number("document.querySelector('.byline .author').getBoundingClientRect().left") + 5;
        double y = number("document.querySelector('.byline .author').getBoundingClientRect().top") + 5;
        clicks(on(() -> view.localToScreen(new Point2D(x, y))), 2);
        until("the details are shown", () -> stage.getScene().lookup(".details-pane") != null);
        assertEquals(before, state().selection());
    }

    @Test
    void aParagraphFarTooLongIsBroughtUpToDateWhenOneRests() {
        openWithPreview(Specimens.longOne(3));
        press(KeyCode.CONTROL, KeyCode.END);
        run(() -> area().replaceSelection("long ".repeat(4_000)));
        int last = body().size() - 1;
        until("it is there", () -> text(last).endsWith("long "));
        run(() -> {
            typeOne('x');
            js("window.missed = !" + element(last) + ".textContent.endsWith('x')");
        });
        assertTrue((boolean) script("missed"), "not with the key");
        until("it is there", () -> text(last).endsWith("x"));
    }

    @Test
    void aClickOnALinkPutsTheCaretThereToo() {
        openWithPreview(Specimens.harbourBridge());
        untilFollowed();
        run(() -> js("document.querySelector('article p a').scrollIntoView()"));
        String word = (String) script("document.querySelector('article p a').textContent");
        double x = number("document.querySelector('article p a').getBoundingClientRect().left") + 12;
        double y = number("document.querySelector('article p a').getBoundingClientRect().top") + 8;
        click(on(() -> view.localToScreen(new Point2D(x, y))));
        int caret = state().selection().caret();
        String all = text(body());
        assertTrue(all.substring(caret - word.length(), caret + word.length()).contains(word.substring(0, 2)));
        assertTrue(caret > 0);
        assertTrue(on(() -> area().isFocused()));
    }

    @Test
    void thePageLeadsWhileItHasTheKeyboard() {
        openWithPreview(Specimens.longOne(60));
        Selection before = state().selection();
        run(() -> window.bench().review().preview().takeFocus());
        for (int i = 0; i < 4; i++) {
            press(KeyCode.PAGE_DOWN);
        }
        until("the page is scrolled", () -> scrolled() > 500);
        until(
                "the text went along",
                () -> Math.abs(top(area().top().block())) < 200 && area().top().block() > 3);
        double there = number("scrollY");
        frames(5);
        assertEquals(there, number("scrollY"), "and does not lead back");
        assertEquals(before, state().selection());
    }

    @Test
    void itCanBeSwitchedOff() {
        openWithPreview(Specimens.longOne(60));
        run(() -> window.bench().actions().of("action.preview-follows").run().run());
        until("the mark is gone", () -> !(boolean) js(MARKED));
        caretIn(40);
        type("x");
        until("the page has it", () -> text(40).contains("x"));
        frames(3);
        assertEquals(0.0, number("scrollY"));
        Selection before = state().selection();
        Point2D at = letter(2, 5);
        click(on(() -> view.localToScreen(at)));
        assertEquals(before, state().selection());
        run(() -> window.bench().actions().of("action.preview-follows").run().run());
        run(() -> area().requestFocus());
        type("y");
        until("it follows again", () -> isInView(40) && isMarked(40));
    }

    @Test
    void whatAHiddenPageMissedItShowsWhenItIsSeenAgain() {
        openWithPreview(Specimens.longOne(60));
        press(KeyCode.F12);
        assertFalse(on(() -> view.getScene() != null));
        run(() -> js("window.asked = 0; for (const each of ['on', 'bring']) { const old = follow[each];"
                + " follow[each] = (...all) => { asked++; old(...all); }; }"));
        caretIn(40);
        type("x");
        frames(5);
        assertEquals(0, script("asked"), "nobody asks a page that is not seen");
        press(KeyCode.F12);
        until("it is in view", () -> isInView(40) && isMarked(40));
    }

    @Test
    void ofABookTheBlockIsFilledInFirst() {
        openWithPreview(Specimens.longOne(6_000));
        int block = 4_000;
        caretIn(block);
        String letters = body().block(block).text().string();
        until("it is in view", () -> (boolean)
                js("(() => { const e = [...document.querySelectorAll('article > div > *')].find(e => e.textContent === "
                        + quoted(letters) + "); if (!e) return false; const r = e.getBoundingClientRect();"
                        + " return r.top >= 0 && r.top < innerHeight; })()"));
        assertTrue((int) script("document.querySelectorAll('article > div > *').length") < 4_000, "before the rest");
    }

    // ---- what the tests share

    private void caretIn(int block) {
        run(() -> {
            area().moveTo(window.bench().state().body().start(block));
            area().requestFollowCaret();
            area().layout();
        });
    }

    /** Waits until the page has come to the caret, so that it stays where it is scrolled to next. */
    private void untilFollowed() {
        until(
                "it has followed the caret",
                () ->
                        js("(document.getElementById('galley-follows') || document.head).getBoundingClientRect().height > 0")
                                .equals(true));
    }

    private Object js(String script) {
        return view.getEngine().executeScript(script);
    }

    private Object script(String script) {
        return on(() -> js(script));
    }

    private double number(String script) {
        return ((Number) script(script)).doubleValue();
    }

    private double scrolled() {
        return ((Number) js("scrollY")).doubleValue();
    }

    private static String element(int index) {
        return "document.querySelectorAll('article > div > *')[" + index + "]";
    }

    private String text(int element) {
        return (String) js("(" + element(element) + " || document.body).textContent");
    }

    private double top(int element) {
        return ((Number) js(element(element) + ".getBoundingClientRect().top")).doubleValue();
    }

    private boolean isInView(int element) {
        return (boolean) js("(() => { const r = " + element(element)
                + ".getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })()");
    }

    private boolean isMarked(int element) {
        return (boolean) js("(() => { const r = " + element(element)
                + ".getBoundingClientRect(), b = document.getElementById('galley-follows').getBoundingClientRect();"
                + " return b.height > 0 && Math.abs(b.top - r.top) < 1 && Math.abs(b.bottom - r.bottom) < 1; })()");
    }

    /** A place in the web view, just right of the middle of the gap before a letter. */
    private Point2D letter(int element, int offset) {
        return on(() -> {
            String rect = "(() => { const n = " + element(element) + ".firstChild, r = document.createRange();"
                    + " r.setStart(n, " + offset + "); r.setEnd(n, " + (offset + 1)
                    + "); return r.getBoundingClientRect(); })()";
            double x = ((Number) js(rect + ".left + 1")).doubleValue();
            double y = ((Number) js("(" + rect + ".top + " + rect + ".bottom) / 2")).doubleValue();
            return new Point2D(x, y);
        });
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
        return out.append('"').toString();
    }
}
