package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Place;
import galley.article.RichText;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What Backspace and Delete do: they take what is selected, else one step of letters, a grapheme or with Ctrl a word. At the edge of a
 * block there is no step to take: they first make it a paragraph, then join it. A block that is more than its letters joins nothing:
 * the caret goes over its edge, and from an empty one the key takes it.
 */
public final class Deleting {

    private Deleting() {}

    /** {@return the command of Backspace}; right after something changed by itself it brings back what was typed */
    public static Command backward() {
        Command letters = backward(Stride.GRAPHEME);
        return state -> Undoing.automatic().on(state).or(() -> letters.on(state));
    }

    /** {@return the command of Ctrl+Backspace: back to where a word begins} */
    public static Command wordBackward() {
        return backward(Stride.WORD);
    }

    /** {@return the command of Delete} */
    public static Command forward() {
        return forward(Stride.GRAPHEME);
    }

    /** {@return the command of Ctrl+Delete: on to where the next word begins} */
    public static Command wordForward() {
        return forward(Stride.WORD);
    }

    /** {@return the command that deletes what is selected} */
    public static Command selection() {
        return state -> state.selection().isEmpty()
                ? Optional.empty()
                : Optional.of(Transaction.of(
                        Cause.CUTTING,
                        Splice.delete(
                                state.body(),
                                state.selection().from(),
                                state.selection().to())));
    }

    private static Command backward(Stride stride) {
        return orSelection((body, caret) -> {
            Place at = body.at(caret);
            if (at.offset() > 0) {
                int before = stride.before(body.block(at.block()).text(), at.offset());
                return letters(body, body.start(at.block()) + before, caret);
            }
            return at.block() == 0 ? Optional.empty() : Optional.of(backwardAtStart(body, at.block()));
        });
    }

    private static Command forward(Stride stride) {
        return orSelection((body, caret) -> {
            Place at = body.at(caret);
            RichText text = body.block(at.block()).text();
            if (at.offset() < text.length()) {
                return letters(body, caret, body.start(at.block()) + stride.after(text, at.offset()));
            }
            return at.block() + 1 == body.size() ? Optional.empty() : Optional.of(forwardAtEnd(body, at.block()));
        });
    }

    /** A selection goes first; where there is none it is the caret that decides. */
    private static Command orSelection(BiFunction<Body, Integer, Optional<Transaction>> atCaret) {
        return state -> state.selection().isEmpty()
                ? atCaret.apply(state.body(), state.selection().caret())
                : selection().on(state);
    }

    private static Optional<Transaction> letters(Body body, int from, int to) {
        return Optional.of(
                Transaction.of(Cause.DELETING, Splice.delete(body, from, to)).selecting(Selection.at(from)));
    }

    private static Transaction backwardAtStart(Body body, int index) {
        Block block = body.block(index);
        return switch (block) {
            case Block.Item item -> Transaction.of(Cause.STRUCTURE, Recast.of(body, index, Breaking.outdented(item)));
            case Block.Heading _, Block.Quoted _, Block.Attribution _, Block.Fact _, Block.Correction _ ->
                Transaction.of(Cause.STRUCTURE, Recast.of(body, index, new Block.Paragraph(RichText.EMPTY)));
            case Block.Insert _ -> backwardOverEdge(body, index);
            case Block.Headline _, Block.Standfirst _, Block.Paragraph _, Block.Divider _ -> {
                Block before = body.block(index - 1);
                yield before instanceof Block.Insert
                        ? backwardOverEdge(body, index)
                        : before.text().isEmpty() && index > 1 ? without(body, index - 1) : join(body, index - 1);
            }
        };
    }

    private static Transaction backwardOverEdge(Body body, int index) {
        Selection before = Selection.at(body.end(index - 1));
        return body.block(index).text().isEmpty() ? without(body, index).selecting(before) : Transaction.select(before);
    }

    private static Transaction forwardAtEnd(Body body, int index) {
        Block block = body.block(index);
        Block next = body.block(index + 1);
        if (next.text().isEmpty() && !(next instanceof Block.Insert)) {
            return without(body, index + 1);
        }
        if (index > 0
                && block.text().isEmpty()
                && (index > 1 || block instanceof Block.Insert || next instanceof Block.Insert)) {
            return without(body, index).selecting(Selection.at(body.start(index)));
        }
        return block instanceof Block.Insert || next instanceof Block.Insert
                ? Transaction.select(Selection.at(body.start(index + 1)))
                : join(body, index);
    }

    /** The block after this one joins it. */
    private static Transaction join(Body body, int index) {
        return Transaction.of(Cause.STRUCTURE, Splice.delete(body, body.end(index), body.start(index + 1)));
    }

    /** A block with nothing in it goes, and its neighbors keep their kinds. */
    private static Transaction without(Body body, int index) {
        return Transaction.of(Cause.STRUCTURE, Splice.delete(body, body.end(index - 1), body.end(index)));
    }
}
