package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import java.util.Optional;

/** A slash at the start of a block that was empty, and letters after it: the writer looks for something to put there. */
public final class Slash {

    /** Longer than this is no search any more. */
    private static final int LONGEST = 40;

    private Slash() {}

    /**
     * {@return what is looked for, the letters between the slash and the caret; empty where nothing is}
     *
     * <p>That is so only where the slash begins a paragraph or an item and the caret ends it.
     *
     * @param state where the writer is
     */
    public static Optional<String> typed(EditorState state) {
        Body body = state.body();
        Place at = body.at(state.selection().caret());
        Block block = body.block(at.block());
        boolean here = state.selection().isEmpty()
                && mayHold(block)
                && at.offset() == block.text().length()
                && at.offset() <= LONGEST;
        String letters = here ? block.text().string() : "";
        return letters.startsWith("/") && !letters.startsWith("/ ")
                ? Optional.of(letters.substring(1))
                : Optional.empty();
    }

    /** {@return the command that takes the slash and what is looked for away} */
    public static Command clear() {
        return state -> typed(state).map(_ -> {
            Body body = state.body();
            int block = body.at(state.selection().caret()).block();
            return Transaction.of(Cause.CUTTING, Splice.delete(body, body.start(block), body.end(block)))
                    .selecting(Selection.at(body.start(block)));
        });
    }

    /**
     * {@return the command that brings the caret where a slash may be typed for a block: into it, where it is an empty paragraph or item;
     * otherwise into a new paragraph after it}
     *
     * @param index which block
     */
    public static Command at(int index) {
        return state -> {
            Body body = state.body();
            Block block = body.block(index);
            Selection end = Selection.at(body.end(index));
            if (block.text().isEmpty() && mayHold(block)) {
                return Optional.of(Transaction.select(end));
            }
            Slice paragraph = new Slice(RichText.EMPTY, List.of(new Block.Paragraph(RichText.EMPTY)));
            return Optional.of(
                    Transaction.of(Cause.STRUCTURE, Splice.replace(body, end.caret(), end.caret(), paragraph))
                            .selecting(Selection.at(end.caret() + 1)));
        };
    }

    /** {@return whether a block of this kind may be searched in} */
    private static boolean mayHold(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Item;
    }
}
