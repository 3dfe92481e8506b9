package galley.cli;

/** How a command ended, as scripts see it. */
final class Exit {

    /** All was done. */
    static final int DONE = 0;
    /** Some input could not be done; the others were. */
    static final int FAILED = 1;
    /** It was called wrongly; nothing was done. */
    static final int USAGE = 2;

    private Exit() {}
}
