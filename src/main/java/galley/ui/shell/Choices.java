package galley.ui.shell;

import galley.edit.EditorState;
import galley.ui.kit.Action;
import galley.ui.kit.Icons;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Makes menu items of actions, and keeps them true while one looks at them. */
final class Choices {

    private final Supplier<EditorState> state;
    private final Words words;

    Choices(Supplier<EditorState> state, Words words) {
        this.state = state;
        this.words = words;
    }

    /** {@return an item for each action, which hears the action's key; a line stands between two parts} */
    List<MenuItem> withKeys(List<List<Action>> parts) {
        List<MenuItem> items = without(parts);
        items.forEach(item -> {
            if (item.getUserData() instanceof Action action) {
                action.key().ifPresent(item::setAccelerator);
            }
        });
        return items;
    }

    /** {@return items that hear no key, as others do already} */
    List<MenuItem> without(List<List<Action>> parts) {
        List<MenuItem> items = new ArrayList<>();
        for (List<Action> part : parts) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            part.forEach(action -> items.add(item(action)));
        }
        return items;
    }

    private MenuItem item(Action action) {
        MenuItem item =
                action.roll().isPresent() ? new Menu() : action.on().isPresent() ? new CheckMenuItem() : new MenuItem();
        item.setText(action.text(words));
        item.setMnemonicParsing(false);
        item.setGraphic(Icons.of(action.icon()));
        item.setId(action.name());
        item.setUserData(action);
        if (action.roll().isEmpty()) {
            item.setOnAction(_ -> action.run().run());
        }
        return item;
    }

    /** Shows what can be done and what is on. */
    void look(ObservableList<MenuItem> items) {
        for (MenuItem item : items) {
            if (item.getUserData() instanceof Action action) {
                item.setDisable(!action.possible().test(state.get()));
                if (item instanceof Menu menu) {
                    action.roll().ifPresent(roll -> call(menu, roll.get()));
                }
                if (item instanceof CheckMenuItem check) {
                    check.setSelected(action.isOn(state.get()));
                }
            }
        }
    }

    /** Has a menu within the menu say what there is now. */
    private void call(Menu menu, List<Action> roll) {
        menu.getItems().setAll(without(List.of(roll)));
        look(menu.getItems());
    }

    /** A disabled item does not hear its key, so none is disabled while nobody looks. */
    void lookAway(ObservableList<MenuItem> items) {
        items.forEach(item -> item.setDisable(false));
    }
}
