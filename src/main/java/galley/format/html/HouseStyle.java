package galley.format.html;

import galley.words.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages look like: the rules of one style sheet, and nothing else. Three come with the program, in {@code assets/style/page}; a desk
 * may have its own. It is a value; where a desk's own file lies, and whether it changed, others know.
 *
 * @param name what it is called: {@code news}, {@code magazine}, {@code plain}, or the name of a file
 * @param rules the style sheet, in CSS
 */
public record HouseStyle(String name, String rules) {

    /** For news sites: the one of every page, until another is chosen. */
    public static final HouseStyle NEWS = shipped("news");

    /** For magazines. */
    public static final HouseStyle MAGAZINE = shipped("magazine");

    /** With as little style as can be read well. */
    public static final HouseStyle PLAIN = shipped("plain");

    /** Those that come with the program. */
    public static final List<HouseStyle> SHIPPED = List.of(NEWS, MAGAZINE, PLAIN);

    private static final Pattern SCREEN =
            Pattern.compile("\\(\\s*prefers-color-scheme\\s*:\\s*(dark|light)\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile(
            "(?<![-\\w])color-scheme\\s*:\\s*(?:light\\s+dark|dark\\s+light)", Pattern.CASE_INSENSITIVE);
    private static final String HOLDS = "(min-width: 0px)";
    private static final String NEVER = "(max-width: 0px)";

    public HouseStyle {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rules, "rules");
    }

    /** {@return one that comes with the program, by its name; empty where there is none of that name} */
    public static Optional<HouseStyle> named(String name) {
        return SHIPPED.stream().filter(style -> style.name().equals(name)).findFirst();
    }

    /**
     * {@return the file of one that comes with the program, as it was written, with the comment that tells its classes}
     *
     * @param name its name
     */
    public static String written(String name) {
        try (InputStream file = HouseStyle.class.getResourceAsStream("/assets/style/page/" + name + ".css")) {
            if (file == null) {
                throw new IllegalStateException("assets/style/page/" + name + ".css is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return why a text is no style sheet, with the line; empty where it can be used} */
    public static Optional<Problem> flaw(String css) {
        return new StyleProof(css).flaw();
    }

    /** {@return the rules as they stand between {@code <style>} and {@code </style>}, which they cannot end} */
    String inElement() {
        return rules.replace("</", "<\\/");
    }

    /**
     * {@return this style as a screen shows it that is set to dark, or to light}: for a view that does not know how its screen is set
     *
     * @param dark whether it is set to dark
     */
    public HouseStyle seen(boolean dark) {
        String decided = SCREEN.matcher(rules)
                .replaceAll(asked -> asked.group(1).equalsIgnoreCase("dark") == dark ? HOLDS : NEVER);
        String scheme = Matcher.quoteReplacement("color-scheme: " + (dark ? "dark" : "light"));
        return new HouseStyle(name, SCHEME.matcher(decided).replaceAll(scheme));
    }

    private static HouseStyle shipped(String name) {
        return new HouseStyle(name, written(name).replaceAll("(?s)/\\*.*?\\*/\\s*", ""));
    }
}
