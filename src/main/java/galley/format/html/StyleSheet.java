package galley.format.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style every page carries: {@code assets/style/page.css} without its comments. */
final class StyleSheet {

    /** The rules as they stand between {@code <style>} and {@code </style>}. */
    static final String RULES = read().replaceAll("(?s)/\\*.*?\\*/\\s*", "");

    /**
     * The policy of a page that loads nothing, runs nothing and takes no other style than ours (Content Security Policy, level 3). It shows
     * pictures whose bytes it is given.
     */
    static final String ONLY_THIS =
            "default-src 'none'; img-src data:; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";

    private StyleSheet() {}

    private static String read() {
        try (InputStream file = StyleSheet.class.getResourceAsStream("/assets/style/page.css")) {
            if (file == null) {
                throw new IllegalStateException("assets/style/page.css is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash() {
        try {
            byte[] rules = RULES.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(rules));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
