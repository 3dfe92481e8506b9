package galley.edit;

import java.util.List;
import java.util.Optional;

/**
 * One step of undo.
 *
 * @param cause what the person did
 * @param edits what changed, in the order it did
 * @param before what was selected before
 * @param after what was selected after
 * @param millis when it was done last, in milliseconds of the editor's clock
 */
record Step(Cause cause, List<Edit> edits, Selection before, Selection after, long millis) {

    /** Typing that pauses longer than this, in milliseconds, begins a new step; the figure is ProseMirror's. */
    static final long PAUSE = 500;

    Step {
        edits = List.copyOf(edits);
    }

    /** {@return this step and the next as one, if a person would call them one} */
    Optional<Step> then(Step next) {
        boolean together = cause == next.cause
                && cause.joins()
                && next.millis - millis < PAUSE
                && edits.size() == 1
                && next.edits.size() == 1;
        if (!together) {
            return Optional.empty();
        }
        return edits.getFirst()
                .then(next.edits.getFirst())
                .map(edit -> new Step(cause, List.of(edit), before, next.after, next.millis));
    }

    /** {@return the transaction that takes this step back} */
    Transaction undo() {
        List<Edit> back = edits.reversed().stream().map(Edit::inverted).toList();
        return Transaction.of(Cause.UNDO, back).selecting(before);
    }

    /** {@return the transaction that does this step again} */
    Transaction redo() {
        return Transaction.of(Cause.REDO, edits).selecting(after);
    }
}
