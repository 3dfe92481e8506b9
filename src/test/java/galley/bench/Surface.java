package galley.bench;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.bench.Times.Target;
import galley.store.DocumentFile;
import galley.ui.kit.Typefaces;
import galley.ui.shell.OpenWindow;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

/**
 * The writing surface in the real window, on the headless platform, with real keys: 1,440 by 900, outline and preview open and
 * started. {@link Figures} runs it in a process of its own, as the program is run; JMH could not press keys.
 *
 * <p>First it warms up: {@link #WARM_UP} keys in the short article, and the long one opened once. Each place to type gets
 * {@link #SETTLING} more.
 */
public final class Surface {

    private static final int KEYS = Integer.getInteger("galley.bench.keys", 2_000);
    private static final String PARTS =
            System.getProperty("galley.bench.parts", "short,long,paste,move,paragraph,notes,picture,preview,axe");
    /** Whether focus on the sentence, typewriter scrolling and zoom are on. */
    private static final boolean COMFORT = Boolean.getBoolean("galley.bench.comfort");

    private static final int WARM_UP = Math.min(KEYS, 1_000);
    private static final int SETTLING = Math.min(KEYS, 100);
    private static final int OPENINGS = 7;
    private static final int PASTES = 5;
    private static final int PASTED = 1_000;
    private static final int MOVES = 10;
    private static final double MEGABYTE = 1 << 20;

    final Typist typist = new Typist();

    private Surface() {}

    /**
     * Measures everything and prints it.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        Platform.startup(Typefaces::load);
        Platform.setImplicitExit(false);
        Surface surface = new Surface();
        surface.measure();
        Platform.exit();
        System.exit(0);
    }

    private void measure() throws IOException {
        machine("before");
        if (PARTS.equals("axe")) {
            AxeSlices.measure(Surface::opened);
            machine("after");
            return;
        }
        if (PARTS.equals("picture")) {
            BigPicture.measure(Surface::opened, Surface::preview);
            machine("after");
            return;
        }
        if (PARTS.equals("preview")) {
            previews();
            machine("after");
            return;
        }
        if (PARTS.equals("notes")) {
            new LongFields(this).measure(Math.min(KEYS, 200));
            machine("after");
            return;
        }
        DocumentFile small = saved(LongArticle.ofWords(1_000));
        DocumentFile large = saved(LongArticle.make());
        OpenWindow window = opened(small);
        preview();
        keys(window, "warm up", WARM_UP, false);
        if (PARTS.contains("short")) {
            everywhere(window, "1,000 words");
        }
        Typist.on(() -> close(window));

        OpenWindow book = openings(large);
        preview();
        if (PARTS.contains("long")) {
            everywhere(book, "10,000 paragraphs");
        }
        if (PARTS.contains("paste")) {
            pastes(book);
        }
        heap(book);
        Typist.on(() -> close(book));
        LongArticle.delete(small);
        LongArticle.delete(large);
        if (PARTS.contains("move")) {
            moves();
        }
        if (PARTS.contains("paragraph")) {
            paragraphs();
        }
        if (PARTS.contains("notes")) {
            new LongFields(this).measure(Math.min(KEYS, 200));
        }
        if (PARTS.contains("picture")) {
            BigPicture.measure(Surface::opened, Surface::preview);
        }
        if (PARTS.contains("preview")) {
            previews();
        }
        if (PARTS.contains("axe")) {
            AxeSlices.measure(Surface::opened);
        }
        machine("after");
    }

    private void previews() throws IOException {
        DocumentFile small = saved(LongArticle.ofWords(1_000));
        DocumentFile large = saved(LongArticle.make());
        PatchTimes.measure(() -> opened(small), "1,000 words", 16.7, typist, KEYS);
        PatchTimes.measure(() -> opened(large), "10,000 paragraphs", 50, typist, KEYS);
        LongArticle.delete(small);
        LongArticle.delete(large);
    }

    /** Where one paragraph grows beyond what people write: RichTextFX and JavaFX lay out all of it at each key. */
    private void paragraphs() throws IOException {
        for (int letters : new int[] {2_000, 5_000, 20_000, 50_000}) {
            DocumentFile file = saved(LongArticle.ofLetters(letters));
            OpenWindow window = opened(file);
            preview();
            int end = Typist.on(window::state).body().end(1);
            Typist.on(() -> {
                window.area().moveTo(end);
                window.area().requestFollowCaret();
                return null;
            });
            keys(window, "one paragraph of " + letters + " letters", Math.min(KEYS, 100), true);
            Typist.on(() -> close(window));
            LongArticle.delete(file);
        }
    }

