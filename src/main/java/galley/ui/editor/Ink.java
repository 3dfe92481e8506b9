package galley.ui.editor;

import galley.article.Direction;
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
 * drawn word by word, and as RichTextFX joins stretches that are drawn alike, every other one is odd. No stretch runs both ways:
 * RichTextFX would take its two rectangles for two lines.
 *
 * @param marks what is said of the letters
 * @param odd whether this is every other one of the stretches drawn word by word
 */
record Ink(Set<Mark> marks, boolean odd) {

    /** The ink of letters without marks. */
    static final Ink PLAIN = new Ink(Set.of(), false);

    /** Letters that are not seen, as the one that parts "می‌شود" within: JavaFX draws a box for them. */
    private static final String UNSEEN = "\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069";

    private static final Pattern UNSEEN_ALONE = Pattern.compile("[" + UNSEEN + "]+");

    /**
     * A word, or twelve letters of a longer one, with the marks on them: what fits a line of the narrowest window in the largest type.
     * What stands between words stands apart, as it may come from another typeface, and JavaFX sets two typefaces in one stretch from
     * the left.
     */
    private static final Pattern WORD = Pattern.compile("(?:\\p{L}[\\p{M}\\u200D]*+){1,12}|[" + UNSEEN
            + "]{1,12}|\\s{1,12}" + "|(?:(?![\\p{L}\\s" + UNSEEN + "])\\X){1,12}|.");

    /**
     * {@return a text as stretches to be drawn, at least one}
     *
     * @param text the text of a block, or a part of it that is not drawn word by word
     * @param direction which way the block runs
     */
    static List<StyledSegment<String, Ink>> of(RichText text, Direction direction) {
        if (text.isEmpty()) {
            return List.of(new StyledSegment<>("", PLAIN));
        }
        if (!runsFromTheRight(text, direction)) {
            return text.runs().stream()
                    .map(run -> new StyledSegment<>(run.text(), new Ink(run.marks(), false)))
                    .toList();
        }
        Bidi order = new Bidi(
                text.string().replace(RichText.LINE_BREAK, '\n'),
                direction == Direction.RIGHT_TO_LEFT ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<StyledSegment<String, Ink>> stretches = new ArrayList<>();
        int at = 0;
        for (Run run : text.runs()) {
            int start = at;
            WORD.matcher(run.text()).results().forEach(word -> {
                int from = word.start();
                for (int i = from + 1; i <= word.end(); i++) {
                    if (i == word.end() || order.getLevelAt(start + i) != order.getLevelAt(start + from)) {
                        Ink ink = new Ink(run.marks(), stretches.size() % 2 == 1);
                        stretches.add(new StyledSegment<>(run.text().substring(from, i), ink));
                        from = i;
                    }
                }
            });
            at += run.text().length();
        }
        return stretches;
    }

    /** {@return whether some of the letters run from the right, or the whole block does} */
    static boolean runsFromTheRight(RichText text, Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT
                || text.runs().stream()
                        .anyMatch(run -> Bidi.requiresBidi(
                                run.text().toCharArray(), 0, run.text().length()));
    }

    /** {@return whether a stretch is of letters that have no italic: Hebrew and Arabic, and JavaFX draws wrong letters for one} */
    static boolean isUpright(String stretch) {
        return !stretch.isEmpty()
                && stretch.charAt(0) >= '\u0590'
                && switch (Character.getDirectionality(stretch.codePointAt(0))) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
                    default -> false;
                };
    }

    /** {@return whether a stretch is of letters that are not seen} */
    static boolean isUnseen(String stretch) {
        return !stretch.isEmpty()
                && stretch.charAt(0) >= '\u200B'
                && UNSEEN_ALONE.matcher(stretch).matches();
    }
}
