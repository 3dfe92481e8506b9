package galley.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        return new String(file(name + ".js"), StandardCharsets.UTF_8);
    }

    /**
     * {@return the address of a style of our own, in which its rules stand}
     *
     * @param name its file, without the ending
     */
    static String style(String name) {
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(file(name + ".css"));
    }

    private static byte[] file(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/assets/preview/" + name)) {
            if (file == null) {
                throw new IllegalStateException("assets/preview/" + name + " is missing from the program");
            }
            return file.readAllBytes();
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
