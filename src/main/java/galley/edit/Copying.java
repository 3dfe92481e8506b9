package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * What is selected, as a piece that can be put elsewhere. A block that is copied from its start brings its kind along: such a piece has
 * an empty head, and its first block is the first of its tail. So the first item of a list is an item wherever the list goes.
 */
public final class Copying {

    private Copying() {}

    /**
     * {@return the piece that is selected; empty where nothing is}
     *
     * @param state where the writer is
     */
    public static Slice selected(EditorState state) {
        Body body = state.body();
        Selection selection = state.selection();
        Place from = body.at(selection.from());
        Place to = body.at(selection.to());
        Slice slice = body.slice(selection.from(), selection.to());
        Block first = body.block(from.block());
        RichText text = first.text();
        if (from.block() == to.block()) {
            boolean whole = from.offset() == 0 && to.offset() == text.length() && !text.isEmpty();
            return whole && !isPlain(first) ? new Slice(RichText.EMPTY, List.of(first)) : slice;
        }
        boolean atAnEdge = from.offset() == 0 || from.offset() == text.length();
        return atAnEdge ? withFirst(first.withText(slice.head()), slice) : slice;
    }

    private static Slice withFirst(Block first, Slice slice) {
        List<Block> blocks = new ArrayList<>(slice.tail().size() + 1);
        blocks.add(first);
        blocks.addAll(slice.tail());
        return new Slice(RichText.EMPTY, blocks);
    }

    /** Whether a kind says nothing once the block is somewhere else: there its letters are what was copied. */
    private static boolean isPlain(Block block) {
        return block instanceof Block.Headline || block instanceof Block.Standfirst || block instanceof Block.Paragraph;
    }
}
