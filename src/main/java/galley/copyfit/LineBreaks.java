package galley.copyfit;

import galley.article.RichText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines as they come: each holds what fits. Spaces at the end of a line hang over. Nothing is hyphenated; a word that is
 * longer than a line is broken behind a character.
 */
public final class LineBreaks {

    /** Longer words are not measured as one, in UTF-16 units. */
    private static final int LONG = 80;

    /** Sums of widths are not exact. */
    private static final double HAIR = 1e-9;

    private final BreakIterator breaks;
    private final double width;
    private final ToDoubleFunction<String> advance;
    private List<String> lines = new ArrayList<>();
    private double x;

    /**
     * Takes the measure.
     *
     * @param language where words may be parted, as in Thai, depends on it: a BCP 47 tag
     * @param width of a line
     * @param advance how wide letters are, in the unit of the width; it is asked for words, spaces and characters
     */
    public LineBreaks(String language, double width, ToDoubleFunction<String> advance) {
        this.breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
        this.width = width + HAIR;
        this.advance = advance;
    }

    /**
     * {@return the lines of a paragraph}
     *
     * @param text any text; a line break in it ends a line
     * @param indent how far in the first line begins
     */
    public List<String> of(String text, double indent) {
        lines = new ArrayList<>();
        x = indent;
        int from = 0;
        for (int end = text.indexOf(RichText.LINE_BREAK); end >= 0; end = text.indexOf(RichText.LINE_BREAK, from)) {
            piece(text.substring(from, end));
            from = end + 1;
            x = 0;
        }
        piece(text.substring(from));
        return lines;
    }

    private void piece(String text) {
        int start = 0;
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String segment = text.substring(from, to);
            String word = segment.stripTrailing();
            double wide = word.length() > LONG ? Double.POSITIVE_INFINITY : advance.applyAsDouble(word);
            if (start < from && x + wide > width) {
                end(text, start, from);
                start = from;
            }
            if (x + wide <= width) {
                x += wide;
            } else {
                start = broken(text, word, from);
            }
            x += advance.applyAsDouble(segment.substring(word.length()));
            from = to;
        }
        end(text, start, text.length());
    }

    /** Sets a word that no line can hold, and returns where the line begins on which it ends. */
    private int broken(String text, String word, int at) {
        int[] begun = {at, at}; // the line, the character
        Letters.ends(word, end -> {
            double wide = advance.applyAsDouble(text.substring(begun[1], at + end));
            if (x + wide > width && begun[0] < begun[1]) {
                end(text, begun[0], begun[1]);
                begun[0] = begun[1];
            }
            x += wide;
            begun[1] = at + end;
            return true;
        });
        return begun[0];
    }

    private void end(String text, int from, int to) {
        lines.add(text.substring(from, to).stripTrailing());
        x = 0;
    }
}
