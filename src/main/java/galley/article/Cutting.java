package galley.article;

import java.util.List;

/**
 * Blocks cut from the text that wait on the shelf: no longer part of the article, and not lost.
 *
 * @param blocks what was cut, in its order; at least one
 */
public record Cutting(List<Block> blocks) {

    public Cutting {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a cutting needs a block");
        }
    }
}
