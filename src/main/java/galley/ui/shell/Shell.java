package galley.ui.shell;

/** The window. A place kept for it: it opens nothing yet. */
public final class Shell {

    private Shell() {}

    /**
     * Opens the files, each in its window, or an empty article where there are none. It returns when the last window is closed.
     *
     * @param files their names as they were typed
     */
    public static void open(String[] files) {
        throw new UnsupportedOperationException("there is no window yet");
    }
}
