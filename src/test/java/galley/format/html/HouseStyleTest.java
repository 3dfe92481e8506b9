package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.words.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three styles keep what they promise, a desk's own is told what is wrong with it, and none gets out of its element. */
class HouseStyleTest {

    private static final Pattern TOKENS = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL);
    private static final Pattern COLOR = Pattern.compile("--(\\w+): (#\\w+);");
    private static final Pattern CLASS = Pattern.compile("class=\"([\\w-]+)\"");

    static List<HouseStyle> shipped() {
        return HouseStyle.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedStyleIsWhole(HouseStyle style) {
        assertEquals(Optional.empty(), HouseStyle.flaw(HouseStyle.written(style.name())));
        assertEquals(Optional.empty(), HouseStyle.flaw(style.rules()));
        assertEquals(Optional.of(style), HouseStyle.named(style.name()));
        assertFalse(style.rules().contains("/*"));
        for (String part : List.of(
                "@media (prefers-color-scheme: dark)",
                "@media print",
                "@media (max-width: 34rem)",
                "inline-start",
                "[dir]",
                ":lang(ar)")) {
            assertTrue(style.rules().contains(part), style.name() + " has " + part);
        }
    }

    /** The preview puts blocks into plain elements within the article: see the contract in the guide. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedStyleDoesNotCountBlocks(HouseStyle style) {
        assertFalse(Pattern.compile("article\\s*>|main\\s*>|:nth-|:first-child|:last-child|-of-type|~")
                .matcher(style.rules())
                .find());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everythingCanBeReadInLightAndInDark(HouseStyle style) {
        Matcher tokens = TOKENS.matcher(style.rules());
        int schemes = 0;
        for (; tokens.find(); schemes++) {
            Map<String, String> colors = new HashMap<>();
            Matcher color = COLOR.matcher(tokens.group(1));
            while (color.find()) {
                colors.put(color.group(1), color.group(2));
            }
            for (String letters : List.of("ink", "soft", "mute", "accent")) {
                for (String ground : List.of("paper", "panel")) {
                    double contrast = contrast(colors.get(letters), colors.get(ground));
                    assertTrue(contrast >= 4.5, style.name() + ": " + letters + " on " + ground + " is " + contrast);
                }
            }
        }
        assertEquals(3, schemes, "light, dark and paper");
    }

    @Test
    void theGuideAndEachFileNameEveryClassThereIs() throws IOException {
        TreeSet<String> classes = new TreeSet<>();
        Specimens.all().values().forEach(article -> {
            Matcher found = CLASS.matcher(HtmlFragment.withSources(article));
            while (found.find()) {
                classes.add(found.group(1));
            }
        });
        assertTrue(classes.contains("fact-box") && classes.contains("kicker"), classes.toString());
        String guide = Files.readString(Path.of("src", "site", "markdown", "guide", "house-styles.md"));
        for (String name : classes) {
            String written = name.equals("untitled") ? "h1.untitled" : "." + name;
            assertTrue(guide.contains(written), "the guide names " + written);
            shipped()
                    .forEach(style -> assertTrue(
                            HouseStyle.written(style.name()).split("\\*/")[0].contains(written),
                            style.name() + " names " + written));
        }
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        assertFlaw(Problem.of("style.open", 2, "{"), "p {}\nh1 {\n color: red;\n");
        assertFlaw(Problem.of("style.open", 1, "{"), "@media print {\n p { color: red; }\n");
        assertFlaw(Problem.of("style.closed", 3, "}"), "p {\n}\n}\n");
        assertFlaw(Problem.of("style.closed", 1, "}"), "p { color: rgb(1, 2, 3 }");
        assertFlaw(Problem.of("style.comment", 2), "p {}\n/* to be\ncontinued");
        assertFlaw(Problem.of("style.string", 2), "p {\n content: \"so;\n}");
        assertFlaw(Problem.of("style.string", 1), "p { content: 'so");
        assertFlaw(Problem.of("style.empty"), "");
        assertFlaw(Problem.of("style.empty"), "/* p { color: red } */ Dear desk, here is the style");
        assertFlaw(Problem.of("style.open", 1, "("), "p { background: url(data:x");
    }

    @Test
    void whatBrowsersTakeIsTaken() {
        for (String css : List.of(
                "p{color:red}",
                "p { content: \"}\" }",
                "p { content: '\\'}' }",
                "p { content: \"a\\\nb\" }",
                "/* { */ p {}",
                ".a\\{b { color: red }",
                "p { background: url(https://a.example/it's.png) }",
                "p { background: url( \"a)b\" ) }",
                "a[href^=\"x{\"] { color: red }",
                "@import url(x.css);\r\np {\r\n}")) {
            assertEquals(Optional.empty(), HouseStyle.flaw(css), css);
        }
    }

    @Test
    @Timeout(10)
    void aHugeStyleIsProvenInATwinkle() {
        assertEquals(Optional.empty(), HouseStyle.flaw(".a { color: red }\n".repeat(500_000)));
        assertFlaw(Problem.of("style.open", 1, "{"), "{".repeat(5_000_000));
        assertFlaw(Problem.of("style.comment", 1), "/*".repeat(2_500_000));
        new HouseStyle("huge", "(prefers-color-scheme:".repeat(250_000)).seen(true);
        new HouseStyle("huge", "color-scheme: light ".repeat(250_000)).seen(true);
    }

    @Test
    void noStyleGetsOutOfItsElement() throws Exception {
        HouseStyle hostile =
                new HouseStyle("x.css", "p { content: \"</style><script>alert(1)</script><!--\" } </STYLE >");
        for (String page : List.of(
                HtmlPage.write(Specimens.harbourBridge(), hostile),
                HtmlPage.withSources(Specimens.harbourBridge(), hostile),
                HtmlPage.empty(Specimens.harbourBridge().metadata(), hostile, "abc"))) {
            assertEquals(
                    1, Pattern.compile("(?i)</style").matcher(page).results().count(), "it ends once");
        }
    }

    @Test
    void aScreenIsLightOrDark() {
        String rules = ":root { color-scheme: light dark } @media (prefers-color-scheme: dark) { a {} }"
                + " @media print and ( PREFERS-COLOR-SCHEME :light ) { b {} }";
        assertEquals(
                ":root { color-scheme: dark } @media (min-width: 0px) { a {} }"
                        + " @media print and (max-width: 0px) { b {} }",
                new HouseStyle("x", rules).seen(true).rules());
        assertEquals(
                ":root { color-scheme: light } @media (max-width: 0px) { a {} }"
                        + " @media print and (min-width: 0px) { b {} }",
                new HouseStyle("x", rules).seen(false).rules());
    }

    private static void assertFlaw(Problem expected, String css) {
        assertEquals(Optional.of(expected), HouseStyle.flaw(css));
    }

    /** As the Web Content Accessibility Guidelines reckon it; 4.5 is level AA. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        String hex = color.length() == 4 ? color.replaceAll("(\\w)", "$1$1") : color;
        double[] share = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += share[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
