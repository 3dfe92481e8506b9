package galley.article;

/**
 * A position, said the other way: which block, and where in it.
 *
 * @param block the index of the block
 * @param offset UTF-16 units from the start of its text
 */
public record Place(int block, int offset) {}
