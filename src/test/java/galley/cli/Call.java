package galley.cli;

import galley.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

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
        String[] typed = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        return with(input, terminal -> new Galley(terminal).execute(typed));
    }

    /**
     * {@return what became of something done at a terminal}
     *
     * @param input what is on standard input
     * @param act what is done; it says how it ended
     */
    static Call with(String input, ToIntFunction<Terminal> act) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Words(Locale.ENGLISH));
        int exit = act.applyAsInt(terminal);
        return new Call(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
