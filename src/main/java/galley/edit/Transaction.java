package galley.edit;

import galley.article.Mark;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that one action changes, as one step of undo.
 *
 * @param cause what the person did
 * @param edits what changes in the article, each made for the article after the one before; none where only the caret moves
 * @param selection what is selected afterwards; empty: what was, moved along with the text
 * @param typing the marks the next letters take; empty: those of the place
 */
public record Transaction(Cause cause, List<Edit> edits, Optional<Selection> selection, Optional<Set<Mark>> typing) {

    public Transaction {
        Objects.requireNonNull(cause, "cause");
        edits = List.copyOf(edits);
        Objects.requireNonNull(selection, "selection");
        typing = typing.map(Set::copyOf);
    }

    /**
     * {@return a transaction that leaves the selection to move along}
     *
     * @param cause what the person did
     * @param edits what changes
     */
    public static Transaction of(Cause cause, Edit... edits) {
        return of(cause, List.of(edits));
    }

    /**
     * {@return a transaction that leaves the selection to move along}
     *
     * @param cause what the person did
     * @param edits what changes
     */
    public static Transaction of(Cause cause, List<? extends Edit> edits) {
        return new Transaction(cause, List.copyOf(edits), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a transaction that selects and changes nothing}
     *
     * @param selection what is selected
     */
    public static Transaction select(Selection selection) {
        return of(Cause.SELECTING).selecting(selection);
    }

    /** {@return the transaction that notes a save, so that undo has a step there} */
    public static Transaction saved() {
        return of(Cause.SAVING);
    }

    /** {@return the transaction that notes a turn to another field, so that undo has a step there} */
    public static Transaction turned() {
        return of(Cause.TURNING);
    }

    /**
     * {@return this transaction with what is selected afterwards}
     *
     * @param after positions in the article after the edits
     */
    public Transaction selecting(Selection after) {
        return new Transaction(cause, edits, Optional.of(after), typing);
    }

    /**
     * {@return this transaction with the marks the next letters take}
     *
     * @param marks strong, emphasis, ...
     */
    public Transaction typing(Set<Mark> marks) {
        return new Transaction(cause, edits, selection, Optional.of(marks));
    }
}
