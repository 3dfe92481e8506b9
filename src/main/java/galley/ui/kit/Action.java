package galley.ui.kit;

import galley.edit.Command;
import galley.edit.EditorState;
import galley.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can choose: the same object stands behind a menu item, a button, a key, and an entry of the palette.
 *
 * <p>A row of the table says no more than it needs: {@code Action.of("kind.quote", "Shortcut+Alt+Q", command, run)}, and then what it
 * looks like, how else it is searched for, and when it is on.
 *
 * @param name the key of its name in {@code assets/words}, or where it has a title what tells it from the others
 * @param group the key of the name of the menu it stands in; empty until it stands in one
 * @param icon what stands for it, a name in {@code assets/icons}; empty where nothing does
 * @param keys the keys that do it, the one that menus name first
 * @param aliases what else it is searched by, such as {@code h2}: parts of a language of keys, the same in every language
 * @param possible whether it can be done in a state, so that a menu shows it enabled
 * @param on whether what it brings about is so already in a state; empty where that is no question
 * @param run does it
 * @param title what it is called where no word names it, such as the name of a file; empty otherwise
 * @param roll what stands in a menu of its own under it, as it is at that moment; empty where nothing does
 */
public record Action(
        String name,
        String group,
        String icon,
        List<KeyCombination> keys,
        List<String> aliases,
        Predicate<EditorState> possible,
        Optional<Predicate<EditorState>> on,
        Runnable run,
        Optional<String> title,
        Optional<Supplier<List<Action>>> roll) {

    public Action {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(icon, "icon");
        keys = List.copyOf(keys);
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(possible, "possible");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(roll, "roll");
    }

    /**
     * {@return an action that can always be done}
     *
     * @param name the key of its name
     * @param keys the keys that do it, such as {@code Shortcut+S}, with a blank between two; empty for none
     * @param run does it
     */
    public static Action of(String name, String keys, Runnable run) {
        return new Action(
                name,
                "",
                "",
                combinations(keys),
                List.of(),
                _ -> true,
                Optional.empty(),
                run,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return an action that does a command where that can be done}
     *
     * @param name the key of its name
     * @param keys the keys that do it, with a blank between two; empty for none
     * @param command what it does
     * @param run does it
     */
    public static Action of(String name, String keys, Command command, Runnable run) {
        return of(name, keys, run).where(state -> command.on(state).isPresent());
    }

    /**
     * {@return this action, to be done only where that is possible}
     *
     * @param can whether it can be done in a state
     */
    public Action where(Predicate<EditorState> can) {
        return new Action(name, group, icon, keys, aliases, can, on, run, title, roll);
    }

    /**
     * {@return this action with what stands for it}
     *
     * @param drawn a name in {@code assets/icons}
     */
    public Action drawn(String drawn) {
        return new Action(name, group, drawn, keys, aliases, possible, on, run, title, roll);
    }

    /**
     * {@return this action with what else it is searched by}
     *
     * @param words such as {@code h2}
     */
    public Action alias(String... words) {
        return new Action(name, group, icon, keys, List.of(words), possible, on, run, title, roll);
    }

    /**
     * {@return this action as one that is on or off}
     *
     * @param is whether it is on in a state
     */
    public Action onWhere(Predicate<EditorState> is) {
        return new Action(name, group, icon, keys, aliases, possible, Optional.of(is), run, title, roll);
    }

    /**
     * {@return this action as it stands in a menu}
     *
     * @param menu the key of the name of the menu
     */
    public Action in(String menu) {
        return new Action(name, menu, icon, keys, aliases, possible, on, run, title, roll);
    }

    /**
     * {@return this action under a name of its own, such as that of a file}
     *
     * @param called what a menu says
     */
    public Action called(String called) {
        return new Action(name, group, icon, keys, aliases, possible, on, run, Optional.of(called), roll);
    }

    /**
     * {@return this action with others that stand in a menu of its own under it}
     *
     * @param others gives them as they are at that moment
     */
    public Action over(Supplier<List<Action>> others) {
        return new Action(name, group, icon, keys, aliases, possible, on, run, title, Optional.of(others));
    }

    /**
     * {@return what it is called}
     *
     * @param words the names of actions
     */
    public String text(Words words) {
        return title.orElseGet(() -> words.text(name));
    }

    /**
     * {@return whether it is on}
     *
     * @param state where the writer is
     */
    public boolean isOn(EditorState state) {
        return on.isPresent() && on.get().test(state);
    }

    /** {@return the key that menus name; empty where none does it} */
    public Optional<KeyCombination> key() {
        return keys.stream().findFirst();
    }

    private static List<KeyCombination> combinations(String keys) {
        return Stream.of(keys.split(" "))
                .filter(key -> !key.isEmpty())
                .map(KeyCombination::keyCombination)
                .toList();
    }
}
