package galley.typography;

import java.util.Locale;
import java.util.Set;

/**
 * Words and years that begin with an apostrophe: ’tis, ’em, ’90s. When the key is pressed nobody can tell one from a quotation, so the
 * mark is put right as soon as the word is there, and put back should the word go on.
 */
final class Elisions {

    private static final char APOSTROPHE = '’';
    private static final String MARKS = "‘’‚'“„«‹";
    private static final String BEFORE = "([“„«–—-/";
    private static final int LONGEST = 12;
    private static final int YEAR = 2;

    private final String text;
    /** Where the last word starts, behind its mark. */
    private final int start;

    private final String word;
    /** What was typed behind the word; a letter of the word itself counts as none. */
    private final String end;

    private Elisions(String text) {
        this.text = text;
        int last = text.length() - 1;
        int to = Character.isLetterOrDigit(text.charAt(last)) ? last + 1 : last;
        int from = to;
        while (from > 0 && to - from <= LONGEST && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        start = from;
        word = text.substring(from, to).toLowerCase(Locale.ROOT);
        end = text.substring(to);
    }

    /** {@return a text, which is not empty, with the mark before its last word put right} */
    static String set(String typed, Customs customs, HouseRules rules) {
        Elisions last = new Elisions(typed);
        if (!last.hasMark()) {
            return typed;
        }
        if (last.isAnd()) {
            return typed.substring(0, last.start - 1) + APOSTROPHE + typed.charAt(last.start) + APOSTROPHE;
        }
        char mark = typed.charAt(last.start - 1);
        String lead = typed.substring(0, last.start - 1);
        boolean either = customs.marks().inner().open() == mark && "‘’‚".indexOf(mark) < 0;
        if (either && Quoting.isOpen(lead, customs)) {
            // Such a mark may come from either key, and within a quotation it is more likely one within it.
            return typed;
        }
        char opening = rules.has(Rule.QUOTES) ? customs.bySingleKey().open() : '\'';
        char wanted = last.wanted(mark, opening, customs.elisions());
        return mark == wanted ? typed : lead + wanted + typed.substring(last.start);
    }

    private boolean hasMark() {
        if (word.isEmpty() || start == 0 || MARKS.indexOf(text.charAt(start - 1)) < 0) {
            return false;
        }
        char before = start == 1 ? ' ' : text.charAt(start - 2);
        return Signs.isSpace(before) || BEFORE.indexOf(before) >= 0;
    }

    /** The n of rock ’n’ roll; not one that is spoken of as a letter. */
    private boolean isAnd() {
        if (!word.equals("n") || !end.equals("'") || text.charAt(start - 1) != '‘' || start < YEAR) {
            return false;
        }
        String lead = text.substring(0, start - 1).stripTrailing().toLowerCase(Locale.ROOT);
        return !lead.endsWith("letter") && !lead.endsWith("letters");
    }

    private char wanted(char mark, char opening, Set<String> elisions) {
        boolean year = word.length() == YEAR && word.chars().allMatch(Character::isDigit);
        if (mark == opening && mark != APOSTROPHE) {
            boolean complete = end.isEmpty() && (year || word.length() > 1 && elisions.contains(word));
            boolean letter = word.length() == 1
                    && elisions.contains(word)
                    && !end.isEmpty()
                    && (end.equals("-") || Signs.isSpace(end.charAt(0)));
            return complete || letter ? APOSTROPHE : mark;
        }
        if (mark != APOSTROPHE || opening == APOSTROPHE) {
            return mark;
        }
        if (end.equals("'")) {
            return year || elisions.contains(word) ? opening : mark;
        }
        return end.isEmpty() && wentOn(elisions) ? opening : mark;
    }

    /** Whether the word was an elision until its last letter came, and is none now. */
    private boolean wentOn(Set<String> elisions) {
        if (word.length() == YEAR + 1 && word.chars().allMatch(Character::isDigit)) {
            return true;
        }
        String shorter = word.substring(0, word.length() - 1);
        return shorter.length() > 1
                && elisions.contains(shorter)
                && elisions.stream().noneMatch(other -> other.startsWith(word));
    }
}
