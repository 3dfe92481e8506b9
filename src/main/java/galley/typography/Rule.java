package galley.typography;

/**
 * Something that is set as one types. Each can be turned off by itself. What a newsroom would seldom mean is off until it is asked for: a
 * wrong replacement costs more than a missing one.
 */
public enum Rule {
    /** Straight quotation marks become those of the language, nested ones the inner pair. */
    QUOTES("quotes", "\"so\"", true),
    /** Straight apostrophes become curly ones. */
    APOSTROPHES("apostrophes", "don't, '90s", true),
    /** Behind a digit, signs for feet, inches and minutes. */
    PRIMES("primes", "5'10\"", true),
    /** Two hyphens become the dash of the language, three the long one. */
    DASHES("dashes", "so -- no", true),
    /** Three dots become one sign. */
    ELLIPSES("ellipses", "so...", true),
    /** Narrow no-break spaces before high punctuation, where the language sets them. */
    SPACES("spaces", "Quoi ?", true),
    /** (c), (r) and (tm); off, as a list may have an item (c). */
    SIGNS("signs", "(c) (r) (tm)", false),
    /** Arrows drawn with hyphens. */
    ARROWS("arrows", "-> <-", false),
    /** Halves and quarters; off, as it may be a date or a round of a cup. */
    FRACTIONS("fractions", "1/2 3/4 ", false),
    /** Number signs and a space make a heading. */
    HEADINGS("headings", "", true),
    /** A hyphen, a star, a plus or a one and a space make an item. */
    LISTS("lists", "", true),
    /** A greater-than sign or a quotation mark and a space make a quotation. */
    QUOTATIONS("quotations", "", true),
    /** Three hyphens, stars or low lines make a divider. */
    DIVIDERS("dividers", "", true);

    private final String key;
    private final String example;
    private final boolean usual;

    Rule(String key, String example, boolean usual) {
        this.key = key;
        this.example = example;
        this.usual = usual;
    }

    /** {@return the word by which files and sentences know it; it never changes} */
    public String key() {
        return key;
    }

    /** {@return what one may type to see it; empty where it makes blocks, not letters} */
    public String example() {
        return example;
    }

    /** {@return whether it is on until a person says otherwise} */
    boolean isUsual() {
        return usual;
    }
}
