package galley.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/**
 * Waits for something to happen, again and again, on a virtual thread of its own, and says at home each time that it did. It ends when
 * what it waits by throws, or with {@link #close}.
 */
public final class Vigil implements AutoCloseable {

    private final Thread thread;

    private Vigil(Thread thread) {
        this.thread = thread;
    }

    /**
     * {@return a vigil that has begun}
     *
     * @param name of the thread
     * @param await comes back when it happened; to be interrupted
     * @param home runs what follows
     * @param happened is run at home each time
     */
    public static Vigil keep(String name, Callable<?> await, Executor home, Runnable happened) {
        return new Vigil(Thread.ofVirtual().name(name).start(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    await.call();
                    home.execute(happened);
                }
            } catch (Exception e) {
                // It is over: what it waited by was closed, or it was interrupted.
            }
        }));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
