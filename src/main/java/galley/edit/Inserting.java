package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import java.util.Optional;

/** Putting in what is not typed: whole blocks, and pieces of another place. */
public final class Inserting {

    private Inserting() {}

    /** {@return the command that puts a divider after the block of the caret, and the caret after the divider} */
    public static Command divider() {
        return state -> {
            Block divider = new Block.Divider(RichText.EMPTY);
            Block paragraph = new Block.Paragraph(RichText.EMPTY);
            boolean last = state.body().at(state.selection().to()).block() + 1
                    == state.body().size();
            return Optional.of(put(state, last ? List.of(divider, paragraph) : List.of(divider), 2));
        };
    }

    /**
     * {@return the command that puts a block after the one of the caret, and the caret at its end}
     *
     * @param block a picture, an embed, ...
     */
    public static Command block(Block block) {
        return state -> Optional.of(put(state, List.of(block), 1 + block.text().length()));
    }

    /** Blocks after the one the selection ends in, or in place of it where it is an empty paragraph; never between the head's two. */
    private static Transaction put(EditorState state, List<Block> blocks, int caret) {
        Body body = state.body();
        int at = body.at(state.selection().to()).block();
        boolean standfirst = at == 0 && body.size() > 1 && body.block(1) instanceof Block.Standfirst;
        int index = standfirst ? 1 : at;
        boolean inPlace = body.block(index) instanceof Block.Paragraph
                && body.block(index).text().isEmpty();
        int from = inPlace ? body.end(index - 1) : body.end(index);
        Splice splice = Splice.replace(body, from, body.end(index), new Slice(RichText.EMPTY, blocks));
        return Transaction.of(Cause.INSERTING, splice).selecting(Selection.at(from + caret));
    }

    /**
     * {@return the command that puts a piece in place of what is selected, and the caret behind it}
     *
     * @param slice the piece
     */
    public static Command slice(Slice slice) {
        return state -> {
            Selection selection = state.selection();
            Splice splice = Splice.replace(state.body(), selection.from(), selection.to(), slice);
            return Optional.of(
                    Transaction.of(Cause.INSERTING, splice).selecting(Selection.at(selection.from() + slice.length())));
        };
    }
}
