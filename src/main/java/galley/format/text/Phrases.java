package galley.format.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines known by their words: a phrase that is the whole line, or one a short line opens with.
 *
 * @param reason why such a line is set aside
 * @param whole phrases that are the whole line, as {@link Line#key()} has them
 * @param openings phrases a line may go on after, by their first letter
 * @param longest most words of a line that goes on
 */
record Phrases(String reason, Set<String> whole, Map<Character, List<String>> openings, int longest)
        implements AsideRule {

    /** Furniture that pages show as items of a list. */
    private static final Set<String> LISTED = Set.of("sharing", "comments", "tags");

    /**
     * {@return phrases written one a line; one that ends with {@code …} is an opening}
     *
     * @param reason why such a line is set aside
     * @param longest most words of a line that goes on
     * @param lines the phrases
     */
    static Phrases of(String reason, int longest, String lines) {
        Set<String> whole = new HashSet<>();
        Map<Character, List<String>> openings = new HashMap<>();
        lines.lines().map(String::strip).filter(phrase -> !phrase.isEmpty()).forEach(phrase -> {
            if (phrase.endsWith("…")) {
                openings.computeIfAbsent(phrase.charAt(0), _ -> new ArrayList<>())
                        .add(phrase.substring(0, phrase.length() - 1));
            } else {
                whole.add(phrase);
            }
        });
        return new Phrases(reason, Set.copyOf(whole), Map.copyOf(openings), longest);
    }

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        // A list of one-word items is the article's unless it stands among the page's own lines.
        boolean listed = line.marker().isPresent() && !page.isAside(at - 1) && !LISTED.contains(reason);
        return !listed && (whole.contains(line.key()) || opens(line));
    }

    private boolean opens(Line line) {
        String key = line.key();
        List<String> candidates = key.isEmpty() ? List.of() : openings.getOrDefault(key.charAt(0), List.of());
        return candidates.stream().anyMatch(key::startsWith) && Shape.words(line.text(), longest + 1) <= longest;
    }
}
