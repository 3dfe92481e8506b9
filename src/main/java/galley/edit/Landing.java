package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Limits;
import galley.article.Mark;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Run;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the blocks of a paste land.
 *
 * <ul>
 *   <li>One block joins the text it is put into. Where the caret stands in an empty paragraph it brings its kind: a heading, an item.
 *   <li>Of several, each brings its kind. The first joins the letters before it where it is a paragraph or of their kind, and else begins
 *       a block of its own; so does the last with the letters behind it.
 *   <li>The headline and the standfirst take the first block, as one line; what comes after it stands below.
 *   <li>In a list, paragraphs are items, and items go on at the depth of the caret; in a fact box they are its lines.
 *   <li>What is no text, such as a divider, always is a block of its own.
 * </ul>
 *
 * <p>What was copied in Galley lands by the same rule, but back where it was cut it is exact, letters, kinds and marks.
 */
final class Landing {

    private static final Block PARAGRAPH = new Block.Paragraph(RichText.EMPTY);
    /** What a headline takes of another program's marks: neither links nor what makes it louder than it is. */
    private static final Set<Mark> OF_HEADLINES =
            Set.of(Mark.Style.EMPHASIS, Mark.Style.SUBSCRIPT, Mark.Style.SUPERSCRIPT);

    private final Body body;
    private final Selection selection;
    private final boolean own;
    private final Place start;
    private final Place end;
    private final Block left;
    private final Block right;

    private Landing(EditorState state, boolean own) {
        this.own = own;
        body = state.body();
        selection = state.selection();
        start = body.at(selection.from());
        end = body.at(selection.to());
        left = body.block(start.block());
        right = body.block(end.block());
    }

    /** {@return what happens when a piece copied in Galley is put in} */
    static Transaction own(EditorState state, Slice slice) {
        return new Landing(state, true).land(slice);
    }

    /** {@return what happens when a piece of elsewhere is put in} */
    static Transaction foreign(EditorState state, Slice slice) {
        return new Landing(state, false).land(slice);
    }

    private Transaction land(Slice slice) {
        if (!slice.head().isEmpty()) {
            boolean onDivider = selection.isEmpty() && isNoText(left);
            boolean back = own && !left.text().isEmpty();
            return onDivider && !back ? after(withHead(slice)) : words(slice);
        }
        List<Block> blocks = slice.tail();
        boolean back = own && sameKind(blocks.getFirst(), left);
        boolean beside = isNoText(left)
                || standsAlone(left) && blocks.size() > 1
                || standsAlone(blocks.getFirst()) && isHead(left);
        if (selection.isEmpty() && !back && beside) {
            return after(blocks);
        }
        if (isHead(left)) {
            return inHead(blocks);
        }
        return switch (left) {
            case Block.Item item -> inList(item, blocks);
            case Block.Fact fact when areParagraphs(blocks) -> inBody(as(fact, blocks));
            default -> inBody(blocks);
        };
    }

    /** Letters into the block of the caret, and what follows them. */
    private Transaction words(Slice slice) {
        RichText head = isHead(left) && !own ? line(slice.head()) : slice.head();
        return done(selection.from(), selection.to(), new Slice(head, slice.tail()), 0);
    }

    private Transaction after(List<Block> blocks) {
        int at = body.end(start.block());
        return settled(at, at, RichText.EMPTY, blocks, List.of());
    }

    private Transaction inHead(List<Block> blocks) {
        boolean joins = !standsAlone(blocks.getFirst());
        RichText joined = joins ? blocks.getFirst().text() : RichText.EMPTY;
        RichText first = own ? joined : line(joined);
        List<Block> others = joins ? blocks.subList(1, blocks.size()) : blocks;
        boolean within = start.block() == end.block();
        boolean back = own && sameKind(blocks.getFirst(), left);
        if (others.isEmpty() || !within || back && !isFresh()) {
            List<Block> rest = others.isEmpty() || joinsRest(blocks) ? List.of() : List.of(right.kind());
            return settled(selection.from(), selection.to(), first, others, rest);
        }
        RichText behind = left.text().cut(end.offset(), left.text().length());
        return settled(
                selection.from(),
                isFresh() ? body.length() : body.end(start.block()),
                first.plus(behind),
                others,
                List.of());
    }

    /** Whether nothing has been written yet: an empty headline, and at most an empty standfirst and an empty paragraph. */
    private boolean isFresh() {
        boolean standfirst = body.size() > 1 && body.block(1) instanceof Block.Standfirst;
        return selection.isEmpty()
                && body.length() == body.size() - 1
                && body.size() <= (standfirst ? 3 : own ? 0 : 2)
                && body.blocks().stream().skip(standfirst ? 2 : 1).allMatch(Block.Paragraph.class::isInstance);
    }

    private Transaction inList(Block.Item item, List<Block> blocks) {
        if (areParagraphs(blocks)) {
            return inBody(as(item, blocks));
        }
        return blocks.getFirst() instanceof Block.Item first
                ? inBody(shifted(blocks, item.depth() - first.depth()))
                : inBody(blocks);
    }

