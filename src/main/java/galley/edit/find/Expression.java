package galley.edit.find;

import galley.words.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions as people type them: those of Java, with the letters of all scripts, and each line of a block has its ends. */
final class Expression {

    /** The most that all counts of an expression may come to, multiplied. */
    private static final int MOST_REPETITIONS = 10_000;

    /** The most for counts of groups: a group may be empty, and run its count at every letter of the article without reading one. */
    private static final int MOST_OF_GROUPS = 100;

    private static final Pattern COUNT = Pattern.compile("(?<!\\\\)(\\))?\\{(\\d+)(?:,(\\d*))?}");

    private Expression() {}

    /** {@return a query for an expression, understood or not} */
    static Search of(Query query) {
        int flags = Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE;
        if (!query.matchCase()) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        String words = query.words();
        Optional<Search> tooMany = tooManyRepetitions(words);
        if (tooMany.isPresent()) {
            return tooMany.get();
        }
        try {
            Pattern pattern = Pattern.compile(words, flags);
            if (query.wholeWords()) {
                // The line feed ends a comment, should the expression allow them.
                String end = words.contains("#") && words.contains("(?") ? "\n)" : ")";
                pattern = Pattern.compile(Literal.wordStart() + "(?:" + words + end + Literal.wordEnd(), flags);
            }
            return new Search.Ready(pattern, true);
        } catch (PatternSyntaxException e) {
            return new Search.Wrong(problem(e));
        } catch (StackOverflowError e) {
            return wrong("find.wrong.deep");
        }
    }

    private static Optional<Search> tooManyRepetitions(String words) {
        long all = 1;
        long ofGroups = 1;
        Matcher counts = COUNT.matcher(words);
        while (counts.find()) {
            String last = counts.group(3) == null || counts.group(3).isEmpty() ? counts.group(2) : counts.group(3);
            int most = last.length() > 5 ? MOST_REPETITIONS + 1 : Math.max(1, Integer.parseInt(last));
            all *= most;
            ofGroups *= counts.group(1) == null ? 1 : most;
            if (all > MOST_REPETITIONS || ofGroups > MOST_OF_GROUPS) {
                return Optional.of(
                        wrong("find.wrong.repetitions", ofGroups > MOST_OF_GROUPS ? MOST_OF_GROUPS : MOST_REPETITIONS));
            }
        }
        return Optional.empty();
    }

    /** Java names what is wrong in words of programmers; the sentences here are for people, and say how to do it right. */
    private static Problem problem(PatternSyntaxException e) {
        int at = Math.clamp(e.getIndex(), 0, e.getPattern().length()) + 1;
        String said = e.getDescription();
        if (said.startsWith("Unclosed group")) {
            return Problem.of("find.wrong.open-bracket");
        }
        if (said.startsWith("Unmatched closing")) {
            return Problem.of("find.wrong.closed-bracket", at);
        }
        if (said.startsWith("Unclosed character class")) {
            return Problem.of("find.wrong.open-class");
        }
        if (said.startsWith("Dangling meta character")) {
            return Problem.of("find.wrong.nothing-to-repeat", at);
        }
        if (said.startsWith("Unclosed counted closure") || said.startsWith("Illegal repetition")) {
            return Problem.of("find.wrong.count", at);
        }
        if (said.startsWith("Stack overflow")) {
            return Problem.of("find.wrong.deep");
        }
        if (said.contains("escape")) {
            return Problem.of("find.wrong.escape", at);
        }
        return Problem.of("find.wrong.other", at);
    }

    private static Search wrong(String key, Object... arguments) {
        return new Search.Wrong(Problem.of(key, arguments));
    }
}
