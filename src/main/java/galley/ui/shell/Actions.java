package galley.ui.shell;

import galley.ui.editor.ArticleArea;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything a person can choose in a window, a row each: the one table that menus, buttons, keys, the palette and the sheet of keys
 * are made from; each menu has its own part of it. Keys are those of Google Docs and Gutenberg where they agree; no two rows share one.
 */
final class Actions {

    private final FileActions file;
    private final EditActions edit;
    private final InsertActions insert;
    private final FormatActions format;
    private final List<Group> menus;

    Actions(Filing filing, ArticleArea area, Popovers popovers, Workbench bench) {
        file = new FileActions(filing, bench);
        edit = new EditActions(area, bench);
        insert = new InsertActions(area, popovers, bench);
        format = new FormatActions(area, popovers, bench);
        menus = List.of(
                file.menu(),
                edit.menu(),
                insert.menu(),
                format.menu(),
                new ArticleActions(area, bench).menu(),
                new ReviewActions(bench).menu(),
                new ViewActions(bench).menu(),
                new Group("menu.help", List.of(help(bench))));
    }

    private static List<Action> help(Workbench bench) {
        return List.of(
                Action.of("action.palette", "Shortcut+Shift+P", bench::showPalette)
                        .drawn("find"),
                Action.of("action.keys", "F1 Shortcut+SLASH", bench::showKeys)
                        .drawn("keys")
                        .alias("shortcuts", "help"));
    }

    /** {@return the menus, and in them everything} */
    List<Group> menus() {
        return menus;
    }

    /** {@return the kinds a block can be set as} */
    List<Action> kinds() {
        return format.kinds();
    }

    /** {@return what a slash in an empty block offers} */
    List<Action> slash() {
        return Stream.concat(format.kinds().stream(), insert.insert().stream()).toList();
    }

    /** {@return what is done to whole blocks} */
    List<Action> blocks() {
        return edit.blocks();
    }

    /** {@return the ways out of the program} */
    List<Action> export() {
        return file.export();
    }

    /** {@return the action of a name} */
    Action of(String name) {
        return all().filter(action -> action.name().equals(name)).findFirst().orElseThrow();
    }

    /** {@return all of them} */
    Stream<Action> all() {
        return menus.stream().flatMap(Group::actions);
    }

    /** {@return all of them, and those that come and go as they are now} */
    Stream<Action> everything() {
        return Stream.concat(
                all(), all().flatMap(action -> action.roll().stream()).flatMap(roll -> roll.get().stream()));
    }
}
