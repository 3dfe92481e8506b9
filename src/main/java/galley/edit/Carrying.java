package galley.edit;

import galley.article.Body;
import galley.article.Slice;
import java.util.Optional;

/** Putting words down where the mouse let them go: those selected, or others from elsewhere. What was put down is selected then. */
public final class Carrying {

    private Carrying() {}

    /**
     * {@return the command that moves what is selected to a position}; into itself nothing can be moved
     *
     * @param position where it goes, in the article as it is
     */
    public static Command move(int position) {
        return state -> {
            Body body = state.body();
            int from = state.selection().from();
            int to = state.selection().to();
            if (state.selection().isEmpty() || position >= from && position <= to) {
                return Optional.empty();
            }
            Slice slice = body.slice(from, to);
            Splice in = Splice.replace(body, position, position, slice);
            int length = slice.length();
            int behind = position < from ? length : 0;
            Splice out = Splice.delete(in.apply(state.article()).body(), from + behind, to + behind);
            int start = position < from ? position : position - length;
            return Optional.of(
                    Transaction.of(Cause.INSERTING, in, out).selecting(new Selection(start, start + length)));
        };
    }

    /**
     * {@return the command that puts a copy of what is selected at a position}; it cannot be put within itself
     *
     * @param position where it goes
     */
    public static Command copy(int position) {
        return state -> {
            Selection selection = state.selection();
            return selection.isEmpty() || position > selection.from() && position < selection.to()
                    ? Optional.empty()
                    : put(position, state.body().slice(selection.from(), selection.to()))
                            .on(state);
        };
    }

    /**
     * {@return the command that puts a piece at a position}
     *
     * @param position where it goes
     * @param slice the piece
     */
    public static Command put(int position, Slice slice) {
        return state -> slice.isEmpty()
                ? Optional.empty()
                : Optional.of(Transaction.of(Cause.INSERTING, Splice.replace(state.body(), position, position, slice))
                        .selecting(new Selection(position, position + slice.length())));
    }

    /**
     * {@return the command that puts plain text at a position}
     *
     * @param position where it goes
     * @param text any letters; each line end begins a block, as in {@link Typing#replace}
     */
    public static Command put(int position, String text) {
        return state -> Typing.replace(position, position, text)
                .on(state)
                .map(typed -> Transaction.of(Cause.INSERTING, typed.edits())
                        .selecting(new Selection(
                                position, typed.selection().orElseThrow().caret())));
    }
}
