package galley.format.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small set of words, for lines that consist of nothing else.
 *
 * @param words in lower case
 */
record Vocabulary(Set<String> words) {

    /** Longest line that is looked at word by word. */
    private static final int LONGEST = 200;

    /**
     * {@return a vocabulary}
     *
     * @param words words in lower case, between white space
     */
    static Vocabulary of(String words) {
        return new Vocabulary(Set.copyOf(new TreeSet<>(List.of(words.strip().split("\\s+")))));
    }

    /**
     * {@return the words and figures of a line without the signs between them; none if the line is long}
     *
     * @param key a line's key
     */
    static List<String> tokens(String key) {
        return key.isEmpty() || key.length() > LONGEST ? List.of() : List.of(key.split("[^\\p{L}\\p{N}\\p{M}]+"));
    }

    boolean has(String token) {
        return words.contains(token);
    }
}
