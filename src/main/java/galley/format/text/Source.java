package galley.format.text;

/**
 * A line of the raw text, as it came.
 *
 * @param number its number, from 1
 * @param raw its letters without the line end
 */
record Source(int number, String raw) {}
