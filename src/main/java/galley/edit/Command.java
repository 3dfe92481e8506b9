package galley.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something a writer may want done. It looks at a state and answers with the transaction that does it, or with nothing where it
 * cannot be done; so a menu item knows whether it is enabled by asking.
 */
@FunctionalInterface
public interface Command {

    /**
     * {@return what would change; empty where this cannot be done here}
     *
     * @param state the state it would be done in
     */
    Optional<Transaction> on(EditorState state);

    /**
     * {@return the command that does this and then another, as one step of undo; this alone, where the other cannot be done then}
     *
     * @param next what is done in the state this leaves
     */
    default Command then(Command next) {
        return state -> on(state).map(first -> {
            EditorState between = state.apply(first, 0);
            return next.on(between).map(second -> both(first, between, second)).orElse(first);
        });
    }

    private static Transaction both(Transaction first, EditorState between, Transaction second) {
        List<Edit> edits = new ArrayList<>(first.edits());
        edits.addAll(second.edits());
        Selection moved = between.selection();
        for (Edit edit : second.edits()) {
            moved = moved.mapped(edit);
        }
        Cause cause = second.edits().isEmpty() ? first.cause() : second.cause();
        return new Transaction(cause, edits, Optional.of(second.selection().orElse(moved)), second.typing());
    }
}
