package galley.edit;

import galley.article.RichText;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/** Where the sentence around a place begins and ends. It looks no farther than some pages, so it keeps up with every key. */
final class Sentences {

    /** In UTF-16 units, on each side of the place. */
    private static final int REACH = 2_000;

    /** What ends in a point and no sentence with it, as a name follows. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Gen", "Col", "Capt", "Lt", "Sgt", "Sen", "Rep", "Gov", "Rev", "Hon",
            "Hr", "Fr", "Nr", "Mme", "Mlle", "Sr", "Sra", "Sig");

    private Sentences() {}

    /** {@return where the sentence begins that holds a place, or the letter after it} */
    static int start(String text, int place, String language) {
        int left = Math.max(0, place - REACH);
        BreakIterator sentences = sentences(text, left, place, language);
        int at = place - left;
        int length = sentences.last();
        int start = at < length && sentences.isBoundary(at) ? at : at == 0 ? 0 : sentences.preceding(at);
        while (start > 0 && goesOn(text, left + start)) {
            start = sentences.preceding(start);
        }
        return left + start;
    }

    /** {@return where the sentence ends that holds a place, or the letter after it} */
    static int end(String text, int place, String language) {
        int left = Math.max(0, place - REACH);
        BreakIterator sentences = sentences(text, left, place, language);
        int length = sentences.last();
        int at = place - left;
        int end = at == length ? length : sentences.following(at);
        while (end < length && goesOn(text, left + end)) {
            end = sentences.following(end);
        }
        return left + end;
    }

    private static BreakIterator sentences(String text, int left, int place, String language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(
                text.substring(left, Math.min(text.length(), place + REACH)).replace(RichText.LINE_BREAK, '\n'));
        return sentences;
    }

    /** Whether a sentence goes on where one might be taken to begin. */
    private static boolean goesOn(String text, int place) {
        int end = place;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1)) && text.charAt(end - 1) != RichText.LINE_BREAK) {
            end--;
        }
        return end < place && isAbbreviated(text, end);
    }

    /** {@return whether what ends at a place is an initial, or a title before a name: {@code J.}, {@code Dr.}} */
    static boolean isAbbreviated(String text, int end) {
        if (end < 2 || text.charAt(end - 1) != '.') {
            return false;
        }
        int start = end - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 8) {
            start--;
        }
        String word = text.substring(start, end - 1);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) || BEFORE_NAMES.contains(word);
    }
}
