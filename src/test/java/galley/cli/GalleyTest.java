package galley.cli;

import static galley.cli.Call.galley;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.format.json.ArticleJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GalleyTest {

    static Stream<String> commands() {
        return Galley.COMMANDS.stream();
    }

    @Test
    void helpExplainsEveryCommandInEightyColumns() {
        Call help = galley("--help");
        assertEquals(0, help.exit());
        assertAll(commands().map(name -> () -> assertTrue(help.out().contains("\n  " + name + " "), name)));
        assertNarrow(help);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        Call help = galley(command, "--help");
        assertEquals(0, help.exit());
        assertTrue(help.out().contains("\n  galley " + command), help.out());
        assertNarrow(help);
    }

    @Test
    void versionIsThatOfTheBuild() {
        Call version = galley("--version");
        assertEquals(0, version.exit());
        assertTrue(version.out().matches("galley \\d+\\.\\d+\\.\\d+\\R"), version.out());
    }

    @Test
    void schemaIsPrintedAsItIs() {
        Call schema = galley("schema");
        assertEquals(new Call(0, ArticleJson.schema(), ""), schema);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "--nonsense", "-o", "convert", "convert -o", "validate", "schema more", "convert a b"})
    void wrongUsageEndsWithTwoAndSaysWhereHelpIs(String typed) {
        Call wrong = galley((Object[]) typed.split(" "));
        assertEquals(2, wrong.exit());
        assertEquals("", wrong.out());
        assertTrue(wrong.err().matches("galley: .*Try “galley( \\w+)? --help”\\.\\R"), wrong.err());
    }

    @ParameterizedTest
    @CsvSource({
        "convert, true",
        "--help, true",
        "-, true",
        "chekc, true",
        "pom.xml, false",
        "src, false",
        "new-story.galley, false",
        "folder/story, false",
    })
    void aWordThatNamesNoFileIsACommand(String typed, boolean command) {
        assertEquals(command, Galley.isCommand(typed));
    }

    @Test
    void withoutArgumentsTheWindowIsMeant() {
        assertFalse(Galley.isCommand());
    }

    @Test
    void withoutADisplayTheCommandsThatNeedNoneAreNamed() {
        Call nothing = galley("story.galley");
        assertEquals(1, nothing.exit());
        assertAll(commands().map(name -> () -> assertTrue(nothing.err().contains("galley " + name), name)));
    }

    @Test
    void onlyOnLinuxADisplayMayBeMissing() {
        assertFalse(Display.isThere("Linux", null, Map.of()));
        assertFalse(Display.isThere("Linux", null, Map.of("DISPLAY", "")));
        assertTrue(Display.isThere("Linux", null, Map.of("DISPLAY", ":0")));
        assertTrue(Display.isThere("Linux", null, Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertTrue(Display.isThere("Linux", "Headless", Map.of()));
        assertTrue(Display.isThere("Mac OS X", null, Map.of()));
        assertTrue(Display.isThere("Windows 11", null, Map.of()));
    }

    @Test
    void theLauncherStartsTheSameCommandsWithoutTheWindow() throws Exception {
        String launcher = Files.readString(Path.of("packaging", "galley"));
        String listed = launcher.replaceAll("(?s).*\\n    -\\* \\| ([a-z |]+)\\).*", "$1");
        assertEquals(Galley.COMMANDS, Set.of(listed.split(" \\| ")));
    }

    private static void assertNarrow(Call help) {
        help.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
}
