package galley.format.clip;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the links of a clip lead. Only what leads to a page, a mail box or a telephone is a link; what leads to another place in the same
 * document, to a file or to a program is words.
 */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final int LONGEST = 8_000;

    private Links() {}

    /**
     * {@return the address a link leads to; empty where it is none of ours}
     *
     * @param written as it stands in the clip
     * @param source the page the clip is from, against which a short address is read; may be empty
     */
    static Optional<String> address(String written, String source) {
        String address = stripped(written);
        if (address.isEmpty() || address.length() > LONGEST || address.startsWith("#")) {
            return Optional.empty();
        }
        String scheme = scheme(address);
        if (scheme.isEmpty()) {
            return resolved(address, source);
        }
        return SCHEMES.contains(scheme) && address.length() > scheme.length() + 1
                ? Optional.of(unwrapped(address, scheme))
                : Optional.empty();
    }

    /** What a browser drops as well: "java\nscript:" is a program. */
    private static String stripped(String written) {
        StringBuilder out = new StringBuilder(written.length());
        written.strip().chars().filter(c -> !Character.isISOControl(c)).forEach(c -> out.append((char) c));
        return out.toString().strip();
    }

    private static String scheme(String address) {
        int colon = address.indexOf(':');
        if (colon <= 0 || !Character.isLetter(address.charAt(0))) {
            return "";
        }
        for (int i = 0; i < colon; i++) {
            char c = address.charAt(i);
            if (c > 0x7F || !Character.isLetterOrDigit(c) && "+-.".indexOf(c) < 0) {
                return "";
            }
        }
        return address.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> resolved(String address, String source) {
        if (!SCHEMES.contains(scheme(source)) || source.length() > LONGEST) {
            return address.startsWith("//") ? Optional.of("https:" + address) : Optional.empty();
        }
        try {
            return Optional.of(URI.create(source).resolve(address).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Docs and Outlook lead through a page of their own; what they lead to is the address. */
    private static String unwrapped(String address, String scheme) {
        if (!scheme.startsWith("http")) {
            return address;
        }
        String rest = address.substring(scheme.length() + 1).toLowerCase(Locale.ROOT);
        boolean google = rest.startsWith("//www.google.com/url?") || rest.startsWith("//google.com/url?");
        boolean outlook = rest.matches("//[a-z0-9.]+\\.safelinks\\.protection\\.outlook\\.com/.*");
        if (!google && !outlook) {
            return address;
        }
        return parameter(address, "q")
                .or(() -> parameter(address, "url"))
                .filter(target ->
                        scheme(target).startsWith("http") || scheme(target).equals("mailto"))
                .orElse(address);
    }

    private static Optional<String> parameter(String address, String name) {
        String query = address.substring(address.indexOf('?') + 1);
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                try {
                    return Optional.of(
                            stripped(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8)));
                } catch (IllegalArgumentException _) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