    private static boolean areParagraphs(List<Block> blocks) {
        return blocks.size() > 1 && blocks.stream().allMatch(Block.Paragraph.class::isInstance);
    }

    private static List<Block> as(Block kind, List<Block> blocks) {
        return blocks.stream().map(block -> kind.withText(block.text())).toList();
    }

    private static List<Block> shifted(List<Block> blocks, int by) {
        List<Block> shifted = new ArrayList<>(blocks);
        for (int i = 0; i < shifted.size() && shifted.get(i) instanceof Block.Item item; i++) {
            int depth = Math.clamp(item.depth() + by, 1, Limits.DEEPEST_LIST);
            shifted.set(i, new Block.Item(item.marker(), depth, item.text()));
        }
        return shifted;
    }

    private Transaction inBody(List<Block> blocks) {
        Block first = blocks.getFirst();
        boolean atStart = start.offset() == 0;
        boolean atEnd = end.offset() == right.text().length();
        if (blocks.size() == 1) {
            boolean joins = !standsAlone(first) && !(atStart && atEnd && bringsKind(first));
            if (joins) {
                return words(Slice.of(first.text()));
            }
        }
        List<Block> rest = atEnd || joinsRest(blocks) ? List.of() : List.of(right.kind());
        if (blocks.size() > 1 && joinsLeft(first, atStart)) {
            return settled(selection.from(), selection.to(), first.text(), blocks.subList(1, blocks.size()), rest);
        }
        boolean replaces = atStart && (!standsAlone(left) || own && sameKind(first, left));
        int from = replaces ? body.end(start.block() - 1) : selection.from();
        return settled(from, selection.to(), RichText.EMPTY, blocks, rest);
    }

    /** Whether a block alone turns the empty block it is put into into one of its kind. */
    private boolean bringsKind(Block block) {
        return !(block instanceof Block.Paragraph) || left instanceof Block.Paragraph || own && standsAlone(left);
    }

    /** Whether the first of several blocks goes on with the letters before it. */
    private boolean joinsLeft(Block first, boolean atStart) {
        if (standsAlone(first)) {
            return own && !atStart && first.text().isEmpty() && sameKind(first, left);
        }
        return first.text().isEmpty() || !atStart && (first instanceof Block.Paragraph || sameKind(first, left));
    }

    private boolean joinsRest(List<Block> blocks) {
        Block last = blocks.getLast();
        return own && sameKind(blocks.getFirst(), left)
                || last instanceof Block.Paragraph
                || sameKind(last, right) && !standsAlone(last);
    }

    /** A caret behind a divider could only write into it: it goes on to the next block, which at the end of the article is made. */
    private Transaction settled(int from, int to, RichText head, List<Block> tail, List<Block> rest) {
        List<Block> blocks = new ArrayList<>(tail);
        blocks.addAll(rest);
        int back = rest.isEmpty() ? 0 : 1;
        boolean alone = !rest.isEmpty()
                || body.at(to).offset()
                        == body.block(body.at(to).block()).text().length();
        if (selection.isEmpty() && alone && !tail.isEmpty() && isNoText(tail.getLast())) {
            boolean last = rest.isEmpty() && body.at(to).block() + 1 == body.size();
            if (last && !own) {
                blocks.add(PARAGRAPH);
            }
            back = rest.isEmpty() && !last ? -1 : 0;
        }
        return done(from, to, new Slice(head, blocks), back);
    }

    private Transaction done(int from, int to, Slice slice, int back) {
        return Transaction.of(Cause.INSERTING, Splice.replace(body, from, to, slice))
                .selecting(Selection.at(from + slice.length() - back));
    }

    private static List<Block> withHead(Slice slice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PARAGRAPH.withText(slice.head()));
        blocks.addAll(slice.tail());
        return blocks;
    }

    private static boolean isHead(Block block) {
        return block instanceof Block.Headline || block instanceof Block.Standfirst;
    }

    /** Whether a block is more than its letters, so that it joins none and is not taken for them. */
    private static boolean standsAlone(Block block) {
        return isNoText(block) || block instanceof Block.Figure || block instanceof Block.Embed;
    }

    /** Whether nobody writes into a block. */
    private static boolean isNoText(Block block) {
        return block instanceof Block.Divider || block instanceof Block.Unknown;
    }

    private static boolean sameKind(Block one, Block other) {
        return one.kind().equals(other.kind()) || one instanceof Block.Item && other instanceof Block.Item;
    }

    private static RichText line(RichText text) {
        return RichText.of(text.runs().stream()
                .map(run -> new Run(
                        run.text().replace(RichText.LINE_BREAK, ' '),
                        Set.copyOf(run.marks().stream()
                                .filter(mark -> OF_HEADLINES.contains(mark) || mark instanceof Mark.Language)
                                .toList())))
                .toList());
    }
}
