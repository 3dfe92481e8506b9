package galley.ui.outline;

import galley.article.Outline;
import galley.edit.Command;
import galley.edit.EditorState;
import galley.edit.Outlining;
import galley.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The menu of an entry: what can be done with it as a whole. What cannot be done now is there and says so. */
final class OutlineMenu {

    private final Words words;
    private final Runnable jump;
    private final Consumer<Command> arrange;

    OutlineMenu(Words words, Runnable jump, Consumer<Command> arrange) {
        this.words = words;
        this.jump = jump;
        this.arrange = arrange;
    }

    /** {@return the menu of an entry} */
    ContextMenu of(Outline.Entry entry, EditorState state) {
        int block = entry.block();
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("outline-menu");
        MenuItem go = new MenuItem(words.text("outline.jump"));
        go.setId("outline.jump");
        go.setAccelerator(new KeyCodeCombination(KeyCode.ENTER));
        go.setOnAction(_ -> jump.run());
        menu.getItems()
                .setAll(
                        go,
                        new SeparatorMenuItem(),
                        item("action.move-up", KeyCode.UP, Outlining.up(block), state),
                        item("action.move-down", KeyCode.DOWN, Outlining.down(block), state));
        boolean section = entry.kind() == Outline.Kind.SECTION;
        if (section) {
            menu.getItems()
                    .addAll(
                            item("action.section-higher", KeyCode.LEFT, Outlining.deeper(block, -1), state),
                            item("action.section-deeper", KeyCode.RIGHT, Outlining.deeper(block, 1), state));
        }
        String delete = section ? "action.delete-section" : "outline.delete";
        menu.getItems().addAll(new SeparatorMenuItem(), item(delete, null, Outlining.delete(block), state));
        return menu;
    }

    private MenuItem item(String name, KeyCode key, Command command, EditorState state) {
        MenuItem item = new MenuItem(words.text(name));
        item.setId(name);
        item.setDisable(command.on(state).isEmpty());
        if (key != null) {
            item.setAccelerator(new KeyCodeCombination(key, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN));
        }
        item.setOnAction(_ -> arrange.accept(command));
        return item;
    }
}
