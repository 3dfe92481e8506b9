package galley.format.text;

import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code **strong**}. The two stars must stand at the edge of a word, so that a word spelled with stars keeps them. Other signs
 * of Markdown stay as they are: a single star or underscore means too many other things in a newsroom.
 */
final class Inline {

    private static final String STARS = "**";

    private Inline() {}

    /**
     * {@return a text with what stands between double stars marked strong}
     *
     * @param text tidied text
     */
    static RichText read(String text) {
        int open = opening(text, 0);
        if (open < 0) {
            return RichText.of(text);
        }
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (open >= 0) {
            int close = closing(text, open + 3);
            if (close < 0) {
                break;
            }
            runs.add(new Run(text.substring(at, open), Set.of()));
            runs.add(new Run(text.substring(open + 2, close), Set.of(Mark.Style.STRONG)));
            at = close + 2;
            open = opening(text, at);
        }
        runs.add(new Run(text.substring(at), Set.of()));
        return RichText.of(runs);
    }

    /**
     * {@return what stands between double stars, if that is the whole text; else the text}
     *
     * @param text tidied text
     */
    static String bare(String text) {
        boolean whole = text.length() > 4
                && text.startsWith(STARS)
                && closing(text, 3) == text.length() - 2
                && opening(text, 0) == 0;
        return whole ? Tidy.line(text.substring(2, text.length() - 2)) : text;
    }

    private static int opening(String text, int from) {
        int at = text.indexOf(STARS, from);
        while (at >= 0) {
            boolean edge = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '*';
            boolean word = at + 2 < text.length() && !Tidy.isSpace(text.charAt(at + 2)) && text.charAt(at + 2) != '*';
            if (edge && word) {
                return at;
            }
            at = text.indexOf(STARS, at + 1);
        }
        return -1;
    }

    private static int closing(String text, int from) {
        int at = text.indexOf(STARS, from);
        while (at >= 0) {
            boolean edge = at + 2 >= text.length()
                    || !Character.isLetterOrDigit(text.charAt(at + 2)) && text.charAt(at + 2) != '*';
            if (edge && !Tidy.isSpace(text.charAt(at - 1)) && text.charAt(at - 1) != '*') {
                return at;
            }
            at = text.indexOf(STARS, at + 1);
        }
        return -1;
    }
}
