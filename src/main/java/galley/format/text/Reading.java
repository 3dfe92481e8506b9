package galley.format.text;

import galley.article.Block;
import java.util.List;

/** What a line turned out to be. */
sealed interface Reading {

    /**
     * One or more blocks.
     *
     * @param blocks the blocks
     */
    record Blocks(List<Block> blocks) implements Reading {}

    /**
     * An item, whose depth only the items before it can tell.
     *
     * @param marker the sign before it, and what it says
     * @param indent columns before the sign
     */
    record Listed(Marker marker, int indent) implements Reading {}

    /**
     * {@return a reading of one block}
     *
     * @param block the block
     */
    static Reading of(Block block) {
        return new Blocks(List.of(block));
    }
}
