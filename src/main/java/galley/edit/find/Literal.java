package galley.edit.find;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as they are, as a pattern that finds them however they are set.
 *
 * <p>Without regard to capitals "strasse" finds "Straße", by the full case folding of Unicode; a letter that folds to several is found
 * whole or not at all. What the keyboard has finds what print has: straight quotation marks, apostrophes, spaces, hyphens and three
 * points find the curly, the no-break and the one that is an ellipsis; who looks for one of those finds that alone. An accent is part of
 * its letter, whether it is stored as one character or two.
 */
final class Literal {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What print has for the characters of a keyboard. */
    private static final Map<String, String> PRINT = Map.of(
            "'", "['’‘]",
            "\"", "[\"“”„«»]",
            " ", "[ \\u00A0\\u202F\\u2009]",
            "-", "[-\\u2010\\u2011]",
            "...", "(?:\\.\\.\\.|…)");

    /** Where Unicode has letters that fold to more than one. */
    private static final int[][] UNFOLDING = {
        {0xDF, 0xDF},
        {0x130, 0x130},
        {0x149, 0x149},
        {0x1F0, 0x1F0},
        {0x390, 0x390},
        {0x3B0, 0x3B0},
        {0x587, 0x587},
        {0x1E96, 0x1E9E},
        {0x1F50, 0x1FFC},
        {0xFB00, 0xFB17}
    };

    /** Letters that fold to more than one, by what they fold to; the longest first where one begins another. */
    private static final Map<String, String> FOLDED = folded();

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}]";

    /** A variation sign belongs to the sign before it, and an accent to its letter: no hit ends between. */
    private static final String WHOLE_LETTER = "[\\uFE0E\\uFE0F]?(?!\\p{M})";

    private Literal() {}

    /** {@return the pattern of a query for words as they are} */
    static Pattern pattern(Query query) {
        String words = query.words();
        String found = Stream.of(
                        words,
                        Normalizer.normalize(words, Normalizer.Form.NFC),
                        Normalizer.normalize(words, Normalizer.Form.NFD))
                .distinct()
                .map(form -> query.matchCase() ? expression(form, Map.of()) : expression(fold(form), FOLDED))
                .collect(Collectors.joining("|", "(?:", ")" + WHOLE_LETTER));
        return Pattern.compile(query.wholeWords() ? wholeWords(found, words) : found, query.matchCase() ? 0 : FLAGS);
    }

    /** A sign at the edge of what is looked for is no part of a word, so what stands beside it does not matter. */
    private static String wholeWords(String found, String words) {
        boolean starts = Character.isLetterOrDigit(words.codePointAt(0));
        boolean ends = Character.isLetterOrDigit(words.codePointBefore(words.length()))
                || Character.getType(words.codePointBefore(words.length())) == Character.NON_SPACING_MARK;
        return (starts ? wordStart() : "") + found + (ends ? wordEnd() : "");
    }

    /** {@return an expression that holds where no word goes on to the left; an apostrophe between letters is part of their word} */
    static String wordStart() {
        return "(?<!" + WORD + ")(?<!" + WORD + "['’])";
    }

    /** {@return an expression that holds where no word goes on to the right} */
    static String wordEnd() {
        return "(?!['’]?" + WORD + ")";
    }

    private static String expression(String words, Map<String, String> folded) {
        StringBuilder expression = new StringBuilder(words.length() * 2);
        for (int i = 0; i < words.length(); ) {
            int length = 0;
            for (String letters : folded.keySet()) {
                if (words.startsWith(letters, i)) {
                    expression.append("(?:").append(letters).append("|[");
                    expression.append(folded.get(letters)).append("])");
                    length = letters.length();
                    break;
                }
            }
            if (length == 0) {
                String letter = words.startsWith("...", i) ? "..." : Character.toString(words.codePointAt(i));
                expression.append(PRINT.getOrDefault(letter, escaped(letter)));
                length = letter.length();
            }
            i += length;
        }
        return expression.toString();
    }

    private static String escaped(String letter) {
        char first = letter.charAt(0);
        return first < 128 && !Character.isLetterOrDigit(first) ? "\\" + letter : letter;
    }

    /** {@return letters without regard to capitals, the full way: what is one letter in one case may be two in the other} */
    private static String fold(String letters) {
        return letters.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> folded() {
        Map<String, String> folded = new TreeMap<>(
                (a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        for (int[] range : UNFOLDING) {
            for (int letter = range[0]; letter <= range[1]; letter++) {
                String letters = fold(Character.toString(letter));
                if (letters.length() > 1) {
                    folded.merge(letters, Character.toString(letter), String::concat);
                }
            }
        }
        return folded;
    }
}
