package galley.cli;

import galley.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * One call of {@code galley}, as a script sees it.
 *
 * @param exit how it ended
 * @param out what came out of standard output
 * @param err what came out of standard error
 */
record Call(int exit, String out, String err) {

    /** {@return what became of a call with nothing on standard input} */
    static Call galley(Object... args) {
        return reading("", args);
    }

    /**
     * {@return what became of a call}
     *
     * @param input what is on standard input
     * @param args what stands behind {@code galley}
     */
    static Call reading(String input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Words(Locale.ENGLISH));
        String[] typed = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int exit = new Galley(terminal).execute(typed);
        return new Call(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
