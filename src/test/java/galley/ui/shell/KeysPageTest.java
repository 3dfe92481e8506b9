package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.ui.palette.KeySheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The guide names the keys there are. {@code mvn test -Dtest=KeysPageTest -Dgolden=write} writes its table anew, all that stands behind the
 * heading.
 */
class KeysPageTest extends Journey {

    private static final Path PAGE = Path.of("src", "site", "markdown", "guide", "keys.md");
    private static final String HEADING = "## All keys\n";

    @Test
    void theGuideNamesEveryKey() throws IOException {
        fresh();
        List<KeySheet.Section> sections =
                on(() -> TextKeys.sections(window.bench().actions()));
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(HEADING))
                + HEADING
                + sections.stream()
                        .filter(section -> !section.rows().isEmpty())
                        .map(KeysPageTest::table)
                        .collect(Collectors.joining());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, written);
        }
        assertEquals(Files.readString(PAGE), written, "the keys differ; if that is meant, rewrite with -Dgolden=write");
    }

    private static String table(KeySheet.Section section) {
        return "\n### " + WORDS.text(section.name()) + "\n\n| | |\n|---|---|\n"
                + section.rows().stream()
                        .map(row -> "| " + WORDS.text(row.name()) + " | "
                                + row.said()
                                        .replace("\u21b5", "Enter")
                                        .replace("\u2190", "Left")
                                        .replace("\u2192", "Right")
                                + " |\n")
                        .collect(Collectors.joining());
    }
}
