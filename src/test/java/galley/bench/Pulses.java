package galley.bench;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;

/**
 * Watches the pulses of a scene, and measures what is done to it from the arrival of an event.
 *
 * <ul>
 *   <li><i>work</i>: time on the JavaFX thread from the event to the end of the layout of the next pulse. It is the time the event took,
 *       the time that pulse took from its start to the end of its layout, and the processor time of whatever that thread did in between
 *       (patches of the preview, animations), but not its waiting.
 *   <li><i>cpu</i>: the processor time of the same stretch, which a busy machine does not lengthen much.
 *   <li><i>frame</i>: from the arrival to the end of the first pulse that shows it: laid out and handed to the renderer. A pulse that
 *       leaves the paragraph of the caret to be laid out once more has not shown it.
 *   <li><i>pixels</i>: from the arrival until the renderer has painted that pulse.
 * </ul>
 *
 * <p>The ends come from {@link Scene#addPostLayoutPulseListener}, from the toolkit's listeners after the scenes, and from JavaFX's own
 * tracker of performance, which the renderer tells of each frame. Nothing is taken a picture of.
 */
final class Pulses {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    final Times work = new Times();
    final Times cpu = new Times();
    final Times frame = new Times();
    final Times pixels = new Times();

    private final Scene scene;
    private final BooleanSupplier laidOut;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final ConcurrentLinkedQueue<Long> unpainted = new ConcurrentLinkedQueue<>();
    private final AtomicLong allocated = new AtomicLong();
    private final TKPulseListener ended = this::ended;
    private final Runnable began = this::began;
    private final Runnable laid = this::laid;
    private long start;
    private long startCpu;

    /** Of one event: when it came, and what its handling took; then what came of it. */
    private static final class Mark {
        long arrival;
        long handled;
        long cpuBefore;
        long cpuAfter;
        boolean worked;
    }

    Pulses(Scene scene, BooleanSupplier laidOut) {
        this.scene = scene;
        this.laidOut = laidOut;
        scene.addPreLayoutPulseListener(began);
        scene.addPostLayoutPulseListener(laid);
        Toolkit.getToolkit().addPostSceneTkPulseListener(ended);
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::painted);
    }

    void stop() {
        scene.removePreLayoutPulseListener(began);
        scene.removePostLayoutPulseListener(laid);
        Toolkit.getToolkit().removePostSceneTkPulseListener(ended);
        PerformanceTracker.releaseSceneTracker(scene);
    }

    /** Does what an event means, and measures what comes of it. */
    void event(long arrival, Runnable handling) {
        Mark mark = new Mark();
        mark.arrival = arrival;
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        mark.cpuBefore = THREADS.getCurrentThreadCpuTime();
        long before = System.nanoTime();
        handling.run();
        mark.handled = System.nanoTime() - before;
        mark.cpuAfter = THREADS.getCurrentThreadCpuTime();
        allocated.addAndGet(THREADS.getCurrentThreadAllocatedBytes() - bytes);
        marks.add(mark);
    }

    /** {@return whether everything that was done is shown} */
    boolean isStill() {
        return marks.isEmpty() && unpainted.isEmpty();
    }

    /** {@return bytes made while events were handled and in the pulses that showed them} */
    long allocated() {
        return allocated.get();
    }

    private long bytesAtStart;

    private void began() {
        bytesAtStart = THREADS.getCurrentThreadAllocatedBytes();
        startCpu = THREADS.getCurrentThreadCpuTime();
        start = System.nanoTime();
    }

    private void laid() {
        if (marks.isEmpty()) {
            return;
        }
        long pulse = System.nanoTime() - start;
        long now = THREADS.getCurrentThreadCpuTime();
        for (Mark mark : marks) {
            if (!mark.worked) {
                mark.worked = true;
                work.add(mark.handled + (startCpu - mark.cpuAfter) + pulse);
                cpu.add(now - mark.cpuBefore);
            }
        }
        allocated.addAndGet(THREADS.getCurrentThreadAllocatedBytes() - bytesAtStart);
    }

    private void ended() {
        if (marks.isEmpty() || !marks.peek().worked || !laidOut.getAsBoolean()) {
            return;
        }
        long now = System.nanoTime();
        marks.forEach(mark -> {
            frame.add(now - mark.arrival);
            unpainted.add(mark.arrival);
        });
        marks.clear();
    }

    private void painted() {
        long now = System.nanoTime();
        for (Long arrival = unpainted.poll(); arrival != null; arrival = unpainted.poll()) {
            pixels.add(now - arrival);
        }
    }
}
