package galley.edit.find;

import galley.article.Mark;
import galley.article.RichText;
import galley.words.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes in place of a hit. For a regular expression {@code $1} and <code>${name}</code> stand for what a group found, {@code \n} for
 * a soft line break, {@code \t} for a tab, and a backslash takes any other sign as it is. For plain words all is as it stands.
 */
public sealed interface Replacement {

    /**
     * It can be put in.
     *
     * @param parts what it is made of
     */
    record Ready(List<Part> parts) implements Replacement {
        public Ready {
            parts = List.copyOf(parts);
        }

        /**
         * Adds what comes in place of a hit. What a group found keeps its marks; all other letters take those of the first letter found.
         */
        void fill(Stick stick, RichText text, Matcher hit) {
            Set<Mark> marks = text.marksAt(hit.start() + 1);
            for (Part part : parts) {
                switch (part) {
                    case Part.Letters letters -> stick.add(letters.letters(), marks);
                    case Part.Group group -> {
                        if (hit.start(group.number()) >= 0) {
                            stick.add(text, hit.start(group.number()), hit.end(group.number()));
                        }
                    }
                }
            }
        }
    }

    /**
     * It names a group that the expression does not have.
     *
     * @param problem which, and what to do
     */
    record Wrong(Problem problem) implements Replacement {}

    /** A part of what comes in. */
    sealed interface Part {
        /**
         * Letters that come as they are.
         *
         * @param letters without line ends
         */
        record Letters(String letters) implements Part {}

        /**
         * What a group found.
         *
         * @param number which; 0 is the whole hit
         */
        record Group(int number) implements Part {}
    }

    /**
     * {@return a replacement for the hits of a search}
     *
     * @param written as a person wrote it
     * @param search what it replaces
     */
    static Replacement of(String written, Search.Ready search) {
        if (!search.expression()) {
            String letters = lines(written);
            return new Ready(letters.isEmpty() ? List.of() : List.of(new Part.Letters(letters)));
        }
        return new Reader(written, search.pattern()).read();
    }

    private static String lines(String written) {
        return written.replace("\r\n", "\n").replace('\r', '\n').replace('\n', RichText.LINE_BREAK);
    }

    /** Reads a replacement from its first sign to its last. */
    final class Reader {
        private final String written;
        private final Pattern pattern;
        private final int groups;
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder letters = new StringBuilder();
        private int at;

        private Reader(String written, Pattern pattern) {
            this.written = written;
            this.pattern = pattern;
            groups = pattern.matcher("").groupCount();
        }

        private Replacement read() {
            while (at < written.length()) {
                char sign = written.charAt(at++);
                boolean more = at < written.length();
                if (sign == '\\' && more) {
                    char escaped = written.charAt(at++);
                    letters.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
                } else if (sign == '$' && more && written.charAt(at) == '{') {
                    int end = written.indexOf('}', at);
                    String name = end < 0 ? written.substring(at + 1) : written.substring(at + 1, end);
                    Integer number = end < 0 ? null : pattern.namedGroups().get(name);
                    if (number == null) {
                        return new Wrong(Problem.of("find.no-group-name", name));
                    }
                    group(number);
                    at = end + 1;
                } else if (sign == '$' && more && isDigit(written.charAt(at))) {
                    int number = number();
                    if (number > groups) {
                        return new Wrong(Problem.of("find.no-group", number, groups));
                    }
                    group(number);
                } else {
                    letters.append(sign);
                }
            }
            flush();
            return new Ready(parts);
        }

        /** As many digits as name a group there is, one at least. */
        private int number() {
            int number = written.charAt(at++) - '0';
            while (at < written.length() && isDigit(written.charAt(at))) {
                int longer = number * 10 + written.charAt(at) - '0';
                if (longer > groups) {
                    break;
                }
                number = longer;
                at++;
            }
            return number;
        }

        private void group(int number) {
            flush();
            parts.add(new Part.Group(number));
        }

        private void flush() {
            if (!letters.isEmpty()) {
                parts.add(new Part.Letters(lines(letters.toString())));
                letters.setLength(0);
            }
        }

        private static boolean isDigit(char sign) {
            return sign >= '0' && sign <= '9';
        }
    }
}
