package galley.ui.shell;

import galley.article.Block;
import galley.article.Mark;
import galley.article.RichText;
import galley.article.Status;
import galley.edit.Arranging;
import galley.edit.Command;
import galley.edit.Detailing;
import galley.edit.EditorState;
import galley.edit.Inserting;
import galley.edit.Marking;
import galley.edit.Noting;
import galley.edit.Outlining;
import galley.edit.Recasting;
import galley.edit.Shelving;
import galley.edit.Spanning;
import galley.edit.Transaction;
import galley.edit.Undoing;
import galley.store.Ease;
import galley.store.Zoom;
import galley.ui.editor.ArticleArea;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Everything a person can choose in a window, a row each: the one table that menus, buttons, keys, the palette and the sheet of keys
 * are made from. Keys are those of Google Docs and Gutenberg where they agree; no two rows share one.
 */
final class Actions {

    private static final RichText NOTHING = RichText.EMPTY;

    private final List<Action> file;
    private final List<Action> export;
    private final List<Action> library;
    private final List<Action> close;
    private final List<Action> history;
    private final List<Action> edit;
    private final List<Action> finding;
    private final List<Action> blocks;
    private final List<Action> sections;
    private final List<Action> insert;
    private final List<Action> spans;
    private final List<Action> block;
    private final List<Action> kinds;
    private final List<Action> depth;
    private final List<Action> marks;
    private final List<Action> settings;
    private final List<Action> details;
    private final List<Action> status;
    private final List<Action> view;
    private final List<Action> screen;
    private final List<Action> comfort;
    private final List<Action> zoom;
    private final List<Action> help;
    private final List<Group> menus;

    Actions(Filing filing, ArticleArea area, Popovers popovers, Workbench bench) {
        export = List.of(
                Action.of("action.export-html", "Shortcut+E", filing.exports()::html)
                        .drawn("export")
                        .alias("html"),
                Action.of("action.export-json", "Shortcut+Shift+E", filing.exports()::json)
                        .drawn("export"),
                Action.of("action.export-html-sources", "", filing.exports()::htmlWithSources)
                        .where(Actions::hasSources)
                        .drawn("sources"),
                Action.of("action.export-json-sources", "", filing.exports()::jsonWithSources)
                        .where(Actions::hasSources)
                        .drawn("sources"));
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
        library = List.of(Action.of("action.choose-library", "", bench::chooseLibrary)
                .drawn("open")
                .alias("library", "folder"));
        close = List.of(
                Action.of("action.close", "Shortcut+W", bench::close).drawn("close"),
                Action.of("action.quit", "Shortcut+Q", bench::quit)
                        .drawn("quit")
                        .alias("exit"));
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
        insert = List.of(
                Action.of("action.figure", "", bench::insertPicture)
                        .drawn("figure")
                        .alias("img", "image", "photo", "picture"),
                Action.of("action.embed", "", popovers::embed).drawn("embed").alias("video", "tweet", "map", "iframe"),
                command(area, "action.divider", "", Inserting.divider())
                        .drawn("divider")
                        .alias("hr", "rule", "line", "---"));
        spans = List.of(
                Action.of("action.link", "Shortcut+K", popovers::link)
                        .drawn("link")
                        .alias("url", "href", "address")
                        .onWhere(state -> Spanning.at(state, Mark.Link.class).isPresent()),
                command(area, "action.unlink", "Shortcut+Shift+K", Spanning.takeOff(Mark.Link.class))
                        .drawn("unlink"),
                Action.of("action.language", "", popovers::language)
                        .drawn("language")
                        .alias("lang", "foreign"));
        block = List.of(Action.of("action.block-details", "Alt+ENTER", popovers::block)
                .where(Popovers::hasDetails)
                .drawn("details")
                .alias("alt", "credit", "caption", "date", "speaker", "recording"));
        kinds = List.of(
                kind(area, "kind.standfirst", "", new Block.Standfirst(NOTHING))
                        .drawn("standfirst")
                        .alias("intro", "dek"),
                kind(area, "kind.paragraph", "Shortcut+Alt+0", new Block.Paragraph(NOTHING))
                        .drawn("paragraph")
                        .alias("p", "text"),
                kind(area, "kind.heading-2", "Shortcut+Alt+2", new Block.Heading(2, NOTHING))
                        .drawn("heading-2")
                        .alias("h2", "heading", "##"),
                kind(area, "kind.heading-3", "Shortcut+Alt+3", new Block.Heading(3, NOTHING))
                        .drawn("heading-3")
                        .alias("h3", "heading", "###"),
                kind(area, "kind.heading-4", "Shortcut+Alt+4", new Block.Heading(4, NOTHING))
                        .drawn("heading-4")
                        .alias("h4", "heading", "####"),
                kind(area, "kind.quote", "Shortcut+Alt+Q", new Block.Quote(NOTHING))
                        .drawn("quote")
                        .alias("bq", "blockquote", ">"),
                kind(area, "kind.attribution", "", new Block.Attribution(NOTHING))
                        .drawn("attribution")
                        .alias("cite", "source"),
                kind(area, "kind.pull-quote", "", new Block.PullQuote(NOTHING))
                        .drawn("pull-quote")
                        .alias("pq", "callout"),
                kind(area, "kind.fact", "", new Block.Fact(NOTHING))
                        .drawn("fact")
                        .alias("box", "aside", "infobox"),
                command(area, "kind.correction", "", Actions::correctionOfToday)
                        .drawn("correction")
                        .alias("clarification"),
                kind(area, "kind.bullet", "Shortcut+Shift+8", new Block.Item(Block.Item.Marker.BULLET, 1, NOTHING))
                        .drawn("bullets")
                        .alias("ul", "*", "-"),
                kind(area, "kind.number", "Shortcut+Shift+7", new Block.Item(Block.Item.Marker.NUMBER, 1, NOTHING))
                        .drawn("numbers")
                        .alias("ol", "1."));
        depth = List.of(
                command(area, "action.deeper", "", Recasting.deeper(1))
                        .drawn("deeper")
                        .alias("indent"),
                command(area, "action.less-deep", "", Recasting.deeper(-1))
                        .drawn("less-deep")
                        .alias("outdent"));
        marks = List.of(
                mark(area, "mark.strong", "Shortcut+B", Mark.Style.STRONG)
                        .drawn("bold")
                        .alias("bold"),
                mark(area, "mark.emphasis", "Shortcut+I", Mark.Style.EMPHASIS)
                        .drawn("italic")
                        .alias("italic"),
                mark(area, "mark.strike", "Alt+Shift+5", Mark.Style.STRIKE)
                        .drawn("strike")
                        .alias("strikethrough"),
                mark(area, "mark.superscript", "Shortcut+PERIOD", Mark.Style.SUPERSCRIPT)
                        .drawn("superscript"),
                mark(area, "mark.subscript", "Shortcut+COMMA", Mark.Style.SUBSCRIPT)
                        .drawn("subscript"),
                mark(area, "mark.code", "Shortcut+Shift+M", Mark.Style.CODE).drawn("code"));
        settings = List.of(Action.of("action.as-you-type", "", bench::showAsYouType)
                .drawn("typography")
                .alias("typography", "autocorrect", "settings"));
        status = List.of(
                status(area, "status.draft", Status.DRAFT),
                status(area, "status.in-review", Status.IN_REVIEW).alias("status"),
                status(area, "status.final", Status.FINAL).alias("ready", "status"));
        details = List.of(
                Action.of("action.details", "Shortcut+D", bench::showDetails)
                        .drawn("details")
                        .alias("byline", "language", "slug", "kicker", "embargo", "keywords"),
                Action.of("action.claim", "Shortcut+Alt+L", Noting.claim(), bench::claim)
                        .drawn("sources")
                        .alias("source", "fact-check"),
                Action.of("action.aside", "", bench::showAside)
                        .where(state -> !state.article()
                                .metadata()
                                .notebook()
                                .setAside()
                                .isEmpty())
                        .drawn("aside"));
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
        help = List.of(
                Action.of("action.palette", "Shortcut+Shift+P", bench::showPalette)
                        .drawn("find"),
                Action.of("action.keys", "F1 Shortcut+SLASH", bench::showKeys)
                        .drawn("keys")
                        .alias("shortcuts", "help"));
        menus = List.of(
                new Group("menu.file", List.of(file, export, library, close)),
                new Group("menu.edit", List.of(history, edit, blocks, sections, finding)),
                new Group("menu.insert", List.of(insert, block)),
                new Group("menu.format", List.of(kinds, depth, marks, spans, settings)),
                new Group("menu.article", List.of(details, status)),
                new Group("menu.view", List.of(view, screen, comfort, zoom)),
                new Group("menu.help", List.of(help)));
    }

