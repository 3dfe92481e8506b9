package galley.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/** Lets an action be done by its further keys too: a menu item hears only the first. */
final class FurtherKeys {

    private FurtherKeys() {}

    /**
     * Listens as long as a node is in a window.
     *
     * @param node what the actions belong to
     * @param actions the table
     */
    static void listen(Node node, Actions actions) {
        Map<KeyCombination, Runnable> keys = new HashMap<>();
        actions.all().forEach(action -> action.keys().stream().skip(1).forEach(key -> keys.put(key, action.run())));
        node.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.getAccelerators().keySet().removeAll(keys.keySet());
            }
            if (now != null) {
                now.getAccelerators().putAll(keys);
            }
        });
    }
}
