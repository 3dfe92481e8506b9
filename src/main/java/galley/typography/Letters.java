package galley.typography;

/** Puts right a mark between two letters or behind a digit, once the letter after it is typed: there it quotes nothing. */
final class Letters {

    private Letters() {}

    /** {@return a text with the mark before its last letter put right} */
    static String set(String typed, Customs customs, HouseRules rules) {
        int at = typed.length() - 2;
        if (at < 1 || !Character.isLetter(typed.charAt(at + 1))) {
            return typed;
        }
        char before = typed.charAt(at - 1);
        char mark = typed.charAt(at);
        char set = mark;
        if (Character.isDigit(before) && mark == '′') {
            set = rules.has(Rule.PRIMES) && rules.has(Rule.APOSTROPHES) && !isOfAnAngle(typed, at) ? '’' : mark;
        } else if (Character.isLetter(before) && !Character.isLetter(mark)) {
            set = between(mark, customs, rules);
        }
        return set == mark ? typed : typed.substring(0, at) + set + typed.substring(at + 1);
    }

    private static char between(char mark, Customs customs, HouseRules rules) {
        if (customs.hebrew()) {
            return mark == '’' ? '׳' : mark == customs.marks().outer().close() ? '״' : mark;
        }
        return rules.has(Rule.APOSTROPHES) && mark == customs.bySingleKey().close() ? '’' : mark;
    }

    /** Whether a prime follows degrees, as in 51°30′N. */
    private static boolean isOfAnAngle(String text, int prime) {
        int at = prime;
        while (at > 0 && prime - at < 4 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ' ')) {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '°';
    }
}