    /** {@return the menus, and in them everything} */
    List<Group> menus() {
        return menus;
    }

    /** {@return the kinds a block can be set as} */
    List<Action> kinds() {
        return kinds;
    }

    /** {@return what a slash in an empty block offers} */
    List<Action> slash() {
        return Stream.concat(kinds.stream(), insert.stream()).toList();
    }

    /** {@return what is done to whole blocks} */
    List<Action> blocks() {
        return blocks;
    }

    /** {@return the ways out of the program} */
    List<Action> export() {
        return export;
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

    private static boolean hasSources(EditorState state) {
        return !state.article().metadata().notebook().sources().isEmpty();
    }

    private static Optional<Transaction> correctionOfToday(EditorState state) {
        return Recasting.to(new Block.Correction(LocalDate.now(), NOTHING)).on(state);
    }

    private static Action kind(ArticleArea area, String name, String keys, Block kind) {
        return command(area, name, keys, Recasting.to(kind)).onWhere(state -> isAt(state, kind));
    }

    private static boolean isAt(EditorState state, Block kind) {
        Block block =
                state.body().block(state.body().at(state.selection().caret()).block());
        return block instanceof Block.Item item && kind instanceof Block.Item other
                ? item.marker() == other.marker()
                : block.kind().equals(kind);
    }

    private static Action focus(Workbench bench, String name, String keys, boolean sentence) {
        return Action.of(name, keys, () -> bench.modes().toggleFocus(sentence))
                .onWhere(_ -> bench.modes().focusesOn(sentence));
    }

    private static Action ease(Workbench bench, String name, String keys, Ease ease) {
        return Action.of(name, keys, () -> bench.modes().toggle(ease))
                .onWhere(_ -> bench.modes().has(ease));
    }

    private static Action status(ArticleArea area, String name, Status status) {
        Command command = Detailing.change(
                metadata -> metadata.withHandling(metadata.handling().withStatus(status)));
        return Action.of(name, "", () -> area.run(command))
                .onWhere(state -> state.article().metadata().handling().status() == status)
                .drawn("details");
    }

    private static Action mark(ArticleArea area, String name, String keys, Mark mark) {
        return command(area, name, keys, Marking.toggle(mark)).onWhere(state -> Marking.isOn(state, mark));
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
