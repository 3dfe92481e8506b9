package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.RichText;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is done to whole blocks: moved, copied, deleted, and given a neighbor to write in. Blocks move and are copied with what belongs
 * to them, as a {@link Take}; they are deleted alone, but for an attribution whose quotation goes.
 */
public final class Arranging {

    private static final Block PARAGRAPH = new Block.Paragraph(RichText.EMPTY);

    private Arranging() {}

    /**
     * {@return the command that moves the selected blocks up, past what stands before them}
     *
     * <p>A section goes past the section before it of its own level, an item past the item before it with all under that, anything else
     * past one block, a whole list or a whole quotation. A section stops where that above it begins.
     */
    public static Command up() {
        return state -> {
            Take take = Take.of(state.body(), state.selection());
            OptionalInt above = take.above(state.body());
            return above.isPresent() ? Optional.of(moved(state, take, above.getAsInt())) : Optional.empty();
        };
    }

    /** {@return the command that moves the selected blocks down, past what stands after them, by the same rules as {@link #up()}} */
    public static Command down() {
        return state -> {
            Take take = Take.of(state.body(), state.selection());
            OptionalInt below = take.below(state.body());
            return below.isPresent() ? Optional.of(moved(state, take, below.getAsInt())) : Optional.empty();
        };
    }

    /**
     * {@return the command that moves a block, with what belongs to it, before another}
     *
     * @param block the block, such as the heading of a section
     * @param before the block before which it shall stand; the number of blocks for the end
     */
    public static Command to(int block, int before) {
        return state ->
                block < state.body().size() ? to(state, Take.of(state.body(), block), before) : Optional.empty();
    }

    /**
     * {@return the command that moves the selected blocks before another}
     *
     * @param before the block before which they shall stand; the number of blocks for the end
     */
    public static Command to(int before) {
        return state -> to(state, Take.of(state.body(), state.selection()), before);
    }

    static Optional<Transaction> to(EditorState state, Take take, int before) {
        return before == take.start() || before == take.end() || !take.mayStandBefore(state.body(), before)
                ? Optional.empty()
                : Optional.of(moved(state, take, before));
    }

    /** One splice over the blocks and what they move past. What was selected in them stays so; elsewhere the caret comes along. */
    private static Transaction moved(EditorState state, Take take, int before) {
        Body body = state.body();
        int first = Math.min(take.start(), before);
        int end = Math.max(take.end(), before);
        List<Block> blocks = new ArrayList<>(body.blocks().subList(first, end));
        int passed = before < take.start() ? take.start() - before : take.end() - take.start();
        List<Block> exchanged = new ArrayList<>(blocks.subList(passed, blocks.size()));
        exchanged.addAll(blocks.subList(0, passed));
        int by = before < take.start()
                ? body.start(before) - body.start(take.start())
                : body.end(before - 1) - body.end(take.end() - 1);
        Selection selection = state.selection();
        boolean within = selection.from() >= body.start(take.start()) && selection.to() <= body.end(take.end() - 1) + 1;
        Selection after = within
                ? new Selection(selection.anchor() + by, selection.caret() + by)
                : Selection.at(body.start(take.start()) + by);
        return Transaction.of(Cause.STRUCTURE, exchange(body, first, end, exchanged))
                .selecting(after);
    }

    /** {@return the command that puts a copy of the selected blocks after them, and selects in the copy what was selected} */
    public static Command duplicate() {
        return state -> {
            Body body = state.body();
            Take take = Take.of(body, state.selection());
            if (!take.mayMove(body)) {
                return Optional.empty();
            }
            int by = body.end(take.end() - 1) + 1 - body.start(take.start());
            List<Block> copy = body.blocks().subList(take.start(), take.end());
            return Optional.of(Transaction.of(Cause.STRUCTURE, exchange(body, take.end(), take.end(), copy))
                    .selecting(new Selection(
                            state.selection().anchor() + by, state.selection().caret() + by)));
        };
    }

