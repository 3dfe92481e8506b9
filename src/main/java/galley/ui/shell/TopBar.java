package galley.ui.shell;

import galley.article.Block;
import galley.article.Mark;
import galley.edit.EditorState;
import galley.edit.Marking;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar over everything: the menus, the tools for the text, and export. It shows what the caret stands in. */
final class TopBar extends HBox {

    private final Words words;
    private final Actions actions;
    private final Supplier<EditorState> state;
    private final MenuButton kind = new MenuButton();
    private final ToggleButton strong;
    private final ToggleButton emphasis;
    private final ToggleButton quote;
    private final ToggleButton bullets;
    private final ToggleButton numbers;

    TopBar(Actions actions, Supplier<EditorState> state, Words words) {
        this.words = words;
        this.actions = actions;
        this.state = state;
        getStyleClass().add("top-bar");
        Label brand = new Label(words.text("app.name"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);

        kind.getItems().setAll(items(actions.kinds()));
        kind.setFocusTraversable(false);
        kind.setOnShowing(_ -> refresh(kind.getItems(), true));
        kind.setOnHidden(_ -> refresh(kind.getItems(), false));
        kind.setAccessibleText(words.text("bar.kind"));
        strong = toggle("mark.strong", "B", "strong-tool");
        emphasis = toggle("mark.emphasis", "I", "emphasis-tool");
        quote = toggle("kind.quote", "“ ”", "quote-tool");
        bullets = toggle("kind.bullet", words.text("bar.bullets"), "bullets-tool");
        numbers = toggle("kind.number", words.text("bar.numbers"), "numbers-tool");
        HBox tools = new HBox(kind, strong, emphasis, quote, bullets, numbers);
        tools.getStyleClass().add("segments");
        tools.setMinWidth(USE_PREF_SIZE);

        MenuButton export = new MenuButton(words.text("bar.export"));
        export.getItems().setAll(items(actions.export()));
        export.getStyleClass().add("export");
        export.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(brand, menus(), spring(), tools, spring(), export);
    }

    private MenuBar menus() {
        MenuBar bar = new MenuBar();
        actions.menus().forEach(group -> bar.getMenus().add(menu(group)));
        bar.setMinWidth(USE_PREF_SIZE);
        return bar;
    }

    private Menu menu(Group group) {
        Menu menu = new Menu(words.text(group.name()));
        for (List<Action> part : group.parts()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items(part));
        }
        menu.setOnShowing(_ -> refresh(menu.getItems(), true));
        menu.setOnHidden(_ -> refresh(menu.getItems(), false));
        return menu;
    }

    private List<MenuItem> items(List<Action> part) {
        List<MenuItem> items = new ArrayList<>();
        for (Action action : part) {
            MenuItem item = new MenuItem(words.text(action.name()));
            item.setId(action.name());
            action.key().ifPresent(item::setAccelerator);
            item.setUserData(action);
            item.setOnAction(_ -> action.run().run());
            items.add(item);
        }
        return items;
    }

    /** A disabled item does not hear its key, so items are disabled only while one looks at them. */
    private void refresh(List<MenuItem> items, boolean showing) {
        for (MenuItem item : items) {
            if (item.getUserData() instanceof Action action) {
                item.setDisable(showing && !action.possible().test(state.get()));
            }
        }
    }

    private ToggleButton toggle(String name, String text, String style) {
        Action action = actions.of(name);
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add(style);
        button.setFocusTraversable(false);
        button.setAccessibleText(words.text(name));
        button.setTooltip(new Tooltip(action.key()
                .map(keys -> words.text("bar.tip", words.text(name), keys.getDisplayText()))
                .orElse(words.text(name))));
        button.setOnAction(_ -> {
            action.run().run();
            show(state.get());
        });
        return button;
    }

    /** Shows what the caret stands in. */
    void show(EditorState now) {
        Block block = now.body().block(now.body().at(now.selection().caret()).block());
        kind.setText(words.text(name(block)));
        press(strong, Marking.isOn(now, Mark.Style.STRONG));
        press(emphasis, Marking.isOn(now, Mark.Style.EMPHASIS));
        press(quote, block instanceof Block.Quote);
        press(bullets, block instanceof Block.Item item && item.marker() == Block.Item.Marker.BULLET);
        press(numbers, block instanceof Block.Item item && item.marker() == Block.Item.Marker.NUMBER);
    }

    private static void press(ToggleButton button, boolean on) {
        if (button.isSelected() != on) {
            button.setSelected(on);
        }
    }

    private static String name(Block block) {
        return switch (block) {
            case Block.Headline _ -> "kind.headline";
            case Block.Standfirst _ -> "kind.standfirst";
            case Block.Paragraph _ -> "kind.paragraph";
            case Block.Heading heading ->
                switch (heading.level()) {
                    case 2 -> "kind.heading-2";
                    case 3 -> "kind.heading-3";
                    default -> "kind.heading-4";
                };
            case Block.Quote _ -> "kind.quote";
            case Block.Attribution _ -> "kind.attribution";
            case Block.Item item -> item.marker() == Block.Item.Marker.BULLET ? "kind.bullet" : "kind.number";
            case Block.PullQuote _ -> "kind.pull-quote";
            case Block.Fact _ -> "kind.fact";
            case Block.Correction _ -> "kind.correction";
            case Block.Figure _ -> "kind.figure";
            case Block.Embed _ -> "kind.embed";
            case Block.Divider _ -> "kind.divider";
            case Block.Unknown _ -> "kind.unknown";
        };
    }

    private static Node spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