    private void everywhere(OpenWindow window, String what) {
        Body body = Typist.on(window::state).body();
        at(window, body.start(1) + 20, what + ", start");
        at(window, body.end(body.size() / 2), what + ", middle");
        at(window, Typist.on(() -> window.state().body().length()), what + ", end");
    }

    private void at(OpenWindow window, int position, String of) {
        Typist.on(() -> {
            window.area().moveTo(Math.min(position, window.area().getLength()));
            window.area().requestFollowCaret();
            return null;
        });
        keys(window, of, SETTLING, false);
        keys(window, of, KEYS, true);
    }

    void keys(OpenWindow window, String of, int count, boolean printed) {
        Pulses pulses = Typist.on(() -> pulses(window));
        long collected = collections();
        long threadCpu = Typist.on(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
        typist.type(count, pulses);
        long spent = Typist.on(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime) - threadCpu;
        Typist.on(() -> {
            pulses.stop();
            return null;
        });
        if (!printed) {
            return;
        }
        pulses.work.print("key_work", of, Target.p99(8, 50));
        pulses.cpu.print("key_cpu", of, Target.NONE);
        pulses.frame.print("key_to_frame", of, Target.p50(16.7, 25));
        pulses.pixels.print("key_to_pixels", of, Target.NONE);
        System.out.println(String.format(
                Locale.ROOT,
                "{\"benchmark\":\"key_beside\",\"of\":\"%s\",\"thread_cpu_ms_a_key\":%.3f,\"kilobytes_a_key\":%.0f,\"collections\":%d,"
                        + "\"load\":%.2f}",
                of,
                spent / 1e6 / count,
                pulses.allocated() / 1024.0 / count,
                collections() - collected,
                load()));
    }

    private static Pulses pulses(OpenWindow window) {
        return new Pulses(window.scene(), window::isLaidOut);
    }

    /** From the wish to the first frame on which one can write; the first of them warms up. */
    private static OpenWindow openings(DocumentFile file) {
        Times times = new Times();
        OpenWindow window = null;
        for (int i = 0; i < OPENINGS; i++) {
            if (window != null) {
                OpenWindow last = window;
                Typist.on(() -> close(last));
                System.gc();
            }
            long before = System.nanoTime();
            window = opened(file);
            if (i == 0) {
                Times first = new Times();
                first.add(System.nanoTime() - before);
                first.print("open_surface_first", "10,000 paragraphs", Target.NONE);
            } else {
                times.add(System.nanoTime() - before);
            }
        }
        times.print("open_surface", "10,000 paragraphs", Target.max(1_000));
        return window;
    }

    static OpenWindow opened(DocumentFile file) {
        OpenWindow window = Typist.on(() -> new OpenWindow(file.path()));
        Typist.await(window::isReady);
        if (COMFORT) {
            Typist.on(() -> {
                window.comfort();
                return null;
            });
        }
        Pulses pulses = Typist.on(() -> pulses(window));
        Platform.runLater(
                () -> pulses.event(System.nanoTime(), () -> window.area().requestLayout()));
        Typist.await(() -> pulses.pixels.count() > 0);
        Typist.on(() -> {
            pulses.stop();
            return null;
        });
        return window;
    }

    private void pastes(OpenWindow window) {
        Times paste = new Times();
        Times undo = new Times();
        String text = String.join("\n", Collections.nCopies(PASTED, "Forty words were copied elsewhere. ".repeat(8)));
        for (int i = 0; i <= PASTES; i++) {
            boolean warmUp = i == 0;
            Typist.on(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
                window.area()
                        .moveTo(window.state().body().end(window.state().body().size() / 2));
                return null;
            });
            shown(window, warmUp ? new Times() : paste, KeyCode.CONTROL, KeyCode.V);
            shown(window, warmUp ? new Times() : undo, KeyCode.CONTROL, KeyCode.Z);
        }
        paste.print("paste_1000", "10,000 paragraphs", Target.max(300));
        undo.print("undo_paste_1000", "10,000 paragraphs", Target.max(300));
    }

