package galley.edit;

import galley.article.Body;
import java.util.Optional;

/** Selecting more than a mouse does with one click. */
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

    private static boolean isSame(Selection one, Selection other) {
        return one.from() == other.from() && one.to() == other.to();
    }
}
