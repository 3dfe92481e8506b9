package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Limits;
import galley.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Setting blocks as another kind, and items deeper or less deep. */
public final class Recasting {

    private Recasting() {}

    /**
     * {@return the command that sets every block of the selection as a kind}
     *
     * <p>The headline stays what it is. Where all of them are of that kind already, they become paragraphs, so the same key takes
     * the kind off again.
     *
     * @param kind the kind; its text does not matter
     */
    public static Command to(Block kind) {
        return state -> {
            List<Recast> changed = recasts(state, block -> kind);
            return transaction(changed.isEmpty() ? recasts(state, _ -> new Block.Paragraph(RichText.EMPTY)) : changed);
        };
    }

    /**
     * {@return the command that sets the items of the selection deeper in their list}
     *
     * @param by how many levels; negative: less deep
     */
    public static Command deeper(int by) {
        return state ->
                transaction(recasts(state, block -> block instanceof Block.Item item ? deeper(item, by) : block));
    }

    private static Block deeper(Block.Item item, int by) {
        int depth = Math.clamp(item.depth() + by, 1, Limits.DEEPEST_LIST);
        return new Block.Item(item.marker(), depth, item.text());
    }

    private static List<Recast> recasts(EditorState state, Function<Block, Block> kind) {
        Body body = state.body();
        int last = body.at(state.selection().to()).block();
        List<Recast> recasts = new ArrayList<>();
        for (int i = body.at(state.selection().from()).block(); i <= last; i++) {
            Recast recast = Recast.of(body, i, kind.apply(body.block(i)));
            if (i > 0 && Body.mayStand(recast.after(), i) && !recast.after().equals(recast.before())) {
                recasts.add(recast);
            }
        }
        return recasts;
    }

    private static Optional<Transaction> transaction(List<Recast> recasts) {
        return recasts.isEmpty() ? Optional.empty() : Optional.of(Transaction.of(Cause.STRUCTURE, recasts));
    }
}
