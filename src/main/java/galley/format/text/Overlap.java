package galley.format.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words an article is about: those of its headline, names in its text, and whatever it says three times. A standfirst shares some
 * of them; an author's motto or biography does not.
 */
final class Overlap {

    private static final int LETTERS_THAT_MATTER = 5;
    private static final int STEM = 6;
    private static final int OFTEN = 3;
    /** So much of an article shows what it is about. */
    private static final int ENOUGH = 20_000;

    private final Set<String> salient = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * Takes in the headline.
     *
     * @param text its words
     */
    void headline(String text) {
        words(text, (stem, _) -> salient.add(stem));
    }

    /**
     * Takes in the lines of the text.
     *
     * @param page all lines
     * @param from the first line of the text
     */
    void text(Page page, int from) {
        int read = 0;
        for (int at = page.contentFrom(from); at < page.size() && read < ENOUGH; at = page.contentFrom(at + 1)) {
            String text = page.line(at).text();
            String part = text.substring(0, Math.min(text.length(), ENOUGH));
            read += part.length();
            words(part, (stem, name) -> {
                if (name || seen.merge(stem, 1, Integer::sum) >= OFTEN) {
                    salient.add(stem);
                }
            });
        }
    }

    /**
     * {@return whether a text shares a word with the article}
     *
     * @param text tidied text
     */
    boolean shares(String text) {
        boolean[] shared = new boolean[1];
        String lower = text.toLowerCase(Locale.ROOT);
        words(text, (stem, _) -> shared[0] |= salient.contains(stem));
        // "Hafenbrücke" has "Brücke" in it.
        return shared[0] || salient.stream().anyMatch(stem -> stem.length() == STEM && lower.contains(stem));
    }

    private interface Sink {
        void take(String stem, boolean name);
    }

    private static void words(String text, Sink sink) {
        int start = -1;
        boolean first = true;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i);
                boolean name = !first && Character.isUpperCase(word.charAt(0));
                if (word.length() >= LETTERS_THAT_MATTER || name && word.length() > 2) {
                    String key = word.toLowerCase(Locale.ROOT);
                    sink.take(key.substring(0, Math.min(STEM, key.length())), name);
                }
                first = i < text.length() && ".!?:“\"«„".indexOf(text.charAt(i)) >= 0;
                start = -1;
            } else if (!letter && i < text.length()) {
                first |= ".!?:“\"«„".indexOf(text.charAt(i)) >= 0;
            }
        }
    }
}
