package galley.ui.shell;

import galley.edit.Command;
import galley.edit.EditorState;
import galley.ui.details.StatusButtons;
import galley.ui.kit.Group;
import galley.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar over everything: the menus, the tools for the text, how far the article has come, and export. */
final class TopBar extends HBox {

    private final Words words;
    private final Choices choices;
    private final Tools tools;
    private final MenuBar menus;
    private final StatusButtons status;
    private double room = -1;

    TopBar(Actions actions, Supplier<EditorState> state, Consumer<Command> run, Words words, Runnable leave) {
        this.words = words;
        choices = new Choices(state, words);
        getStyleClass().add("top-bar");
        Label brand = new Label(words.text("app.name"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        tools = new Tools(actions, state, words, leave);
        status = new StatusButtons(words, run);
        status.setReached(false);
        MenuButton export = new MenuButton(words.text("bar.export"));
        export.getItems().setAll(choices.without(List.of(actions.export())));
        export.setOnShowing(_ -> choices.look(export.getItems()));
        export.getStyleClass().add("export");
        export.setMinWidth(USE_PREF_SIZE);
        menus = menus(actions);
        getChildren().setAll(brand, menus, spring(), tools, spring(), status, export);
    }

    private MenuBar menus(Actions actions) {
        MenuBar bar = new MenuBar();
        actions.menus().forEach(group -> bar.getMenus().add(menu(group)));
        bar.setMinWidth(USE_PREF_SIZE);
        return bar;
    }

    private Menu menu(Group group) {
        Menu menu = new Menu(words.text(group.name()));
        menu.getItems().setAll(choices.withKeys(group.parts()));
        menu.setOnShowing(_ -> choices.look(menu.getItems()));
        menu.setOnHidden(_ -> {
            choices.lookAway(menu.getItems());
            requestLayout();
        });
        return menu;
    }

    /** Shows what the caret stands in. */
    void show(EditorState now) {
        tools.show(now);
        status.show(now.article().metadata().handling().status());
    }

    /** {@return whether one of its menus is open} */
    boolean showsMenu() {
        return menus.getMenus().stream().anyMatch(Menu::isShowing);
    }

    /** Gives the tools the keyboard. */
    void takeFocus() {
        tools.takeFocus();
    }

    @Override
    protected void layoutChildren() {
        double left = getWidth() - snappedLeftInset() - snappedRightInset() - 2;
        for (Node child : getChildren()) {
            left -= child == tools || child == status ? 0 : child.prefWidth(-1) + getSpacing();
        }
        double wide = status.prefWidth(-1) + getSpacing();
        boolean both = left - wide >= tools.comfortable();
        status.setVisible(both);
        status.setManaged(both);
        left -= both ? wide : 0;
        if (left != room) {
            room = left;
            tools.fit(left);
        }
        super.layoutChildren();
    }

    private static Node spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
