package galley.bench;

import galley.article.Article;
import galley.article.WordCount;
import galley.bench.Times.Target;
import galley.ui.kit.Theme;
import galley.ui.kit.Typefaces;
import galley.ui.preview.PreviewPane;
import galley.ui.preview.Size;
import galley.ui.preview.Viewing;
import galley.words.Words;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/**
 * The pane with the page, as wide as it usually is, on the headless platform: how long it takes from a web view to the article in it, and
 * from one size to another until the page is laid out at it and the frame is made. {@link Figures} runs it in a process of its own.
 */
public final class Previews {

    private static final int PAGES = 7;
    private static final int TURNS = 8;

    private final Words words = new Words(Locale.ENGLISH);

    private Previews() {}

    /**
     * Measures everything and prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Platform.startup(Typefaces::load);
        Platform.setImplicitExit(false);
        Previews previews = new Previews();
        previews.firsts();
        previews.sizes("1,000 words", LongArticle.ofWords(1_000));
        previews.sizes("10,000 paragraphs", LongArticle.make());
        Platform.exit();
        System.exit(0);
    }

    /** A pane in a window of its own. */
    private static final class Pane {

        private final List<WebView> views = new ArrayList<>();
        private final AtomicLong ready = new AtomicLong();
        private final AtomicLong spent = new AtomicLong();
        private final PreviewPane pane;
        private final Stage stage = new Stage();

        Pane(Article article, Words words) {
            int count = WordCount.count(article.body());
            pane = new PreviewPane(() -> article, () -> count, List.of(), words, () -> {
                WebView view = new WebView();
                views.add(view);
                ready.set(System.nanoTime());
                spent.set(cpu());
                return view;
            });
            Scene scene = new Scene(pane, 470, 860);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            pane.start();
        }

        boolean shows(int elements) {
            return !views.isEmpty() && number("document.querySelectorAll('article > div > *').length") >= elements;
        }

        int number(String script) {
            return ((Number) views.getFirst().getEngine().executeScript(script)).intValue();
        }

        Object close() {
            pane.stop();
            stage.close();
            return null;
        }
    }

    /** From the web view that was made to the article in its page. */
    private void firsts() {
        Article article = LongArticle.ofWords(1_000);
        Times first = new Times();
        Times later = new Times();
        Times firstCpu = new Times();
        Times laterCpu = new Times();
        for (int i = 0; i < PAGES; i++) {
            Pane pane = Typist.on(() -> new Pane(article, words));
            Typist.await(() -> pane.shows(article.body().size()));
            (i == 0 ? first : later).add(System.nanoTime() - pane.ready.get());
            (i == 0 ? firstCpu : laterCpu).add(Typist.on(Previews::cpu) - pane.spent.get());
            Typist.on(pane::close);
        }
        first.print("preview_first", "1,000 words, the first page of the program", Target.max(300));
        later.print("preview_first", "1,000 words, a page after it", Target.max(300));
        firstCpu.print("preview_first_cpu", "1,000 words, the first page of the program", Target.NONE);
        laterCpu.print("preview_first_cpu", "1,000 words, a page after it", Target.NONE);
    }

    /** What the thread of the window has spent: a busy machine does not show in it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void sizes(String of, Article article) {
        Pane pane = Typist.on(() -> new Pane(article, words));
        Typist.await(() -> pane.shows(article.body().size()));
        Times times = new Times();
        Times cpu = new Times();
        for (int i = 0; i <= TURNS; i++) {
            Times turns = i == 0 ? new Times() : times;
            long before = Typist.on(Previews::cpu);
            turn(pane, turns, Size.PHONE, 390);
            turn(pane, turns, Size.TABLET, 820);
            turn(pane, turns, Size.DESKTOP, 1280);
            if (i > 0) {
                cpu.add((Typist.on(Previews::cpu) - before) / 3);
            }
        }
        times.print("preview_size", of, Target.max(100));
        cpu.print("preview_size_cpu", of, Target.NONE);
        Typist.on(pane::close);
    }

    /** From the wish to the end of the frame in which the page is as wide and laid out. */
    private static void turn(Pane pane, Times times, Size size, int width) {
        AtomicLong shown = new AtomicLong();
        Runnable after = () -> {
            if (shown.get() == 0 && pane.number("innerWidth") == width) {
                pane.number("document.documentElement.scrollHeight"); // has it laid out, if it is not
                shown.set(System.nanoTime());
            }
        };
        long before = System.nanoTime();
        Typist.on(() -> {
            pane.stage.getScene().addPostLayoutPulseListener(after);
            pane.pane.look(viewing -> Viewing.USUAL.withSize(size));
            return null;
        });
        Typist.await(() -> {
            Platform.requestNextPulse();
            return shown.get() > 0;
        });
        times.add(shown.get() - before);
        Typist.on(() -> {
            pane.stage.getScene().removePostLayoutPulseListener(after);
            return null;
        });
    }
}
