package galley.ui.palette;

import galley.ui.kit.Action;
import galley.ui.kit.Icons;
import galley.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of a list of actions: icon, name, the menu it stands in, its key. */
final class ActionCell extends ListCell<Action> {

    private final Words words;
    private final boolean saysMenu;

    ActionCell(Words words, boolean saysMenu, Consumer<Action> choose) {
        this.words = words;
        this.saysMenu = saysMenu;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Action action, boolean empty) {
        super.updateItem(action, empty);
        setGraphic(empty ? null : line(action));
        setAccessibleText(empty ? null : action.text(words));
    }

    private HBox line(Action action) {
        Label name = new Label(action.text(words));
        name.getStyleClass().add("action-name");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(action.icon()), name, spring);
        line.getStyleClass().add("action-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (saysMenu && !action.group().isEmpty()) {
            Label menu = new Label(words.text(action.group()));
            menu.getStyleClass().add("action-menu");
            line.getChildren().add(menu);
        }
        action.key().ifPresent(key -> line.getChildren().add(new KeyBadge(key.getDisplayText())));
        return line;
    }
}
