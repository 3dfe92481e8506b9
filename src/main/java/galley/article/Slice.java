package galley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A piece of a body, as cut out or put in: the head joins the block on its left, each further block brings its own kind, and the
 * last one takes what stood on the right. With this one rule typing, splitting, joining, cutting and pasting are exact opposites
 * of one another.
 *
 * @param head what joins the block on the left
 * @param tail the blocks that begin inside the piece
 */
public record Slice(RichText head, List<Block> tail) {

    /** Nothing: putting it in deletes. */
    public static final Slice EMPTY = new Slice(RichText.EMPTY, List.of());

    public Slice {
        Objects.requireNonNull(head, "head");
        tail = List.copyOf(tail);
    }

    /**
     * {@return a piece of text within one block}
     *
     * @param text the text
     */
    public static Slice of(RichText text) {
        return text.isEmpty() ? EMPTY : new Slice(text, List.of());
    }

    /** {@return how many positions it takes up: its UTF-16 units and one for each block that begins in it} */
    public int length() {
        int length = head.length();
        for (Block block : tail) {
            length += 1 + block.text().length();
        }
        return length;
    }

    /** {@return whether it holds nothing} */
    public boolean isEmpty() {
        return head.isEmpty() && tail.isEmpty();
    }

    /**
     * {@return this piece and then another, joined by the same rule}
     *
     * @param next what follows
     */
    public Slice plus(Slice next) {
        if (tail.isEmpty()) {
            return new Slice(head.plus(next.head), next.tail);
        }
        List<Block> joined = new ArrayList<>(tail);
        Block last = joined.removeLast();
        joined.add(last.withText(last.text().plus(next.head)));
        joined.addAll(next.tail);
        return new Slice(head, joined);
    }
}
