package galley.ui.shell;

import galley.ui.kit.Action;
import galley.ui.kit.Group;
import galley.ui.preview.Layer;
import galley.ui.preview.Size;
import galley.ui.preview.Viewing;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an editor who reviews the layout can choose: how the page is looked at, what it wears, and what is drawn over it. */
final class ReviewActions {

    private final List<Action> page;
    private final List<Action> style;
    private final List<Action> layers;

    ReviewActions(Workbench bench) {
        layers = Stream.concat(
                        Stream.of(Layer.values())
                                .map(layer -> Action.of(
                                                layer.key(),
                                                "",
                                                () -> bench.review().toggle(layer))
                                        .drawn("overlays")
                                        .alias("overlay")
                                        .onWhere(_ -> bench.review().shows(layer))),
                        Stream.of(Action.of("action.checks", "", bench.review()::toggleChecks)
                                .drawn("checks")
                                .alias("findings", "accessibility")
                                .onWhere(_ -> bench.review().showsChecks())))
                .toList();
        page = List.of(
                size(bench, "action.page-phone", Size.PHONE).drawn("phone").alias("mobile", "390"),
                size(bench, "action.page-tablet", Size.TABLET).drawn("tablet").alias("820"),
                size(bench, "action.page-desktop", Size.DESKTOP)
                        .drawn("desktop")
                        .alias("1280"),
                size(bench, "action.page-free", Size.FREE).drawn("free-width"),
                looked(
                                bench,
                                "action.page-beside",
                                Viewing::turnedBeside,
                                now -> now.beside().isPresent())
                        .drawn("beside")
                        .alias("compare"),
                looked(bench, "action.page-dark", now -> now.withDark(!now.dark()), Viewing::dark)
                        .drawn("dark")
                        .alias("night"),
                looked(bench, "action.preview-follows", now -> now.withFollows(!now.follows()), Viewing::follows)
                        .drawn("follow-text")
                        .alias("scroll", "sync"),
                looked(bench, "action.page-large", now -> now.withLarge(!now.large()), Viewing::large)
                        .drawn("large")
                        .alias("200%"));
        style = List.of(Action.of("action.house-style", "", bench::showStyles)
                .over(bench.styling()::all)
                .drawn("style")
                .alias("css", "design", "theme"));
    }

    /** {@return the menu} */
    Group menu() {
        return new Group("menu.review", List.of(page, layers, style));
    }

    private static Action size(Workbench bench, String name, Size size) {
        return looked(bench, name, now -> now.withSize(size), now -> now.size() == size);
    }

    private static Action looked(Workbench bench, String name, UnaryOperator<Viewing> change, Predicate<Viewing> on) {
        return Action.of(name, "", () -> bench.review().look(change))
                .onWhere(_ -> on.test(bench.review().viewing()));
    }
}
