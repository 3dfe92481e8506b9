package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Limits;
import galley.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Setting blocks as another kind, and items deeper or less deep. */
public final class Recasting {

    private Recasting() {}

    /**
     * {@return the command that sets every block of the selection as a kind}
     *
     * <p>The headline stays what it is, and so do pictures, embeds, dividers and blocks of a newer Galley, which hold more than letters. Where all others
     * are of that kind already, they become paragraphs, so the same key takes the kind off again. An item keeps its depth when its
     * list gets the other marker.
     *
     * @param kind the kind; its text does not matter
     */
    public static Command to(Block kind) {
        return state -> {
            boolean off =
                    selected(state).stream().filter(Recasting::isOfLetters).allMatch(block -> isOf(block, kind));
            Block wanted = off ? new Block.Paragraph(RichText.EMPTY) : kind;
            return recast(state, block -> isOfLetters(block) ? as(wanted, block) : block);
        };
    }

    /**
     * {@return the command that sets the items of the selection deeper in their list}
     *
     * @param by how many levels; negative: less deep, and an item that is to leave the outermost level becomes a paragraph
     */
    public static Command deeper(int by) {
        return state -> recast(state, block -> block instanceof Block.Item item ? deeper(item, by) : block);
    }

    /**
     * {@return the command that changes what a block holds beside its letters: a picture and its credit, an address, a date}
     *
     * @param index which block
     * @param kind the block as it shall be; its text does not matter
     */
    public static Command details(int index, Block kind) {
        return details(Cause.STRUCTURE, index, kind);
    }

    /**
     * {@return the command that changes the same as someone types into a field}: key by key, and one step of undo as long as there is no pause
     * and no {@linkplain Transaction#turned() turn} to another field
     *
     * @param index which block
     * @param kind the block as it shall be; its text does not matter
     */
    public static Command fill(int index, Block kind) {
        return details(Cause.FILLING, index, kind);
    }

    private static Command details(Cause cause, int index, Block kind) {
        return state -> {
            boolean there =
                    index < state.body().size() && state.body().block(index).getClass() == kind.getClass();
            return there ? recast(cause, state.body(), index, List.of(kind)) : Optional.empty();
        };
    }

    private static Block deeper(Block.Item item, int by) {
        int depth = Math.min(item.depth() + by, Limits.DEEPEST_LIST);
        return depth < 1 ? new Block.Paragraph(item.text()) : new Block.Item(item.marker(), depth, item.text());
    }

    /** Whether a block is no more than its letters and their kind, so that another kind loses nothing of it. */
    private static boolean isOfLetters(Block block) {
        return switch (block) {
            case Block.Headline _, Block.Insert _, Block.Divider _ -> false;
            case Block.Standfirst _,
                    Block.Paragraph _,
                    Block.Heading _,
                    Block.Quoted _,
                    Block.Attribution _,
                    Block.Item _,
                    Block.Fact _,
                    Block.Correction _ -> true;
        };
    }

    private static boolean isOf(Block block, Block kind) {
        return block.kind().equals(as(kind, block).kind());
    }

    /** A kind for a block: what is an item already keeps its depth, a correction its date, and an attribution its speaker. */
    private static Block as(Block kind, Block block) {
        return switch (block) {
            case Block.Item item
            when kind instanceof Block.Item wanted -> new Block.Item(wanted.marker(), item.depth(), wanted.text());
            case Block.Correction correction when kind instanceof Block.Correction -> correction;
            case Block.Attribution attribution when kind instanceof Block.Attribution -> attribution;
            default -> kind;
        };
    }

    private static List<Block> selected(EditorState state) {
        Body body = state.body();
        return body.blocks()
                .subList(
                        body.at(state.selection().from()).block(),
                        body.at(state.selection().to()).block() + 1);
    }

    private static Optional<Transaction> recast(EditorState state, UnaryOperator<Block> as) {
        int index = state.body().at(state.selection().from()).block();
        List<Block> kinds = new ArrayList<>();
        for (Block block : selected(state)) {
            Block kind = as.apply(block);
            kinds.add(Body.mayStand(kind, index + kinds.size()) ? kind : block);
        }
        return recast(Cause.STRUCTURE, state.body(), index, kinds);
    }

    private static Optional<Transaction> recast(Cause cause, Body body, int index, List<Block> kinds) {
        Recast recast = Recast.of(body, index, kinds);
        return recast.before().equals(recast.after()) ? Optional.empty() : Optional.of(Transaction.of(cause, recast));
    }
}
