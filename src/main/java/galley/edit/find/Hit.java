package galley.edit.find;

/**
 * Where something was found.
 *
 * @param from the first UTF-16 unit of it, in its block
 * @param to the unit after its last, never {@code from}
 */
public record Hit(int from, int to) {}
