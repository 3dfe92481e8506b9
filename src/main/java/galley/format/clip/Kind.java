package galley.format.clip;

import galley.article.Block;
import galley.article.Picture;

/** What kind of block a line of a clip is. */
sealed interface Kind {

    /** The kinds that need no further word. */
    enum Plain implements Kind {
        PARAGRAPH,
        QUOTE,
        PULL_QUOTE,
        ATTRIBUTION,
        DIVIDER
    }

    /**
     * A heading.
     *
     * @param level as the clip has it: 0 for the title of a document, 1 to 9
     */
    record Heading(int level) implements Kind {}

    /**
     * A line of an item.
     *
     * @param marker bullet or number
     * @param depth 1 or more
     * @param scope the item it is a line of: two lines of one item are one block
     */
    record Item(Block.Item.Marker marker, int depth, Object scope) implements Kind {}

    /**
     * A picture, the line being its caption.
     *
     * @param picture its file has the name it has in the clip, and is nowhere yet
     */
    record Figure(Picture picture) implements Kind {}

    /**
     * Something that lies elsewhere.
     *
     * @param address where
     */
    record Embed(String address) implements Kind {}
}
