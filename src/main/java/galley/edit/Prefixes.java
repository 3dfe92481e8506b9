package galley.edit;

import galley.article.Block;
import galley.article.Block.Item.Marker;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Slice;
import galley.typography.Customs;
import galley.typography.HouseRules;
import galley.typography.QuotationMarks;
import galley.typography.Rule;
import java.util.List;
import java.util.Optional;

/** What makes a paragraph something else when it is typed at its start: a heading, a quotation, an item, a divider. */
final class Prefixes {

    private static final int LONGEST = 5;
    private static final int SIGNS_OF_DIVIDER = 3;

    private Prefixes() {}

    /** {@return what a prefix does whose last letter was just typed} */
    static Optional<Transaction> after(EditorState state, Place at, HouseRules rules) {
        Block block = state.body().block(at.block());
        boolean item = block instanceof Block.Item;
        if (!item && !(block instanceof Block.Paragraph) || at.offset() > LONGEST) {
            return Optional.empty();
        }
        RichText typed = block.text().cut(0, at.offset());
        if (typed.runs().stream().anyMatch(run -> run.marks().contains(Mark.Style.CODE))) {
            return Optional.empty();
        }
        String prefix = typed.string();
        if (item) {
            return renumbered((Block.Item) block, prefix, rules).map(kind -> recast(state, at, kind));
        }
        return mayDivide(state, at, rules) && isDivider(prefix)
                ? Optional.of(divider(state, at))
                : kind(prefix, state, rules).map(kind -> recast(state, at, kind));
    }

    /** {@return whether hyphens at the start of a paragraph wait for a third one, which would make a divider of them} */
    static boolean holds(EditorState state, Place at, HouseRules rules) {
        return at.offset() == 2
                && mayDivide(state, at, rules)
                && state.body().block(at.block()).text().cut(0, 2).string().equals("--");
    }

    /** {@return whether three signs would make a divider of the paragraph of the caret: they stand in it alone} */
    static boolean mayDivide(EditorState state, Place at, HouseRules rules) {
        Block block = state.body().block(at.block());
        return rules.has(Rule.DIVIDERS)
                && block instanceof Block.Paragraph
                && block.text().length() == at.offset()
                && at.offset() <= SIGNS_OF_DIVIDER;
    }

    private static boolean isDivider(String prefix) {
        return prefix.equals("---") || prefix.equals("***") || prefix.equals("___");
    }

    private static Optional<Block> kind(String prefix, EditorState state, HouseRules rules) {
        Rule rule = switch (prefix) {
            case "# ", "## ", "### ", "#### " -> Rule.HEADINGS;
            case "- ", "* ", "+ ", "1. ", "1) " -> Rule.LISTS;
            default -> Rule.QUOTATIONS;
        };
        if (!rules.has(rule)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (prefix) {
                    case "# ", "## " -> new Block.Heading(2, RichText.EMPTY);
                    case "### " -> new Block.Heading(3, RichText.EMPTY);
                    case "#### " -> new Block.Heading(4, RichText.EMPTY);
                    case "- ", "* ", "+ " -> new Block.Item(Marker.BULLET, 1, RichText.EMPTY);
                    case "1. ", "1) " -> new Block.Item(Marker.NUMBER, 1, RichText.EMPTY);
                    default -> isQuotation(prefix, state) ? new Block.Quote(RichText.EMPTY) : null;
                });
    }

    /** A quotation mark may have been set by now. */
    private static boolean isQuotation(String prefix, EditorState state) {
        Customs customs = Customs.of(state.article().metadata().language());
        QuotationMarks.Pair outer = customs.marks().outer();
        return prefix.equals("> ") || prefix.equals("\" ") || prefix.equals(outer.open() + customs.inside() + ' ');
    }

    private static Optional<Block> renumbered(Block.Item item, String prefix, HouseRules rules) {
        boolean number = prefix.equals("1. ") || prefix.equals("1) ");
        return number && item.marker() == Marker.BULLET && rules.has(Rule.LISTS)
                ? Optional.of(new Block.Item(Marker.NUMBER, item.depth(), RichText.EMPTY))
                : Optional.empty();
    }

    private static Transaction recast(EditorState state, Place at, Block kind) {
        Body body = state.body();
        int start = body.start(at.block());
        return Transaction.of(
                        Cause.AUTOMATIC,
                        Splice.delete(body, start, start + at.offset()),
                        new Recast(at.block(), List.of(body.block(at.block())), List.of(kind)))
                .selecting(Selection.at(start))
                .typing(state.typing());
    }

    /** The paragraph becomes a divider, and another one begins behind it. */
    private static Transaction divider(EditorState state, Place at) {
        Body body = state.body();
        int start = body.start(at.block());
        Block paragraph = new Block.Paragraph(RichText.EMPTY);
        return Transaction.of(
                        Cause.AUTOMATIC,
                        Splice.replace(body, start, start + at.offset(), new Slice(RichText.EMPTY, List.of(paragraph))),
                        new Recast(at.block(), List.of(paragraph), List.of(new Block.Divider(RichText.EMPTY))))
                .selecting(Selection.at(start + 1));
    }
}
