package galley.ui.editor;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A plain text, and how it is cut to be laid out: JavaFX lays out a paragraph as a whole, so a line of a book's length is shown as several,
 * of which the text knows nothing. Places are counted in UTF-16 units, either in the text or as seen, where each cut is one unit more.
 */
final class Pieces {

    /** In UTF-16 units: a line up to so long is laid out as it is. */
    static final int MOST = 2_000;

    private static final int PIECE = 1_000;

    static final Pieces EMPTY = new Pieces("", new int[0]);

    private final String text;
    private final int[] cuts;
    private final String seen;

    private Pieces(String text, int[] cuts) {
        this.text = text;
        this.cuts = cuts;
        seen = cuts.length == 0 ? text : seen(text, cuts);
    }

    /** {@return the text} */
    String text() {
        return text;
    }

    /** {@return the text with a line feed at each cut} */
    String seen() {
        return seen;
    }

    /** {@return where a place of the text is seen; at a cut, behind it} */
    int toSeen(int place) {
        return place + firstCut(place + 1);
    }

    /** {@return the place of the text that is seen there; before and behind a cut it is the same} */
    int toText(int place) {
        int before = 0;
        while (before < cuts.length && cuts[before] + before < place) {
            before++;
        }
        return place - before;
    }

    /**
     * {@return this text with other letters at a stretch of it; what is not in its line is cut as it was}
     *
     * @param from where it begins, in the text
     * @param to where it ends
     * @param letters what stands there then
     */
    Pieces replace(int from, int to, String letters) {
        String now = text.substring(0, from) + letters + text.substring(to);
        int by = letters.length() - (to - from);
        int start = from == 0 ? 0 : now.lastIndexOf('\n', from - 1) + 1;
        int feed = now.indexOf('\n', from + letters.length());
        int end = feed < 0 ? now.length() : feed;
        if (cuts.length == 0 && end - start <= MOST) {
            return new Pieces(now, cuts);
        }
        int[] kept = IntStream.concat(
                        Arrays.stream(cuts).filter(cut -> cut < from),
                        Arrays.stream(cuts).filter(cut -> cut > to).map(cut -> cut + by))
                .toArray();
        IntStream.Builder all = IntStream.builder();
        Arrays.stream(kept).filter(cut -> cut < start).forEach(all);
        for (int line = start; line <= end; ) {
            int next = now.indexOf('\n', line);
            int stop = next < 0 ? now.length() : next;
            cut(now, line, stop, kept, all);
            line = stop + 1;
        }
        Arrays.stream(kept).filter(cut -> cut > end).forEach(all);
        return new Pieces(now, all.build().toArray());
    }

    /** Cuts a line where it was cut, and wherever a piece of it grew too long. */
    private static void cut(String text, int start, int end, int[] kept, IntStream.Builder all) {
        if (end - start <= MOST) {
            return;
        }
        int at = start;
        for (int cut : IntStream.concat(Arrays.stream(kept).filter(cut -> cut > start && cut < end), IntStream.of(end))
                .toArray()) {
            while (cut - at > MOST) {
                at = place(text, at);
                all.add(at);
            }
            if (cut < end) {
                all.add(cut);
            }
            at = cut;
        }
    }

    /** Behind a blank where there is one, and never within a character. */
    private static int place(String text, int start) {
        int blank = text.lastIndexOf(' ', start + PIECE);
        if (blank > start + PIECE / 2) {
            return blank + 1;
        }
        return start + Plain.edge(text.substring(start, start + PIECE + 64), PIECE);
    }

    private int firstCut(int place) {
        int found = Arrays.binarySearch(cuts, place);
        return found < 0 ? -found - 1 : found;
    }

    private static String seen(String text, int[] cuts) {
        StringBuilder all = new StringBuilder(text.length() + cuts.length);
        int at = 0;
        for (int cut : cuts) {
            all.append(text, at, cut).append('\n');
            at = cut;
        }
        return all.append(text, at, text.length()).toString();
    }
}
