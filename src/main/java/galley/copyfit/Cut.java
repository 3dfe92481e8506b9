package galley.copyfit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A line as it is shown where there is only so much room: whole, or cut behind a word, with an ellipsis. Where the first word alone is too
 * long it is cut behind a character.
 *
 * @param shown what is shown, with the ellipsis
 * @param whole whether that is all
 */
public record Cut(String shown, boolean whole) {

    /** What stands for the rest. */
    public static final String ELLIPSIS = "…";

    private static final int FIRST_LOOK = 64;

    /**
     * {@return a line cut to a width}
     *
     * @param line any text
     * @param width how wide it may be
     * @param advance how wide letters are, in the unit of the width; it is asked for a few beginnings of the line
     */
    public static Cut to(String line, double width, ToDoubleFunction<String> advance) {
        List<Integer> ends = ends(line, width, advance);
        int last = ends.isEmpty() ? 0 : ends.getLast();
        if (last == line.length() && advance.applyAsDouble(line) <= width) {
            return new Cut(line, true);
        }
        int low = 0; // so many characters fit
        int high = ends.size();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (advance.applyAsDouble(line.substring(0, ends.get(middle - 1)) + ELLIPSIS) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low == 0) {
            return new Cut(advance.applyAsDouble(ELLIPSIS) <= width ? ELLIPSIS : "", false);
        }
        int end = ends.get(low - 1);
        int word = wordEnd(line, end);
        return new Cut(line.substring(0, word == 0 ? end : word).stripTrailing() + ELLIPSIS, false);
    }

    /** {@return the ends of its first characters, so many that they are too wide together, or all} */
    private static List<Integer> ends(String line, double width, ToDoubleFunction<String> advance) {
        List<Integer> ends = new ArrayList<>();
        Letters.ends(line, end -> {
            ends.add(end);
            int count = ends.size();
            boolean look = count >= FIRST_LOOK && Integer.bitCount(count) == 1;
            return !look || advance.applyAsDouble(line.substring(0, end)) <= width;
        });
        return ends;
    }

    /** {@return the last place up to here where a line may end; 0 where there is none} */
    private static int wordEnd(String line, int end) {
        // Of what follows it takes so much as tells whether the word goes on.
        String near = line.substring(0, Math.min(line.length(), end + FIRST_LOOK));
        if (end < near.length() && Character.isWhitespace(near.charAt(end))) {
            return end;
        }
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(near);
        return lines.isBoundary(end) ? end : Math.max(0, lines.preceding(end));
    }
}
