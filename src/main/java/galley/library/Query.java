package galley.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a person types to find articles: words, of which an article must have all; each may be the beginning of one. What stands in
 * quotation marks is looked for as it stands. Whatever is typed, it is a query: there are no mistakes in it.
 *
 * @param terms what is looked for, spelled as the index spells
 */
record Query(List<Term> terms) {

    private static final int MOST = 12;
    private static final int LONGEST = 120;
    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”“»";

    /**
     * One thing that is looked for.
     *
     * @param text its words
     * @param whole whether the last of them is a whole one
     */
    record Term(String text, boolean whole) {}

    Query {
        terms = List.copyOf(terms);
    }

    /** {@return the query that was typed} */
    static Query of(String typed) {
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < typed.length() && terms.size() < MOST) {
            char first = typed.charAt(at);
            boolean quoted = OPENING.indexOf(first) >= 0;
            int from = quoted ? at + 1 : at;
            int end = from;
            while (end < typed.length() && !ends(typed.charAt(end), quoted)) {
                end++;
            }
            String text = Spelling.of(typed.substring(from, Math.min(end, from + LONGEST)));
            if (Spelling.hasWord(text)) {
                terms.add(new Term(text.replace('"', ' ').strip(), quoted && end < typed.length()));
            }
            at = Math.max(end, at) + 1;
        }
        return new Query(terms);
    }

    private static boolean ends(char letter, boolean quoted) {
        return quoted ? CLOSING.indexOf(letter) >= 0 : Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** {@return whether it asks for nothing, and so every article is what it asks for} */
    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** {@return whether a document that is in no index seems to be what it asks for, by what is listed of it} */
    boolean isIn(Entry entry) {
        String listed = Spelling.of(String.join(
                        " ",
                        entry.name(),
                        entry.headline(),
                        entry.kicker(),
                        entry.desk(),
                        entry.slug(),
                        String.join(" ", entry.people())))
                .toLowerCase(Locale.ROOT);
        return terms.stream().allMatch(term -> listed.contains(term.text().toLowerCase(Locale.ROOT)));
    }

    /** {@return it in the language of FTS5, where what stands in quotation marks is never taken for syntax} */
    String match() {
        return terms.stream()
                .map(term -> '"' + term.text() + (term.whole() ? "\"" : "\" *"))
                .collect(Collectors.joining(" AND "));
    }
}
