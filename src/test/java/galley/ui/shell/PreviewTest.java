package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.RandomArticle;
import galley.edit.Detailing;
import galley.format.html.HtmlFragment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.concurrent.Worker;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The preview, as the web view really shows it: the same elements as the export writes, one page for as long as one types. */
class PreviewTest extends Journey {

    private static final String WANTED = """
            (function (html) {
              const page = new DOMParser().parseFromString(html, 'text/html');
              return [...page.querySelector('article').children].map(e => e.outerHTML).join('\\n');
            })""";
    private static final String SHOWN = """
            [...document.querySelectorAll('article > div > *')].map(shown => {
              const written = shown.cloneNode(true), images = shown.querySelectorAll('img');
              // A picture is given its bytes, or a drawing that says why there are none; the page remembers its name.
              written.querySelectorAll('img').forEach((img, i) => img.setAttribute('src', names.get(images[i]) || img.getAttribute('src')));
              return written.outerHTML;
            }).join('\\n')""";

    @TempDir
    private Path folder;

    private final List<Worker.State> loads = new ArrayList<>();
    private WebView view;
    private Document document;

    private void openWithPreview(Article article) {
        open(article, folder);
        until("the preview is there", () -> stage.getScene().lookup(".web-view") instanceof WebView);
        view = (WebView) node(".web-view");
        until(
                "the page is loaded",
                () -> (int) view.getEngine().executeScript("document.querySelectorAll('article > div > *').length")
                        > 0);
        document = on(() -> view.getEngine().getDocument());
        run(() -> view.getEngine().getLoadWorker().stateProperty().addListener((_, _, state) -> loads.add(state)));
        assertShown();
    }

    @Test
    void thePageFollowsEveryKeyAndIsNeverLoadedAnew() {
        openWithPreview(Specimens.harbourBridge());
        type("New ");
        assertShown();
        press(KeyCode.END);
        press(KeyCode.ENTER);
        type("Second");
        assertShown();
        press(KeyCode.CONTROL, KeyCode.END);
        press(KeyCode.ENTER);
        type("item");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT7);
        assertShown();
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        assertShown();
        for (int i = 0; i < 4; i++) {
            press(KeyCode.CONTROL, KeyCode.Z);
            assertShown();
        }
        assertTrue(text().contains("Who pays"));
        assertSame(document, on(() -> view.getEngine().getDocument()));
        assertEquals(List.of(), loads);
        picture("preview");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyArticleIsShownAsItIsExported(long seed) {
        Random random = new Random(seed);
        openWithPreview(RandomArticle.article(random, 25));
        for (int i = 0; i < 12; i++) {
            run(() -> {
                area().moveTo(random.nextInt(area().getLength() + 1));
                switch (random.nextInt(4)) {
                    case 0 -> typeOne('a' + random.nextInt(26));
                    case 1 -> pressNow(KeyCode.ENTER);
                    case 2 -> pressNow(KeyCode.BACK_SPACE);
                    default -> pressNow(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Q);
                }
            });
            assertShown();
        }
        assertEquals(List.of(), loads, "seed " + seed);
    }

    @Test
    void aBookIsShownAsItIsExportedWhateverComesAndGoes() {
        openWithPreview(Specimens.longOne(450));
        Random random = new Random(11);
        for (int i = 0; i < 10; i++) {
            run(() -> {
                int one = random.nextInt(area().getLength() + 1);
                int other = random.nextInt(area().getLength() + 1);
                area().selectRange(one, random.nextBoolean() ? one : other);
                switch (random.nextInt(4)) {
                    case 0 -> pressNow(KeyCode.ENTER);
                    case 1 -> pressNow(KeyCode.BACK_SPACE);
                    case 2 -> pressNow(KeyCode.CONTROL, KeyCode.Z);
                    default -> {
                        pressNow(KeyCode.CONTROL, KeyCode.C);
                        area().moveTo(other);
                        pressNow(KeyCode.CONTROL, KeyCode.V);
                    }
                }
            });
            assertShown();
        }
        assertTrue(
                (int)
                                script(
                                        "Math.max(...[...document.querySelectorAll('article > div')].map(e => e.childElementCount))")
                        <= 200,
                "no group grows long");
    }

