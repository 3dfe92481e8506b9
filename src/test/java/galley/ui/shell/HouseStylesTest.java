package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.format.html.HouseStyle;
import galley.format.html.HtmlPage;
import galley.ui.kit.Action;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javafx.concurrent.Worker;
import javafx.scene.control.Label;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** House styles as the real web view wears them: at once, without loading the page anew, and a desk's own as often as it changes. */
class HouseStylesTest extends Journey {

    private static final String COLOR = "getComputedStyle(document.querySelector('h1')).color";
    private static final String RED = "rgb(255, 0, 0)";

    @TempDir
    private Path folder;

    private final List<Worker.State> loads = new ArrayList<>();
    private WebView view;
    private Document document;

    private void openWithPreview() {
        open(Specimens.harbourBridge(), folder);
        until("the preview is there", () -> stage.getScene().lookup(".web-view") instanceof WebView);
        view = (WebView) node(".web-view");
        until(
                "the page is loaded",
                () -> Boolean.TRUE.equals(
                        view.getEngine().executeScript("document.querySelector('article h1') !== null")));
        document = on(() -> view.getEngine().getDocument());
        run(() -> view.getEngine().getLoadWorker().stateProperty().addListener((_, _, state) -> loads.add(state)));
    }

    @Test
    void aStyleIsWornAtOnceAndExported() {
        openWithPreview();
        assertShows("document.querySelector('style').sheet.cssRules.length > 20", true);
        assertShows("getComputedStyle(document.querySelector('header')).textAlign", "start");
        choose("style.magazine");
        assertShows("getComputedStyle(document.querySelector('header')).textAlign", "center");
        assertTrue(isOn("style.magazine"));
        type("New ");
        answers.save(folder.resolve("page"));
        run(() -> window.bench().filing().exports().html());
        until(
                "it is exported",
                () -> HtmlPage.write(window.bench().state().article(), HouseStyle.MAGAZINE)
                        .equals(string("page.html")));
        choose("style.news");
        assertShows("getComputedStyle(document.querySelector('header')).textAlign", "start");
        assertSame(document, on(() -> view.getEngine().getDocument()));
        assertEquals(List.of(), loads);
    }

    @Test
    void aDeskStyleFollowsItsFileAndABrokenOneChangesNothing() throws IOException {
        openWithPreview();
        Path desk = Files.writeString(folder.resolve("desk.css"), "h1 { color: #f00 }");
        answers.open(desk);
        choose("style.choose");
        assertShows(COLOR, RED);
        assertTrue(on(() -> window.bench().styling().all().stream()
                .anyMatch(action -> action.text(WORDS).equals("desk.css")
                        && action.isOn(window.bench().state()))));

        Path next = Files.writeString(folder.resolve("next.css"), "h1 { color: #00f }");
        Files.move(next, desk, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        assertShows(COLOR, "rgb(0, 0, 255)");
        assertEquals("", complaint());

        Files.writeString(desk, "p {}\nh1 { color: #0f0;\n");
        until(
                "it is said",
                () -> said().contains("desk.css") && said().contains("line 2") && said().contains("last version"));
        assertShows(COLOR, "rgb(0, 0, 255)");
        picture("style-broken");
        Files.delete(desk);
        until("it is said", () -> said().contains(WORDS.text("store.missing")));
        assertShows(COLOR, "rgb(0, 0, 255)");

        Files.writeString(desk, "h1 { color: #f00 }");
        assertShows(COLOR, RED);
        until("all is well", () -> said().isEmpty());
        assertSame(document, on(() -> view.getEngine().getDocument()));
        assertEquals(List.of(), loads);
    }

    @Test
    void aStyleBrokenFromTheStartIsNewsUntilItIsMended() throws IOException {
        openWithPreview();
        Path desk = Files.write(folder.resolve("desk.css"), new byte[] {0, 1, 2});
        choose("style.magazine");
        answers.open(desk);
        choose("style.choose");
        until("it is said", () -> said().contains("News site"));
        assertShows("getComputedStyle(document.querySelector('header')).textAlign", "start");
        answers.save(folder.resolve("page"));
        run(() -> window.bench().filing().exports().html());
        until("it is said", () -> !answers.told().isEmpty());
        assertEquals("style.instead", answers.told().getFirst().problem().key());
        assertEquals(HtmlPage.write(article()), string("page.html"));
    }

    @Test
    void oneToStartFromIsWrittenAndWorn() {
        openWithPreview();
        choose("style.plain");
        answers.save(folder.resolve("mine"));
        choose("style.start-from");
        until(
                "it is worn",
                () -> window.bench().styling().all().stream()
                        .anyMatch(action -> action.text(WORDS).equals("mine.css")
                                && action.isOn(window.bench().state())));
        assertEquals(HouseStyle.written("plain"), string("mine.css"));
        assertShows("getComputedStyle(document.querySelector('h1')).fontSize", "26px");
    }

    @Test
    void aHugeStyleIsExportedAndDoesNotWeighOnTyping() throws IOException {
        openWithPreview();
        StringBuilder css = new StringBuilder("h1 { color: #f00 }\n");
        while (css.length() < 5 << 20) {
            css.append(".rule-").append(css.length()).append(" p { margin: 1px 2px; color: red }\n");
        }
        answers.open(Files.writeString(folder.resolve("huge.css"), css));
        choose("style.choose");
        type("Now ");
        assertTrue(text().startsWith("Now "));
        until("it is said", () -> said().contains("huge.css") && said().contains("1 MB"));
        assertShows("document.querySelector('h1').textContent.startsWith('Now ')", true);
        assertShows("document.querySelector('style').textContent.length < 100000", true);
        answers.save(folder.resolve("page"));
        run(() -> window.bench().filing().exports().html());
        until("it is exported", () -> string("page.html").contains(css));
    }

    @Test
    void aStyleFetchesNothing() throws IOException {
        openWithPreview();
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String host = "http://127.0.0.1:" + listener.getLocalPort();
            String css = """
                    @import url(%1$s/a.css);
                    @import "%1$s/b.css";
                    @font-face { font-family: Remote; src: url(%1$s/c.woff2) }
                    body { background: url(%1$s/d.png); font-family: Remote }
                    h1 { color: #f00; list-style: url(%1$s/e.png); cursor: url(%1$s/f.cur), auto }
                    h1::before { content: url(%1$s/g.svg) }
                    """.formatted(host);
            answers.open(Files.writeString(folder.resolve("hostile.css"), css));
            choose("style.choose");
            assertShows(COLOR, RED);
            frames(30);
            listener.setSoTimeout(500);
            String came;
            try {
                came = listener.accept().toString();
            } catch (SocketTimeoutException e) {
                came = "nobody";
            }
            assertEquals("nobody", came);
        }
    }

    private void choose(String name) {
        run(() -> action(name).run().run());
    }

    private boolean isOn(String name) {
        return on(() -> action(name).isOn(window.bench().state()));
    }

    private Action action(String name) {
        return window.bench().styling().all().stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return ((Label) stage.getScene().lookup("#style-complaint")).getText();
    }

    private String complaint() {
        return on(this::said);
    }

    private void assertShows(String script, Object wanted) {
        try {
            until(script, () -> wanted.equals(view.getEngine().executeScript(script)));
        } catch (AssertionError e) {
            assertEquals(wanted, on(() -> view.getEngine().executeScript(script)), script);
        }
    }

    private String string(String file) {
        try {
            Path path = folder.resolve(file);
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
