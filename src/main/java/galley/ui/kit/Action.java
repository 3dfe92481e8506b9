package galley.ui.kit;

import galley.edit.Command;
import galley.edit.EditorState;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can choose: the same object stands behind a menu item, a button and a key.
 *
 * @param name the key of its name in {@code assets/words}
 * @param keys the key that does it, if one does
 * @param possible whether it can be done in a state, so that a menu shows it enabled
 * @param run does it
 */
public record Action(String name, Optional<KeyCombination> keys, Predicate<EditorState> possible, Runnable run) {

    public Action {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(possible, "possible");
        Objects.requireNonNull(run, "run");
    }

    /**
     * {@return an action that can always be done}
     *
     * @param name the key of its name
     * @param keys the key that does it, such as {@code Shortcut+S}; empty for none
     * @param run does it
     */
    public static Action of(String name, String keys, Runnable run) {
        return new Action(name, combination(keys), _ -> true, run);
    }

    /**
     * {@return an action that does a command where that can be done}
     *
     * @param name the key of its name
     * @param keys the key that does it; empty for none
     * @param command what it does
     * @param run does it
     */
    public static Action of(String name, String keys, Command command, Runnable run) {
        return new Action(name, combination(keys), state -> command.on(state).isPresent(), run);
    }

    private static Optional<KeyCombination> combination(String keys) {
        return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.keyCombination(keys));
    }
}
