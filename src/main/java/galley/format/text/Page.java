package galley.format.text;

import java.util.List;
import java.util.Optional;

/**
 * All lines of a text, with what was found out about them so far. Rules look at one line and may look around it here.
 *
 * @param lines the lines in order
 * @param reasons why each was set aside; null where it was not
 * @param airy whether paragraphs are parted by blank lines
 * @param whole whether the menus of its page were copied with the article
 * @param firstProse the index of the first line that can only be running text, of a whole page: of its story; the number of lines if
 *     there is none
 * @param lastProse the index of the last such line; -1 if there is none
 */
record Page(List<Line> lines, String[] reasons, boolean airy, boolean whole, int firstProse, int lastProse) {

    /**
     * {@return a page of lines nothing was found out about yet}
     *
     * @param lines the lines in order
     */
    static Page of(List<Line> lines) {
        int gaps = 0;
        int pairs = 0;
        int prose = lines.size();
        int last = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).prose()) {
                prose = i;
                last = Math.max(last, i);
            }
            if (i > 0 && lines.get(i).marker().isEmpty()) {
                pairs++;
                gaps += lines.get(i).gapBefore() ? 1 : 0;
            }
        }
        Story story = WholePage.mayBe(lines) ? Story.of(lines) : new Story(0, -1);
        boolean whole = WholePage.hasMenus(lines, story.first());
        return new Page(
                lines,
                new String[lines.size()],
                gaps * 3 >= pairs,
                whole,
                whole ? story.first() : prose,
                whole ? story.last() : last);
    }

    /** {@return how many lines there are} */
    int size() {
        return lines.size();
    }

    /**
     * {@return a line}
     *
     * @param at its index
     */
    Line line(int at) {
        return lines.get(at);
    }

    /**
     * {@return the sign of a list a line begins with}
     *
     * @param at its index
     */
    Optional<Marker> marker(int at) {
        return lines.get(at).marker();
    }

    /**
     * {@return whether there is a line at an index and it was set aside for a reason}
     *
     * @param at its index, inside or outside
     */
    boolean isAside(int at) {
        return at >= 0 && at < size() && reasons[at] != null;
    }

    /**
     * {@return the index of the next line that was not set aside; the number of lines if there is none}
     *
     * @param at where to start looking, this line included
     */
    int contentFrom(int at) {
        int next = at;
        while (next < size() && reasons[next] != null) {
            next++;
        }
        return next;
    }

    /**
     * {@return the index of the line before that was not set aside; -1 if there is none}
     *
     * @param at where to start looking, this line included
     */
    int contentBack(int at) {
        int back = at;
        while (back >= 0 && reasons[back] != null) {
            back--;
        }
        return back;
    }
}
