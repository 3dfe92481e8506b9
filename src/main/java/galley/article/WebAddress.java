package galley.article;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as people write and copy it, made one that a link can lead to: {@code portsable.example/news} is a page, and
 * {@code desk@portsable.example} a mail box. Whether it is safe to follow is for the formats to say.
 */
public final class WebAddress {

    /** Longer than any address that is one: browsers take two thousand characters, some servers more. */
    private static final int LONGEST = 8_192;

    private static final Pattern SCHEME = Pattern.compile("(?i)(https?://|mailto:|tel:)[^\\s]+");

    private static final Pattern MAIL = Pattern.compile("[^\\s@/:]+@[^\\s@/:]+\\.[^\\s@/:.]{2,}");

    /** A host has up to 126 labels and a dot after each but the last (RFC 1035, 2.3.4); more would be no address, and a deep search. */
    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\p{Nd}-]{1,63}\\.){1,126}\\p{L}{2,}(?::\\d{1,5})?(?:[/?#][^\\s]*)?");

    private WebAddress() {}

    /**
     * {@return the address that a text is, with its scheme; empty where it is none, or more than one}
     *
     * @param written what was written or copied, white space at the ends aside
     */
    public static Optional<String> of(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (SCHEME.matcher(text).matches()) {
            return Optional.of(text);
        }
        if (MAIL.matcher(text).matches()) {
            return Optional.of("mailto:" + text);
        }
        return HOST.matcher(text).matches() ? Optional.of("https://" + text) : Optional.empty();
    }
}
