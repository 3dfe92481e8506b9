package galley.ui.shell;

import galley.edit.Command;
import galley.edit.Inserting;
import galley.ui.editor.ArticleArea;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import java.util.List;

/** What a person can choose to put in beside letters. */
final class InsertActions {

    private final List<Action> insert;
    private final List<Action> block;

    InsertActions(ArticleArea area, Popovers popovers, Workbench bench) {
        insert = List.of(
                Action.of("action.figure", "", bench::insertPicture)
                        .drawn("figure")
                        .alias("img", "image", "photo", "picture"),
                Action.of("action.embed", "", popovers::embed).drawn("embed").alias("video", "tweet", "map", "iframe"),
                command(area, "action.divider", "", Inserting.divider())
                        .drawn("divider")
                        .alias("hr", "rule", "line", "---"));
        block = List.of(Action.of("action.block-details", "Alt+ENTER", popovers::block)
                .where(Popovers::hasDetails)
                .drawn("details")
                .alias("alt", "credit", "caption", "date", "speaker", "recording"));
    }

    /** {@return the menu} */
    Group menu() {
        return new Group("menu.insert", List.of(insert, block));
    }

    /** {@return what can be put in} */
    List<Action> insert() {
        return insert;
    }

    private static Action command(ArticleArea area, String name, String keys, Command command) {
        return Action.of(name, keys, command, () -> area.run(command));
    }
}