    @Test
    void anotherLanguageTurnsThePage() {
        openWithPreview(Specimens.harbourBridge());
        run(() -> area().run(Detailing.change(metadata -> metadata.withLanguage("ar"))));
        until(
                "the page is Arabic",
                () -> "ar rtl"
                        .equals(view.getEngine()
                                .executeScript("document.documentElement.lang + ' ' + document.documentElement.dir")));
        assertShown();
        press(KeyCode.CONTROL, KeyCode.Z);
        until(
                "the page is English",
                () -> "en-GB ltr"
                        .equals(view.getEngine()
                                .executeScript("document.documentElement.lang + ' ' + document.documentElement.dir")));
        assertShown();
    }

    @Test
    void thePageKeepsItsPlaceWhileOneTypes() {
        openWithPreview(Specimens.longOne(40));
        // Else it would go along with the caret.
        run(() -> window.bench().actions().of("action.preview-follows").run().run());
        run(() -> view.getEngine().executeScript("window.scrollTo(0, 600)"));
        assertEquals(600, script("window.scrollY"));
        press(KeyCode.CONTROL, KeyCode.END);
        type("at the end");
        assertShown();
        assertEquals(600, script("window.scrollY"));
    }

    @Test
    void aLinkLeadsNowhere() {
        openWithPreview(Specimens.harbourBridge());
        String place = on(() -> view.getEngine().getLocation());
        run(() -> view.getEngine().executeScript("document.querySelector('article a').scrollIntoView()"));
        int x = ((Number) script("document.querySelector('article a').getBoundingClientRect().left")).intValue() + 12;
        int y = ((Number) script("document.querySelector('article a').getBoundingClientRect().top")).intValue() + 8;
        click(on(() -> view.localToScreen(new Point2D(x, y))));
        run(() -> view.getEngine().executeScript("document.querySelector('article a').click()"));
        type("still here");
        assertShown();
        assertEquals(place, on(() -> view.getEngine().getLocation()));
        assertEquals(List.of(), loads);
        assertSame(document, on(() -> view.getEngine().getDocument()));
    }

    @Test
    void noScriptOfAnArticleRuns() {
        openWithPreview(Specimens.all().get("hostile"));
        List<String> alerts = new ArrayList<>();
        run(() -> {
            view.getEngine().setOnAlert(alert -> alerts.add(alert.getData()));
            area().moveTo(area().getLength());
        });
        String bad = "<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>\"),alert(4)//\\";
        // Not by keys, which would set the quotation mark.
        run(() -> area().replaceSelection(bad));
        assertShown();
        assertTrue(((String) script("document.querySelector('article').textContent")).contains(bad));
        assertEquals(
                0,
                script(
                        "document.querySelectorAll('article script, article img[onerror], article img[src=x], article svg').length"));
        run(
                () -> view.getEngine()
                        .executeScript(
                                "document.querySelector('article').insertAdjacentHTML('beforeend', '<img src=x onerror=alert(5)>')"));
        run(() -> {});
        assertEquals(List.of(), alerts, "the page itself forbids scripts");
    }

    private Object script(String script) {
        return on(() -> view.getEngine().executeScript(script));
    }

    /** Waits for the frame that shows the article, and fails with both if it never comes. */
    private void assertShown() {
        Article article = article();
        String wanted = (String) script(WANTED + "(\"" + escaped(HtmlFragment.write(article)) + "\")");
        try {
            until(
                    "the page shows the article",
                    () -> wanted.equals(view.getEngine().executeScript(SHOWN)));
        } catch (AssertionError e) {
            assertEquals(wanted, script(SHOWN));
        }
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }
}
