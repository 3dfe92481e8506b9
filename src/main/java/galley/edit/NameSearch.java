package galley.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds names in texts: runs of capitalized words, with what may stand within a name between two of them. The first word of a sentence
 * has a capital anyway: it counts where the article has it with a capital elsewhere, or never without one.
 */
final class NameSearch {

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 4;

    /** Languages that set every noun with a capital. */
    private static final Set<String> NOUNS = Set.of("de", "lb");

    /** What may stand between two words of a name, and what only after one of these. */
    private static final Set<String> WITHIN = Set.of(
            "of", "de", "del", "della", "di", "da", "do", "dos", "du", "des", "von", "van", "zu", "y", "bin", "ibn");

    private static final Set<String> FURTHER = Set.of("the", "la", "le", "los", "las", "der", "den", "dem");

    private final Locale locale;
    private final boolean nouns;
    private final Map<String, Integer> certain = new HashMap<>();
    private final Map<List<String>, Integer> first = new HashMap<>();
    private final Set<String> capital = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    /**
     * Begins a search.
     *
     * @param language the tag of the language of the texts
     */
    NameSearch(String language) {
        locale = Locale.forLanguageTag(language);
        nouns = NOUNS.contains(locale.getLanguage());
    }

    /**
     * Reads a text.
     *
     * @param text its letters
     * @param begins whether it begins a sentence
     */
    void read(String text, boolean begins) {
        List<String> run = new ArrayList<>();
        List<String> within = new ArrayList<>();
        boolean opens = false;
        int end = 0;
        for (int at = next(text, 0); at < text.length(); at = next(text, end)) {
            boolean starts = at == next(text, 0) ? begins : opensSentence(text, end, at);
            boolean joined = !run.isEmpty() && !starts && isJoint(text, end, at);
            end = end(text, at);
            String word = text.substring(at, end);
            if (Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0))) {
                if (!joined || run.size() + within.size() >= MOST_WORDS) {
                    close(run, opens);
                    run.clear();
                    opens = starts;
                } else {
                    run.addAll(within);
                }
                within.clear();
                run.add(followedByInitialPoint(text, at, end) ? word + "." : word);
                if (!starts) {
                    capital.add(word);
                }
            } else {
                small.add(word);
                boolean inside = joined && (within.isEmpty() ? WITHIN.contains(word) : FURTHER.contains(word));
                if (inside) {
                    within.add(word);
                } else {
                    close(run, opens);
                    run.clear();
                    within.clear();
                }
            }
        }
        close(run, opens);
    }

    private void close(List<String> run, boolean opens) {
        if (run.isEmpty()) {
            return;
        }
        if (opens) {
            first.merge(List.copyOf(run), 1, Integer::sum);
        } else {
            count(certain, run, 1);
        }
    }

    /** {@return the names found, with how often they are used} */
    TreeMap<String, Integer> found() {
        TreeMap<String, Integer> found = new TreeMap<>(certain);
        first.forEach((run, times) -> {
            String word = run.getFirst();
            boolean elsewhere = capital.contains(word);
            boolean ordinary = small.contains(word.toLowerCase(locale));
            if (elsewhere || run.size() > 1 && !ordinary) {
                count(found, run, times);
            }
            List<String> others = withoutFirst(run);
            if (!elsewhere && (ordinary || others.size() > 1)) {
                count(found, others, times);
            }
        });
        return found;
    }

    /** What stands within a name begins none. */
    private static List<String> withoutFirst(List<String> run) {
        int from = 1;
        while (from < run.size() && !Character.isUpperCase(run.get(from).codePointAt(0))) {
            from++;
        }
        return run.subList(from, run.size());
    }

    private void count(Map<String, Integer> names, List<String> run, int times) {
        if (run.size() > 1 || !nouns && !run.isEmpty() && run.getFirst().length() >= SHORTEST) {
            names.merge(String.join(" ", run), times, Integer::sum);
        }
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && (isOfWord(text.codePointAt(at)) || joinsLetters(text, at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** {@return whether a letter, digit or accent is part of a word} */
    static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsLetters(String text, int at) {
        return "’'-".indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether two words stand in one name: a blank between them, with the point of an initial before it. */
    private static boolean isJoint(String text, int end, int at) {
        String gap = text.substring(end, at);
        return gap.equals(" ") || gap.equals("\u00a0") || gap.equals(". ") && Sentences.isAbbreviated(text, end + 1);
    }

    private static boolean followedByInitialPoint(String text, int at, int end) {
        return end < text.length() && text.charAt(end) == '.' && end - at == 1 && end + 1 < text.length();
    }

    /** Whether a sentence ended between two words, or somebody begins to speak. */
    private static boolean opensSentence(String text, int end, int at) {
        for (int i = end; i < at; i++) {
            if ("!?…:“„«‘\"\u2028•–—".indexOf(text.charAt(i)) >= 0
                    || text.charAt(i) == '.' && !Sentences.isAbbreviated(text, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
