package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.RichText;

/**
 * The line that Enter after a quotation offers, for who said it. Whoever goes on without writing there did not want it: it vanishes when the
 * caret leaves it, as a step of undo like any other.
 */
final class EmptyAttribution {

    /** One of whom more is known is no offer: somebody filled it in. */
    private static final Block NOBODYS = new Block.Attribution(RichText.EMPTY);

    private EmptyAttribution() {}

    /** {@return a transaction that takes along the empty attribution it would leave, or itself where it leaves none} */
    static Transaction vanishing(EditorState state, Transaction transaction) {
        if (transaction.cause() != Cause.SELECTING || transaction.selection().isEmpty()) {
            return transaction;
        }
        Body body = state.body();
        Selection before = state.selection();
        Selection after = transaction.selection().get();
        int index = body.at(before.caret()).block();
        int start = body.start(index);
        boolean leaves = before.isEmpty()
                && body.block(index).equals(NOBODYS)
                && after.anchor() != start
                && after.caret() != start;
        if (!leaves || !transaction.edits().isEmpty()) {
            return transaction;
        }
        Splice gone = Splice.delete(body, start - 1, start);
        return Transaction.of(Cause.STRUCTURE, gone)
                .selecting(after.within(body).mapped(gone));
    }
}
