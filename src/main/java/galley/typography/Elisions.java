package galley.typography;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and years that begin with an apostrophe: ’tis, ’em, ’90s. When the key is pressed nobody can tell one from a quotation, so the
 * mark is put right as soon as the word is there, and put back should the word go on.
 */
final class Elisions {

    private static final Pattern WORD = Pattern.compile(
            "(?s)(?<lead>.*(?:^|[\\s\\p{Z}(\\[“„«–—/-]))(?<mark>[‘’‚'“„«‹])(?<word>[\\p{L}\\p{Nd}]{1,12})(?<end>.?)");
    private static final Pattern AND = Pattern.compile("(?s)(?<lead>.*\\s)‘(?<word>[nN])'");

    private Elisions() {}

    /** {@return a text with the mark before its last word put right} */
    static String set(String typed, Customs customs, HouseRules rules) {
        Matcher and = AND.matcher(typed);
        if (and.matches() && !and.group("lead").toLowerCase(Locale.ROOT).matches("(?s).*\\bletters?\\s")) {
            return and.group("lead") + '’' + and.group("word") + '’';
        }
        Matcher found = WORD.matcher(typed);
        if (!found.matches()) {
            return typed;
        }
        char opening = rules.has(Rule.QUOTES) ? customs.bySingleKey().open() : '\'';
        char mark = found.group("mark").charAt(0);
        String word = found.group("word").toLowerCase(Locale.ROOT);
        if (customs.marks().inner().open() == mark
                && "‘’‚".indexOf(mark) < 0
                && Quoting.isOpen(found.group("lead"), customs)) {
            // Such a mark may come from either key, and within a quotation it is more likely one within it.
            return typed;
        }
        char wanted = wanted(mark, word, found.group("end"), opening, customs.elisions());
        return mark == wanted ? typed : found.group("lead") + wanted + typed.substring(found.end("mark"));
    }

    private static char wanted(char mark, String word, String end, char opening, Set<String> elisions) {
        boolean year = word.matches("\\d\\d");
        if (mark == opening && mark != '’') {
            boolean complete = end.isEmpty() && (year || word.length() > 1 && elisions.contains(word));
            boolean letter = word.length() == 1 && elisions.contains(word) && !end.isEmpty() && end.matches("[\\s-]");
            return complete || letter ? '’' : mark;
        }
        if (mark != '’' || opening == '’') {
            return mark;
        }
        if (end.equals("'")) {
            return year || elisions.contains(word) ? opening : mark;
        }
        return end.isEmpty() && wentOn(word, elisions) ? opening : mark;
    }

    /** Whether a word was an elision until its last letter came, and is none now. */
    private static boolean wentOn(String word, Set<String> elisions) {
        if (word.matches("\\d{3}")) {
            return true;
        }
        String shorter = word.substring(0, word.length() - 1);
        return shorter.length() > 1
                && elisions.contains(shorter)
                && elisions.stream().noneMatch(other -> other.startsWith(word));
    }
}
