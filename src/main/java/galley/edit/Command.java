package galley.edit;

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
}
