package galley.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The blocks of an article in reading order. The first is always the {@link Block.Headline headline}, and the only one; a
 * {@link Block.Standfirst standfirst} stands second or not at all.
 *
 * <p>It is a value. Beside the blocks it keeps where each begins, so finding a position takes no walk through the text, and an
 * edit costs one copy of two flat arrays: some ten microseconds at 10,000 blocks.
 */
public final class Body {

    private final Block[] blocks;
    /** The position of each block's first letter, and after the last one the position a further block would have. */
    private final int[] starts;

    private Body(Block[] blocks, int[] starts) {
        this.blocks = blocks;
        this.starts = starts;
    }

    /**
     * {@return a body of these blocks}
     *
     * @param blocks the headline, then whatever follows
     * @throws IllegalArgumentException if there is no block, the first is no headline, or a headline or standfirst stands where none may
     */
    public static Body of(List<Block> blocks) {
        Block[] all = blocks.toArray(Block[]::new);
        if (all.length == 0) {
            throw new IllegalArgumentException("a body has at least a headline");
        }
        requireShape(all, 0, all.length);
        int[] starts = new int[all.length + 1];
        count(all, starts, 0, all.length);
        return new Body(all, starts);
    }

    /**
     * {@return a body of these blocks}
     *
     * @param blocks the headline, then whatever follows
     */
    public static Body of(Block... blocks) {
        return of(List.of(blocks));
    }

    /** {@return the blocks, unmodifiable} */
    public List<Block> blocks() {
        return Collections.unmodifiableList(Arrays.asList(blocks));
    }

    /**
     * {@return one block}
     *
     * @param index from 0, the headline
     */
    public Block block(int index) {
        return blocks[index];
    }

    /** {@return how many blocks there are, at least one} */
    public int size() {
        return blocks.length;
    }

    /** {@return the last position: the UTF-16 units of all blocks, and one for each boundary between two} */
    public int length() {
        return starts[blocks.length] - 1;
    }

    /**
     * {@return the position of a block's first letter}
     *
     * @param index which block
     */
    public int start(int index) {
        Objects.checkIndex(index, blocks.length);
        return starts[index];
    }

    /**
     * {@return the position after a block's last letter}
     *
     * @param index which block
     */
    public int end(int index) {
        return start(index) + blocks[index].text().length();
    }

    /**
     * {@return which block a position is in, and where}
     *
     * @param position from 0 to {@link #length()}
     * @throws IndexOutOfBoundsException if it lies outside
     */
    public Place at(int position) {
        if (position < 0 || position > length()) {
            throw new IndexOutOfBoundsException("position " + position + " in a body of length " + length());
        }
        int found = Arrays.binarySearch(starts, 0, blocks.length, position);
        int block = found >= 0 ? found : -found - 2;
        return new Place(block, position - starts[block]);
    }

    /**
     * {@return the piece between two positions}
     *
     * @param from where it starts
     * @param to where it ends, not before {@code from}
     */
    public Slice slice(int from, int to) {
        Objects.checkFromToIndex(from, to, length());
        Place a = at(from);
        Place b = at(to);
        RichText left = blocks[a.block()].text();
        if (a.block() == b.block()) {
            return Slice.of(left.cut(a.offset(), b.offset()));
        }
        List<Block> tail = new ArrayList<>(Arrays.asList(blocks).subList(a.block() + 1, b.block()));
        Block last = blocks[b.block()];
        tail.add(last.withText(last.text().cut(0, b.offset())));
        return new Slice(left.cut(a.offset(), left.length()), tail);
    }

    /**
     * {@return this body with what stands between two positions exchanged for a piece}
     *
     * @param from where the exchange starts
     * @param to where it ends, not before {@code from}
     * @param slice what comes in; its blocks must be allowed where they land
     * @throws IllegalArgumentException if a headline or standfirst would stand where none may
     */
    public Body splice(int from, int to, Slice slice) {
        Objects.checkFromToIndex(from, to, length());
        Place a = at(from);
        Place b = at(to);
        RichText before = blocks[a.block()].text().cut(0, a.offset());
        RichText right = blocks[b.block()].text();
        RichText rest = right.cut(b.offset(), right.length());

        List<Block> tail = slice.tail();
        int last = a.block() + tail.size();
        Block[] next = new Block[blocks.length - (b.block() - a.block()) + tail.size()];
        System.arraycopy(blocks, 0, next, 0, a.block());
        RichText first = before.plus(slice.head());
        next[a.block()] = with(blocks[a.block()], tail.isEmpty() ? first.plus(rest) : first);
        for (int i = 0; i < tail.size(); i++) {
            Block block = tail.get(i);
            next[a.block() + 1 + i] =
                    i < tail.size() - 1 ? block : with(block, block.text().plus(rest));
        }
        System.arraycopy(blocks, b.block() + 1, next, last + 1, blocks.length - b.block() - 1);
        requireShape(next, a.block(), Math.min(last + 2, next.length));

        int[] nextStarts = new int[next.length + 1];
        System.arraycopy(starts, 0, nextStarts, 0, a.block() + 1);
        count(next, nextStarts, a.block(), last + 1);
        int moved = nextStarts[last + 1] - starts[b.block() + 1];
        for (int i = last + 2, from0 = b.block() + 2; i <= next.length; i++, from0++) {
            nextStarts[i] = starts[from0] + moved;
        }
        return new Body(next, nextStarts);
    }

    /**
     * {@return this body with a run of blocks exchanged for as many of other kinds}
     *
     * @param index the first of them
     * @param run what takes their place, each with the same letters
     * @throws IllegalArgumentException if letters differ, or a headline or standfirst would stand where none may
     */
    public Body withBlocks(int index, List<Block> run) {
        Objects.checkFromIndexSize(index, run.size(), blocks.length);
        Block[] next = blocks.clone();
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).text().length() != blocks[index + i].text().length()) {
                throw new IllegalArgumentException("the kind of block " + (index + i) + " changes, its letters do not");
            }
            next[index + i] = run.get(i);
        }
        requireShape(next, index, index + run.size());
        return new Body(next, starts);
    }

    /**
     * {@return whether a kind of block may stand at an index}
     *
     * @param block the block in question
     * @param index where it would stand
     */
    public static boolean mayStand(Block block, int index) {
        return switch (block) {
            case Block.Headline _ -> index == 0;
            case Block.Standfirst _ -> index == 1;
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.Quoted _,
                    Block.Attribution _,
                    Block.Item _,
                    Block.Fact _,
                    Block.Correction _,
                    Block.Figure _,
                    Block.Embed _,
                    Block.Divider _,
                    Block.Unknown _ -> index > 0;
        };
    }

    /** A block with a text; the very same block, where that is its text already, so that a view has nothing to repaint. */
    private static Block with(Block block, RichText text) {
        return block.text() == text ? block : block.withText(text);
    }

    private static void requireShape(Block[] blocks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!mayStand(blocks[i], i)) {
                throw new IllegalArgumentException(blocks[i].getClass().getSimpleName() + " may not stand at " + i
                        + ": headline first, standfirst second");
            }
        }
    }

    private static void count(Block[] blocks, int[] starts, int from, int to) {
        for (int i = from; i < to; i++) {
            starts[i + 1] = starts[i] + blocks[i].text().length() + 1;
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Body body && Arrays.equals(blocks, body.blocks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(blocks);
    }

    @Override
    public String toString() {
        return Arrays.toString(blocks);
    }
}
