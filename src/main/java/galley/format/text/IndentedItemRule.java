package galley.format.text;

import galley.article.Block.Item;
import java.util.Optional;

/** Indented lines under a line that ends with a colon are items that lost their bullets, as browsers copy lists. */
record IndentedItemRule() implements BlockRule {

    private static final int INDENT = 2;
    private static final int LONGEST_LIST = 100;

    @Override
    public Optional<Reading> read(Page page, int at) {
        Line line = page.line(at);
        int first = at;
        while (first > 0 && at - first < LONGEST_LIST && continues(page, first)) {
            first--;
        }
        boolean several = first < at || at + 1 < page.size() && continues(page, at + 1);
        boolean announced = first > 0
                && !page.isAside(first - 1)
                && page.line(first - 1).text().endsWith(":")
                && page.line(first - 1).indent() + INDENT <= line.indent();
        return line.indent() >= INDENT && line.quoted() == 0 && several && announced
                ? Optional.of(new Reading.Listed(new Marker(Item.Marker.BULLET, '•', 0, line.text()), line.indent()))
                : Optional.empty();
    }

    private static boolean continues(Page page, int at) {
        return !page.line(at).gapBefore()
                && !page.isAside(at)
                && !page.isAside(at - 1)
                && page.line(at).indent() == page.line(at - 1).indent();
    }
}
