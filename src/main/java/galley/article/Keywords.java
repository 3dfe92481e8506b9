package galley.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Keywords as a person writes them: in a row, with commas between. */
public final class Keywords {

    /** How many an article may have at the most: what Apple News takes, and more than any reader's search does. */
    public static final int MOST = 50;

    private Keywords() {}

    /**
     * {@return the keywords of a row: each once, whether in capitals or not, without white space around it}
     *
     * @param row with commas, semicolons or line ends between two
     */
    public static List<String> of(String row) {
        List<String> words = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String part : row.split("[,;\\n،、，]")) {
            String word = part.strip();
            if (!word.isEmpty() && known.add(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /**
     * {@return the row of some keywords}
     *
     * @param words the keywords
     */
    public static String row(List<String> words) {
        return String.join(", ", words);
    }
}
