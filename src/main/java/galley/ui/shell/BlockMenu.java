package galley.ui.shell;

import galley.edit.EditorState;
import galley.ui.kit.Action;
import galley.words.Words;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the selected blocks, made of the actions that can be done with them: other kinds, and what is done to whole blocks. */
final class BlockMenu {

    private final Actions actions;
    private final Supplier<EditorState> state;
    private final Words words;

    BlockMenu(Actions actions, Supplier<EditorState> state, Words words) {
        this.actions = actions;
        this.state = state;
        this.words = words;
    }

    /** {@return the menu for what is selected now} */
    ContextMenu make() {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("block-menu");
        menu.getItems().setAll(possible(actions.blocks()));
        menu.getItems().addAll(possible(List.of(actions.of("action.block-details"))));
        List<MenuItem> kinds = possible(actions.kinds());
        if (!menu.getItems().isEmpty() && !kinds.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(kinds);
        return menu;
    }

    private List<MenuItem> possible(List<Action> part) {
        EditorState now = state.get();
        return part.stream()
                .filter(action -> action.possible().test(now))
                .map(this::item)
                .toList();
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.text(words));
        item.setId(action.name());
        action.key().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> action.run().run());
        return item;
    }
}
