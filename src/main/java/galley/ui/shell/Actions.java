package galley.ui.shell;

import galley.article.Block;
import galley.article.Mark;
import galley.article.RichText;
import galley.edit.Command;
import galley.edit.EditorState;
import galley.edit.Inserting;
import galley.edit.Marking;
import galley.edit.Recasting;
import galley.edit.Transaction;
import galley.edit.Undoing;
import galley.ui.editor.ArticleArea;
import galley.ui.kit.Action;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a person can choose in a window, each with its key: the one table that menus, buttons and keys are made from. Keys are
 * those of Google Docs and Gutenberg where they agree.
 */
final class Actions {

    private static final RichText NOTHING = RichText.EMPTY;

    private final List<Action> file;
    private final List<Action> edit;
    private final List<Action> insert;
    private final List<Action> kinds;
    private final List<Action> depth;
    private final List<Action> marks;
    private final List<Action> details;
    private final List<Action> view;
    private final List<Action> export;

    Actions(Filing filing, ArticleArea area, Workbench bench) {
        export = List.of(
                Action.of("action.export-html", "Shortcut+E", filing::exportHtml),
                Action.of("action.export-json", "Shortcut+Shift+E", filing::exportJson));
        file = List.of(
                Action.of("action.new", "Shortcut+N", filing::begin),
                Action.of("action.open", "Shortcut+O", filing::open),
                Action.of("action.import-text", "Shortcut+Shift+O", filing::importText),
                Action.of("action.import-copied", "", bench::importCopied),
                Action.of("action.save", "Shortcut+S", filing::save),
                Action.of("action.save-as", "Shortcut+Shift+S", filing::saveAs),
                Action.of("action.close", "Shortcut+W", bench::close));
        edit = List.of(
                command(area, "action.undo", "Shortcut+Z", Undoing.undo()),
                command(area, "action.redo", "Shortcut+Shift+Z", Undoing.redo()),
                Action.of("action.cut", "Shortcut+X", area::cut),
                Action.of("action.copy", "Shortcut+C", area::copy),
                Action.of("action.paste", "Shortcut+V", area::paste),
                Action.of("action.select-all", "Shortcut+A", area::selectAll));
        insert = List.of(command(area, "action.divider", "", Inserting.divider()));
        kinds = List.of(
                kind(area, "kind.standfirst", "", new Block.Standfirst(NOTHING)),
                kind(area, "kind.paragraph", "Shortcut+Alt+0", new Block.Paragraph(NOTHING)),
                kind(area, "kind.heading-2", "Shortcut+Alt+2", new Block.Heading(2, NOTHING)),
                kind(area, "kind.heading-3", "Shortcut+Alt+3", new Block.Heading(3, NOTHING)),
                kind(area, "kind.heading-4", "Shortcut+Alt+4", new Block.Heading(4, NOTHING)),
                kind(area, "kind.quote", "Shortcut+Alt+Q", new Block.Quote(NOTHING)),
                kind(area, "kind.attribution", "", new Block.Attribution(NOTHING)),
                kind(area, "kind.pull-quote", "", new Block.PullQuote(NOTHING)),
                kind(area, "kind.fact", "", new Block.Fact(NOTHING)),
                command(area, "kind.correction", "", Actions::correctionOfToday),
                kind(area, "kind.bullet", "Shortcut+Shift+8", new Block.Item(Block.Item.Marker.BULLET, 1, NOTHING)),
                kind(area, "kind.number", "Shortcut+Shift+7", new Block.Item(Block.Item.Marker.NUMBER, 1, NOTHING)));
        depth = List.of(
                command(area, "action.deeper", "", Recasting.deeper(1)),
                command(area, "action.less-deep", "", Recasting.deeper(-1)));
        marks = List.of(
                command(area, "mark.strong", "Shortcut+B", Marking.toggle(Mark.Style.STRONG)),
                command(area, "mark.emphasis", "Shortcut+I", Marking.toggle(Mark.Style.EMPHASIS)));
        details = List.of(
                Action.of("action.details", "Shortcut+D", bench::showDetails),
                new Action(
                        "action.aside",
                        Optional.empty(),
                        state -> !state.article().metadata().setAside().isEmpty(),
                        bench::showSetAside));
        view = List.of(
                Action.of("action.outline", "Alt+Shift+O", bench::toggleOutline),
                Action.of("action.preview", "F12", bench::togglePreview),
                Action.of("action.next-pane", "F6", bench::focusNextPane));
    }

    List<Action> file() {
        return file;
    }

    List<Action> export() {
        return export;
    }

    List<Action> edit() {
        return edit;
    }

    List<Action> insert() {
        return insert;
    }

    List<Action> kinds() {
        return kinds;
    }

    List<Action> depth() {
        return depth;
    }

    List<Action> marks() {
        return marks;
    }

    List<Action> details() {
        return details;
    }

    List<Action> view() {
        return view;
    }

    /** {@return the action of a name} */
    Action of(String name) {
        return all().filter(action -> action.name().equals(name)).findFirst().orElseThrow();
    }

    /** {@return all of them} */
    Stream<Action> all() {
        return Stream.of(file, export, edit, insert, kinds, depth, marks, details, view)
                .flatMap(List::stream);
    }

    private static Optional<Transaction> correctionOfToday(EditorState state) {
        return Recasting.to(new Block.Correction(LocalDate.now(), NOTHING)).on(state);
    }

    private static Action kind(ArticleArea area, String name, String keys, Block kind) {
        return command(area, name, keys, Recasting.to(kind));
    }

    private static Action command(ArticleArea area, String name, String keys, Command command) {
        return Action.of(name, keys, command, () -> area.run(command));
    }
}
