package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import java.util.Optional;

/** Putting in what is not typed. */
public final class Inserting {

    private Inserting() {}

    /** {@return the command that puts a divider after the block of the caret, and the caret after the divider} */
    public static Command divider() {
        return state -> {
            Body body = state.body();
            Place at = body.at(state.selection().to());
            Block divider = new Block.Divider(RichText.EMPTY);
            Block paragraph = new Block.Paragraph(RichText.EMPTY);
            boolean last = at.block() + 1 == body.size();
            int end = body.end(at.block());
            Slice slice = new Slice(RichText.EMPTY, last ? List.of(divider, paragraph) : List.of(divider));
            return Optional.of(Transaction.of(Cause.INSERTING, Splice.replace(body, end, end, slice))
                    .selecting(Selection.at(end + 2)));
        };
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
