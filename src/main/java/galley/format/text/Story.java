package galley.format.text;

import java.util.List;

/**
 * Where the running text of an article stands among the lines of a page: the stretch with the most of it. Each sentence adds the
 * words it has beyond a teaser's few, each short line takes some away, and the stretch with the largest sum wins (the maximum
 * subsequence of Pasternack and Roth, "Extracting article text from the Web", 2009). It knows no language and no site.
 *
 * @param first the index of its first line; the number of lines if there is no running text
 * @param last the index of its last line; -1 if there is none
 */
record Story(int first, int last) {

    /** So many words a teaser has; only what is beyond them speaks for an article. */
    private static final int TEASER = 12;
    /** A paragraph counts no more than this, or one legal notice would outweigh an article. */
    private static final int MOST_WORDS = 80;

    private static final int SHORT_LINE = -6;
    private static final int ITEM = -1;
    /** A page asks for comments where the article has ended. */
    private static final int COMMENTS = -200;

    private static final int LONGEST_CODE = 120;
    private static final int LARGEST_GAP = 2;

    /**
     * {@return the story among the lines of a page}
     *
     * @param lines the lines in order
     */
    static Story of(List<Line> lines) {
        Story best = new Story(lines.size(), -1);
        int most = 0;
        int sum = 0;
        int start = 0;
        for (int at = 0; at < lines.size(); at++) {
            sum += weight(lines.get(at));
            if (sum <= 0) {
                sum = 0;
                start = at + 1;
            } else if (sum > most) {
                most = sum;
                best = new Story(start, at);
            }
        }
        return best.extended(lines);
    }

    /** A short paragraph at either end adds nothing to the sum and belongs to the story all the same. */
    private Story extended(List<Line> lines) {
        int from = first;
        while (from > 0 && from < lines.size() && lines.get(from - 1).prose() && weight(lines.get(from - 1)) >= 0) {
            from--;
        }
        int to = last;
        for (int at = last + 1; at > 0 && at < lines.size() && at - to <= LARGEST_GAP; at++) {
            if (weight(lines.get(at)) == COMMENTS) {
                break;
            }
            to = lines.get(at).prose() && weight(lines.get(at)) >= 0 ? at : to;
        }
        return new Story(from, to);
    }

    private static int weight(Line line) {
        if (line.marker().isPresent()) {
            return ITEM;
        }
        if (isCode(line.text())) {
            return 0;
        }
        if (PagePhrases.COMMENTS.whole().contains(line.key()) || CommentCount.isOne(line)) {
            return COMMENTS;
        }
        if (isRow(line.text())) {
            return SHORT_LINE;
        }
        boolean announces = line.text().endsWith(":") && Shape.words(line.text(), TEASER) >= TEASER;
        return line.prose() || announces || Shape.endsSentence(line.text())
                ? Math.max(SHORT_LINE, Shape.words(line.text(), MOST_WORDS) - TEASER)
                : SHORT_LINE;
    }

    /** Links in one line: "World ▪ Politics ▪ Society ▪ Sport". */
    private static boolean isRow(String text) {
        return text.chars().filter(c -> "▪·|•".indexOf(c) >= 0).limit(3).count() == 3;
    }

    /** A line of a listing says nothing either way. */
    private static boolean isCode(String text) {
        return text.length() < LONGEST_CODE
                && (text.startsWith("//")
                        || text.chars()
                                        .filter(c -> "{}();=<>$\\".indexOf(c) >= 0)
                                        .count()
                                > 1);
    }
}
