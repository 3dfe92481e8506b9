package galley.ui.preview;

import galley.ui.kit.Icons;
import galley.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/** What else can be done with the page: the overlays, each by itself, and the page as a picture. */
final class MoreMenu extends MenuButton {

    private final Map<Layer, CheckMenuItem> items = new EnumMap<>(Layer.class);

    /**
     * Makes the menu.
     *
     * @param words what it says
     * @param set switches an overlay on or off
     * @param save saves the page as a picture
     */
    MoreMenu(Words words, BiConsumer<Layer, Boolean> set, Runnable save) {
        getStyleClass().add("preview-more");
        setGraphic(Icons.of("overlays"));
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words.text("preview.review"));
        setTooltip(new Tooltip(words.text("preview.review")));
        for (Layer overlay : Layer.values()) {
            CheckMenuItem item = new CheckMenuItem(words.text(overlay.key()));
            item.setOnAction(_ -> set.accept(overlay, item.isSelected()));
            items.put(overlay, item);
        }
        getItems().setAll(items.values());
        MenuItem picture = new MenuItem(words.text("action.save-picture"));
        picture.setOnAction(_ -> save.run());
        getItems().addAll(new SeparatorMenuItem(), picture);
    }

    /** Shows which overlays are on. */
    void show(Set<Layer> on) {
        items.forEach((overlay, item) -> item.setSelected(on.contains(overlay)));
    }
}
