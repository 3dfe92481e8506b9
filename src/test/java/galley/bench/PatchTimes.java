package galley.bench;

import galley.bench.Times.Target;
import galley.edit.EditorState;
import galley.ui.shell.OpenWindow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/**
 * The live page beside the text: from the arrival of a key to the letters in the page. A key is on the page when an element came that has all
 * letters of its block; of several that came at once each is measured from its own arrival. The first page and other widths are measured by
 * {@link Previews}.
 */
final class PatchTimes {

    /** A key, and what its block says since. */
    private record Key(long arrival, String letters) {}

    private final OpenWindow window;
    private final Deque<Key> waiting = new ArrayDeque<>();
    private final Times times = new Times();
    private final LongConsumer pressed = this::pressed;

    private PatchTimes(OpenWindow window) {
        this.window = window;
    }

    /**
     * Measures one article.
     *
     * @param open opens the window
     * @param of what it is
     * @param target what was promised of a key, in milliseconds
     * @param typist who types
     * @param keys how often
     */
    static void measure(Supplier<OpenWindow> open, String of, double target, Typist typist, int keys) {
        OpenWindow window = open.get();
        Typist.await(() -> view(window) != null);
        Typist.await(() ->
                (boolean) view(window).getEngine().executeScript("!!document.querySelector('article > div > *')"));
        PatchTimes previews = new PatchTimes(window);
        Typist.on(() -> {
            WebEngine page = view(window).getEngine();
            page.setOnAlert(alert -> previews.patched(alert.getData()));
            page.executeScript("new MutationObserver(all => alert(all.flatMap(each => [...each.addedNodes])"
                    + ".map(node => node.textContent).join('\\n')))"
                    + ".observe(document.querySelector('article'), {childList: true, subtree: true})");
            int end = window.state().body().end(window.state().body().size() / 2);
            window.area().moveTo(end);
            window.area().requestFollowCaret();
            return null;
        });
        for (int round = 0; round < 2; round++) {
            boolean warmUp = round == 0;
            Pulses pulses = Typist.on(() -> new Pulses(window.scene(), window::showsCaret));
            typist.type(warmUp ? keys / 2 : keys, pulses, previews.pressed);
            Typist.await(previews.waiting::isEmpty);
            Typist.on(() -> {
                pulses.stop();
                return null;
            });
            if (!warmUp) {
                previews.times.print("key_to_patch", of, Target.p99(target, 1_000));
                pulses.work.print("key_work", of + ", preview", Target.p99(8, 50));
                pulses.cpu.print("key_cpu", of + ", preview", Target.NONE);
                pulses.frame.print("key_to_frame", of + ", preview", Target.p50(16.7, 25));
            } else {
                previews.times.clear();
            }
        }
        Typist.on(() -> {
            window.close();
            return null;
        });
    }

    private static WebView view(OpenWindow window) {
        return (WebView) window.scene().lookup(".web-view");
    }

    private void pressed(long arrival) {
        EditorState state = window.state();
        String letters = state.body()
                .block(state.body().at(state.selection().caret()).block())
                .text()
                .string();
        if (!letters.isBlank()) {
            waiting.add(new Key(arrival, letters));
        }
    }

    /** Is told by the page what came into it: an alert holds no object of ours that could be forgotten. */
    private void patched(String letters) {
        long now = System.nanoTime();
        List<String> elements = List.of(letters.split("\n"));
        while (waiting.stream().anyMatch(key -> elements.contains(key.letters()))) {
            times.add(now - waiting.remove().arrival());
        }
    }
}
