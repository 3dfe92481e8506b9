package galley.ui.preview;

import galley.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What the menu of the page offers to those who review it: the overlays, each by itself, and the page as a picture. */
final class MoreMenu {

    private final Map<Layer, CheckMenuItem> layers = new EnumMap<>(Layer.class);
    private final List<MenuItem> items = new ArrayList<>();

    /**
     * Makes the items.
     *
     * @param words what they say
     * @param set switches an overlay on or off
     * @param save saves the page as a picture
     */
    MoreMenu(Words words, BiConsumer<Layer, Boolean> set, Runnable save) {
        for (Layer layer : Layer.values()) {
            CheckMenuItem item = new CheckMenuItem(words.text(layer.key()));
            item.setOnAction(_ -> set.accept(layer, item.isSelected()));
            layers.put(layer, item);
        }
        MenuItem picture = new MenuItem(words.text("action.save-picture"));
        picture.setOnAction(_ -> save.run());
        items.add(new SeparatorMenuItem());
        items.addAll(layers.values());
        items.add(new SeparatorMenuItem());
        items.add(picture);
    }

    /** {@return the items, set apart from what stands before them} */
    List<MenuItem> items() {
        return List.copyOf(items);
    }

    /** Shows which overlays are on. */
    void show(Set<Layer> on) {
        layers.forEach((layer, item) -> item.setSelected(on.contains(layer)));
    }
}
