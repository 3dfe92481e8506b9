package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Group;
import galley.article.Limits;
import galley.article.Section;
import java.util.OptionalInt;

/**
 * Blocks in a row that move as one, and where they may stand.
 *
 * <p>A block takes along what belongs to it: a heading its section, an item the deeper items under it, a quote its whole quotation with
 * who said it. A fact is a line of its box as an item is one of its list. Wherever a take is put down, nothing that was not under it comes to stand under it, no list or quotation is parted by
 * what is not of its kind, an item of an inner list stays in a list, and nothing stands before the head of the article.
 *
 * @param start the first of the blocks
 * @param end the index after the last
 */
public record Take(int start, int end) {

    /**
     * {@return the take of one block}
     *
     * @param body what is read
     * @param block which block
     */
    public static Take of(Body body, int block) {
        return of(body, block, block);
    }

    /**
     * {@return the take of some blocks in a row}
     *
     * @param body what is read
     * @param first the first of them
     * @param last the last of them
     */
    public static Take of(Body body, int first, int last) {
        int start = first;
        int end = first;
        while (end <= last) {
            start = Math.min(start, startOfQuotation(body, end));
            end = endOfWhatBelongsTo(body, end);
        }
        return new Take(start, end);
    }

    /**
     * {@return all of what a block is part of, as an outline lists it: the section of a heading, a whole list, quotation or fact box, or the
     * block}
     *
     * @param body what is read
     * @param block which block
     */
    public static Take whole(Body body, int block) {
        return body.block(block) instanceof Block.Heading
                ? of(body, block)
                : new Take(startOfGroup(body, block), endOfGroup(body, block));
    }

    /**
     * {@return the blocks that hold something of a selection, as a take}
     *
     * @param body what is read
     * @param selection what is selected
     */
    public static Take of(Body body, Selection selection) {
        return of(body, firstOf(body, selection), lastOf(body, selection));
    }

    /** {@return the first block of a selection} */
    static int firstOf(Body body, Selection selection) {
        return body.at(selection.from()).block();
    }

    /** {@return the last block of a selection: not the one before whose first letter it ends} */
    static int lastOf(Body body, Selection selection) {
        int last = body.at(selection.to()).block();
        return last > firstOf(body, selection) && body.start(last) == selection.to() ? last - 1 : last;
    }

    /** {@return the first index at which anything may move: after the headline and the standfirst} */
    static int floor(Body body) {
        return body.size() > 1 && body.block(1) instanceof Block.Standfirst ? 2 : 1;
    }

    /**
     * {@return whether these blocks move at all: those of the head do not}
     *
     * @param body what is read
     */
    public boolean mayMove(Body body) {
        return start >= floor(body);
    }

    /**
     * {@return whether these blocks may be put down before a block}
     *
     * @param body what is read
     * @param index the block before which they would stand; the number of blocks for the end
     */
    public boolean mayStandBefore(Body body, int index) {
        if (!mayMove(body) || index < floor(body) || index > body.size() || index > start && index < end) {
            return false;
        }
        Block before = body.block((index == end ? start : index) - 1);
        int behind = index == start ? end : index;
        if (behind == body.size()) {
            return depth(body) < 2 || before instanceof Block.Item && depth(before) >= depth(body) - 1;
        }
        Block after = body.block(behind);
        int level = level(body);
        if (level > 0) {
            return after instanceof Block.Heading heading && heading.level() <= level;
        }
        int depth = depth(body);
        if (depth > 0) {
            boolean under = isDeeper(after, depth);
            boolean parts = Group.joins(before, after) && !isLineBeside(body, before);
            return !under && !parts && (depth == 1 || before instanceof Block.Item && depth(before) >= depth - 1);
        }
        return !Group.joins(before, after);
    }

