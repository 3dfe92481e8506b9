package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Cutting;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The cuttings shelf, where what was cut waits. What goes there leaves the text in the same step, and what comes back leaves the shelf, so one
 * undo takes back both.
 */
public final class Shelving {

    private Shelving() {}

    /**
     * {@return the command that cuts what is selected to the top of the shelf}: whole blocks as they are, where the caret is in one or whole ones
     * are selected, by the rule of {@link Arranging#delete}; otherwise the words, as a paragraph
     */
    public static Command cut() {
        return state -> {
            boolean whole = isWhole(state);
            return (whole ? Arranging.delete() : Deleting.selection()).on(state).flatMap(deleting -> {
                Splice splice = (Splice) deleting.edits().getFirst();
                List<Block> cut = cut(state.body(), splice);
                return cut.isEmpty() ? Optional.empty() : Optional.of(cut(state, deleting, splice, new Cutting(cut)));
            });
        };
    }

    private static Transaction cut(EditorState state, Transaction deleting, Splice splice, Cutting cutting) {
        Redetail shelved = shelf(state, cuttings -> {
            List<Cutting> more = new ArrayList<>(cuttings);
            more.addFirst(cutting);
            return more;
        });
        Transaction cut = Transaction.of(Cause.CUTTING, splice, shelved);
        return deleting.selection().map(cut::selecting).orElse(cut);
    }

    private static boolean isWhole(EditorState state) {
        Body body = state.body();
        Selection selection = state.selection();
        int first = Take.firstOf(body, selection);
        int last = Take.lastOf(body, selection);
        return selection.isEmpty()
                || first > 0
                        && selection.from() == body.start(first)
                        && selection.to() >= body.end(last)
                        && (first < last || !body.block(first).text().isEmpty());
    }

    /** What a deletion takes out of the text, as blocks that may stand anywhere; none where nothing is worth keeping. */
    private static List<Block> cut(Body body, Splice splice) {
        List<Block> cut = new ArrayList<>();
        RichText head = splice.removed().head();
        List<Block> tail = splice.removed().tail();
        if (!head.isEmpty()) {
            Block first = body.block(body.at(splice.at()).block());
            boolean asIs = !tail.isEmpty() && !(first instanceof Block.Insert);
            cut.add(asIs ? anywhere(first.withText(head)) : new Block.Paragraph(head));
        }
        tail.stream().map(Shelving::anywhere).forEach(cut::add);
        while (!cut.isEmpty() && isNothing(cut.getLast())) {
            cut.removeLast();
        }
        return cut;
    }

    private static Block anywhere(Block block) {
        boolean head = block instanceof Block.Headline || block instanceof Block.Standfirst;
        return head ? new Block.Paragraph(block.text()) : block;
    }

    private static boolean isNothing(Block block) {
        return block.text().isEmpty() && !(block instanceof Block.Insert || block instanceof Block.Divider);
    }

    /**
     * {@return the command that puts a cutting back into the text, off the shelf, and selects it}: after what the caret is in, or in place of an
     * empty paragraph
     *
     * @param index which cutting, the latest first
     */
    public static Command putBack(int index) {
        return state -> putBack(index, state.selection().caret()).on(state);
    }

    /**
     * {@return the command that puts a cutting back at a position, by the rule of {@link Arranging#put}}
     *
     * @param index which cutting, the latest first
     * @param position where it was let go
     */
    public static Command putBack(int index, int position) {
        return state -> put(state, index, position, true);
    }

    /**
     * {@return before which block a cutting would come to stand}
     *
     * @param state where
     * @param index which cutting, the latest first
     * @param position where it would be let go
     */
    public static int place(EditorState state, int index, int position) {
        return Arranging.place(state.body(), cuttings(state).get(index).blocks(), position);
    }

    /**
     * {@return the command that puts a copy of a cutting into the text; it stays on the shelf too}
     *
     * @param index which cutting, the latest first
     */
    public static Command copyIn(int index) {
        return state -> put(state, index, state.selection().caret(), false);
    }

    /**
     * {@return the command that takes a cutting off the shelf, and out of the document}
     *
     * @param index which cutting, the latest first
     */
    public static Command remove(int index) {
        return state -> index < cuttings(state).size()
                ? Optional.of(Transaction.of(Cause.DETAILS, shelf(state, cuttings -> without(cuttings, index))))
                : Optional.empty();
    }

    private static Optional<Transaction> put(EditorState state, int index, int position, boolean off) {
        if (index >= cuttings(state).size() || position > state.body().length()) {
            return Optional.empty();
        }
        List<Block> blocks = cuttings(state).get(index).blocks();
        Splice splice = Arranging.put(state.body(), blocks, position);
        int length = new Slice(RichText.EMPTY, blocks).length();
        List<Edit> edits = off ? List.of(splice, shelf(state, cuttings -> without(cuttings, index))) : List.of(splice);
        return Optional.of(
                Transaction.of(Cause.INSERTING, edits).selecting(new Selection(splice.at() + 1, splice.at() + length)));
    }

    private static Redetail shelf(EditorState state, UnaryOperator<List<Cutting>> change) {
        Metadata before = state.article().metadata();
        return new Redetail(before, before.noted(notebook -> notebook.withCuttings(change.apply(notebook.cuttings()))));
    }

    private static List<Cutting> without(List<Cutting> cuttings, int index) {
        List<Cutting> left = new ArrayList<>(cuttings);
        left.remove(index);
        return left;
    }

    private static List<Cutting> cuttings(EditorState state) {
        return state.article().metadata().notebook().cuttings();
    }
}
