package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import galley.article.Speaker;
import galley.edit.Detailing;
import galley.ui.preview.Layer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Point2D;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/**
 * The preview is silent: whatever an article holds, the page calls nobody and runs no script but ours. A listener on this machine stands for the
 * whole network; it hears a connection the page would make to it, and the test first proves that it does hear.
 */
class SilenceTest extends Journey {

    @TempDir
    private Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> ran = new CopyOnWriteArrayList<>();
    private ServerSocket listener;
    private String there;
    private WebView view;
    private Document page;

    @BeforeEach
    void listens() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        there = "http://127.0.0.1:" + listener.getLocalPort();
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    try (Socket caller = listener.accept()) {
                        byte[] said = new byte[256];
                        heard.add(new String(
                                said, 0, Math.max(0, caller.getInputStream().read(said))));
                        caller.getOutputStream()
                                .write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".getBytes());
                    }
                }
            } catch (SocketException e) {
                // It was closed: the test is over.
            } catch (IOException e) {
                heard.add(e.toString());
            }
        });
    }

    @AfterEach
    void listensNoMore() throws IOException {
        listener.close();
    }

    /** Everything that makes a page call somebody or run something, as text. */
    private String hostile(String mark) {
        String at = there + "/" + mark;
        return String.join(
                "",
                "</p></div></article></main><img src=\"" + at + "-img\" onerror=\"alert('" + mark + "')\">",
                "<style>@import url(" + at + "-import); body { background: url(" + at + "-background) }</style>",
                "<link rel=stylesheet href=" + at + "-sheet><link rel=prefetch href=" + at + "-prefetch>",
                "<link rel=preconnect href=" + at + "-preconnect><link rel=dns-prefetch href=" + at + "-dns>",
                "<link rel=preload as=image href=" + at + "-preload><link rel=icon href=" + at + "-icon>",
                "<meta http-equiv=refresh content=\"0;url=" + at + "-refresh\"><base href=\"" + at + "-base/\">",
                "<script>alert('" + mark + "')</script><script src=" + at + "-script></script>",
                "<iframe src=" + at + "-frame></iframe><object data=" + at + "-object></object>",
                "<embed src=" + at + "-embed><video src=" + at + "-video autoplay></video><audio src=" + at + "-audio>",
                "<form action=" + at + "-form><button autofocus onfocus=\"alert('" + mark + "')\">",
                "<svg onload=\"alert('" + mark + "')\"><image href=\"" + at + "-svg\"/></svg>",
                "\"' onmouseover='alert(1)' style='background:url(" + at + "-attribute)' x=\"");
    }

    private Article hostileArticle() throws IOException {
        Files.createDirectories(folder.resolve("media"));
        Files.writeString(
                folder.resolve("media").resolve("evil.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='90' height='90' onload=\"alert('svg')\">"
                        + "<script>alert('svg')</script><style>@import url(" + there + "/svg-import);</style>"
                        + "<image xlink:href='" + there
                        + "/svg-image' width='9' height='9'/><rect width='50' height='50' fill='url("
                        + there + "/svg-fill#a)'/><foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='"
                        + there
                        + "/svg-foreign'/></foreignObject></svg>");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Headline(RichText.of(hostile("headline"))));
        blocks.add(new Block.Standfirst(RichText.of(hostile("standfirst"))));
        for (String address : List.of(
                "javascript:alert('link')",
                there + "/link",
                "//127.0.0.1:" + listener.getLocalPort() + "/relative",
                "data:text/html,<script>alert(1)</script>",
                "JaVaScRiPt:alert('case')",
                "\" onclick=\"alert('quote')")) {
            blocks.add(new Block.Paragraph(RichText.of("A link that is followed", new Mark.Link(address))));
        }
        blocks.add(new Block.Heading(2, RichText.of(hostile("heading"))));
        blocks.add(new Block.Quote(RichText.of(hostile("quote"))));
        blocks.add(new Block.Attribution(Speaker.NOBODY, RichText.of(hostile("attribution"))));
        blocks.add(new Block.Fact(RichText.of(hostile("fact"))));
        for (String file : List.of(
                there + "/picture.png",
                "//127.0.0.1:" + listener.getLocalPort() + "/picture",
                "media/evil.svg",
                "x\" onerror=\"alert('file')",
                "javascript:alert('picture')")) {
            blocks.add(new Block.Figure(
                    new Picture(file, hostile("alt"), false, hostile("credit"), hostile("source"), ""),
                    RichText.of(hostile("caption"))));
        }
        blocks.add(new Block.Embed(there + "/embed", RichText.of(hostile("embed"))));
        blocks.add(new Block.Embed("javascript:alert('embed')", RichText.of("embed")));
        blocks.add(new Block.Unknown(
                "{\"type\":\"new\",\"html\":\"<script>alert(1)</script>\"}", RichText.of(hostile("new"))));
        Metadata metadata = Metadata.EMPTY
                .withKicker(hostile("kicker"))
                .withDateline(hostile("dateline"))
                .withEditorsNote(hostile("note"))
                .withKeywords(List.of(hostile("keyword")))
                .withHeadlines(new AlternativeHeadlines(hostile("search"), hostile("social"), hostile("print")))
                .withBylines(List.of(new Byline(hostile("author"), hostile("role"), hostile("biography"))));
        return new Article(metadata, Body.of(blocks.toArray(Block[]::new)));
    }

    private void openHostile() throws IOException {
        open(hostileArticle(), folder);
        until("the preview is there", () -> stage.getScene().lookup(".web-view") instanceof WebView);
        view = (WebView) node(".web-view");
        run(() -> {
            view.getEngine().setOnAlert(alert -> ran.add("alert " + alert.getData()));
            view.getEngine().setPromptHandler(asked -> {
                ran.add("prompt");
                return "";
            });
        });
        shownWhole();
    }

    private void shownWhole() {
        until(
                "the page is filled",
                () -> (int) view.getEngine().executeScript("document.querySelectorAll('article > div > .embed').length")
                        >= 1);
        page = on(() -> view.getEngine().getDocument());
    }

    /** Does what takes the web view through everything it may have begun. */
    private void settle() {
        frames(30);
    }

    @Test
    void theListenerHearsWhoCalls() throws IOException {
        open(Article.EMPTY, folder);
        until("the preview is there", () -> stage.getScene().lookup(".web-view") instanceof WebView);
        run(() -> {
            WebView other = new WebView();
            other.getEngine().loadContent("<img src=\"" + there + "/heard\">");
            area().getScene().getRoot().setUserData(other);
        });
        until("it is heard", () -> heard.stream().anyMatch(line -> line.contains("/heard")));
    }

    @Test
    void aHostileArticleCallsNobodyAndRunsNothing() throws IOException {
        openHostile();
        assertEquals(
                1,
                script("document.querySelectorAll('meta[http-equiv=Content-Security-Policy]').length"),
                "the policy stands in the page");
        assertTrue(((String) script("document.querySelector('meta[http-equiv=Content-Security-Policy]').content"))
                .startsWith("default-src 'none'"));
        assertEquals(
                0,
                script(
                        "document.querySelectorAll('article script, article style, article link, article meta, article base,"
                                + " article iframe, article object, article embed, article video, article audio, article form,"
                                + " article svg, article [onerror], article [onload], article [onclick], article [onmouseover],"
                                + " article [style], body > img').length"),
                "nothing of it is more than letters");
        for (Layer layer : Layer.values()) {
            run(() -> window.bench().review().toggle(layer));
        }
        until(
                "axe looked",
                () -> "object".equals(view.getEngine().executeScript("typeof axe"))
                        && (boolean) view.getEngine().executeScript("inspection.found.size > 0 && !inspection.busy"));
        followEveryLink();
        settle();
        quiet("as it is opened, reviewed and its links clicked");

        run(() -> area().run(Detailing.change(metadata -> metadata.withLanguage("ar"))));
        until("the page is Arabic", () -> "ar".equals(view.getEngine().executeScript("document.documentElement.lang")));
        shownWhole();
        followEveryLink();
        settle();
        quiet("after a change of language");

        run(() -> {
            area().moveTo(area().getLength());
            area().replaceSelection(hostile("typed"));
        });
        until(
                "it is shown",
                () -> ((String) view.getEngine().executeScript("document.body.textContent")).contains("typed-img"));
        settle();
        quiet("as it is typed");
    }

    /** All but a refresh: no policy of a page forbids it to go elsewhere. That none gets in is proven above, for each place of an article. */
    @Test
    void whateverGotIntoThePageItselfWouldBeForbiddenThere() throws IOException {
        openHostile();
        run(() -> view.getEngine()
                .executeScript("document.querySelector('article').insertAdjacentHTML('beforeend', "
                        + quoted(hostile("inserted").replaceAll("<meta[^>]*>", "")) + ")"));
        run(() -> view.getEngine().executeScript("""
                for (const rel of ['stylesheet', 'prefetch', 'preconnect', 'dns-prefetch', 'preload', 'icon', 'modulepreload']) {
                  const link = document.createElement('link');
                  link.rel = rel; link.as = 'image'; link.href = '%1$s/head-' + rel;
                  document.head.append(link);
                }
                for (const name of ['img', 'iframe', 'embed', 'object', 'video', 'audio', 'script']) {
                  const each = document.createElement(name);
                  each.src = each.data = '%1$s/made-' + name;
                  document.body.append(each);
                }
                const form = document.createElement('form');
                form.action = '%1$s/form';
                document.body.append(form);
                form.requestSubmit();
                """.formatted(there)));
        settle();
        quiet("as something got into the page");
    }

    /** By script, and with the mouse where one can be seen. */
    private void followEveryLink() {
        run(
                () -> view.getEngine()
                        .executeScript(
                                "document.querySelectorAll('article a').forEach(a => { a.click();"
                                        + " a.dispatchEvent(new MouseEvent('auxclick', {button: 1, bubbles: true, cancelable: true})); })"));
        run(() -> view.getEngine().executeScript("document.querySelector('article a').scrollIntoView()"));
        frames(3);
        double x = number("document.querySelector('article a').getBoundingClientRect().left");
        double y = number("document.querySelector('article a').getBoundingClientRect().top");
        click(on(() -> view.localToScreen(new Point2D(x + 6, y + 6))));
    }

    private void quiet(String when) {
        assertEquals(List.of(), heard, when + " it calls nobody");
        assertEquals(List.of(), ran, when + " it runs nothing");
        assertSame(page, on(() -> view.getEngine().getDocument()), when + " it leads nowhere");
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
        return out.append('"').toString();
    }

    private double number(String script) {
        return ((Number) script(script)).doubleValue();
    }

    private Object script(String script) {
        return on(() -> view.getEngine().executeScript(script));
    }
}
