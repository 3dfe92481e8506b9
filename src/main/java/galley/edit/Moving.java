package galley.edit;

import galley.article.Body;
import galley.article.Direction;
import galley.article.Place;
import galley.article.RichText;
import java.util.Optional;

/**
 * Moving the caret by one character as readers count them, so that it never stands inside an emoji, or by a word or block. Left is where the key
 * points: towards the beginning in a block that runs from the left, towards the end in one that runs from the right. Within a block the
 * steps follow the order of the letters, also over a word that runs the other way. Up and down need lines, which only the surface knows.
 */
public final class Moving {

    private Moving() {}

    /**
     * {@return the command that moves the caret one character to the left}
     *
     * @param extending whether the selection goes along; otherwise a selection collapses to its left end
     */
    public static Command left(boolean extending) {
        return state -> byCharacter(state, extending, runsFromTheRight(state));
    }

    /**
     * {@return the command that moves the caret one character to the right}
     *
     * @param extending whether the selection goes along; otherwise a selection collapses to its right end
     */
    public static Command right(boolean extending) {
        return state -> byCharacter(state, extending, !runsFromTheRight(state));
    }

    /**
     * {@return the command that moves the caret to the left, to where a word begins}
     *
     * @param extending whether the selection goes along
     */
    public static Command wordLeft(boolean extending) {
        return state -> to(state, extending, stepped(state, Stride.WORD, runsFromTheRight(state)));
    }

    /**
     * {@return the command that moves the caret to the right, to where a word begins}
     *
     * @param extending whether the selection goes along
     */
    public static Command wordRight(boolean extending) {
        return state -> to(state, extending, stepped(state, Stride.WORD, !runsFromTheRight(state)));
    }

    /**
     * {@return the command that moves the caret to the start of its block, or from there to that of the block before}
     *
     * @param extending whether the selection goes along
     */
    public static Command blockUp(boolean extending) {
        return state -> {
            Body body = state.body();
            Place at = body.at(state.selection().caret());
            return to(state, extending, body.start(at.offset() > 0 ? at.block() : Math.max(0, at.block() - 1)));
        };
    }

    /**
     * {@return the command that moves the caret to the start of the next block, or in the last to its end}
     *
     * @param extending whether the selection goes along
     */
    public static Command blockDown(boolean extending) {
        return state -> {
            Body body = state.body();
            int next = body.at(state.selection().caret()).block() + 1;
            return to(state, extending, next < body.size() ? body.start(next) : body.length());
        };
    }

    private static boolean runsFromTheRight(EditorState state) {
        Body body = state.body();
        RichText text = body.block(body.at(state.selection().caret()).block()).text();
        Direction page = Direction.of(state.article().metadata().language());
        return Direction.of(text, page) == Direction.RIGHT_TO_LEFT;
    }

    private static Optional<Transaction> byCharacter(EditorState state, boolean extending, boolean onwards) {
        Selection selection = state.selection();
        if (!extending && !selection.isEmpty()) {
            return to(state, false, onwards ? selection.to() : selection.from());
        }
        return to(state, extending, stepped(state, Stride.GRAPHEME, onwards));
    }

    private static int stepped(EditorState state, Stride stride, boolean onwards) {
        Body body = state.body();
        int caret = state.selection().caret();
        Place at = body.at(caret);
        RichText text = body.block(at.block()).text();
        if (onwards) {
            return at.offset() < text.length()
                    ? body.start(at.block()) + stride.after(text, at.offset())
                    : Math.min(body.length(), caret + 1);
        }
        return at.offset() > 0 ? body.start(at.block()) + stride.before(text, at.offset()) : Math.max(0, caret - 1);
    }

    private static Optional<Transaction> to(EditorState state, boolean extending, int caret) {
        Selection moved = new Selection(extending ? state.selection().anchor() : caret, caret);
        return moved.equals(state.selection()) ? Optional.empty() : Optional.of(Transaction.select(moved));
    }
}
