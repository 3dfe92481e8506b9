package galley.format.html;

import galley.article.Block;
import galley.article.Group;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lists within lists, made from flat items and their depths. Depths are compared, not counted: an item two deeper than the one before
 * opens one list, since a list cannot stand in a list but only in one of its items.
 */
final class ListMarkup {

    /** A list that is not closed yet: the depth its items stand at, and what stands before them. */
    private record Open(int depth, Block.Item.Marker marker) {
        String element() {
            return switch (marker) {
                case BULLET -> "ul";
                case NUMBER -> "ol";
            };
        }
    }

    private ListMarkup() {}

    /**
     * {@return the lists that items in a row make, one element each}: where the outermost items change from bullets to numbers another list
     * begins; items without a letter are left out
     *
     * @param items at least one with a letter
     */
    static List<Group.Items> lists(Group.Items items) {
        List<Group.Items> lists = new ArrayList<>();
        List<Block> list = new ArrayList<>();
        Open outermost = null;
        for (Block block : items.blocks()) {
            if (!(block instanceof Block.Item item) || Letters.blank(item.text())) {
                continue;
            }
            if (outermost == null) {
                outermost = new Open(item.depth(), item.marker());
            } else if (item.depth() <= outermost.depth()) {
                if (item.marker() != outermost.marker()) {
                    lists.add(new Group.Items(list));
                    list.clear();
                }
                outermost = new Open(item.depth(), item.marker());
            }
            list.add(item);
        }
        lists.add(new Group.Items(list));
        return lists;
    }

    /**
     * Writes one list.
     *
     * @param out where it goes
     * @param items one of {@link #lists}
     * @param page which way the page runs
     */
    static void append(StringBuilder out, Group.Items items, Direction page) {
        Direction own = Direction.of(items.blocks().getFirst().text(), page);
        Deque<Open> open = new ArrayDeque<>();
        for (Block block : items.blocks()) {
            if (block instanceof Block.Item item) {
                append(out, item, open, own, page);
            }
        }
        while (!open.isEmpty()) {
            close(out, open);
        }
    }

    private static void append(StringBuilder out, Block.Item item, Deque<Open> open, Direction own, Direction page) {
        while (open.size() > 1 && closes(open.peek(), item)) {
            close(out, open);
        }
        Open next = new Open(item.depth(), item.marker());
        if (open.isEmpty() || item.depth() > open.peek().depth()) {
            out.append(open.isEmpty() ? "<" : "\n<").append(next.element());
            if (open.isEmpty()) {
                own.appendIfNot(page, out);
            }
            out.append(">\n");
        } else {
            // Only the outermost list stays open for an item above its own depth; then that item says how deep it is.
            open.pop();
            out.append("</li>\n");
        }
        open.push(next);
        out.append("<li");
        Direction.of(item.text(), own).appendIfNot(own, out);
        out.append('>');
        InlineMarkup.append(out, item.text());
    }

    private static boolean closes(Open list, Block.Item item) {
        return item.depth() < list.depth() || item.depth() == list.depth() && item.marker() != list.marker();
    }

    private static void close(StringBuilder out, Deque<Open> open) {
        out.append("</li>\n</").append(open.pop().element()).append(">\n");
    }
}