    /** A chapter goes past the one before it, and is brought back. */
    private void moves() throws IOException {
        Times first = new Times();
        Times move = new Times();
        Times moveCpu = new Times();
        Times undo = new Times();
        Times undoCpu = new Times();
        DocumentFile file = saved(LongArticle.inChapters());
        OpenWindow window = opened(file);
        preview();
        Body body = Typist.on(window::state).body();
        int chapter = (int) (2.5 * LongArticle.IN_CHAPTER);
        while (!(body.block(chapter) instanceof Block.Heading heading) || heading.level() > 2) {
            chapter++;
        }
        int start = body.start(chapter);
        for (int i = 0; i <= MOVES; i++) {
            boolean warmUp = i == 0;
            Typist.on(() -> {
                window.area().moveTo(start);
                window.area().requestFollowCaret();
                return null;
            });
            double cpu = shown(window, warmUp ? first : move, KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
            double back = shown(window, warmUp ? new Times() : undo, KeyCode.CONTROL, KeyCode.Z);
            if (!warmUp) {
                moveCpu.add(Math.round(cpu * 1e6));
                undoCpu.add(Math.round(back * 1e6));
            }
        }
        first.print("move_2000_first", "10,000 paragraphs", Target.max(300));
        move.print("move_2000", "10,000 paragraphs", Target.max(300));
        moveCpu.print("move_2000_cpu", "10,000 paragraphs", Target.NONE);
        undo.print("undo_move_2000", "10,000 paragraphs", Target.max(300));
        undoCpu.print("undo_move_2000_cpu", "10,000 paragraphs", Target.NONE);
        Typist.on(() -> close(window));
        LongArticle.delete(file);
    }

    /** Presses keys, and adds how long it took until what came of them was shown. {@return the processor time of it} */
    private double shown(OpenWindow window, Times times, KeyCode... keys) {
        Pulses pulses = Typist.on(() -> pulses(window));
        long arrival = System.nanoTime();
        Platform.runLater(() -> pulses.event(arrival, () -> typist.press(keys)));
        Typist.await(() -> pulses.frame.count() > 0);
        times.add(Math.round(pulses.frame.last() * 1e6));
        Typist.on(() -> {
            pulses.stop();
            return null;
        });
        return pulses.cpu.last();
    }

    private static void heap(OpenWindow window) {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        System.out.println(String.format(
                Locale.ROOT,
                "{\"benchmark\":\"heap\",\"of\":\"10,000 paragraphs\",\"unit\":\"MB\",\"blocks\":%d,\"used\":%.0f,\"target_max\":400}",
                Typist.on(window::state).body().size(),
                used));
    }

    /** The page comes after the first frames, and has a second for itself. */
    static void preview() {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(4));
    }

    static Object close(OpenWindow window) {
        window.close();
        return null;
    }

    static DocumentFile saved(Article article) throws IOException {
        DocumentFile file = new DocumentFile(Files.createTempFile("surface", ".galley"));
        file.save(article);
        return file;
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void machine(String when) {
        System.out.println(String.format(
                Locale.ROOT,
                "{\"machine\":\"%s\",\"processors\":%d,\"load\":%.2f,\"java\":\"%s\",\"keys\":%d,\"warm_up\":%d}",
                when,
                Runtime.getRuntime().availableProcessors(),
                load(),
                Runtime.version(),
                KEYS,
                WARM_UP));
    }
}
