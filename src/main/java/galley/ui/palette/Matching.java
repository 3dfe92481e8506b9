package galley.ui.palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds what somebody means by a few letters. Case and accents do not matter. Best is an alias or a name typed whole, then a name that
 * begins so, an alias that begins so, a word of the name that begins so, letters within the name, and last letters that stand in the
 * name in this order with others between. It knows neither actions nor windows.
 */
public final class Matching {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** How much worse letters are that begin within a word. */
    private static final int WITHIN = 100;

    /** What is no match at all. */
    static final int NONE = Integer.MAX_VALUE;

    private record Ranked<T>(T value, int rank) {}

    private Matching() {}

    /**
     * {@return those that match, the best first; what matches as well stays in its order}
     *
     * @param query what was typed; everything matches a blank one
     * @param all what there is
     * @param names gives the names of one: first its own, then its aliases
     * @param <T> what is looked for
     */
    public static <T> List<T> best(String query, List<T> all, Function<T, List<String>> names) {
        List<Ranked<T>> ranked = new ArrayList<>();
        for (T one : all) {
            int rank = rank(query, names.apply(one));
            if (rank != NONE) {
                ranked.add(new Ranked<>(one, rank));
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank));
        return ranked.stream().map(Ranked::value).toList();
    }

    /** {@return how well something is meant by a query: the less the better} */
    static int rank(String query, List<String> names) {
        String wanted = plain(query).strip();
        if (wanted.isEmpty()) {
            return 0;
        }
        int best = rankOfName(wanted, plain(names.getFirst()));
        for (String alias : names.subList(1, names.size())) {
            best = Math.min(best, rankOfAlias(wanted, plain(alias)));
        }
        return best;
    }

    private static int rankOfAlias(String wanted, String alias) {
        return alias.equals(wanted) ? 0 : alias.startsWith(wanted) ? 2 : NONE;
    }

    private static int rankOfName(String wanted, String name) {
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        if (name.contains(" " + wanted)) {
            return 3;
        }
        if (name.contains(wanted)) {
            return 4;
        }
        int spread = spread(wanted, name);
        return spread == NONE ? NONE : 5 + spread;
    }

    /** How many other letters stand between those wanted, when each is taken as early as may be; more where they begin within a word. */
    private static int spread(String wanted, String name) {
        int first = -1;
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            if (wanted.charAt(i) == ' ') {
                continue;
            }
            at = name.indexOf(wanted.charAt(i), at + 1);
            if (at < 0) {
                return NONE;
            }
            first = first < 0 ? at : first;
        }
        boolean atWord = first == 0 || name.charAt(first - 1) == ' ';
        return at - first + (atWord ? 0 : WITHIN);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
