package galley.format.text;

import galley.article.Byline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What stands before the first paragraph: kicker, headline, standfirst, bylines with roles and biographies. What is taken here is
 * marked, so that the rules for blocks leave it alone; whatever no rule here takes stays in the body, in its place.
 *
 * <p>What is assumed: the headline is the first line that belongs to the article, unless that is running text, an item or a
 * quotation; then there is none. A byline stands among the nine lines after it, with at most two lines of running text between. Of
 * the lines between the two the first is the standfirst, unless {@link Biographies} knows it as the author's. Without a byline, a
 * line between the headline and a date is the standfirst, and so is one attached to the headline in a text that parts its
 * paragraphs by blank lines.
 */
final class Head {

    private static final int WINDOW = 9;
    private static final int MOST_PROSE = 2;

    private final Page page;
    private final BitSet taken = new BitSet();
    private final Overlap overlap = new Overlap();
    private String kicker = "";
    private String headline = "";
    private String standfirst = "";
    private List<Byline> bylines = List.of();
    private int at;

    private Head(Page page) {
        this.page = page;
    }

    /**
     * {@return the head of a page}
     *
     * @param page all lines, their reasons known
     */
    static Head of(Page page) {
        Head head = new Head(page);
        head.read();
        return head;
    }

    String kicker() {
        return kicker;
    }

    String headline() {
        return headline;
    }

    String standfirst() {
        return standfirst;
    }

    List<Byline> bylines() {
        return bylines;
    }

    /**
     * {@return whether a line belongs to the head}
     *
     * @param line its index
     */
    boolean takes(int line) {
        return taken.get(line);
    }

    private void read() {
        at = page.contentFrom(0);
        if (at < page.size() && Headlines.isKicker(page, at)) {
            kicker = take(at);
            at = page.contentFrom(at + 1);
        }
        if (at < page.size() && Headlines.isBylineAbove(page, at)) {
            bylines = Authors.announced(page.line(at));
            taken.set(at);
            at = page.contentFrom(at + 1);
        }
        readHeadline();
        overlap.headline(headline);
        int byline = bylines.isEmpty() ? Bylines.find(page, headline, at, WINDOW, MOST_PROSE) : -1;
        if (byline >= 0) {
            readByline(byline);
        } else if (!headline.isEmpty()) {
            overlap.text(page, at);
            readStandfirst();
        }
        readSignature();
    }

    private void readHeadline() {
        if (at < page.size() && Headlines.isHeadline(page, at)) {
            String text = take(at);
            headline = Inline.bare(Hashes.isHeading(text) ? Hashes.title(text) : text);
            at++;
        } else {
            headline = Headlines.subject(page);
        }
    }

    private void readByline(int line) {
        bylines = Bylines.at(page, line);
        taken.set(line);
        overlap.text(page, line + 1);
        boolean announced = !Authors.announced(page.line(line)).isEmpty();
        List<Integer> between = new ArrayList<>();
        for (int i = page.contentFrom(at); i < line; i = page.contentFrom(i + 1)) {
            between.add(i);
        }
        if (!between.isEmpty() && Biographies.isAbove(page.line(between.getLast()), bylines, announced, overlap)) {
            addBiography(between.removeLast());
        }
        if (!between.isEmpty() && !headline.isEmpty() && Standfirsts.mayBe(page.line(between.getFirst()))) {
            standfirst = take(between.getFirst());
        }
        for (int next = line + 1; next < page.size() && !page.isAside(next); next++) {
            if (Biographies.isRoleBelow(page, next) && bylines.getLast().role().isEmpty()) {
                Byline last = bylines.getLast();
                bylines.set(
                        bylines.size() - 1,
                        new Byline(last.name(), page.line(next).text(), last.biography()));
                taken.set(next);
            } else if (Biographies.isBelow(page, next, bylines, overlap)) {
                addBiography(next);
            } else {
                break;
            }
        }
    }

    private void readStandfirst() {
        int next = page.contentFrom(at);
        if (next < page.size() && Standfirsts.isOne(page, next)) {
            standfirst = take(next);
        }
    }

    /** At the end of an article: "By Mara Lind", or "Mara Lind covers the harbor for the Gazette." */
    private void readSignature() {
        int last = page.contentBack(page.size() - 1);
        if (last < at || takes(last)) {
            return;
        }
        Line line = page.line(last);
        if (bylines.isEmpty() && line.gapBefore() && last > at) {
            bylines = Authors.announced(line);
            if (!bylines.isEmpty()) {
                taken.set(last);
            }
        } else if (bylines.stream().anyMatch(who -> who.biography().isEmpty() && Jobs.tellsOf(line.key(), who.name()))
                && Jobs.named(line.key())) {
            addBiography(last);
        }
    }

    private void addBiography(int line) {
        String text = take(line);
        bylines = Biographies.given(bylines, Line.keyOf(text), text);
    }

    private String take(int line) {
        taken.set(line);
        return page.line(line).text();
    }
}
