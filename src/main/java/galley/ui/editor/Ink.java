package galley.ui.editor;

import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.StyledSegment;

/**
 * How a stretch of letters is drawn: by its marks, and apart from the stretch before it.
 *
 * <p>JavaFX on Linux (24 to 26.0.2) throws at every layout where it must part a stretch that runs from the right, as its
 * {@code PangoGlyphLayout} shapes the first part from the letters of both. Between two stretches it parts a line well. So such text is
 * drawn word by word, and as RichTextFX joins stretches that are drawn alike, every other one is odd.
 *
 * @param marks what is said of the letters
 * @param odd whether this is every other one of the stretches drawn word by word
 */
record Ink(Set<Mark> marks, boolean odd) {

    /** The ink of letters without marks. */
    static final Ink PLAIN = new Ink(Set.of(), false);

    /**
     * A word, or twelve letters of a longer one: what fits a line of the narrowest window in the largest type. What stands between words
     * stands apart, as it may come from another typeface, and JavaFX sets two typefaces in one stretch from the left.
     */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{1,12}|[^\\p{L}\\p{M}]{1,12}");

    /** {@return a text as stretches to be drawn, at least one} */
    static List<StyledSegment<String, Ink>> of(RichText text) {
        if (text.isEmpty()) {
            return List.of(new StyledSegment<>("", PLAIN));
        }
        boolean apart = runsFromTheRight(text);
        List<StyledSegment<String, Ink>> stretches = new ArrayList<>();
        for (Run run : text.runs()) {
            if (apart) {
                WORD.matcher(run.text())
                        .results()
                        .forEach(word -> stretches.add(
                                new StyledSegment<>(word.group(), new Ink(run.marks(), stretches.size() % 2 == 1))));
            } else {
                stretches.add(new StyledSegment<>(run.text(), new Ink(run.marks(), false)));
            }
        }
        return stretches;
    }

    /** {@return whether some of the letters run from the right} */
    static boolean runsFromTheRight(RichText text) {
        return text.runs().stream()
                .anyMatch(run -> Bidi.requiresBidi(
                        run.text().toCharArray(), 0, run.text().length()));
    }
}
