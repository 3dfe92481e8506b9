package galley.ui.preview;

import galley.ui.kit.Icons;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The row above the page: how it is looked at, and what else can be seen. It chooses nothing by itself. Where there is little room, what
 * stands in segments stands in one menu, and nothing is cut off.
 */
final class PreviewBar extends HBox {

    private static final Insets APART = new Insets(0, 0, 0, 6);

    private final Words words;
    private final Consumer<Viewing> look;
    private final List<Segments> segments = new ArrayList<>();
    private final MenuButton together = new MenuButton();
    private final List<RadioMenuItem> choices = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private final MenuButton more = new MenuButton();
    private final Menu second = new Menu();
    private Viewing viewing = Viewing.USUAL;
    private double fitted = -1;

    /** A small button that is on or off. */
    private record Flag(ToggleButton button, Predicate<Viewing> on) {}

    PreviewBar(List<PreviewPane.Leaf> leaves, Words words, Consumer<Viewing> look, Consumer<PreviewPane.Leaf> turn) {
        this.words = words;
        this.look = look;
        getStyleClass().add("preview-bar");
        Segments sizes = new Segments(words.text("preview.size"), segments);
        for (Size size : Size.values()) {
            Runnable choose = () -> look.accept(viewing.withSize(size));
            sizes.add(words.text(size.key()), name(size), size, choose);
            choices.add(choice(name(size), size, choose));
        }
        getChildren().add(sizes);
        if (!leaves.isEmpty()) {
            Segments others = new Segments(words.text("preview.leaves"), segments);
            for (PreviewPane.Leaf leaf : leaves) {
                others.add(words.text(leaf.name()), words.text(leaf.name()), leaf, () -> turn.accept(leaf));
                choices.add(choice(words.text(leaf.name()), leaf, () -> turn.accept(leaf)));
            }
            getChildren().add(others);
            setMargin(others, APART);
        }
        together.getStyleClass().add("preview-together");
        together.getItems().setAll(choices);
        together.getItems().add(Size.values().length, new SeparatorMenuItem());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(together, spring);
        flag(
                "beside",
                "preview.beside",
                Viewing::turnedBeside,
                now -> now.beside().isPresent());
        flag("dark", "preview.dark", now -> now.withDark(!now.dark()), Viewing::dark);
        flag("large", "preview.large", now -> now.withLarge(!now.large()), Viewing::large);
        flag("follow-page", "preview.follows", now -> now.withFollows(!now.follows()), Viewing::follows);
        more.getStyleClass().addAll("preview-tool", "preview-more");
        named(more, words.text("preview.more"));
        more.setGraphic(Icons.of("more"));
        second.setText(words.text("preview.second"));
        second.setGraphic(Icons.of("beside"));
        second.getItems().setAll(besides());
        more.getItems().setAll(second);
        getChildren().add(more);
    }

    private String name(Size size) {
        String name = words.text(size.key());
        return size == Size.FREE ? name : words.text("preview.caption", name, size.laidOut(0));
    }

    private static RadioMenuItem choice(String name, Object what, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setUserData(what);
        item.setOnAction(_ -> choose.run());
        return item;
    }

    private List<MenuItem> besides() {
        Function<Optional<Size>, MenuItem> item = size -> choice(
                size.map(this::name).orElseGet(() -> words.text("preview.second.none")),
                size,
                () -> look.accept(viewing.withBeside(size)));
        return Stream.concat(
                        Stream.of(Optional.<Size>empty()),
                        Stream.of(Size.values()).map(Optional::of))
                .map(item)
                .toList();
    }

    private void flag(String icon, String name, UnaryOperator<Viewing> turned, Predicate<Viewing> on) {
        ToggleButton button = new ToggleButton();
        button.setId(name);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("preview-tool");
        named(button, words.text(name));
        button.setOnAction(_ -> look.accept(turned.apply(viewing)));
        flags.add(new Flag(button, on));
        getChildren().add(button);
    }

    private static void named(Labeled control, String name) {
        control.setAccessibleText(name);
        control.setTooltip(new Tooltip(name));
        control.setMinWidth(USE_PREF_SIZE);
    }

    /** {@return what can be chosen besides: rooms of the pane add to it} */
    List<MenuItem> more() {
        return more.getItems();
    }

    /** Shows how the page is looked at. */
    void show(Viewing now) {
        viewing = now;
        flags.forEach(flag -> flag.button().setSelected(flag.on().test(now)));
        second.getItems()
                .forEach(item ->
                        ((RadioMenuItem) item).setSelected(item.getUserData().equals(now.beside())));
        show(now.size());
    }

    /** Shows that something else is seen in place of the page. */
    void show(PreviewPane.Leaf leaf) {
        show((Object) leaf);
    }

    private void show(Object chosen) {
        segments.forEach(each -> each.show(chosen));
        choices.forEach(item -> item.setSelected(item.getUserData().equals(chosen)));
        String name = chosen instanceof PreviewPane.Leaf leaf
                ? words.text(leaf.name())
                : words.text(viewing.size().key());
        together.setText(name);
        together.setAccessibleText(words.text("preview.together", name));
        together.setTooltip(new Tooltip(words.text("preview.together", name)));
        fitted = -1;
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != fitted) {
            fitted = getWidth();
            fit(getWidth() - snappedLeftInset() - snappedRightInset());
        }
        super.layoutChildren();
    }

    /** Segments where they fit, one menu where not, and then as many of the small buttons as there is room for. */
    private void fit(double room) {
        flags.forEach(flag -> set(flag.button(), true));
        segments.forEach(each -> set(each, true));
        set(together, false);
        if (needed() > room) {
            segments.forEach(each -> set(each, false));
            set(together, true);
        }
        for (int i = flags.size() - 1; i >= 0 && needed() > room; i--) {
            set(flags.get(i).button(), false);
        }
    }

    private double needed() {
        List<Node> shown = getChildren().stream().filter(Node::isManaged).toList();
        return shown.stream().filter(node -> getMargin(node) != null).count() * APART.getLeft()
                + shown.stream()
                        .mapToDouble(node -> snapSizeX(node.prefWidth(-1)))
                        .sum()
                + (shown.size() - 1) * snapSpaceX(getSpacing());
    }

    private static void set(Node node, boolean shown) {
        node.setManaged(shown);
        node.setVisible(shown);
    }
}
