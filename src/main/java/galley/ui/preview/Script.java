package galley.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Our own scripts of the page, from {@code assets/preview}: the only ones that run in it, for the page itself forbids any. */
final class Script {

    private static final HexFormat HEX = HexFormat.of();

    private Script() {}

    /**
     * {@return a script}
     *
     * @param name its file, without the ending
     */
    static String of(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/assets/preview/" + name + ".js")) {
            if (file == null) {
                throw new IllegalStateException("assets/preview/" + name + ".js is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a text as a JavaScript string} */
    static String quoted(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append("\\u").append(HEX.toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
