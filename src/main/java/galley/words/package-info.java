/**
 * What the program says to people: the sentences of {@code assets/words}, found by key, and {@link galley.words.Problem}s, which are
 * such a sentence not yet spoken. Any room may return a problem; only the edges (command line, window) speak it.
 */
package galley.words;
