package galley.format.text;

import galley.article.Block;
import galley.article.Block.Item;
import galley.article.Limits;
import java.util.List;

/** Writes the items of one list, a line each: inner ones indented, numbers counted anew in every list within. */
final class ItemLines {

    private static final String INDENT = "    ";

    private final int[] numbers = new int[Limits.DEEPEST_LIST + 1];

    /**
     * {@return the lines of a list}
     *
     * @param items its items
     */
    List<String> of(List<Block> items) {
        return items.stream()
                .map(block -> block instanceof Item item ? line(item) : TextWriter.letters(block.text()))
                .toList();
    }

    private String line(Item item) {
        for (int deeper = item.depth() + 1; deeper < numbers.length; deeper++) {
            numbers[deeper] = 0;
        }
        String sign = switch (item.marker()) {
            case BULLET -> "• ";
            case NUMBER -> ++numbers[item.depth()] + ". ";
        };
        return INDENT.repeat(item.depth() - 1) + sign + TextWriter.letters(item.text());
    }
}
