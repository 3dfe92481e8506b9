package galley.format.clip;

import galley.article.Picture;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The pictures of a clip. The clipboard has their addresses, not the pictures, and Word has those of files that are gone by tomorrow: so
 * what comes into the article is a place for the picture, with the name of its file and what it shows.
 */
final class Pictures {

    private static final Pattern FILE = Pattern.compile(
            "([^/\\\\?#:]{1,200}\\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic))(?:[?#].*)?$",
            Pattern.CASE_INSENSITIVE);
    /** Smaller than this, in pixels, it is an icon or a spy. */
    private static final int SMALLEST = 33;

    private Pictures() {}

    /**
     * {@return the place for a picture; empty where the image is no picture of the article}
     *
     * @param image {@code <img>}
     * @param style what is said of it
     * @param credit who made it; may be empty
     * @param source where it came from; may be empty
     */
    static Optional<Kind.Figure> figure(Element image, Declarations style, String credit, String source) {
        boolean said = image.attr("aria-roledescription").equals("checkbox")
                || image.attr("role").equals("presentation");
        if (said
                || small(image, style, "width")
                || small(image, style, "height")
                || !letters(image).isEmpty()) {
            return Optional.empty();
        }
        String name = name(image.attr("src"));
        if (name.isEmpty()) {
            name = name(image.attr("data-src"));
        }
        String alternative = line(image.attr("alt"));
        boolean nothing =
                name.isEmpty() && alternative.isEmpty() && image.attr("src").isBlank();
        return nothing
                ? Optional.empty()
                : Optional.of(new Kind.Figure(Picture.of(name)
                        .withAlternative(alternative)
                        .withCredit(credit)
                        .withSource(source)));
    }

    /** {@return the letters an image stands for, such as an emoji of a mail; empty where it is a picture} */
    static String letters(Element image) {
        String alternative = image.attr("alt").strip();
        boolean emoji = !alternative.isEmpty()
                && alternative.length() < 30
                && alternative
                        .codePoints()
                        .allMatch(c -> Character.isEmoji(c) && c > 0xA8
                                || c == 0xFE0F
                                || c == 0x200D
                                || Character.isEmojiModifier(c));
        boolean named = image.hasAttr("data-stringify-emoji") || image.hasClass("emoji") || image.hasAttr("data-emoji");
        return emoji || named ? alternative : "";
    }

    private static boolean small(Element image, Declarations style, String side) {
        return pixels(style.value(side)) < SMALLEST || pixels(image.attr(side)) < SMALLEST;
    }

    private static double pixels(String length) {
        Matcher number = Pattern.compile("^\\s*(\\d{1,6}(?:\\.\\d{1,20})?)\\s*(px|pt)?\\s*$")
                .matcher(length);
        return number.matches() ? Double.parseDouble(number.group(1)) : Double.MAX_VALUE;
    }

    private static String name(String address) {
        if (address.regionMatches(true, 0, "data:", 0, 5) || address.length() > 8_000) {
            return "";
        }
        Matcher file = FILE.matcher(address);
        if (!file.find()) {
            return "";
        }
        try {
            return line(URLDecoder.decode(file.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return line(file.group(1));
        }
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\u2028\u2029]+", " ")
                .replace("/", "")
                .replace("\\", "")
                .strip();
    }
}
