package galley.format.html;

import galley.article.Block;
import galley.article.Direction;
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

    /**
     * A list that is not closed yet, and the item it has come to.
     *
     * @param around which way the text runs that the list stands in
     * @param last the item
     */
    private record Open(Direction around, Block.Item last) {

        String element() {
            return switch (last.marker()) {
                case BULLET -> "ul";
                case NUMBER -> "ol";
            };
        }

        /** {@return which way the item runs, and so whatever stands in it} */
        Direction within() {
            return Direction.of(last.text(), around);
        }

        boolean endsBefore(Block.Item item) {
            return item.depth() < last.depth() || item.depth() == last.depth() && item.marker() != last.marker();
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
        Block.Item outermost = null;
        for (Block block : items.blocks()) {
            if (block instanceof Block.Item item && !Letters.blank(item.text())) {
                if (outermost == null || item.depth() <= outermost.depth()) {
                    if (outermost != null && item.marker() != outermost.marker()) {
                        lists.add(new Group.Items(list));
                        list.clear();
                    }
                    outermost = item;
                }
                list.add(item);
            }
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
        Deque<Open> open = new ArrayDeque<>();
        for (Block block : items.blocks()) {
            if (block instanceof Block.Item item) {
                while (open.size() > 1 && open.peek().endsBefore(item)) {
                    close(out, open);
                }
                if (open.isEmpty()) {
                    open.push(new Open(Direction.of(item.text(), page), item));
                    start(out, open.peek(), page);
                } else if (item.depth() > open.peek().last().depth()) {
                    Direction around = open.peek().within();
                    open.push(new Open(around, item));
                    start(out, open.peek(), around);
                } else {
                    // Of an outermost list, which never ends before an item, the item may stand higher than the last.
                    out.append("</li>\n");
                    open.push(new Open(open.pop().around(), item));
                }
                appendItem(out, open.peek());
            }
        }
        while (!open.isEmpty()) {
            close(out, open);
        }
    }

    private static void start(StringBuilder out, Open list, Direction around) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append('<').append(list.element());
        Dir.appendIfNot(list.around(), around, out);
        out.append(">\n");
    }

    private static void appendItem(StringBuilder out, Open list) {
        out.append("<li");
        Dir.appendIfNot(list.within(), list.around(), out);
        out.append('>');
        InlineMarkup.append(out, list.last().text());
    }

    private static void close(StringBuilder out, Deque<Open> open) {
        out.append("</li>\n</").append(open.pop().element()).append(">\n");
    }
}
