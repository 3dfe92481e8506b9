package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.typography.HouseRules;
import galley.typography.Rule;
import galley.words.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings come back as they were chosen, and a file that makes no sense costs nothing but itself. */
@Timeout(20)
class SettingsFileTest {

    @TempDir
    private Path folder;

    private Path place() {
        return folder.resolve("deep").resolve("settings.properties");
    }

    private SettingsFile file() {
        return new SettingsFile(place());
    }

    @Test
    void whereThereIsNoFileTheUsualSettingsHold() {
        assertEquals(new SettingsFile.Found(Settings.USUAL, Optional.empty()), file().read());
        assertFalse(Files.exists(place()));
    }

    @Test
    void whatWasChosenComesBack() throws IOException {
        for (Rule rule : Rule.values()) {
            for (boolean on : new boolean[] {true, false}) {
                Settings settings = Settings.USUAL.withAsYouType(HouseRules.USUAL.with(rule, on));
                file().write(settings);
                assertEquals(new SettingsFile.Found(settings, Optional.empty()), file().read());
            }
        }
    }

    @Test
    void howTheTextIsShownComesBack() throws IOException {
        for (Ease ease : Ease.values()) {
            for (boolean on : new boolean[] {true, false}) {
                Settings settings =
                        Settings.USUAL.withComfort(Comfort.USUAL.with(ease, on).withZoom(new Zoom(on ? 50 : 300)));
                file().write(settings);
                assertEquals(new SettingsFile.Found(settings, Optional.empty()), file().read());
            }
        }
        put("view.zoom=125\nview.focus=true\n");
        assertEquals(
                Comfort.USUAL.with(Ease.FOCUS, true).withZoom(new Zoom(125)),
                file().read().settings().comfort());
    }

    @Test
    void theFileIsForPeopleTooAndTheSameForTheSameSettings() throws IOException {
        file().write(Settings.USUAL.withAsYouType(HouseRules.NONE.with(Rule.DASHES, true)));
        String text = Files.readString(place());
        assertTrue(
                text.startsWith("as-you-type.apostrophes=false\nas-you-type.arrows=false\nas-you-type.dashes=true\n"),
                text);
        file().write(file().read().settings());
        assertEquals(text, Files.readString(place()));
    }

    @Test
    void settingsOfANewerGalleyAreKept() throws IOException {
        put("theme=dark: all \\u00e9 = #\nas-you-type.quotes=false\nas-you-type.emoji=true\n");
        Settings read = file().read().settings();
        assertEquals(Map.of("theme", "dark: all é = #", "as-you-type.emoji", "true"), read.others());
        file().write(read.withAsYouType(HouseRules.ALL));
        assertEquals(read.others(), file().read().settings().others());
        assertEquals(HouseRules.ALL, file().read().settings().asYouType());
    }

    @Test
    void lineEndsAndBlanksOfAnotherEditorDoNoHarm() throws IOException {
        put("# mine\r\n as-you-type.quotes = false\r\n\r\n");
        assertEquals(
                HouseRules.USUAL.with(Rule.QUOTES, false),
                file().read().settings().asYouType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as-you-type.quotes=perhaps\n",
                "a=\\u12\n",
                "\u0000\u0001\u0002",
                "as-you-type.dashes=\n",
                "view.focus=maybe\n",
                "view.zoom=49\n",
                "view.zoom=301\n",
                "view.zoom=large\n",
                "view.zoom=\n",
                "view.zoom=99999999999\n"
            })
    void aDamagedFileIsKeptBesideAndTheUsualSettingsHold(String text) throws IOException {
        put(text);
        assertDamaged(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesThatAreNoTextAreKeptBeside() throws IOException {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 1};
        Files.createDirectories(place().getParent());
        Files.write(place(), bytes);
        assertDamaged(bytes);
        byte[] large = new byte[2_000_000];
        Files.write(place(), large);
        assertDamaged(large);
    }

    private void assertDamaged(byte[] bytes) throws IOException {
        SettingsFile.Found found = file().read();
        assertEquals(Settings.USUAL, found.settings());
        assertEquals(Optional.of(Problem.of("store.settings.damaged", "settings.properties.damaged")), found.problem());
        assertEquals(
                new String(bytes, StandardCharsets.ISO_8859_1),
                Files.readString(place().resolveSibling("settings.properties.damaged"), StandardCharsets.ISO_8859_1));
        assertFalse(Files.exists(place()));
    }

    @Test
    void aFileThatCannotBeReadIsSaid() throws IOException {
        Files.createDirectories(place());
        Files.writeString(place().resolve("in-the-way"), "");
        assertEquals(
                new SettingsFile.Found(Settings.USUAL, Optional.of(Problem.of("store.settings.unread"))),
                file().read());
        assertThrows(IOException.class, () -> new SettingsFile(place().resolve("in-the-way/x")).write(Settings.USUAL));
    }

    @Test
    void noBytesThrow() throws IOException {
        Files.createDirectories(place().getParent());
        for (long seed = 0; seed < 300; seed++) {
            byte[] bytes = new byte[new Random(seed).nextInt(60)];
            new Random(seed).nextBytes(bytes);
            Files.write(place(), bytes);
            file().read();
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Linux,      -,             -,       /home/ann/.config/galley/settings.properties
            Linux,      /conf,         -,       /conf/galley/settings.properties
            Linux,      conf,          -,       /home/ann/.config/galley/settings.properties
            Mac OS X,   /conf,         -,       /home/ann/Library/Application Support/Galley/settings.properties
            Windows 11, -,             -,       /home/ann/AppData/Roaming/Galley/settings.properties
            Windows 11, /roaming,      -,       /roaming/Galley/settings.properties
            Linux,      /conf,         /my/own, /my/own
            """)
    void theFileLiesWhereTheSystemKeepsSettings(String system, String given, String named, String place) {
        Map<String, String> properties = named == null
                ? Map.of("os.name", system, "user.home", "/home/ann")
                : Map.of("os.name", system, "user.home", "/home/ann", "galley.settings", named);
        assertEquals(
                Path.of(place),
                SettingsPlace.of(
                        properties::get,
                        name -> name.equals(system.startsWith("Win") ? "APPDATA" : "XDG_CONFIG_HOME") ? given : null));
    }

    private void put(String text) throws IOException {
        Files.createDirectories(place().getParent());
        Files.writeString(place(), text);
    }

    @Test
    void theLibraryIsKept() throws IOException {
        Path library = folder.resolve("Articles of 100% ä: \u6771\u4eac");
        Path file = folder.resolve("kept.properties");
        new SettingsFile(file).write(Settings.USUAL.withLibrary(library));
        assertEquals(
                Optional.of(library), new SettingsFile(file).read().settings().library());
        assertTrue(Files.readString(file).contains("library.folder="));
    }

    @Test
    void aLibraryThatIsNoFolderHereIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("other.properties"), "library.folder=a\\u0000b\n");
        assertEquals(Settings.USUAL, new SettingsFile(file).read().settings());
    }
}
