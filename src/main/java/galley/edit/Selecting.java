package galley.edit;

import galley.article.Body;
import galley.article.Place;
import java.util.Optional;

/** Selecting by letters, words and blocks, as the mouse does by its clicks, and all of it. */
public final class Selecting {

    private Selecting() {}

    /**
     * {@return the command of Ctrl+A: it selects the block of the caret, and the whole article where that is selected already, holds no
     * letter, or is less than what is selected}
     */
    public static Command more() {
        return state -> {
            Body body = state.body();
            Selection selection = state.selection();
            int block = body.at(selection.from()).block();
            boolean within = selection.to() <= body.end(block);
            Selection field = new Selection(body.start(block), body.end(block));
            boolean whole = !within || field.isEmpty() || isSame(field, selection);
            Selection next = whole ? new Selection(0, body.length()) : field;
            return isSame(next, selection) ? Optional.empty() : Optional.of(Transaction.select(next));
        };
    }

    /**
     * {@return the command that takes the caret to a position and leaves the anchor where it is}
     *
     * @param position where the selection shall end
     */
    public static Command to(int position) {
        return state -> select(state, new Selection(state.selection().anchor(), position));
    }

    /**
     * {@return the command that selects from word to word}
     *
     * @param pressed before a letter of the word where it begins
     * @param now before a letter of the word where it ends
     */
    public static Command words(int pressed, int now) {
        return state -> select(state, from(word(state.body(), pressed), word(state.body(), now)));
    }

    /**
     * {@return the command that selects from block to block}
     *
     * @param pressed a position in the block where it begins
     * @param now a position in the block where it ends
     */
    public static Command blocks(int pressed, int now) {
        return state -> select(state, from(block(state.body(), pressed), block(state.body(), now)));
    }

    /** Both pieces and what is between; the caret is at the end of the second that is away from the first. */
    private static Selection from(Selection pressed, Selection now) {
        return now.from() < pressed.from()
                ? new Selection(pressed.to(), now.from())
                : new Selection(pressed.from(), Math.max(pressed.to(), now.to()));
    }

    private static Selection block(Body body, int position) {
        int block = body.at(position).block();
        return new Selection(body.start(block), body.end(block));
    }

    private static Selection word(Body body, int position) {
        Place at = body.at(position);
        int start = body.start(at.block());
        return Stride.around(body.block(at.block()).text(), at.offset(), start);
    }

    private static Optional<Transaction> select(EditorState state, Selection selection) {
        return selection.equals(state.selection()) ? Optional.empty() : Optional.of(Transaction.select(selection));
    }

    private static boolean isSame(Selection one, Selection other) {
        return one.from() == other.from() && one.to() == other.to();
    }
}
