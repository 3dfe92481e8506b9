package galley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Blocks that are one thing to a reader: a list with all its items, a quotation with its attribution, a fact box, or a single block. It is
 * derived, never stored; formats write groups, and the preview patches them.
 */
public sealed interface Group {

    /** {@return the blocks it is made of, at least one} */
    List<Block> blocks();

    /**
     * A block that stands alone.
     *
     * @param block the block
     */
    record Single(Block block) implements Group {
        public Single {
            Objects.requireNonNull(block, "block");
        }

        @Override
        public List<Block> blocks() {
            return List.of(block);
        }
    }

    /**
     * One or more quotes or pull quotes in a row, and who said it if that is known.
     *
     * @param blocks quotes of one kind, then at most one attribution
     */
    record Quotation(List<Block> blocks) implements Group {
        public Quotation {
            blocks = List.copyOf(blocks);
        }

        /** {@return whether it is lifted out of the article itself} */
        public boolean pulled() {
            return blocks.getFirst() instanceof Block.PullQuote;
        }

        /** {@return the paragraphs quoted} */
        public List<Block> quotes() {
            return attributed() ? blocks.subList(0, blocks.size() - 1) : blocks;
        }

        /** {@return who said it; empty where that is not said} */
        public RichText attribution() {
            return attributed() ? blocks.getLast().text() : RichText.EMPTY;
        }

        /** {@return who is behind the words; {@link Speaker#NOBODY} where no more is known than the attribution says} */
        public Speaker speaker() {
            return blocks.getLast() instanceof Block.Attribution attribution ? attribution.speaker() : Speaker.NOBODY;
        }

        private boolean attributed() {
            return blocks.getLast() instanceof Block.Attribution;
        }
    }

    /**
     * Items in a row: a list, with the lists inside it.
     *
     * @param blocks items
     */
    record Items(List<Block> blocks) implements Group {
        public Items {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Facts in a row: a box whose first line is its title.
     *
     * @param blocks facts
     */
    record FactBox(List<Block> blocks) implements Group {
        public FactBox {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * {@return the groups these blocks form, in the same order}
     *
     * @param blocks blocks in reading order
     */
    static List<Group> of(List<Block> blocks) {
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = end(blocks, at);
            List<Block> run = blocks.subList(at, end);
            groups.add(
                    switch (blocks.get(at)) {
                        case Block.Item _ -> new Items(run);
                        case Block.Quoted _ -> new Quotation(run);
                        case Block.Fact _ -> new FactBox(run);
                        case Block.Headline _,
                                Block.Standfirst _,
                                Block.Paragraph _,
                                Block.Heading _,
                                Block.Attribution _,
                                Block.Correction _,
                                Block.Figure _,
                                Block.Embed _,
                                Block.Divider _,
                                Block.Unknown _ -> new Single(run.getFirst());
                    });
            at = end;
        }
        return List.copyOf(groups);
    }

    /**
     * {@return whether two neighbors are of one group}
     *
     * @param before a block
     * @param after the block that follows it
     */
    static boolean joins(Block before, Block after) {
        return switch (before) {
            case Block.Item _ -> after instanceof Block.Item;
            case Block.Fact _ -> after instanceof Block.Fact;
            case Block.Quoted _ -> after.getClass() == before.getClass() || after instanceof Block.Attribution;
            case Block.Headline _,
                    Block.Standfirst _,
                    Block.Paragraph _,
                    Block.Heading _,
                    Block.Attribution _,
                    Block.Correction _,
                    Block.Figure _,
                    Block.Embed _,
                    Block.Divider _,
                    Block.Unknown _ -> false;
        };
    }

    private static int end(List<Block> blocks, int start) {
        int end = start + 1;
        while (end < blocks.size() && joins(blocks.get(end - 1), blocks.get(end))) {
            end++;
        }
        return end;
    }
}
