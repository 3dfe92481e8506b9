package galley.format.html;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a link may lead: to a page, to a mail box, to a telephone, or to a place relative to the page itself. Everything else, above all
 * an address that is a program, is no link; its words stay.
 *
 * <p>An address comes out as valid URL (RFC 3986): what may not stand in one is percent-encoded, which leads to the same place.
 */
public final class Address {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Address() {}

    /**
     * {@return an address that can be followed without harm; empty where there is none}
     *
     * @param written the address as the author wrote it
     */
    public static Optional<String> safe(String written) {
        // To a browser "java\nscript:" is a program: it drops line ends and tabs anywhere, and what is invisible at the
        // ends.
        String address = stripped(written);
        if (address.isEmpty() || address.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        int colon = schemeEnd(address);
        if (colon < 0) {
            return address.startsWith("//") ? web("", address) : Optional.of(encoded(address));
        }
        String scheme = address.substring(0, colon + 1).toLowerCase(Locale.ROOT);
        String rest = address.substring(colon + 1);
        return switch (scheme) {
            case "https:", "http:" -> web(scheme, rest);
            case "mailto:" -> Optional.of(scheme + encoded(rest));
            case "tel:" -> Optional.of(scheme + encoded(rest.replace(" ", "")));
            default -> Optional.empty();
        };
    }

    /**
     * {@return an address that a program outside can open without harm: safe, and not relative to any page}
     *
     * @param written the address as the author wrote it
     */
    public static Optional<String> absolute(String written) {
        return safe(written).filter(address -> schemeEnd(address) >= 0);
    }

    /**
     * {@return the address of a file beside the page; empty where it leads out of its folder or to a program}
     *
     * @param written where it is, as seen from the document
     */
    static Optional<String> file(String written) {
        String path = stripped(written).replace('\\', '/');
        boolean within = schemeEnd(path) < 0
                && !path.startsWith("/")
                && !path.equals("..")
                && !path.startsWith("../")
                && !path.contains("/../")
                && !path.endsWith("/..");
        return within ? safe(path) : Optional.empty();
    }

    /** {@return an address as a reader sees it: without what all of them begin with} */
    static String shown(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static String stripped(String written) {
        int from = 0;
        int to = written.length();
        while (from < to && outside(written.charAt(from))) {
            from++;
        }
        while (from < to && outside(written.charAt(to - 1))) {
            to--;
        }
        return written.substring(from, to);
    }

    private static boolean outside(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** {@return the index of the colon after the scheme; -1 for a relative address} */
    private static int schemeEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            switch (address.charAt(i)) {
                case ':' -> {
                    return i;
                }
                case '/', '?', '#', '\\' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** {@return an address of the web: two slashes, a host and perhaps a port, then anything} */
    private static Optional<String> web(String scheme, String rest) {
        if (!rest.startsWith("//")) {
            return Optional.empty();
        }
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String path = encoded(rest.substring(end));
        return authority(rest.substring(2, end)).map(authority -> scheme + "//" + authority + path);
    }

    /** {@return the host and the port, valid; empty where they are not, or where a name and password are hidden before them} */
    private static Optional<String> authority(String written) {
        int colon = written.indexOf(':');
        String host = colon < 0 ? written : written.substring(0, colon);
        String port = colon < 0 ? "" : written.substring(colon + 1);
        if (!port.chars().allMatch(c -> c >= '0' && c <= '9')
                || port.length() > 5
                || !port.isEmpty() && Integer.parseInt(port) > 65535) {
            return Optional.empty();
        }
        try {
            String ascii = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            boolean valid = !ascii.isEmpty()
                    && ascii.length() < 254
                    && !ascii.startsWith(".")
                    && !IDN.toUnicode(ascii).contains("xn--");
            return valid ? Optional.of(port.isEmpty() ? ascii : ascii + ":" + port) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** {@return what comes after scheme and host, with everything percent-encoded that a URL does not hold as it is} */
    private static String encoded(String rest) {
        StringBuilder out = new StringBuilder(rest.length() + 16);
        boolean fragment = false;
        for (int i = 0; i < rest.length(); ) {
            int letter = rest.codePointAt(i);
            boolean keeps = switch (letter) {
                case '%' -> escape(rest, i);
                case '#' -> !fragment;
                default ->
                    letter < 0x7F && (Character.isLetterOrDigit(letter) || "-._~!$&'()*+,;=:@/?".indexOf(letter) >= 0);
            };
            fragment |= letter == '#';
            String as = Character.toString(letter);
            if (keeps) {
                out.append(as);
            } else {
                for (byte b : as.getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.toHexDigits(b));
                }
            }
            i += Character.charCount(letter);
        }
        return out.toString();
    }

    private static boolean escape(String rest, int at) {
        return at + 2 < rest.length()
                && HexFormat.isHexDigit(rest.charAt(at + 1))
                && HexFormat.isHexDigit(rest.charAt(at + 2));
    }
}
