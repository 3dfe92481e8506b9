package galley.ui.shell;

import galley.store.Ease;
import galley.store.Zoom;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import galley.ui.preview.Layer;
import galley.ui.preview.Size;
import galley.ui.preview.Viewing;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a person can choose to see: panes, the screen, how the surface is shown. */
final class ViewActions {

    private final List<Action> view;
    private final List<Action> review;
    private final List<Action> page;
    private final List<Action> screen;
    private final List<Action> comfort;
    private final List<Action> zoom;

    ViewActions(Workbench bench) {
        view = List.of(
                Action.of("action.outline", "Alt+Shift+O", bench::toggleOutline).drawn("outline"),
                Action.of("action.library", "Alt+Shift+L", bench::toggleLibrary)
                        .drawn("library")
                        .alias("articles", "folder"),
                Action.of("action.preview", "F12 Shortcut+Alt+P", bench::togglePreview)
                        .drawn("preview"),
                Action.of("action.notebook", "Alt+Shift+N", bench::toggleNotebook)
                        .drawn("notebook")
                        .alias("notes", "sources", "cuttings"),
                Action.of("action.next-pane", "F6", () -> bench.focusPane(1)).drawn("pane"),
                Action.of("action.previous-pane", "Shift+F6", () -> bench.focusPane(-1))
                        .drawn("pane"),
                Action.of("action.toolbar", "Alt+F10", bench::focusTools).drawn("toolbar"),
                Action.of("action.house-style", "", bench::showStyles)
                        .over(bench.styling()::all)
                        .drawn("style")
                        .alias("css", "design", "theme"),
                Action.of("action.windows", "", bench::showWindows)
                        .over(bench.rolls()::windows)
                        .drawn("window"));
        review = Stream.concat(
                        Stream.of(Layer.values())
                                .map(layer -> Action.of(layer.key(), "", () -> bench.toggle(layer))
                                        .drawn("overlays")
                                        .alias("overlay")
                                        .onWhere(_ -> bench.shows(layer))),
                        Stream.of(Action.of("action.checks", "", bench::toggleChecks)
                                .drawn("checks")
                                .alias("findings", "accessibility")
                                .onWhere(_ -> bench.showsChecks())))
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
        screen = List.of(
                Action.of("action.full-screen", "F11", bench::toggleFullScreen)
                        .drawn("full-screen")
                        .onWhere(_ -> bench.window().isFullScreen()),
                Action.of("action.distraction-free", "Shift+F11", bench::toggleDistractionFree)
                        .drawn("only-text")
                        .alias("zen", "distraction free")
                        .onWhere(_ -> bench.window().isDistractionFree()));
        comfort = List.of(
                focus(bench, "action.focus", "Alt+Shift+F", false)
                        .drawn("focus")
                        .alias("dim"),
                focus(bench, "action.focus-on-sentence", "", true).drawn("focus-on-sentence"),
                ease(bench, "action.typewriter", "Alt+Shift+T", Ease.TYPEWRITER)
                        .drawn("typewriter")
                        .alias("scroll", "center"),
                ease(bench, "action.complete-names", "", Ease.NAMES)
                        .drawn("names")
                        .alias("autocomplete"));
        zoom = List.of(
                Action.of(
                                "action.zoom-in",
                                "Shortcut+PLUS Shortcut+EQUALS Shortcut+Shift+EQUALS Shortcut+ADD",
                                () -> bench.modes().zoom(Zoom::in))
                        .drawn("zoom-in")
                        .alias("larger", "bigger"),
                Action.of(
                                "action.zoom-out",
                                "Shortcut+MINUS Shortcut+SUBTRACT",
                                () -> bench.modes().zoom(Zoom::out))
                        .drawn("zoom-out")
                        .alias("smaller"),
                Action.of("action.zoom-none", "Shortcut+0", () -> bench.modes().zoom(_ -> Zoom.NONE))
                        .drawn("zoom-none")
                        .alias("reset", "100%"));
    }

    /** {@return the menu} */
    Group menu() {
        return new Group("menu.view", List.of(view, page, review, screen, comfort, zoom));
    }

    private static Action size(Workbench bench, String name, Size size) {
        return looked(bench, name, now -> now.withSize(size), now -> now.size() == size);
    }

    private static Action looked(Workbench bench, String name, UnaryOperator<Viewing> change, Predicate<Viewing> on) {
        return Action.of(name, "", () -> bench.lookAtPage(change)).onWhere(_ -> on.test(bench.viewing()));
    }

    private static Action focus(Workbench bench, String name, String keys, boolean sentence) {
        return Action.of(name, keys, () -> bench.modes().toggleFocus(sentence))
                .onWhere(_ -> bench.modes().focusesOn(sentence));
    }

    private static Action ease(Workbench bench, String name, String keys, Ease ease) {
        return Action.of(name, keys, () -> bench.modes().toggle(ease))
                .onWhere(_ -> bench.modes().has(ease));
    }
}
