package galley.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Limits;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.WordCount;
import galley.format.html.HouseStyle;
import galley.format.html.HtmlPage;
import galley.format.html.Places;
import galley.format.html.Places.Spot;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the page of a real web view shows and what {@link OnPage} tells agree: for any article, every block and every letter. */
@Timeout(120)
class PlacesOnPageTest {

    /** For each text of an element: its letters, and the first place in it that is not found back. */
    private static final String LOOK = """
            (() => {
              const said = [];
              for (let i = 0, e = places.element(0); e; e = places.element(++i)) {
                if (places.indexOf(e) !== i) throw 'element ' + i + ' is ' + places.indexOf(e);
                places.texts(e).forEach((text, nth) => {
                  const all = [];
                  const walk = node => {
                    if (node.nodeType === 3) all.push(...Array.from({length: node.length}, (_, k) => node.data.charCodeAt(k)));
                    else if (node.nodeName === 'BR') all.push(0x2028);
                    else for (const child of node.childNodes) {
                      if (!(child.nodeType === 1 && child.matches('ul, ol, .credit'))) walk(child);
                    }
                  };
                  walk(text);
                  let bad = -1;
                  for (let k = 0; k <= all.length && bad < 0; k++) {
                    if (places.before(text, ...places.point(text, k)) !== k) bad = k;
                  }
                  said.push([i, nth, bad, all.map(c => c.toString(16)).join(',')].join(' '));
                });
              }
              return said.join('\\n');
            })()""";

    private WebEngine engine;
    private PreviewPage page;

    @BeforeAll
    static void startToolkit() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // Another test started it already.
        }
        Platform.setImplicitExit(false);
    }

    @Test
    void everyBlockAndEveryLetterIsFoundOnThePageAndBack() {
        int blocks = 0;
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            load(RandomArticle.article(random));
            Pages pages = new Pages();
            for (int i = 0; i < 2; i++) {
                Article article = RandomArticle.article(random, 25);
                Patch patch;
                do {
                    patch = pages.patch(new Pages.View(1, article, WordCount.count(article.body()), true, 0));
                    Patch next = patch;
                    on(() -> page.apply(next, false));
                } while (!patch.whole());
                blocks += found(patch.shown(), "seed " + seed);
            }
        }
        assertTrue(blocks > 2_000, "so many were looked for: " + blocks);
    }

    @Test
    void theLettersOfAParagraphAsLongAsMayBeAreFound() {
        String million = "The bridge & the quay. ".repeat(Limits.LONGEST_BLOCK / 23);
        Article article = Specimens.longOne(1)
                .withBody(Body.of(new Block.Headline(RichText.of("H")), new Block.Paragraph(RichText.of(million))));
        load(article);
        Patch patch = new Pages().patch(new Pages.View(1, article, 1, true, 0));
        on(() -> page.apply(patch, false));
        on(() -> {
            page.bring(new Spot(1, 0), 900_000, 0.5);
            return null;
        });
        assertEquals(
                900_000,
                on(() -> engine.executeScript(
                        "places.before(places.element(1), ...places.point(places.element(1), 900000))")));
        assertEquals(900_000, patch.shown().places().written(1, 900_000));
    }

    private int found(OnPage shown, String of) {
        Places places = shown.places();
        Body body = places.body();
        int found = 0;
        boolean[] seen = new boolean[body.size()];
        for (String line : ((String) on(() -> engine.executeScript(LOOK))).split("\n")) {
            String[] said = line.split(" ", -1);
            Spot spot = new Spot(Integer.parseInt(said[0]), Integer.parseInt(said[1]));
            OptionalInt block = shown.block(spot);
            assertTrue(block.isPresent(), of + ": " + line);
            assertEquals(spot, shown.near(block.getAsInt()).orElseThrow(), of);
            assertEquals("-1", said[2], of + ": a place in " + line);
            seen[block.getAsInt()] = true;
            String text = body.block(block.getAsInt()).text().string();
            if (places.written(block.getAsInt(), 1) > 0) {
                StringBuilder there = new StringBuilder();
                for (String unit : said[3].isEmpty() ? new String[0] : said[3].split(",")) {
                    there.append((char) Integer.parseInt(unit, 16));
                }
                for (int i = 0; i < text.length(); i++) {
                    boolean within = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
                    if (!within) {
                        int at = places.shown(block.getAsInt(), i);
                        assertEquals(i, places.written(block.getAsInt(), at), of);
                        char c = there.charAt(at);
                        assertTrue(
                                c == text.charAt(i) || c == '\ufffd', of + ": " + (int) c + " at " + i + " of " + text);
                    }
                }
                found++;
            }
        }
        for (int block = 0; block < seen.length; block++) {
            if (places.spot(block).isPresent()) {
                assertTrue(seen[block], of + ": block " + block + " is on the page");
            }
        }
        return found;
    }

    private void load(Article article) {
        CompletableFuture<Void> loaded = new CompletableFuture<>();
        on(() -> {
            engine = new WebEngine();
            engine.getLoadWorker().stateProperty().addListener((_, _, state) -> {
                if (state == Worker.State.SUCCEEDED) {
                    page = new PreviewPage(engine);
                    loaded.complete(null);
                }
            });
            engine.loadContent(HtmlPage.empty(article.metadata(), HouseStyle.NEWS, "abc"));
            return null;
        });
        await(loaded);
    }

    private static <T> T on(Callable<T> asked) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(asked.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return await(answer);
    }

    private static <T> T await(CompletableFuture<T> answer) {
        return answer.orTimeout(15, TimeUnit.SECONDS).join();
    }
}
