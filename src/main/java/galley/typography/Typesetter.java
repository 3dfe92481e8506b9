package galley.typography;

import java.util.List;

/**
 * Sets what was just typed. It is asked after each letter, looks at the text before the caret, and answers with the text that stands
 * there now; where no rule applies that is the same text.
 */
public final class Typesetter {

    /** How many letters before the caret the rules look at. */
    public static final int WINDOW = 40;

    /** How many they look at where a letter might be set: as far as an address or an open quotation may reach back. */
    public static final int FAR = 2_000;

    /** A colon behind these begins an address. */
    private static final List<String> SCHEMES = List.of("http", "https", "ftp", "ftps", "mailto", "tel", "file");

    private Typesetter() {}

    /**
     * {@return the text before the caret as it is set}
     *
     * @param typed the text before the caret, or the last {@link #FAR} letters of it, with the letter just typed at its end
     * @param next the letter after the caret; a space where there is none
     * @param customs how the language is set
     * @param rules the rules that are on
     */
    public static String set(String typed, char next, Customs customs, HouseRules rules) {
        if (typed.isEmpty()) {
            return typed;
        }
        int last = typed.length() - 1;
        char key = typed.charAt(last);
        if (Addresses.endIn(typed.substring(0, last))) {
            boolean closes = key == '"' && Quoting.isOpen(typed.substring(0, last), customs);
            return closes ? Quoting.set(typed, next, customs, rules) : typed;
        }
        String set = typed;
        if (rules.has(Rule.APOSTROPHES)) {
            set = Elisions.set(set, customs, rules);
        }
        set = Letters.set(set, customs, rules);
        set = Quoting.set(set, next, customs, rules);
        if (rules.has(Rule.DASHES)) {
            set = dashes(set, customs);
        }
        if (rules.has(Rule.ELLIPSES) && set.endsWith("...") && !set.endsWith("....")) {
            set = cut(set, 3) + '…';
        }
        if (rules.has(Rule.SPACES)) {
            set = spaces(set, customs);
        }
        return extras(set, rules);
    }

    /**
     * {@return a text as it is set when it is typed letter by letter}
     *
     * @param typed what the keys say
     * @param customs how the language is set
     * @param rules the rules that are on
     */
    public static String type(String typed, Customs customs, HouseRules rules) {
        String set = "";
        for (char key : typed.toCharArray()) {
            set = set(set + key, ' ', customs, rules);
        }
        return set;
    }

    private static String dashes(String typed, Customs customs) {
        if (!typed.endsWith("-")) {
            return typed;
        }
        String head = cut(typed, 1);
        if (head.endsWith("–") || head.endsWith("—")) {
            return cut(head, 1) + Customs.EM_DASH;
        }
        boolean two = head.endsWith("-") && !head.endsWith("--") && !head.endsWith("!-");
        return two ? cut(head, 1) + customs.dash() : typed;
    }

    /** The narrow space before high punctuation: behind a word, or in place of the space a person typed. */
    private static String spaces(String typed, Customs customs) {
        char key = typed.charAt(typed.length() - 1);
        String head = cut(typed, 1);
        if (key == ' ' && !customs.inside().isEmpty()) {
            boolean twice = head.endsWith(customs.marks().outer().open() + customs.inside());
            return twice ? head : typed;
        }
        if (customs.high().indexOf(key) < 0 || head.isEmpty()) {
            return typed;
        }
        char before = head.charAt(head.length() - 1);
        if (before == ' ' && head.length() > 1 && !Signs.isSpace(head.charAt(head.length() - 2))) {
            return cut(head, 1) + Customs.NARROW + key;
        }
        boolean word = Character.isLetter(before) || "»”’)]%…".indexOf(before) >= 0;
        boolean number = Character.isDigit(before) && key != ':';
        boolean address = key == ':' && SCHEMES.stream().anyMatch(scheme -> endsWithWord(head, scheme));
        return (word || number) && !address ? head + Customs.NARROW + key : typed;
    }

    private static String extras(String typed, HouseRules rules) {
        String set = typed;
        if (rules.has(Rule.SIGNS)) {
            set = ending(ending(ending(set, "(c)", "©"), "(r)", "®"), "(tm)", "™");
        }
        if (rules.has(Rule.ARROWS)) {
            set = ending(ending(ending(ending(set, "->", "→"), "–>", "→"), "—>", "→"), "<-", "←");
        }
        return rules.has(Rule.FRACTIONS) ? fractions(set) : set;
    }

    private static String ending(String text, String letters, String sign) {
        int from = text.length() - letters.length();
        return from >= 0 && text.regionMatches(true, from, letters, 0, letters.length())
                ? text.substring(0, from) + sign
                : text;
    }

    /** A fraction that stands by itself, once the letter behind it says that it is whole. */
    private static String fractions(String typed) {
        int from = typed.length() - 4;
        if (from < 0 || " ,.;:!?)".indexOf(typed.charAt(from + 3)) < 0 || from > 0 && typed.charAt(from - 1) != ' ') {
            return typed;
        }
        String sign = switch (typed.substring(from, from + 3)) {
            case "1/2" -> "½";
            case "1/4" -> "¼";
            case "3/4" -> "¾";
            default -> "";
        };
        return sign.isEmpty() ? typed : typed.substring(0, from) + sign + typed.substring(from + 3);
    }

    private static boolean endsWithWord(String text, String word) {
        int from = text.length() - word.length();
        return from >= 0
                && text.regionMatches(true, from, word, 0, word.length())
                && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    private static String cut(String text, int letters) {
        return text.substring(0, text.length() - letters);
    }
}
