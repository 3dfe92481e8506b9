package galley.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right a mark between two letters or behind a digit, once the letter after it is typed: there it quotes nothing. */
final class Letters {

    private static final Pattern BETWEEN = Pattern.compile("(?s)(?<lead>.*\\p{L})(?<mark>[^\\p{L}])(?<end>\\p{L})");
    private static final Pattern PRIME = Pattern.compile("(?s)(?<lead>.*\\d)′(?<end>\\p{L})");

    private Letters() {}

    /** {@return a text with the mark before its last letter put right} */
    static String set(String typed, Customs customs, HouseRules rules) {
        if (rules.has(Rule.PRIMES) && rules.has(Rule.APOSTROPHES)) {
            Matcher prime = PRIME.matcher(typed);
            if (prime.matches() && !prime.group("lead").matches("(?s).*°\\s?\\d{1,2}")) {
                return prime.group("lead") + '’' + prime.group("end");
            }
        }
        Matcher between = BETWEEN.matcher(typed);
        if (!between.matches()) {
            return typed;
        }
        char mark = between.group("mark").charAt(0);
        char set = mark;
        if (customs.hebrew()) {
            set = mark == '’' ? '׳' : mark == customs.marks().outer().close() ? '״' : mark;
        } else if (rules.has(Rule.APOSTROPHES) && mark == customs.bySingleKey().close()) {
            set = '’';
        }
        return set == mark ? typed : between.group("lead") + set + between.group("end");
    }
}
