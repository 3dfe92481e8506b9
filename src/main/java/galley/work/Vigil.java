package galley.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

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

    /**
     * {@return a vigil that looks at something again and again, and says each time that it is other than before}; it says so of the first
     * look too
     *
     * @param name of the thread
     * @param between how long it rests between two looks
     * @param look what is looked at, as a value
     * @param home runs what follows
     * @param changed is run at home each time
     */
    public static Vigil watch(String name, Duration between, Callable<?> look, Executor home, Runnable changed) {
        AtomicReference<Object> known = new AtomicReference<>();
        return keep(
                name,
                () -> {
                    Object now = look.call();
                    while (now.equals(known.get())) {
                        Thread.sleep(between);
                        now = look.call();
                    }
                    known.set(now);
                    return now;
                },
                home,
                changed);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
