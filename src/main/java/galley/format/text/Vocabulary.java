package galley.format.text;

import java.util.ArrayList;
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
        if (key.isEmpty() || key.length() > LONGEST) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= key.length(); i++) {
            boolean inside = i < key.length() && isInside(key.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(key.substring(start, i));
                start = -1;
            }
        }
        return List.copyOf(tokens);
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    boolean has(String token) {
        return words.contains(token);
    }
}
