package galley.ui.shell;

import galley.edit.Arranging;
import galley.edit.Command;
import galley.edit.Outlining;
import galley.edit.Shelving;
import galley.edit.Undoing;
import galley.ui.editor.ArticleArea;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import java.util.List;
import java.util.function.IntFunction;

/** What a person can choose to do with what is written already: take back, move, find. */
final class EditActions {

    private final List<Action> history;
    private final List<Action> edit;
    private final List<Action> blocks;
    private final List<Action> sections;
    private final List<Action> finding;

    EditActions(ArticleArea area, Workbench bench) {
        history = List.of(
                command(area, "action.undo", "Shortcut+Z", Undoing.undo()).drawn("undo"),
                command(area, "action.redo", "Shortcut+Shift+Z Shortcut+Y", Undoing.redo())
                        .drawn("redo"));
        edit = List.of(
                Action.of("action.cut", "Shortcut+X", area::cut).drawn("cut"),
                Action.of("action.copy", "Shortcut+C", area::copy).drawn("copy"),
                Action.of("action.paste", "Shortcut+V", area::paste).drawn("paste"),
                Action.of("action.paste-plain", "Shortcut+Shift+V", area.pasteboard()::pasteLetters)
                        .drawn("paste")
                        .alias("unformatted"),
                Action.of("action.plain-instead", "Alt+Shift+V", area.pasteboard()::lettersInstead)
                        .where(area.pasteboard()::canBeLetters)
                        .drawn("paste"),
                Action.of("action.select-all", "Shortcut+A", area::selectAll).drawn("select-all"));
        blocks = List.of(
                arranging(bench, "action.move-up", "Alt+Shift+Up", Arranging.up(), Outlining::up)
                        .drawn("up"),
                arranging(bench, "action.move-down", "Alt+Shift+Down", Arranging.down(), Outlining::down)
                        .drawn("down"),
                command(area, "action.duplicate", "Shortcut+Shift+D", Arranging.duplicate())
                        .drawn("duplicate"),
                command(area, "action.delete-block", "Shortcut+Shift+Backspace", Arranging.delete())
                        .drawn("delete"),
                Action.of("action.shelve", "Shortcut+Shift+X", Shelving.cut(), bench::shelve)
                        .drawn("shelf")
                        .alias("cuttings", "shelf", "park"),
                command(area, "action.new-after", "Shortcut+Enter", Arranging.paragraphAfter())
                        .drawn("add"),
                command(area, "action.new-before", "Shortcut+Shift+Enter", Arranging.paragraphBefore())
                        .drawn("add"));
        sections = List.of(
                section(bench, "action.section-higher", "Alt+Shift+Left", heading -> Outlining.deeper(heading, -1))
                        .drawn("less-deep")
                        .alias("promote"),
                section(bench, "action.section-deeper", "Alt+Shift+Right", heading -> Outlining.deeper(heading, 1))
                        .drawn("deeper")
                        .alias("demote"),
                section(bench, "action.delete-section", "", Outlining::delete).drawn("delete"));
        finding = List.of(
                Action.of("action.find", "Shortcut+F", bench.find()::find)
                        .drawn("find")
                        .alias("search"),
                Action.of("action.find-next", "F3 Shortcut+G", bench.find()::next)
                        .drawn("find-next"),
                Action.of("action.find-previous", "Shift+F3 Shortcut+Shift+G", bench.find()::previous)
                        .drawn("find-previous"),
                Action.of("action.replace", "Shortcut+H", bench.find()::findAndReplace)
                        .drawn("replace"));
    }

    /** {@return the menu} */
    Group menu() {
        return new Group("menu.edit", List.of(history, edit, blocks, sections, finding));
    }

    /** {@return what is done to whole blocks} */
    List<Action> blocks() {
        return blocks;
    }

    private static Action arranging(
            Workbench bench, String name, String keys, Command selected, IntFunction<Command> entry) {
        return Action.of(name, keys, selected, () -> bench.arrange(selected, entry));
    }

    private static Action section(Workbench bench, String name, String keys, IntFunction<Command> heading) {
        return arranging(bench, name, keys, Outlining.ofSection(heading), heading);
    }

    private static Action command(ArticleArea area, String name, String keys, Command command) {
        return Action.of(name, keys, command, () -> area.run(command));
    }
}
