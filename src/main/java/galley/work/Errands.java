package galley.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work with files, done away from the window: one errand after the other, in the order they were sent, and what each brings handed
 * over at home. So of two saves the later lands last, and who sends an errand and is answered knows that all before it are done.
 */
public final class Errands {

    private final Executor away;
    private final Executor home;

    /**
     * Names where errands are done and where they come home.
     *
     * @param away runs the work, one errand after the other; a test may give {@code Runnable::run}
     * @param home runs what follows, such as {@code Platform::runLater}
     */
    public Errands(Executor away, Executor home) {
        this.away = away;
        this.home = home;
    }

    /**
     * {@return errands on a virtual thread of their own}
     *
     * @param home runs what follows
     */
    public static Errands onVirtualThread(Executor home) {
        return new Errands(
                Executors.newSingleThreadExecutor(
                        Thread.ofVirtual().name("errands").factory()),
                home);
    }

    /**
     * {@return errands on a platform thread of their own, for what computes long and must not stand in the way of other errands}
     *
     * @param name of the thread
     * @param home runs what follows
     */
    public static Errands onThread(String name, Executor home) {
        return new Errands(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name(name).daemon().factory()),
                home);
    }

    /**
     * {@return a function kept up to date among these errands: it waits its turn as they do}
     *
     * @param <I> a snapshot
     * @param <O> what follows from it
     * @param work the function
     * @param result is told at home what came out
     */
    public <I, O> Latest<I, O> latest(Function<? super I, ? extends O> work, Consumer<? super O> result) {
        return Latest.on(work, away, home, result);
    }

    /**
     * Sends an errand.
     *
     * @param <T> what it brings
     * @param work what is done away
     * @param done is told at home what it brought
     * @param failed is told at home why it brought nothing
     */
    public <T> void send(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        away.execute(() -> {
            try {
                T brought = work.call();
                home.execute(() -> done.accept(brought));
            } catch (Throwable e) {
                home.execute(() -> failed.accept(e));
            }
        });
    }

    /**
     * Waits here until all errands sent so far are done, as at the end of the program, when nobody will be at home any more.
     *
     * @param most how long it waits; what is not done then is let go
     */
    public void await(Duration most) {
        CountDownLatch done = new CountDownLatch(1);
        away.execute(done::countDown);
        try {
            done.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
