package galley.ui.shell;

import javafx.application.Application;

/** The way into the windows, from a program that has none yet. */
public final class Shell {

    private Shell() {}

    /**
     * Opens the files, each in its window, or an empty article where there are none. It returns when the last window is closed.
     *
     * @param files their names as they were typed
     */
    public static void open(String[] files) {
        Application.launch(Desktop.class, files);
    }
}
