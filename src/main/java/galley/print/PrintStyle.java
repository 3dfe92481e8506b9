package galley.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How pages look: a style sheet. What it may say is told at its beginning.
 *
 * @param css the rules
 */
public record PrintStyle(String css) {

    /** {@return the style that comes with the program, {@code assets/style/print.css}} */
    public static PrintStyle ours() {
        try (InputStream in = PrintStyle.class.getResourceAsStream("/assets/style/print.css")) {
            return new PrintStyle(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the print style is part of the program", e);
        }
    }
}
