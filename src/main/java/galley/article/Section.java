package galley.article;

/**
 * A heading and what stands under it: all that follows up to the next heading of its level or a higher one. It is derived from the
 * body, never stored.
 *
 * @param start the index of the heading
 * @param end the index after the last block under it
 */
public record Section(int start, int end) {

    /**
     * {@return the section of a heading}
     *
     * @param body what is read
     * @param heading the index of a heading
     * @throws IllegalArgumentException if no heading stands there
     */
    public static Section of(Body body, int heading) {
        if (!(body.block(heading) instanceof Block.Heading head)) {
            throw new IllegalArgumentException("block " + heading + " is no heading");
        }
        int end = heading + 1;
        while (end < body.size() && !isHeading(body, end, head.level())) {
            end++;
        }
        return new Section(heading, end);
    }

    /**
     * {@return whether a heading of a level, or of a higher one, stands at an index}
     *
     * @param body what is read
     * @param index which block
     * @param level the level, of which a smaller number is a higher one
     */
    public static boolean isHeading(Body body, int index, int level) {
        return body.block(index) instanceof Block.Heading heading && heading.level() <= level;
    }
}
