package galley.edit.find;

import galley.article.Limits;
import galley.article.RichText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The text of one block set anew, with other words in place of its hits. It searches as {@link Hits} did, and reads no more than that
 * counted.
 */
final class Reset {

    private final RichText text;
    /** Where each hit began and ended, and where what came in its place ends. */
    private int[] moves = new int[12];

    private int moved;
    private final Stick stick = new Stick(Limits.LONGEST_BLOCK + 1);

    private Reset(RichText text) {
        this.text = text;
    }

    /** {@return a text with all its hits replaced; empty where the search cannot be done again} */
    static Optional<Reset> all(Search.Ready search, Replacement.Ready replacement, RichText text) {
        Reset reset = new Reset(text);
        return reset.set(search, replacement) ? Optional.of(reset) : Optional.empty();
    }

    /** {@return what comes in place of the hit that begins at an offset; empty where none does} */
    static Optional<RichText> one(Search.Ready search, Replacement.Ready replacement, RichText text, int from) {
        Reading reading = new Reading(text.string(), Long.MAX_VALUE);
        Matcher matcher = search.pattern().matcher(reading);
        try {
            while (matcher.find() && matcher.start() <= from) {
                if (matcher.start() == from && Hits.isHit(matcher, reading)) {
                    Stick stick = new Stick(Limits.LONGEST_BLOCK + 1);
                    replacement.fill(stick, text, matcher);
                    return Optional.of(stick.text());
                }
            }
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean set(Search.Ready search, Replacement.Ready replacement) {
        Reading reading = new Reading(text.string(), Long.MAX_VALUE);
        Matcher matcher = search.pattern().matcher(reading);
        int behind = 0;
        try {
            while (matcher.find()) {
                if (Hits.isHit(matcher, reading)) {
                    stick.add(text, behind, matcher.start());
                    replacement.fill(stick, text, matcher);
                    behind = matcher.end();
                    note(matcher.start(), behind, stick.length());
                }
            }
        } catch (StackOverflowError e) {
            return false;
        }
        stick.add(text, behind, text.length());
        return true;
    }

    private void note(int from, int to, int end) {
        if (moved == moves.length) {
            moves = Arrays.copyOf(moves, 2 * moved);
        }
        moves[moved++] = from;
        moves[moved++] = to;
        moves[moved++] = end;
    }

    /** {@return the text as it is now} */
    RichText text() {
        return stick.text();
    }

    /** {@return where an offset of the text before lies now; within a hit: after what came in its place} */
    int map(int offset) {
        int before = 0;
        int now = 0;
        for (int i = 0; i < moved && offset > moves[i]; i += 3) {
            before = moves[i + 1];
            now = moves[i + 2];
        }
        return now + Math.max(0, offset - before);
    }
}
