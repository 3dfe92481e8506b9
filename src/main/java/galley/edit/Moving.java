package galley.edit;

import galley.article.Body;
import galley.article.Place;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/**
 * Moving the caret by one character as readers count them, so that it never stands inside an emoji. The steps are logical: left is
 * towards the beginning of the article, also in writing that runs from right to left. Up and down need lines, which only the surface
 * knows.
 */
public final class Moving {

    private Moving() {}

    /**
     * {@return the command that moves the caret one character towards the beginning}
     *
     * @param extending whether the selection goes along; otherwise a selection collapses to its beginning
     */
    public static Command left(boolean extending) {
        return step(extending, Selection::from, (body, caret) -> {
            Place at = body.at(caret);
            return at.offset() > 0
                    ? body.start(at.block())
                            + Stride.GRAPHEME.before(body.block(at.block()).text(), at.offset())
                    : Math.max(0, caret - 1);
        });
    }

    /**
     * {@return the command that moves the caret one character towards the end}
     *
     * @param extending whether the selection goes along; otherwise a selection collapses to its end
     */
    public static Command right(boolean extending) {
        return step(extending, Selection::to, (body, caret) -> {
            Place at = body.at(caret);
            return caret < body.end(at.block())
                    ? body.start(at.block())
                            + Stride.GRAPHEME.after(body.block(at.block()).text(), at.offset())
                    : Math.min(body.length(), caret + 1);
        });
    }

    private static Command step(
            boolean extending, ToIntFunction<Selection> edge, ToIntBiFunction<Body, Integer> stepped) {
        return state -> {
            Selection selection = state.selection();
            boolean collapses = !extending && !selection.isEmpty();
            int caret = collapses ? edge.applyAsInt(selection) : stepped.applyAsInt(state.body(), selection.caret());
            Selection moved = new Selection(extending ? selection.anchor() : caret, caret);
            return moved.equals(selection) ? Optional.empty() : Optional.of(Transaction.select(moved));
        };
    }
}
