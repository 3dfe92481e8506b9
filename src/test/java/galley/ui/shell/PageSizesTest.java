package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.ui.preview.Size;
import galley.ui.preview.Viewing;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page at the widths of readers' screens, in the real web view: laid out as there, whatever room there is. */
class PageSizesTest extends Journey {

    private static final Map<Size, Integer> WIDTHS = Map.of(Size.PHONE, 390, Size.TABLET, 820, Size.DESKTOP, 1280);

    /** As wide as the style sets the column, where there is room for it. */
    private static final Map<Size, Integer> ARTICLES = Map.of(Size.PHONE, 390, Size.TABLET, 620, Size.DESKTOP, 620);

    private static final String TOP = """
            (function () {
              const all = [...document.querySelectorAll('article > div > *')];
              return all.findIndex(element => element.getBoundingClientRect().bottom > 0);
            })()""";

    @TempDir
    private Path folder;

    private void openWithPage(Article article) {
        open(article, folder);
        until("the page is there", () -> views().size() == 1 && isFilled(views().getFirst()));
    }

    private List<WebView> views() {
        return stage.getScene().getRoot().lookupAll(".web-view").stream()
                .map(WebView.class::cast)
                .toList();
    }

    private static boolean isFilled(WebView view) {
        return number(view, "document.querySelectorAll('article > div > *').length") > 0;
    }

    private static int number(WebView view, String script) {
        return ((Number) view.getEngine().executeScript(script)).intValue();
    }

    private int number(String script) {
        return on(() -> number(views().getFirst(), script));
    }

    private boolean holds(String query) {
        return on(() -> (boolean) views().getFirst().getEngine().executeScript("matchMedia('" + query + "').matches"));
    }

    private void look(Viewing viewing) {
        run(() -> window.bench().review().look(_ -> viewing));
    }

    private void look(Size size) {
        look(Viewing.USUAL.withSize(size));
        if (size != Size.FREE) {
            until(size + " is laid out", () -> number(views().getFirst(), "innerWidth") == WIDTHS.get(size));
        }
        frames(3);
    }

