package galley.format.text;

import galley.article.Byline;
import java.util.ArrayList;
import java.util.List;

/** Finds the byline among the lines under the headline. */
final class Bylines {

    private Bylines() {}

    /**
     * {@return the index of the byline; -1 if there is none}. One that says "By" goes before a bare name; a bare name that the
     * headline says too is no byline but a part of the headline
     *
     * @param page all lines
     * @param headline the article's headline
     * @param from where to start looking
     * @param window how many lines to look at
     * @param prose how many lines of running text may stand before it
     */
    static int find(Page page, String headline, int from, int window, int prose) {
        String title = Line.keyOf(headline);
        int texts = 0;
        int looked = 0;
        int bare = -1;
        for (int at = from; at < page.size() && looked < window; at++) {
            Line line = page.line(at);
            if (!Authors.announced(line).isEmpty() && !at(page, at).isEmpty() || isSigned(page, at)) {
                return at;
            }
            if (page.isAside(at)) {
                continue;
            }
            bare = bare < 0 && !title.contains(line.key()) && !at(page, at).isEmpty() ? at : bare;
            texts += Shape.endsSentence(line.text()) ? 1 : 0;
            if (texts > prose
                    || page.marker(at).isPresent()
                    || Dividers.isDivider(line.text())
                    || Hashes.level(line.text()) > 1) {
                return bare;
            }
            looked++;
        }
        return bare;
    }

    /**
     * {@return the people a line names as authors; none if it is no byline}. A line of names alone is one if running text or the
     * page's furniture is next to it, and it is no heading's place: a date or a reading time beside it, no second line like it before
     * the text
     *
     * @param page all lines
     * @param at which line
     */
    static List<Byline> at(Page page, int at) {
        Line line = page.line(at);
        if (isSigned(page, at)) {
            return new ArrayList<>(SignedDate.people(line));
        }
        if (page.isAside(at) || line.quoted() > 0 || page.marker(at).isPresent() || Quotation.isAttribution(page, at)) {
            return List.of();
        }
        List<Byline> announced = Authors.announced(line);
        if (!announced.isEmpty()) {
            return new ArrayList<>(announced);
        }
        boolean stamped = isStamp(page, at - 1) || isStamp(page, at + 1);
        boolean leads = page.contentFrom(at + 1) < page.size() && page.contentBack(at - 1) >= 0;
        boolean shouted = Shape.capitals(line.text());
        return stamped || leads && !shouted && at <= page.firstProse() + 1
                ? new ArrayList<>(Authors.bare(line))
                : List.of();
    }

    /** "Mara Lind - 3 March 2026" was set aside for its date. */
    private static boolean isSigned(Page page, int at) {
        return page.isAside(at)
                && "date".equals(page.reasons()[at])
                && !SignedDate.people(page.line(at)).isEmpty();
    }

    private static boolean isStamp(Page page, int at) {
        if (!page.isAside(at)) {
            return false;
        }
        String reason = page.reasons()[at];
        return "date".equals(reason) || "reading-time".equals(reason);
    }
}
