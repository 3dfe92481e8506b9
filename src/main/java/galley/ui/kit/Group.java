package galley.ui.kit;

import java.util.List;
import java.util.stream.Stream;

/**
 * Actions that stand in one menu, and under one heading of the sheet of keys.
 *
 * @param name the key of its name in {@code assets/words}
 * @param parts its actions; a line stands between two parts
 */
public record Group(String name, List<List<Action>> parts) {

    public Group {
        parts = parts.stream()
                .map(part -> part.stream().map(action -> action.in(name)).toList())
                .toList();
    }

    /** {@return its actions in their order} */
    public Stream<Action> actions() {
        return parts.stream().flatMap(List::stream);
    }
}
