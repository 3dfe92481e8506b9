package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import java.util.Optional;

/** What Enter does: it splits the block, or leaves a kind of block that is empty, or goes on to the block that waits. */
public final class Breaking {

    private static final Block PARAGRAPH = new Block.Paragraph(RichText.EMPTY);

    private Breaking() {}

    /** {@return the command of Enter} */
    public static Command enter() {
        return state -> {
            Body body = state.body();
            Selection selection = state.selection();
            Place at = body.at(selection.from());
            if (!selection.isEmpty()) {
                return Optional.of(split(body, selection, follower(body, at)));
            }
            Block block = body.block(at.block());
            if (waits(body, at)) {
                return Optional.of(Transaction.select(Selection.at(body.start(at.block() + 1))));
            }
            if (block.text().isEmpty() && at.block() > 0) {
                Optional<Block> left = leaving(block);
                if (left.isPresent()) {
                    return Optional.of(Transaction.of(Cause.STRUCTURE, Recast.of(body, at.block(), left.get())));
                }
            }
            if (at.offset() == 0 && leads(block)) {
                return Optional.of(paragraphAbove(body, at));
            }
            return Optional.of(split(body, selection, follower(body, at)));
        };
    }

    /** {@return the command of Shift+Enter: a new line within the block} */
    public static Command softly() {
        return Typing.insert(String.valueOf(RichText.LINE_BREAK));
    }

    private static Transaction split(Body body, Selection selection, Block next) {
        Slice slice = new Slice(RichText.EMPTY, List.of(next));
        Splice splice = Splice.replace(body, selection.from(), selection.to(), slice);
        return Transaction.of(Cause.STRUCTURE, splice).selecting(Selection.at(selection.from() + 1));
    }

    private static Transaction paragraphAbove(Body body, Place at) {
        int start = body.start(at.block());
        Slice same = new Slice(RichText.EMPTY, List.of(body.block(at.block()).kind()));
        return Transaction.of(
                        Cause.STRUCTURE,
                        Splice.replace(body, start, start, same),
                        new Recast(at.block(), List.of(body.block(at.block())), List.of(PARAGRAPH)))
                .selecting(Selection.at(start + 1));
    }

    /** Whether Enter before the first letter of a block puts a paragraph above it, as the block begins with more than that letter. */
    private static boolean leads(Block block) {
        return switch (block) {
            case Block.Heading _ -> true;
            case Block.Figure _, Block.Embed _, Block.Correction _ ->
                !block.text().isEmpty();
            case Block.Headline _,
                    Block.Standfirst _,
                    Block.Paragraph _,
                    Block.Quoted _,
                    Block.Attribution _,
                    Block.Item _,
                    Block.Fact _,
                    Block.Divider _,
                    Block.Unknown _ -> false;
        };
    }

    /** Whether the next block is the one to write in now, so that Enter goes there and makes none. */
    private static boolean waits(Body body, Place at) {
        int next = at.block() + 1;
        if (next == body.size() || at.offset() < body.block(at.block()).text().length()) {
            return false;
        }
        Block waiting = body.block(next);
        return switch (body.block(at.block())) {
            case Block.Headline _ -> waiting instanceof Block.Standfirst || isEmptyParagraph(waiting);
            case Block.Standfirst _ -> isEmptyParagraph(waiting);
            case Block.Quoted _ ->
                waiting instanceof Block.Attribution && waiting.text().isEmpty();
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.Attribution _,
                    Block.Item _,
                    Block.Fact _,
                    Block.Correction _,
                    Block.Figure _,
                    Block.Embed _,
                    Block.Divider _,
                    Block.Unknown _ -> false;
        };
    }

    private static boolean isEmptyParagraph(Block block) {
        return block instanceof Block.Paragraph && block.text().isEmpty();
    }

    /** What an empty block becomes: one step out of its list, or a paragraph; empty where Enter makes another line. */
    private static Optional<Block> leaving(Block block) {
        return switch (block) {
            case Block.Item item -> Optional.of(outdented(item));
            case Block.Standfirst _,
                    Block.Heading _,
                    Block.Quoted _,
                    Block.Attribution _,
                    Block.Fact _,
                    Block.Correction _ -> Optional.of(PARAGRAPH);
            case Block.Headline _, Block.Paragraph _, Block.Figure _, Block.Embed _, Block.Divider _, Block.Unknown _ ->
                Optional.empty();
        };
    }

    /** {@return what an item becomes one step out} */
    static Block outdented(Block.Item item) {
        return item.depth() > 1
                ? new Block.Item(item.marker(), item.depth() - 1, item.text())
                : PARAGRAPH.withText(item.text());
    }

    /** The kind of the block that a split begins. */
    private static Block follower(Body body, Place at) {
        Block block = body.block(at.block());
        boolean atEnd = at.offset() == block.text().length();
        return switch (block) {
            case Block.Headline _ -> new Block.Standfirst(RichText.EMPTY);
            case Block.Heading heading -> atEnd ? PARAGRAPH : heading.kind();
            case Block.Quoted quote ->
                atEnd && !goesOn(body, at.block()) ? new Block.Attribution(RichText.EMPTY) : quote.kind();
            case Block.Item item -> item.kind();
            case Block.Fact fact -> fact.kind();
            case Block.Standfirst _,
                    Block.Paragraph _,
                    Block.Attribution _,
                    Block.Correction _,
                    Block.Figure _,
                    Block.Embed _,
                    Block.Divider _,
                    Block.Unknown _ -> PARAGRAPH;
        };
    }

    private static boolean goesOn(Body body, int quote) {
        return quote + 1 < body.size()
                && (body.block(quote + 1) instanceof Block.Attribution
                        || body.block(quote + 1).getClass() == body.block(quote).getClass());
    }
}
