package galley.picture;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name for a copy that every file system takes, whatever the picture was called: small letters, digits and hyphens. */
final class SafeName {

    private static final int LONGEST = 60;
    private static final int MOST_BYTES = 160;

    /** Names that are devices on Windows, with any ending. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|conin|conout|(com|lpt)[0-9¹²³]");

    private SafeName() {}

    /**
     * {@return the name of a copy, without its ending}
     *
     * @param called what the picture was called, perhaps with the way to it
     */
    static String of(String called) {
        String last = called.substring(Math.max(called.lastIndexOf('/'), called.lastIndexOf('\\')) + 1);
        String stem = last.lastIndexOf('.') > 0 ? last.substring(0, last.lastIndexOf('.')) : last;
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}_]+", "-");
        // Small letters of some capitals come apart, such as the Turkish I with a dot.
        String shorter = cut(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll("^[-\\p{M}]+|-+$", "");
        if (shorter.isEmpty()) {
            return "picture";
        }
        return RESERVED.matcher(shorter).matches() ? "picture-" + shorter : shorter;
    }

    private static String cut(String name) {
        StringBuilder out = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            String letter = Character.toString(name.codePointAt(i));
            bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            if (out.length() >= LONGEST || bytes > MOST_BYTES) {
                break;
            }
            out.append(letter);
            i += letter.length();
        }
        return out.toString();
    }
}