    /**
     * {@return the command that deletes the selected blocks}
     *
     * <p>The headline stays, and where all else would be gone an empty paragraph does. An attribution goes with the last quote it is for.
     */
    public static Command delete() {
        return state -> {
            Body body = state.body();
            int first = Math.max(1, Take.firstOf(body, state.selection()));
            return deleted(body, first, endOfDeleted(body, first, Take.lastOf(body, state.selection()) + 1));
        };
    }

    /** {@return what deletes blocks in a row, none of them the headline; empty where nothing would change} */
    static Optional<Transaction> deleted(Body body, int first, int end) {
        boolean all = first == 1 && end >= body.size();
        List<Block> left = all ? List.of(PARAGRAPH) : List.of();
        if (end <= first || body.blocks().subList(first, end).equals(left)) {
            return Optional.empty();
        }
        int caret = all || end < body.size() ? body.start(first) : body.end(first - 1);
        return Optional.of(Transaction.of(Cause.STRUCTURE, exchange(body, first, end, left))
                .selecting(Selection.at(caret)));
    }

    private static int endOfDeleted(Body body, int first, int end) {
        boolean quotationGoes = end > first
                && end < body.size()
                && body.block(end - 1) instanceof Block.Quoted
                && body.block(end) instanceof Block.Attribution
                && Take.startOfGroup(body, end) >= first;
        return quotationGoes ? end + 1 : end;
    }

    /** {@return the command that begins a paragraph after what the caret is in: after the whole list, quotation or head} */
    public static Command paragraphAfter() {
        return state -> {
            Body body = state.body();
            int last = Take.lastOf(body, state.selection());
            return Optional.of(paragraph(body, Math.max(Take.endOfGroup(body, last), Take.floor(body))));
        };
    }

    /** {@return the command that begins a paragraph before what the caret is in: before the whole list or quotation} */
    public static Command paragraphBefore() {
        return state -> {
            Body body = state.body();
            int index = Take.startOfGroup(body, Take.firstOf(body, state.selection()));
            return index < Take.floor(body) ? Optional.empty() : Optional.of(paragraph(body, index));
        };
    }

    /**
     * {@return the command that puts a block where the mouse let it go}: before what begins at the position, otherwise after what the
     * position is in, or in place of an empty paragraph; the caret is in it then
     *
     * @param block a block that may stand anywhere after the head, such as a picture
     * @param position where it was let go
     */
    public static Command put(Block block, int position) {
        return state -> {
            Splice put = put(state.body(), List.of(block), position);
            return Optional.of(Transaction.of(Cause.INSERTING, put).selecting(Selection.at(put.at() + 1)));
        };
    }

    /** Blocks at a position, by the same rule. Lines of a list stand between the lines of a list, and those of a box in a box. */
    static Splice put(Body body, List<Block> blocks, int position) {
        int at = body.at(position).block();
        boolean empty = body.block(at).equals(PARAGRAPH);
        int first = place(body, blocks, position);
        return exchange(body, first, empty ? first + 1 : first, blocks);
    }

    /** {@return before which block they come to stand} */
    static int place(Body body, List<Block> blocks, int position) {
        int at = body.at(position).block();
        Block there = body.block(at);
        boolean empty = there.equals(PARAGRAPH);
        boolean before = body.start(at) == position && at >= Take.floor(body);
        boolean lines = (there instanceof Block.Item || there instanceof Block.Fact)
                && blocks.stream().allMatch(block -> block.getClass() == there.getClass());
        int above = lines ? at : Take.startOfGroup(body, at);
        int below = lines ? at + 1 : Take.endOfGroup(body, at);
        return empty || before ? above : Math.max(below, Take.floor(body));
    }

    private static Transaction paragraph(Body body, int index) {
        return Transaction.of(Cause.STRUCTURE, exchange(body, index, index, List.of(PARAGRAPH)))
                .selecting(Selection.at(body.end(index - 1) + 1));
    }

    /** Whole blocks for whole blocks, none of them the headline. */
    private static Splice exchange(Body body, int first, int end, List<Block> blocks) {
        return Splice.replace(body, body.end(first - 1), body.end(end - 1), new Slice(RichText.EMPTY, blocks));
    }
}
