package galley.format.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The first bytes of common files that are no text, even where the rest could pass for it. */
final class Signatures {

    /** In ISO 8859-1, so that a letter is a byte. */
    private static final List<String> KNOWN = List.of(
            "%PDF-",
            "PK\u0003\u0004",
            "\u0089PNG",
            "GIF87a",
            "GIF89a",
            "\u00FF\u00D8\u00FF",
            "\u00D0\u00CF\u0011\u00E0",
            "{\\rtf",
            "\u001F\u008B",
            "\u007FELF",
            "MZ\u0090",
            "OggS",
            "ID3",
            "RIFF",
            "7z\u00BC\u00AF",
            "Rar!",
            "SQLite format 3",
            "\u00CA\u00FE\u00BA\u00BE");

    private Signatures() {}

    /**
     * {@return whether a file begins like one that is no text}
     *
     * @param bytes a whole file
     */
    static boolean known(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return KNOWN.stream().anyMatch(begin::startsWith);
    }
}
