package galley.work;

import java.util.function.Consumer;

/** What nobody caught. It hands a mistake of ours to whoever can say it, instead of letting it pass in silence. */
public final class Unforeseen {

    private Unforeseen() {}

    /**
     * Has whatever this thread throws and nobody catches told, from now on.
     *
     * @param told is given what was thrown, on this thread
     */
    public static void onThisThread(Consumer<? super Throwable> told) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> told.accept(thrown));
    }
}
