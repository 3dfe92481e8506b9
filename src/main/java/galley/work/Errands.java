package galley.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/**
 * Work with files, done away from the window: each errand on a virtual thread, what it brings handed over at home. It keeps no order
 * between errands; who needs one waits for the first before asking for the next.
 */
public final class Errands {

    private final Executor away;
    private final Executor home;

    /**
     * Names where errands are done and where they come home.
     *
     * @param away runs the work; a test may give {@code Runnable::run}
     * @param home runs what follows, such as {@code Platform::runLater}
     */
    public Errands(Executor away, Executor home) {
        this.away = away;
        this.home = home;
    }

    /**
     * {@return errands on virtual threads}
     *
     * @param home runs what follows
     */
    public static Errands onVirtualThreads(Executor home) {
        ThreadFactory threads = Thread.ofVirtual().name("errand-", 0).factory();
        return new Errands(Executors.newThreadPerTaskExecutor(threads), home);
    }

    /**
     * Sends an errand.
     *
     * @param <T> what it brings
     * @param work what is done away
     * @param done is told at home what it brought
     * @param failed is told at home why it brought nothing
     */
    public <T> void send(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        away.execute(() -> {
            try {
                T brought = work.call();
                home.execute(() -> done.accept(brought));
            } catch (Exception e) {
                home.execute(() -> failed.accept(e));
            }
        });
    }
}
