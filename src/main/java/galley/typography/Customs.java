package galley.typography;

import java.util.Map;
import java.util.Set;

/**
 * How a language is set, as far as typing is concerned.
 *
 * @param marks its quotation marks
 * @param inside what stands between outer marks and the words in them; mostly nothing
 * @param high the signs that a narrow no-break space stands before
 * @param dash what two hyphens become
 * @param spaced whether words are parted by spaces, so that a space tells where a quotation opens
 * @param thousands whether an apostrophe parts thousands
 * @param elisions what begins with an apostrophe, in small letters and without it
 * @param hebrew whether marks between letters are geresh and gershayim
 */
public record Customs(
        QuotationMarks marks,
        String inside,
        String high,
        char dash,
        boolean spaced,
        boolean thousands,
        Set<String> elisions,
        boolean hebrew) {

    /** U+202F, which no line is broken at. */
    static final char NARROW = '\u202f';

    static final char EN_DASH = '–';
    static final char EM_DASH = '—';

    private static final Map<String, String> INSIDE = Map.of("fr", String.valueOf(NARROW), "fr-ch", "");

    private static final Map<String, String> HIGH = Map.of(
            "fr", ";:!?",
            "fr-ca", ":",
            "fr-ch", "");

    private static final Map<String, Character> DASHES = Map.ofEntries(
            Map.entry("en", EM_DASH),
            Map.entry("en-gb", EN_DASH),
            Map.entry("en-ie", EN_DASH),
            Map.entry("en-au", EN_DASH),
            Map.entry("en-nz", EN_DASH),
            Map.entry("en-za", EN_DASH),
            Map.entry("en-in", EN_DASH),
            Map.entry("en-001", EN_DASH),
            Map.entry("es", EM_DASH),
            Map.entry("ru", EM_DASH),
            Map.entry("uk", EM_DASH),
            Map.entry("be", EM_DASH),
            Map.entry("bg", EM_DASH),
            Map.entry("zh", EM_DASH),
            Map.entry("ja", EM_DASH));

    private static final Map<String, Boolean> UNSPACED =
            Map.of("zh", true, "ja", true, "yue", true, "th", true, "lo", true, "km", true);

    private static final Map<String, Boolean> THOUSANDS =
            Map.of("de-ch", true, "de-li", true, "fr-ch", true, "it-ch", true, "rm", true, "gsw", true);

    private static final Map<String, Set<String>> ELISIONS = Map.of(
            "en",
                    Set.of(
                            "tis", "twas", "twere", "twill", "twould", "til", "till", "cause", "em", "neath", "nuff",
                            "tude"),
            "nl", Set.of("s", "t", "n", "k", "m", "r"),
            "af", Set.of("n", "k", "t"),
            "de", Set.of("s", "n", "ne", "nen", "nem", "ner", "rein", "raus", "rauf", "runter"),
            "it", Set.of("ndrangheta", "ndrine", "nduja", "o", "na", "sto", "sta"));

    private static final Map<String, Boolean> HEBREW = Map.of("he", true, "iw", true, "yi", true);

    /**
     * {@return how a language is set}; one that nothing is known of as English would be, with the en dash
     *
     * @param tag a BCP 47 tag; it may be empty
     */
    public static Customs of(String tag) {
        return new Customs(
                QuotationMarks.of(tag),
                Tag.find(INSIDE, tag).orElse(""),
                Tag.find(HIGH, tag).orElse(""),
                Tag.find(DASHES, tag).orElse(EN_DASH),
                !Tag.find(UNSPACED, tag).orElse(false),
                Tag.find(THOUSANDS, tag).orElse(false),
                Tag.find(ELISIONS, tag).orElse(Set.of()),
                Tag.find(HEBREW, tag).orElse(false));
    }

    /** {@return the marks that the key of the apostrophe sets: the single ones, where one of the pairs is} */
    QuotationMarks.Pair bySingleKey() {
        return marks.outer().isSingle() ? marks.outer() : marks.inner();
    }
}
