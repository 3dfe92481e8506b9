package galley.ui.shell;

import galley.edit.EditorState;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import java.util.List;

/** What a person can choose to do with documents and windows, a row each. */
final class FileActions {

    private final List<Action> file;
    private final List<Action> export;
    private final List<Action> print;
    private final List<Action> library;
    private final List<Action> close;

    FileActions(Filing filing, Workbench bench) {
        file = List.of(
                Action.of("action.new", "Shortcut+N", filing::begin).drawn("new"),
                Action.of("action.new-from-template", "Shortcut+Alt+N", bench.templating()::choose)
                        .drawn("template")
                        .alias("interview", "opinion", "listicle"),
                Action.of("action.new-window", "Shortcut+Shift+N", bench::newWindow)
                        .drawn("window"),
                Action.of("action.open", "Shortcut+O", filing::open).drawn("open"),
                Action.of("action.open-recent", "", bench::showRecent)
                        .over(bench.rolls()::recent)
                        .drawn("recent")
                        .alias("history", "last"),
                Action.of("action.import-text", "Shortcut+Shift+O", filing::importText)
                        .drawn("import")
                        .alias("txt"),
                Action.of("action.import-copied", "", bench::importCopied).drawn("import"),
                Action.of("action.save", "Shortcut+S", filing::save).drawn("save"),
                Action.of("action.save-as", "Shortcut+Shift+S", filing::saveAs).drawn("save"),
                Action.of("action.save-as-template", "", bench.templating()::ask)
                        .drawn("template"));
        export = List.of(
                Action.of("action.export-html", "Shortcut+E", filing.exports()::html)
                        .drawn("export")
                        .alias("html"),
                Action.of("action.export-pdf", "", filing.printing()::pdf)
                        .drawn("export")
                        .alias("pdf", "print"),
                Action.of("action.export-json", "Shortcut+Shift+E", filing.exports()::json)
                        .drawn("export"),
                Action.of("action.export-html-sources", "", filing.exports()::htmlWithSources)
                        .where(FileActions::hasSources)
                        .drawn("sources"),
                Action.of("action.export-json-sources", "", filing.exports()::jsonWithSources)
                        .where(FileActions::hasSources)
                        .drawn("sources"),
                Action.of("action.save-picture", "", bench.review()::savePicture)
                        .drawn("page-picture")
                        .alias("png", "screenshot"));
        print = List.of(Action.of("action.print", "Shortcut+P", filing.printing()::print)
                .drawn("print")
                .alias("paper", "printer"));
        library = List.of(Action.of("action.choose-library", "", bench::chooseLibrary)
                .drawn("open")
                .alias("library", "folder"));
        close = List.of(
                Action.of("action.close", "Shortcut+W", bench::close).drawn("close"),
                Action.of("action.quit", "Shortcut+Q", bench::quit)
                        .drawn("quit")
                        .alias("exit"));
    }

    /** {@return the menu} */
    Group menu() {
        return new Group("menu.file", List.of(file, export, print, library, close));
    }

    /** {@return the ways out of the program} */
    List<Action> export() {
        return export;
    }

    private static boolean hasSources(EditorState state) {
        return !state.article().metadata().notebook().sources().isEmpty();
    }
}
