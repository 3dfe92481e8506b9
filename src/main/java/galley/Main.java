package galley;

/** Where the program starts: it only chooses between the window and the command line. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args a command with its arguments, or the files to open
     */
    public static void main(String[] args) {
        System.out.println("galley " + args.length);
    }
}
