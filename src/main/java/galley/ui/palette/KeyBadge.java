package galley.ui.palette;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** A key as it is printed on a keyboard, small and quiet, beside what it does. */
final class KeyBadge extends Label {

    KeyBadge(String text) {
        super(text);
        getStyleClass().add("key-badge");
        setMinWidth(USE_PREF_SIZE);
    }

    /** {@return keys as people say them} */
    static String text(List<KeyCombination> keys) {
        return keys.stream().map(KeyCombination::getDisplayText).distinct().collect(Collectors.joining(", "));
    }
}
