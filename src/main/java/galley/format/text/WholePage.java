package galley.format.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page copied with all its menus. It is one if at least six short lines stand above its {@link Story}, with a word such as "Home",
 * "Sign in" or "Subscribe" among them. There the headline is searched upwards from the story ({@link PageHeadline}), and what
 * stands above the headline and below the story leads to other pages. Of the lines between headline and story those stay that the
 * head of an article has: byline, role, standfirst.
 */
final class WholePage {

    /** Why such a line is set aside. */
    static final String REASON = "page";

    private static final int FEWEST_LINKS = 6;
    /** So far down a menu is looked for. */
    private static final int DEEPEST = 2000;

    private static final int MOST_WORDS = 6;
    private static final int STANDFIRST_WORDS = 7;

    private WholePage() {}

    /**
     * {@return whether lines above a story are the menus of its page}
     *
     * @param lines the lines of the page
     * @param first the first line of the story
     */
    static boolean hasMenus(List<Line> lines, int first) {
        if (first == lines.size() || !mayBe(lines.subList(0, first))) {
            return false;
        }
        int links = 0;
        for (Line line : lines.subList(0, first)) {
            boolean link = Shape.words(line.text(), MOST_WORDS + 1) <= MOST_WORDS && !Shape.endsSentence(line.text());
            links += link ? 1 : 0;
        }
        return links >= FEWEST_LINKS;
    }

    /**
     * {@return whether a word of menus is among lines}: without it nothing else has to be looked at
     *
     * @param lines the lines of a page
     */
    static boolean mayBe(List<Line> lines) {
        return lines.stream()
                .limit(DEEPEST)
                .anyMatch(line -> PagePhrases.NAVIGATION.whole().contains(line.key())
                        || PagePhrases.SUBSCRIPTION.whole().contains(line.key()));
    }

    /**
     * Sets aside what belongs to the page around the article.
     *
     * @param page all lines of a whole page; the reasons of what is known by its words are written down
     */
    static void find(Page page) {
        int headline = PageHeadline.find(page);
        int from = headline < 0 ? page.firstProse() : headline;
        setAside(page, 0, from);
        setAside(page, page.lastProse() + 1, page.size());
        if (headline >= 0) {
            page.reasons()[headline] = null;
            clearHead(page, headline);
        }
    }

    private static void clearHead(Page page, int headline) {
        Map<String, Integer> seen = new HashMap<>();
        seen.put(page.line(headline).key(), headline);
        for (int at = headline + 1; at < page.firstProse(); at++) {
            boolean repeated = seen.putIfAbsent(page.line(at).key(), at) != null;
            if (!page.isAside(at) && (repeated || !belongs(page, at))) {
                page.reasons()[at] = REASON;
            }
        }
    }

    private static boolean belongs(Page page, int at) {
        Line line = page.line(at);
        return Shape.words(line.text(), STANDFIRST_WORDS) >= STANDFIRST_WORDS
                || Shape.endsSentence(line.text())
                || Jobs.named(line.key())
                || !Bylines.at(page, at).isEmpty();
    }

    private static void setAside(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!page.isAside(at)) {
                page.reasons()[at] = REASON;
            }
        }
    }
}
