package galley.ui.shell;

import galley.article.Block;
import galley.article.Mark;
import galley.article.RichText;
import galley.edit.Command;
import galley.edit.EditorState;
import galley.edit.Marking;
import galley.edit.Recasting;
import galley.edit.Spanning;
import galley.edit.Transaction;
import galley.ui.editor.ArticleArea;
import galley.ui.kit.Action;
import galley.ui.kit.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person can choose for blocks and letters to be: kinds, marks, links, languages. */
final class FormatActions {

    private static final RichText NOTHING = RichText.EMPTY;

    private final List<Action> kinds;
    private final List<Action> depth;
    private final List<Action> marks;
    private final List<Action> spans;
    private final List<Action> settings;

    FormatActions(ArticleArea area, Popovers popovers, Workbench bench) {
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
                command(area, "kind.correction", "", FormatActions::correctionOfToday)
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
        settings = List.of(Action.of("action.as-you-type", "", bench::showAsYouType)
                .drawn("typography")
                .alias("typography", "autocorrect", "settings"));
    }

    /** {@return the menu} */
    Group menu() {
        return new Group("menu.format", List.of(kinds, depth, marks, spans, settings));
    }

    /** {@return the kinds a block can be set as} */
    List<Action> kinds() {
        return kinds;
    }

    private static Optional<Transaction> correctionOfToday(EditorState state) {
        return Recasting.to(new Block.Correction(LocalDate.now(), NOTHING)).on(state);
    }

    private static Action kind(ArticleArea area, String name, String keys, Block kind) {
        return command(area, name, keys, Recasting.to(kind)).onWhere(state -> Recasting.isAt(state, kind));
    }

    private static Action mark(ArticleArea area, String name, String keys, Mark mark) {
        return command(area, name, keys, Marking.toggle(mark)).onWhere(state -> Marking.isOn(state, mark));
    }

    private static Action command(ArticleArea area, String name, String keys, Command command) {
        return Action.of(name, keys, command, () -> area.run(command));
    }
}
