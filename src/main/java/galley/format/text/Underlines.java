package galley.format.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings underlined by a row of {@code =} or {@code -}, as typewriters and plain mails set them: a short line with the row right under
 * it becomes a line with {@code #} or {@code ##} before it, which {@link Hashes} reads. A row of {@code -} must be about as long as
 * the line, or it is a divider.
 */
final class Underlines {

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 16;
    private static final int TOLERANCE = 3;

    private Underlines() {}

    /**
     * {@return the lines, underlined ones marked as headings}
     *
     * @param lines the lines of a text
     */
    static List<Line> read(List<Line> lines) {
        List<Line> read = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            if (at + 1 < lines.size() && isUnder(lines.get(at), lines.get(at + 1))) {
                read.add(marked(lines.get(at), lines.get(at + 1)));
                at++;
            } else {
                read.add(lines.get(at));
            }
        }
        return read;
    }

    private static boolean isUnder(Line line, Line row) {
        char sign = row.text().charAt(0);
        int length = row.text().length();
        return (sign == '=' || sign == '-')
                && length >= SHORTEST
                && row.text().chars().allMatch(c -> c == sign)
                && line.gapBefore()
                && !row.gapBefore()
                && line.quoted() == 0
                && line.marker().isEmpty()
                && Shape.says(line.text())
                && Shape.words(line.text(), MOST_WORDS + 1) <= MOST_WORDS
                && !line.text().endsWith(".")
                && !Hashes.isHeading(line.text())
                && (sign == '=' || Math.abs(length - line.text().length()) <= TOLERANCE);
    }

    private static Line marked(Line line, Line row) {
        List<Source> sources = new ArrayList<>(line.sources());
        sources.addAll(row.sources());
        String sign = row.text().charAt(0) == '=' ? "# " : "## ";
        return Line.of(List.copyOf(sources), sign + line.text(), line.indent(), 0, line.gapBefore(), row.gapAfter());
    }
}
