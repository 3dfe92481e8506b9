package galley.format.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each program puts on the clipboard, as {@code src/test/resources/clips} has it, and what it comes to. The clips were written for
 * these tests in the markup those programs write; {@code -Dgolden=write} writes what they come to anew, for review.
 */
class ClipFilesTest {

    private static final Path CLIPS = Path.of("src", "test", "resources", "clips");

    static List<String> clips() throws IOException {
        try (Stream<Path> files = Files.list(CLIPS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("clips")
    void comesToWhatItMeans(String name) throws IOException {
        String found = Notation.of(HtmlClip.read(html(name), "en"));
        Path expected = CLIPS.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, found);
        }
        assertEquals(Files.readString(expected), found);
    }

    /** Gutenberg's own table of what each source keeps, with quotations and links beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    word         | b i s sub | h2 h3 | * ** 1 11 | link | q  | table | fig | -
                    word-online  | b i       | h2    | * ** 1    | link |    | table |     |
                    docs         | b i s sup | h2    | * ** 1    | link |    | table | fig | -
                    libreoffice  | b i s sup | h2    | * ** 1    | link | q  | table | fig | -
                    gutenberg    | b i s     | h2 h3 | * 11      | link | q a pq | table | fig | -
                    apple-mail   | b i       |       | * **      | link | q  |       |     |
                    outlook      | b         |       | *         | link |    |       |     |
                    gmail        | b         |       | 1         | link | q  |       |     |
                    notion       | b i s code | h2   | * ** 1    | link | q  | table | fig | -
                    slack        | b i s code |      | * **      | link | q  |       |     |
                    web-page     | b i code  | h2 h3 | * **      | link | q a | table | fig | -
                    """)
    void keepsItsRowOfTheMatrix(
            String name,
            String formatting,
            String headings,
            String lists,
            String links,
            String quotes,
            String table,
            String picture,
            String separator)
            throws IOException {
        String found = Notation.of(HtmlClip.read(html(name), "en"));
        List<String> kinds = found.lines().map(line -> line.split("[ (]")[0]).toList();
        words(formatting).forEach(mark -> assertTrue(found.contains("<" + mark + ">"), mark + " in\n" + found));
        Stream.of(headings, lists, quotes, picture, separator)
                .flatMap(cell -> words(cell).stream())
                .forEach(kind -> assertTrue(kinds.contains(kind), kind + " in\n" + found));
        assertEquals(links != null, found.matches("(?s).*<(http|mailto:).*"), "a link in\n" + found);
        assertEquals(table != null, found.contains(" | "), "a table in\n" + found);
    }

    private static List<String> words(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(" "));
    }

    @Test
    void everyClipHasItsPurpose() throws IOException {
        assertFalse(clips().isEmpty());
        for (String name : clips()) {
            String found = Notation.of(HtmlClip.read(html(name), "en"));
            assertFalse(
                    found.matches("(?s).*(mso-|supportLists|javascript:|\u200B|\u00AD|\uFEFF).*"), name + "\n" + found);
            assertEquals(found.lines().collect(Collectors.joining("\n")) + "\n", found, "one line a block in " + name);
        }
    }

    private static String html(String name) throws IOException {
        return Files.readString(CLIPS.resolve(name + ".html"));
    }
}
