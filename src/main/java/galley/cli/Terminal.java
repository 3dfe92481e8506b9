package galley.cli;

import galley.words.Problem;
import galley.words.Words;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The standard streams, and the words spoken on them. What comes from outside (names of files, lines of a text) is shown without its
 * control characters, so that no file can steer the terminal.
 *
 * @param in what {@code -} reads
 * @param out what {@code -} writes, and what was asked for
 * @param err what went wrong
 * @param words in which language
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Words words) {

    private static final int ENOUGH = 60;

    /**
     * Says something of a file, in one line on standard error.
     *
     * @param file its name as it was typed
     * @param problem what there is to say
     */
    void say(String file, Problem problem) {
        err.println(shown("galley: " + file + ": " + words.text(problem)));
    }

    /**
     * Says something that concerns no file, in one line on standard error.
     *
     * @param problem what there is to say
     */
    void say(Problem problem) {
        err.println(shown("galley: " + words.text(problem)));
    }

    /**
     * Writes what was asked for to standard output, in UTF-8 whatever the terminal speaks: a pipe or a file mostly stands behind it.
     *
     * @param text any text
     * @throws Refusal if nobody reads it
     */
    void write(String text) throws Refusal {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes what was asked for to standard output.
     *
     * @param bytes any
     * @throws Refusal if nobody reads it
     */
    void write(byte[] bytes) throws Refusal {
        out.write(bytes, 0, bytes.length);
        if (out.checkError()) {
            throw new Refusal(Problem.of("cli.closed"));
        }
    }

    /**
     * Prints a line that was asked for.
     *
     * @param key the key of its sentence
     * @param arguments what fills the gaps
     */
    void print(String key, Object... arguments) {
        out.println(shown(words.text(key, arguments)));
    }

    /**
     * {@return as much of a line as is needed to find it}
     *
     * @param line any length
     */
    static String beginning(String line) {
        return line.codePointCount(0, line.length()) <= ENOUGH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, ENOUGH)) + "…";
    }

    private static String shown(String line) {
        return line.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", "·");
    }
}
