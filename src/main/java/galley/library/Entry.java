package galley.library;

import galley.article.Status;
import galley.words.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document as the library lists it.
 *
 * @param path where it lies
 * @param stamp its size and last change
 * @param headline the beginning of its headline; empty where it has none
 * @param kicker the word or two above the headline
 * @param status how far it has come
 * @param words how many there are
 * @param language a BCP 47 tag
 * @param desk whose it is
 * @param bylines who wrote it
 * @param slug its short name
 * @param people everyone whose name is kept in it, authors first
 * @param problem why it could not be read; empty where it was
 */
public record Entry(
        Path path,
        Stamp stamp,
        String headline,
        String kicker,
        Status status,
        int words,
        String language,
        String desk,
        List<String> bylines,
        String slug,
        List<String> people,
        Optional<Problem> problem) {

    /** The beginning of a field is enough for a list; all of it is in the index. */
    private static final int LONGEST = 300;

    private static final int MOST_PEOPLE = 50;
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}]+");

    public Entry {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(stamp, "stamp");
        headline = beginning(headline);
        kicker = beginning(kicker);
        Objects.requireNonNull(status, "status");
        language = beginning(language);
        desk = beginning(desk);
        bylines = beginnings(bylines);
        slug = beginning(slug);
        people = beginnings(people);
        Objects.requireNonNull(problem, "problem");
    }

    /** {@return a document that could not be read} */
    static Entry unread(Path path, Stamp stamp, Problem problem) {
        return new Entry(path, stamp, "", "", Status.DRAFT, 0, "", "", List.of(), "", List.of(), Optional.of(problem));
    }

    /** {@return the name of its file, without the ending} */
    public String name() {
        return DocumentName.of(path);
    }

    /** {@return what it is called in a list: by its headline, or as its file is} */
    public String title() {
        return headline.isEmpty() ? name() : headline;
    }

    private static List<String> beginnings(List<String> names) {
        return names.stream()
                .limit(MOST_PEOPLE)
                .map(Entry::beginning)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String beginning(String text) {
        if (isLine(text)) {
            return text;
        }
        String line = BREAKS.matcher(text.substring(0, Math.min(text.length(), 2 * LONGEST)))
                .replaceAll(" ")
                .strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).stripTrailing();
    }

    /** Most are, and those of an index all are: it is asked for every field of every article. */
    private static boolean isLine(String text) {
        if (text.length() > LONGEST || text.startsWith(" ") || text.endsWith(" ")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter >= 0x7f && letter < 0xa0 || letter == 0x2028 || letter == 0x2029) {
                return false;
            }
        }
        return true;
    }
}
