package galley.article;

/**
 * How large an article may be. Beyond a limit Galley says so and changes nothing; it never cuts a text to fit. The figures leave
 * room for a book and keep a hostile file from filling the memory.
 */
public final class Limits {

    /** Most UTF-16 units in one block. */
    public static final int LONGEST_BLOCK = 1_000_000;

    /**
     * Most UTF-16 units in one body: more than the longest novels in print, and little enough that the file stays under
     * {@link #LARGEST_FILE} in any script.
     */
    public static final int LONGEST_BODY = 20_000_000;

    /** Most blocks in one body. */
    public static final int MOST_BLOCKS = 100_000;

    /** Deepest list within lists. */
    public static final int DEEPEST_LIST = 6;

    /** Most bytes of a file that is read. */
    public static final long LARGEST_FILE = 64L * 1024 * 1024;

    private Limits() {}
}
