package galley.ui.shell;

import galley.store.Ease;
import galley.store.Zoom;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import java.util.List;

/** What a person can choose to see: panes, the screen, how the surface is shown. */
final class ViewActions {

    private final List<Action> view;
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
                Action.of("action.windows", "", bench::showWindows)
                        .over(bench.rolls()::windows)
                        .drawn("window"));
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
        return new Group("menu.view", List.of(view, screen, comfort, zoom));
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
