package galley.work;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A pure function kept up to date with an input that changes faster than it can be worked out: it runs for the newest input, skips
 * those between, and hands each result over at home, in order. It may be late and is never wrong.
 *
 * @param <I> a snapshot
 * @param <O> what follows from it
 */
public final class Latest<I, O> implements AutoCloseable {

    private final AtomicReference<I> waiting = new AtomicReference<>();
    private final Function<? super I, ? extends O> work;
    private final Executor away;
    private final Executor home;
    private final Consumer<? super O> result;
    private final Runnable end;
    private volatile boolean closed;

    private Latest(
            Function<? super I, ? extends O> work,
            Executor away,
            Executor home,
            Consumer<? super O> result,
            Runnable end) {
        this.work = work;
        this.away = away;
        this.home = home;
        this.result = result;
        this.end = end;
    }

    /**
     * {@return a worker where it is told to be}
     *
     * @param <I> a snapshot
     * @param <O> what follows from it
     * @param work the function
     * @param away runs one piece of work after the other; a test may give {@code Runnable::run}
     * @param home runs what follows
     * @param result is told at home what came out
     */
    public static <I, O> Latest<I, O> on(
            Function<? super I, ? extends O> work, Executor away, Executor home, Consumer<? super O> result) {
        return new Latest<>(work, away, home, result, () -> {});
    }

    /**
     * {@return a worker with a thread of its own, which ends with {@link #close} or with the program}
     *
     * @param <I> a snapshot
     * @param <O> what follows from it
     * @param name of the thread
     * @param work the function
     * @param home runs what follows, such as {@code Platform::runLater}
     * @param result is told at home what came out
     */
    public static <I, O> Latest<I, O> onThread(
            String name, Function<? super I, ? extends O> work, Executor home, Consumer<? super O> result) {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        return new Latest<>(work, thread, home, result, thread::shutdownNow);
    }

    /**
     * Asks for the result of an input; it replaces one that still waits. Of a worker that is closed it asks nothing.
     *
     * @param input a snapshot
     */
    public void offer(I input) {
        if (!closed && waiting.getAndSet(input) == null) {
            away.execute(this::run);
        }
    }

    private void run() {
        I input = waiting.getAndSet(null);
        try {
            O output = work.apply(input);
            home.execute(() -> result.accept(output));
        } catch (RuntimeException e) {
            home.execute(() -> {
                throw e;
            });
        }
    }

    /** Ends the thread of a worker that has one; what is under way is let go. */
    @Override
    public void close() {
        closed = true;
        end.run();
    }
}
