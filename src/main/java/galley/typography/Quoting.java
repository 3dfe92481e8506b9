package galley.typography;

import galley.typography.QuotationMarks.Pair;

/**
 * What the keys of the straight marks set: a quotation that opens or closes, an apostrophe, a prime. Spaces tell where a quotation opens;
 * which one closes is the innermost that is open.
 */
final class Quoting {

    private static final char APOSTROPHE = '’';

    private final Customs customs;
    private final HouseRules rules;
    private final String head;
    /** The letter before the mark; a space where there is none. */
    private final char before;

    private final char next;
    private final OpenMarks open;

    private Quoting(String head, char next, Customs customs, HouseRules rules) {
        this.customs = customs;
        this.rules = rules;
        this.head = head;
        this.before = head.isEmpty() ? ' ' : head.charAt(head.length() - 1);
        this.next = next;
        this.open = OpenMarks.in(head, customs.marks());
    }

    /**
     * {@return a text with the straight mark at its end set, where a rule sets it}
     *
     * @param typed the text, up to the caret
     * @param next the letter after the caret; a space where there is none
     */
    static String set(String typed, char next, Customs customs, HouseRules rules) {
        int last = typed.length() - 1;
        char key = last < 0 ? ' ' : typed.charAt(last);
        Quoting quoting = new Quoting(typed.substring(0, Math.max(0, last)), next, customs, rules);
        return switch (key) {
            case '"' -> quoting.doubled();
            case '\'' -> quoting.single();
            default -> typed;
        };
    }

    /** {@return whether a quotation is open at the end of a text} */
    static boolean isOpen(String text, Customs customs) {
        return !OpenMarks.in(text, customs.marks()).isEmpty();
    }

    private String doubled() {
        if (rules.has(Rule.PRIMES) && Character.isDigit(before) && (open.isEmpty() || isAfterFeet())) {
            return head + '″';
        }
        if (!rules.has(Rule.QUOTES)) {
            return head + '"';
        }
        if (customs.hebrew() && Character.isLetter(before) && Character.isLetter(next)) {
            return head + '״';
        }
        if (opens() && !isEmpty(customs.marks().outer())) {
            return opening(open.next());
        }
        return closing(open.isEmpty() ? customs.marks().outer() : open.innermost());
    }

    private String single() {
        Pair pair = customs.bySingleKey();
        boolean closes = pair.equals(open.innermost());
        if (Character.isLetter(before) && Character.isLetter(next) || opens() && Character.isDigit(next)) {
            return apostrophe();
        }
        if (Character.isDigit(before) && !closes) {
            boolean prime = rules.has(Rule.PRIMES) && !customs.thousands();
            return prime ? head + '′' : apostrophe();
        }
        if (opens() && !isEmpty(pair)) {
            return rules.has(Rule.QUOTES) ? opening(pair) : head + '\'';
        }
        if (!rules.has(Rule.QUOTES)) {
            int earlier = head.lastIndexOf('\'');
            return earlier >= 0 && Signs.opensAfter(head, earlier) ? head + '\'' : apostrophe();
        }
        return closes ? closing(pair) : apostrophe();
    }

    private String apostrophe() {
        return head + (rules.has(Rule.APOSTROPHES) ? APOSTROPHE : '\'');
    }

    /** Whether what stands before the caret lets a quotation open here. */
    private boolean opens() {
        if (!customs.spaced()) {
            return open.isEmpty();
        }
        if (Signs.isDash(before) && !head.isEmpty()) {
            return open.isEmpty();
        }
        boolean narrow = before == Customs.NARROW && !isInside();
        return !narrow && Signs.opensAfter(head, head.length());
    }

    /** Whether the narrow space before the caret is the one behind an opening mark. */
    private boolean isInside() {
        return head.length() > 1
                && head.charAt(head.length() - 2) == customs.marks().outer().open();
    }

    private boolean isAfterFeet() {
        int at = head.length() - 1;
        while (at > 0 && head.length() - at < 3 && Character.isDigit(head.charAt(at))) {
            at--;
        }
        at -= at > 0 && head.charAt(at) == ' ' ? 1 : 0;
        return at > 0 && "′'".indexOf(head.charAt(at)) >= 0 && Character.isDigit(head.charAt(at - 1));
    }

    /** Whether the caret stands right behind the mark that opened a quotation, so that the same key closes it. */
    private boolean isEmpty(Pair pair) {
        return pair.equals(open.innermost()) && head.endsWith(pair.open() + inside(pair));
    }

    private String opening(Pair pair) {
        return head + pair.open() + inside(pair);
    }

    private String closing(Pair pair) {
        String inside = inside(pair);
        return head + (head.endsWith(inside) ? "" : inside) + pair.close();
    }

    private String inside(Pair pair) {
        return pair.equals(customs.marks().outer()) ? customs.inside() : "";
    }
}
