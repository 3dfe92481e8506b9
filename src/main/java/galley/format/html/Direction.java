package galley.format.html;

import galley.article.RichText;
import galley.article.Run;
import java.util.Locale;
import java.util.Set;

/** Which way text runs. */
enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    /** Scripts in use that run from right to left, by their ISO 15924 code. */
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Languages mostly written in one of these scripts. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "arz", "bal", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
            "ps", "sd", "skr", "syr", "ug", "ur", "yi");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    /** {@return the value of the {@code dir} attribute} */
    String attribute() {
        return attribute;
    }

    /**
     * {@return which way a language runs}, in the script its tag names or else in its usual one
     *
     * @param language a BCP 47 tag
     */
    static Direction of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean leftward = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return leftward ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * {@return which way a text runs}: that of its first letter that has a direction (Unicode Bidirectional Algorithm, P2 and P3)
     *
     * @param text any text
     * @param otherwise the answer where no letter has one
     */
    static Direction of(RichText text, Direction otherwise) {
        for (Run run : text.runs()) {
            String letters = run.text();
            for (int i = 0; i < letters.length(); ) {
                int letter = letters.codePointAt(i);
                switch (Character.getDirectionality(letter)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return LEFT_TO_RIGHT;
                    }
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return RIGHT_TO_LEFT;
                    }
                    default -> i += Character.charCount(letter);
                }
            }
        }
        return otherwise;
    }

    /**
     * Writes a {@code dir} attribute, unless the element runs as what is around it.
     *
     * @param around which way that runs
     * @param out where it goes
     */
    void appendIfNot(Direction around, StringBuilder out) {
        if (this != around) {
            out.append(" dir=\"").append(attribute).append('"');
        }
    }
}
