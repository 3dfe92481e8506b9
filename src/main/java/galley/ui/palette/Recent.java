package galley.ui.palette;

import galley.ui.kit.Action;
import java.util.ArrayList;
import java.util.List;

/** Which actions were chosen from the palette last, as long as a window is open; they come first there. */
public final class Recent {

    private static final int MOST = 5;

    private final List<String> names = new ArrayList<>();

    /** Nothing was chosen yet. */
    public Recent() {}

    /** Notes that an action was chosen. */
    void chose(Action action) {
        names.remove(action.name());
        names.addFirst(action.name());
        if (names.size() > MOST) {
            names.removeLast();
        }
    }

    /** {@return the same actions, those chosen last first} */
    List<Action> first(List<Action> actions) {
        List<Action> sorted = new ArrayList<>();
        for (String name : names) {
            actions.stream().filter(action -> action.name().equals(name)).forEach(sorted::add);
        }
        actions.stream().filter(action -> !names.contains(action.name())).forEach(sorted::add);
        return sorted;
    }
}