    /** {@return where what these blocks move up past begins; empty where they stop} */
    OptionalInt above(Body body) {
        if (start <= floor(body)) {
            return OptionalInt.empty();
        }
        int level = level(body);
        if (level > 0) {
            int heading = start - 1;
            while (heading > 0 && !Section.isHeading(body, heading, level)) {
                heading--;
            }
            boolean beside = body.block(heading) instanceof Block.Heading other && other.level() == level;
            return beside ? OptionalInt.of(heading) : OptionalInt.empty();
        }
        int depth = depth(body);
        if (depth > 0 && isLineBeside(body, body.block(start - 1))) {
            int line = start - 1;
            while (isDeeper(body.block(line), depth)) {
                line--;
            }
            if (!isLineBeside(body, body.block(line))) {
                return OptionalInt.of(line + 1);
            }
            boolean stays = depth(body.block(line)) == depth || isLineBeside(body, body.block(line - 1));
            return stays ? OptionalInt.of(line) : OptionalInt.empty();
        }
        if (depth > 1) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(startOfGroup(body, start - 1));
    }

    /** {@return where what these blocks move down past ends; empty where they stop} */
    OptionalInt below(Body body) {
        if (!mayMove(body) || end == body.size()) {
            return OptionalInt.empty();
        }
        int level = level(body);
        if (level > 0) {
            boolean beside = body.block(end) instanceof Block.Heading other && other.level() == level;
            return beside ? OptionalInt.of(Section.of(body, end).end()) : OptionalInt.empty();
        }
        int depth = depth(body);
        if (depth > 0 && isLineBeside(body, body.block(end))) {
            return OptionalInt.of(endOfDeeper(body, end, depth));
        }
        return depth > 1 ? OptionalInt.empty() : OptionalInt.of(endOfGroup(body, end));
    }

    /** The highest level of a heading among them; 0 where there is none. */
    private int level(Body body) {
        int level = 0;
        for (int i = start; i < end && level != Block.Heading.HIGHEST; i++) {
            if (body.block(i) instanceof Block.Heading heading && (level == 0 || heading.level() < level)) {
                level = heading.level();
            }
        }
        return level;
    }

    /** The depth of the outermost line, where they are lines of a list or of a box and nothing else; 0 otherwise. */
    private int depth(Body body) {
        int depth = Limits.DEEPEST_LIST;
        for (int i = start; i < end && depth > 0; i++) {
            depth = isLineBeside(body, body.block(i)) ? Math.min(depth, depth(body.block(i))) : 0;
        }
        return depth;
    }

    private static int depth(Block block) {
        return block instanceof Block.Item item ? item.depth() : block instanceof Block.Fact ? 1 : 0;
    }

    /** Whether a block is a line of such a list or box as the first of these blocks is. */
    private boolean isLineBeside(Body body, Block block) {
        return depth(block) > 0 && block.getClass() == body.block(start).getClass();
    }

    /** {@return the index after the list or quotation a block is in, or after the block} */
    static int endOfGroup(Body body, int index) {
        int end = index + 1;
        while (end < body.size() && Group.joins(body.block(end - 1), body.block(end))) {
            end++;
        }
        return end;
    }

    /** {@return the index of the first block of the list or quotation a block is in, or of the block} */
    static int startOfGroup(Body body, int index) {
        int start = index;
        while (start > 0 && Group.joins(body.block(start - 1), body.block(start))) {
            start--;
        }
        return start;
    }

    private static int startOfQuotation(Body body, int index) {
        return depth(body.block(index)) > 0 ? index : startOfGroup(body, index);
    }

    private static int endOfWhatBelongsTo(Body body, int index) {
        Block block = body.block(index);
        if (block instanceof Block.Heading) {
            return Section.of(body, index).end();
        }
        return depth(block) > 0 ? endOfDeeper(body, index, depth(block)) : endOfGroup(body, index);
    }

    private static int endOfDeeper(Body body, int index, int depth) {
        int end = index + 1;
        while (end < body.size() && isDeeper(body.block(end), depth)) {
            end++;
        }
        return end;
    }

    private static boolean isDeeper(Block block, int depth) {
        return block instanceof Block.Item item && item.depth() > depth;
    }
}
