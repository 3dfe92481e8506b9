package galley;

import galley.cli.Galley;
import galley.ui.shell.Shell;

/** Where the program starts: it only chooses between the command line and the window. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args a command with its arguments, or the files to open
     */
    public static void main(String[] args) {
        if (Galley.takes(args)) {
            System.exit(Galley.run(args));
        }
        Shell.open(args);
    }
}
