package galley.format.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what was broken for a narrow column: mail at 72, wire copy at 64, a paste from a terminal at 80.
 *
 * <p>A line was broken if the first word of the next would not have fitted. Where three lines in a row were broken so, and most lines
 * that have a neighbor, the whole text is taken as broken, and each full line is joined to its next. Where a text is not broken only
 * an item's hanging lines are joined: indented ones without a sign of their own.
 *
 * <p>A hyphen or an unspaced dash at the end of a line stays, and no space is put after it.
 */
final class Unwrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    /** A single line that sticks out so far, such as an address, does not make the column wider. */
    private static final int STICKS_OUT = 10;

    private final Page page;
    private final int width;
    private final boolean broken;

    private Unwrapping(List<Line> lines) {
        page = Page.of(lines);
        Furniture.find(page);
        width = width(lines);
        broken = width >= NARROWEST && isBroken();
    }

    /**
     * {@return the lines as they were before they were broken}
     *
     * @param lines the lines of the text, in order
     */
    static List<Line> of(List<Line> lines) {
        return new Unwrapping(lines).joined();
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>(page.size());
        int start = 0;
        boolean item = false;
        for (int at = 0; at < page.size(); at++) {
            item = at == start ? page.marker(at).isPresent() : item;
            if (at + 1 == page.size() || !belong(at, at + 1, item)) {
                joined.add(join(start, at + 1));
                start = at + 1;
            }
        }
        return joined;
    }

    private boolean belong(int at, int next, boolean item) {
        if (!mayBelong(at, next)) {
            return false;
        }
        Line line = page.line(at);
        Line below = page.line(next);
        if (item && below.indent() > 0) {
            return true;
        }
        boolean newParagraph = !item && below.indent() >= line.indent() + 2;
        return broken && !newParagraph && (isFull(at, next) || reads(line, below));
    }

    private boolean mayBelong(int at, int next) {
        Line line = page.line(at);
        Line below = page.line(next);
        return !below.gapBefore()
                && line.quoted() == below.quoted()
                && !isClosed(at)
                && !page.isAside(next)
                && page.marker(next).isEmpty()
                && !Dividers.isDivider(line.text())
                && !Dividers.isDivider(below.text())
                && !Hashes.isHeading(line.text())
                && !Hashes.isHeading(below.text())
                && !Attributions.isDashed(below.text());
    }

    /** Furniture is a line by itself, but a long notice may go on. */
    private boolean isClosed(int at) {
        return page.isAside(at) && length(page.line(at)) < width * 0.6;
    }

    private boolean isFull(int at, int next) {
        return length(page.line(at)) + 1 + firstWord(page.line(next).text()) > width(at);
    }

    /** A line a little short of the margin that stops in the middle of a sentence. */
    private boolean reads(Line line, Line below) {
        boolean hyphen = line.text().endsWith("-") && length(line) >= width / 2;
        return (hyphen || length(line) >= width * 0.75 && !Shape.endsSentence(line.text()))
                && Shape.beginsSmall(below.text());
    }

    /** A quotation set narrower than the rest has a margin of its own. */
    private int width(int at) {
        int local = 0;
        int first = at;
        while (first > 0 && !page.line(first).gapBefore() && at - first < 3) {
            first--;
        }
        int last = first;
        for (int i = first; i < page.size() && (i == first || !page.line(i).gapBefore()) && i - first < 6; i++) {
            local = Math.max(local, length(page.line(i)));
            last = i;
        }
        return last - first >= 2 && local >= width * 0.6 && local < width ? local : width;
    }

    private boolean isBroken() {
        int pairs = 0;
        int full = 0;
        int row = 0;
        int longestRow = 0;
        for (int at = 0; at + 1 < page.size(); at++) {
            if (!mayBelong(at, at + 1)) {
                row = 0;
                continue;
            }
            pairs++;
            boolean fits =
                    length(page.line(at)) + 1 + firstWord(page.line(at + 1).text()) <= width;
            row = fits ? 0 : row + 1;
            full += fits ? 0 : 1;
            longestRow = Math.max(longestRow, row);
        }
        return longestRow >= 2 && full * 2 >= pairs;
    }

    private static int width(List<Line> lines) {
        int[] lengths = lines.stream().mapToInt(Unwrapping::length).sorted().toArray();
        int top = lengths.length - 1;
        int spared = lengths.length / 20;
        while (top > 0 && spared >= 0 && (lengths[top] > WIDEST || lengths[top] - lengths[top - 1] > STICKS_OUT)) {
            top--;
            spared--;
        }
        return top < 0 || lengths[top] > WIDEST ? 0 : lengths[top];
    }

    private Line join(int from, int to) {
        Line first = page.line(from);
        if (to == from + 1) {
            return first;
        }
        List<Source> sources = new ArrayList<>(to - from);
        StringBuilder text = new StringBuilder();
        for (Line line : page.lines().subList(from, to)) {
            if (!text.isEmpty() && needsSpace(text, line.text())) {
                text.append(' ');
            }
            text.append(line.text());
            sources.addAll(line.sources());
        }
        return Line.of(
                List.copyOf(sources),
                text.toString(),
                first.indent(),
                first.quoted(),
                first.gapBefore(),
                page.line(to - 1).gapAfter());
    }

    private static boolean needsSpace(StringBuilder text, String next) {
        char last = text.charAt(text.length() - 1);
        char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        boolean hyphen = (last == '-' || last == '—') && Character.isLetterOrDigit(before);
        boolean ideographs = Character.isIdeographic(last) && Character.isIdeographic(next.codePointAt(0));
        return !hyphen && !ideographs;
    }

    private static int length(Line line) {
        return line.sources().getFirst().raw().stripTrailing().length();
    }

    private static int firstWord(String text) {
        int end = 0;
        while (end < text.length() && !Tidy.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
