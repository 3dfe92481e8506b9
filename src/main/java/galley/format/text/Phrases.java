package galley.format.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines known by their words: a phrase that is the whole line, or one a short line opens with.
 *
 * @param reason why such a line is set aside
 * @param whole phrases that are the whole line, as {@link Line#key()} has them
 * @param openings phrases a line may go on after
 * @param longest most words of a line that goes on
 */
record Phrases(String reason, Set<String> whole, List<String> openings, int longest) implements AsideRule {

    /**
     * {@return phrases written one a line; one that ends with {@code …} is an opening}
     *
     * @param reason why such a line is set aside
     * @param longest most words of a line that goes on
     * @param lines the phrases
     */
    static Phrases of(String reason, int longest, String lines) {
        Set<String> whole = new HashSet<>();
        List<String> openings = new ArrayList<>();
        lines.lines().map(String::strip).filter(phrase -> !phrase.isEmpty()).forEach(phrase -> {
            if (phrase.endsWith("…")) {
                openings.add(phrase.substring(0, phrase.length() - 1));
            } else {
                whole.add(phrase);
            }
        });
        return new Phrases(reason, Set.copyOf(whole), List.copyOf(openings), longest);
    }

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        String key = line.key();
        return whole.contains(key)
                || openings.stream().anyMatch(key::startsWith) && Shape.words(line.text(), longest + 1) <= longest;
    }
}
