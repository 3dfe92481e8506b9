package galley.format.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the headline of a {@link WholePage} among the lines above its story. A headline shares its words with the story, which a
 * link to another page does not; of several such lines the first that the page repeats wins (in its title, its path, its sharing
 * buttons), or else the first, since a standfirst and captions stand below it. Where none shares a word, it is the last line
 * above the story that could be one.
 */
final class PageHeadline {

    /** How far above the story it is looked for. */
    private static final int REACH = 30;

    private static final int FEWEST_WORDS = 3;
    private static final int STEM = 5;
    /** So much of a story shows what it is about. */
    private static final int ENOUGH = 40_000;

    private final Page page;
    private final Set<String> story = new HashSet<>();

    private PageHeadline(Page page) {
        this.page = page;
        int read = 0;
        for (int at = page.firstProse(); at <= page.lastProse() && read < ENOUGH; at++) {
            story.addAll(stems(page.line(at).text()));
            read += page.line(at).text().length();
        }
    }

    /**
     * {@return the index of the headline; -1 if there is none}
     *
     * @param page all lines of a whole page
     */
    static int find(Page page) {
        return new PageHeadline(page).find();
    }

    private int find() {
        int from = Math.max(0, page.firstProse() - REACH);
        int first = -1;
        int last = -1;
        for (int at = from; at < page.firstProse(); at++) {
            if (!mayBe(at)) {
                continue;
            }
            boolean shares = shares(page.line(at).text());
            if (shares && isRepeated(at)) {
                return at;
            }
            first = first < 0 && shares ? at : first;
            last = at;
        }
        return first >= 0 ? first : last;
    }

    private boolean mayBe(int at) {
        Line line = page.line(at);
        return !page.isAside(at)
                && Shape.words(line.text(), FEWEST_WORDS) >= FEWEST_WORDS
                && !line.text().endsWith(".")
                && line.marker().isEmpty()
                && Headlines.isHeadline(page, at)
                && Bylines.at(page, at).isEmpty();
    }

    /** At least two words that matter, and three in five of them. */
    private boolean shares(String text) {
        Set<String> words = stems(text);
        long shared = words.stream().filter(story::contains).count();
        return shared >= 2 && shared * 5 >= words.size() * 3L;
    }

    private boolean isRepeated(int headline) {
        String key = page.line(headline).key();
        for (int at = 0; at < page.firstProse(); at++) {
            if (at != headline && page.line(at).key().endsWith(key)) {
                return true;
            }
        }
        return false;
    }

    /** The beginnings of the words of four letters and more. */
    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        String part = text.substring(0, Math.min(text.length(), ENOUGH));
        for (String word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (word.length() >= STEM - 1) {
                stems.add(word.substring(0, Math.min(word.length(), STEM)));
            }
        }
        return stems;
    }
}