    private List<String> captions() {
        return on(() -> stage.getScene().getRoot().lookupAll(".mount-caption").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private void wide(int width) {
        run(() -> stage.setWidth(width));
        until("it is that wide", () -> stage.getScene().getWidth() == width);
        frames(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 1_440, 2_560})
    void thePageIsLaidOutAsOnAReadersScreen(int window) {
        openWithPage(Specimens.harbourBridge());
        wide(window);
        for (Size size : List.of(Size.DESKTOP, Size.TABLET, Size.PHONE)) {
            look(size);
            int width = WIDTHS.get(size);
            assertEquals(width, number("document.documentElement.clientWidth"), "no scroll bar takes room");
            assertEquals(ARTICLES.get(size), number("document.querySelector('article').getBoundingClientRect().width"));
            assertTrue(holds("(min-width: " + width + "px) and (max-width: " + width + "px)"));
            assertEquals(size == Size.PHONE, holds("(max-width: 34rem)"), "in letters, too");
            assertEquals(14, number("parseFloat(getComputedStyle(document.querySelector('.byline')).fontSize)"));
            assertEquals(width, number("document.documentElement.scrollWidth"), "nothing stands over the edge");
            String caption = captions().getFirst();
            assertTrue(caption.matches("(Phone|Tablet|Desktop) · " + width + " px( at \\d+ %)?"), caption);
            picture("page-" + size + "-" + window);
        }
        look(Size.FREE);
        assertTrue(captions().getFirst().matches("Free · \\d+ px"), captions().getFirst());
        picture("page-FREE-" + window);
    }

    @Test
    void theBlockAtTheTopStaysThere() {
        openWithPage(Specimens.longOne(60));
        look(Size.PHONE);
        until(
                "all is there",
                () -> number(views().getFirst(), "document.querySelectorAll('article > div > *').length") > 60);
        run(() -> views().getFirst()
                .getEngine()
                .executeScript("document.querySelectorAll('article > div > *')[40].scrollIntoView()"));
        assertEquals(40, number(TOP));
        for (Size size : List.of(Size.DESKTOP, Size.TABLET, Size.PHONE)) {
            look(size);
            assertEquals(40, number(TOP), size.name());
        }
        look(Viewing.USUAL.withSize(Size.PHONE).withLarge(true));
        frames(3);
        assertEquals(40, number(TOP));
    }

    @Test
    void lettersTwiceAsLargeStayOnAPhone() {
        openWithPage(Specimens.harbourBridge());
        look(Size.PHONE);
        String size = "parseFloat(getComputedStyle(document.querySelector('p:not([class])')).fontSize) * 100";
        int before = number(size);
        run(() -> views().getFirst()
                .getEngine()
                .executeScript("document.querySelector('article h2').style.fontSize = '20px'"));
        int fixed = number("document.querySelector('article h2').getBoundingClientRect().height");
        look(Viewing.USUAL.withSize(Size.PHONE).withLarge(true));
        frames(3);
        assertEquals(2 * before, number(size));
        assertTrue(
                number("document.querySelector('article h2').getBoundingClientRect().height") >= 2 * fixed,
                "pixels, too");
        assertEquals(390, number("innerWidth"));
        assertEquals(390, number("document.documentElement.scrollWidth"), "nothing stands over the edge");
        picture("page-large");
    }

    @Test
    void aDarkScreenHasADarkPageOnBothCards() {
        openWithPage(Specimens.harbourBridge());
        look(Viewing.USUAL.withSize(Size.TABLET).withDark(true).turnedBeside());
        String ground =
                "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).reduce((a, b) => a + Number(b), 0)";
        until(
                "both are dark",
                () -> views().size() == 2
                        && views().stream().allMatch(view -> isFilled(view) && number(view, ground) < 200));
        frames(3);
        picture("page-dark");
        look(Viewing.USUAL.withSize(Size.TABLET));
        until("it is light", () -> number(views().getFirst(), ground) > 700);
    }

    @Test
    void twoSizesStandSideBySideAndBothFollow() {
        openWithPage(Specimens.harbourBridge());
        look(Viewing.USUAL.withSize(Size.PHONE).turnedBeside());
        until("both are there", () -> views().size() == 2 && views().stream().allMatch(PageSizesTest::isFilled));
        until(
                "both are laid out",
                () -> views().stream()
                        .map(view -> number(view, "innerWidth"))
                        .toList()
                        .equals(List.of(390, 1280)));
        run(() -> area().requestFocus());
        type("New ");
        until(
                "both follow",
                () -> views().stream()
                        .allMatch(view -> ((String)
                                        view.getEngine().executeScript("document.querySelector('h1').textContent"))
                                .startsWith("New ")));
        picture("page-beside-1440");
        wide(2_560);
        picture("page-beside-2560");
        wide(900);
        picture("page-beside-900");
        assertEquals(List.of("390 px", "1280 px"), captions());
        look(Viewing.USUAL);
        until("the second is let go", () -> views().size() == 1);
    }

    @Test
    void howThePageIsLookedAtIsRemembered() {
        openWithPage(Specimens.harbourBridge());
        look(new Viewing(Size.TABLET, Optional.of(Size.PHONE), true, true, true));
        Map<String, String> looks = on(() -> window.bench().whereabouts().panes());
        assertEquals("tablet +phone dark large", looks.get("page"));
        run(() -> window.bench().restorePanes(Map.of()));
        assertEquals(Viewing.USUAL, on(() -> window.bench().review().viewing()));
        run(() -> window.bench().restorePanes(looks));
        assertEquals(
                "tablet +phone dark large",
                on(() -> window.bench().review().viewing().toString()));
    }

    @Test
    void theBarHasRoomForWhatItShows() {
        openWithPage(Specimens.harbourBridge());
        for (int width : new int[] {2_560, 1_440, 1_100, 900}) {
            wide(width);
            run(() -> {
                Region bar = (Region) stage.getScene().lookup(".preview-bar");
                double end = bar.getWidth() - bar.getInsets().getRight();
                assertTrue(
                        bar.localToScene(end, 0).getX() <= stage.getScene().getWidth(),
                        "the pane is cut off at " + width);
                for (Node node : bar.getChildrenUnmodifiable()) {
                    if (node.isVisible()) {
                        assertTrue(node.getBoundsInParent().getMaxX() <= end + 0.5, node + " is cut off at " + width);
                        assertTrue(
                                !(node instanceof Labeled label) || label.getWidth() >= label.prefWidth(-1),
                                node + " at " + width);
                    }
                }
            });
        }
        Set<String> names = on(() -> stage.getScene().lookup(".preview-bar").lookupAll(".preview-tool").stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet()));
        assertEquals(5, names.size());
    }

    @Test
    void theArrowsChooseTheNextSize() {
        openWithPage(Specimens.harbourBridge());
        wide(2_560);
        ToggleButton free = on(
                () -> (ToggleButton) stage.getScene().getRoot().lookupAll(".preview-segments > .toggle-button").stream()
                        .filter(node -> ((ToggleButton) node).isSelected())
                        .findFirst()
                        .orElseThrow());
        run(free::requestFocus);
        press(KeyCode.LEFT);
        assertEquals(Size.DESKTOP, on(() -> window.bench().review().viewing().size()));
        press(KeyCode.UP);
        assertEquals(Size.TABLET, on(() -> window.bench().review().viewing().size()));
        press(KeyCode.SPACE);
        assertEquals(Size.TABLET, on(() -> window.bench().review().viewing().size()));
        assertTrue(on(() -> ((ToggleButton) stage.getScene().getFocusOwner()).isSelected()), "one is always chosen");
        picture("page-arrows");
    }
}
