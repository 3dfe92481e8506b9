package galley.edit.find;

import java.util.Objects;

/**
 * What a person looks for.
 *
 * @param words what was typed
 * @param matchCase whether capitals count
 * @param wholeWords whether a hit may not begin or end within a word
 * @param expression whether the words are a regular expression of Java
 */
public record Query(String words, boolean matchCase, boolean wholeWords, boolean expression) {

    /** Looks for nothing. */
    public static final Query NOTHING = of("");

    public Query {
        Objects.requireNonNull(words, "words");
    }

    /**
     * {@return a query for words as they are, in capitals or not}
     *
     * @param words what is looked for
     */
    public static Query of(String words) {
        return new Query(words, false, false, false);
    }

    /** {@return whether nothing is looked for} */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** {@return this query, ready to be searched for; or why it cannot be} */
    public Search search() {
        return Search.of(this);
    }
}
