package galley.format.text;

import galley.article.Block.Item;
import java.util.Optional;

/**
 * A line that begins with the sign of a list is an item, with three exceptions that keep the sign as a letter of a paragraph: a number
 * out of its row ("7. ..." after "1. ...", or points with paragraphs between them, which a list would count anew), a dash that opens
 * the only such line around, as dialogue does in many languages, and a sign with nothing after it.
 */
record ItemRule() implements BlockRule {

    @Override
    public Optional<Reading> read(Page page, int at) {
        return page.marker(at)
                .filter(marker -> !marker.rest().isEmpty())
                .filter(marker ->
                        marker.kind() == Item.Marker.NUMBER ? inRow(page, at, marker) : isBullet(page, at, marker))
                .map(marker -> new Reading.Listed(marker, page.line(at).indent()));
    }

    private static boolean isBullet(Page page, int at, Marker marker) {
        return marker.glyph() != '–'
                || isListed(page, at - 1)
                || isListed(page, at + 1)
                || page.line(at).indent() > 0;
    }

    /** A neighbor, with no blank line between, that is an item or announces items. */
    private static boolean isListed(Page page, int at) {
        if (at < 0 || at >= page.size() || page.isAside(at)) {
            return false;
        }
        return page.marker(at).isPresent() || page.line(at).text().endsWith(":");
    }

    private static boolean inRow(Page page, int at, Marker marker) {
        if (marker.number() > 1) {
            return before(page, at) == marker.number() - 1;
        }
        for (int next = at + 1; next < page.size(); next++) {
            Optional<Marker> sign = page.isAside(next) ? Optional.empty() : page.marker(next);
            if (sign.isPresent()
                    && sign.get().kind() == Item.Marker.NUMBER
                    && page.line(next).indent() <= page.line(at).indent()) {
                return sign.get().number() != 2 || before(page, next) == 1;
            }
        }
        return true;
    }

    /** The number of the item before, with nothing but items between; -1 if there is none. */
    private static int before(Page page, int at) {
        for (int back = page.contentBack(at - 1); back >= 0; back = page.contentBack(back - 1)) {
            Optional<Marker> sign = page.marker(back);
            if (sign.isEmpty()) {
                return -1;
            }
            if (sign.get().kind() == Item.Marker.NUMBER
                    && page.line(back).indent() <= page.line(at).indent()) {
                return sign.get().number();
            }
        }
        return -1;
    }
}
