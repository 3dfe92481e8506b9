package galley.article;

import java.util.Locale;
import java.util.Set;

/**
 * Which way text runs. It is derived, never stored: a block runs as its first letter that has a direction does, and one without such a
 * letter as the language of the article does. The page and the writing surface both ask here.
 */
public enum Direction {
    /** As Latin, Cyrillic and most other scripts. */
    LEFT_TO_RIGHT,
    /** As Hebrew, Arabic, Persian and Urdu. */
    RIGHT_TO_LEFT;

    /** Scripts in use that run from right to left, by their ISO 15924 code. */
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Languages mostly written in one of these scripts. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "arz", "bal", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
            "ps", "sd", "skr", "syr", "ug", "ur", "yi");

    /**
     * {@return which way a language runs}, in the script its tag names or else in its usual one
     *
     * @param language a BCP 47 tag
     */
    public static Direction of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean leftward = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return leftward ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * {@return which way a text runs}: that of its first letter that has a direction, isolated stretches left out (Unicode
     * Bidirectional Algorithm, P2 and P3)
     *
     * @param text any text
     * @param otherwise the answer where no letter has one
     */
    public static Direction of(RichText text, Direction otherwise) {
        int isolates = 0;
        for (Run run : text.runs()) {
            String letters = run.text();
            for (int i = 0; i < letters.length(); ) {
                int letter = letters.codePointAt(i);
                byte sort = Character.getDirectionality(letter);
                if (isolates == 0 && isStrong(sort)) {
                    return sort == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
                }
                isolates = isolates(isolates, sort);
                i += Character.charCount(letter);
            }
        }
        return otherwise;
    }

    private static boolean isStrong(byte sort) {
        return sort == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || sort == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || sort == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static int isolates(int open, byte sort) {
        return switch (sort) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE -> open + 1;
            case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> Math.max(0, open - 1);
            default -> open;
        };
    }
}
