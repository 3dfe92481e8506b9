package galley.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by a few letters, and in which order. */
class MatchingTest {

    private static final List<List<String>> ALL = List.of(
            List.of("Paragraph", "p", "text"),
            List.of("Section", "h2", "heading"),
            List.of("Subsection", "h3", "heading"),
            List.of("Quotation", "bq", ">"),
            List.of("Pull quote", "pq"),
            List.of("Bullet list", "ul", "-"),
            List.of("Numbered list", "ol", "1."),
            List.of("Café élevé"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "h2; Section",
                "H2; Section",
                "p; Paragraph,Pull quote,Subsection:no",
                "pq; Pull quote,Paragraph:no",
                "quo; Quotation,Pull quote",
                "list; Bullet list,Numbered list",
                "sec; Section,Subsection",
                "heading; Section,Subsection",
                "head; Section,Subsection",
                "ul; Bullet list,Pull quote",
                "blst; Bullet list",
                "nl; Numbered list",
                "num list; Numbered list",
                "cafe; Café élevé",
                "ÉLEVE; Café élevé",
                ">; Quotation",
                "1.; Numbered list",
            })
    void theBestIsFirst(String query, String wanted) {
        List<String> found = found(query);
        List<String> first = List.of(wanted.split(",")).stream()
                .filter(name -> !name.endsWith(":no"))
                .toList();
        assertEquals(first, found.subList(0, Math.min(first.size(), found.size())), found.toString());
    }

    @ParameterizedTest
    @CsvSource({"zzz", "h5", "quotationx", "tsil"})
    void nothingIsFound(String query) {
        assertEquals(List.of(), found(query));
    }

    @Test
    void everythingMatchesNothingTyped() {
        assertEquals(ALL.size(), found("").size());
        assertEquals(ALL.size(), found("  ").size());
        assertEquals("Paragraph", found("").getFirst());
    }

    @Test
    void aHostileQueryTakesNoTime() {
        String longOne = "a".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            found(longOne);
            found("(((*?\\".repeat(10_000));
            Matching.rank("b".repeat(1_000), List.of(longOne));
        });
    }

    private static List<String> found(String query) {
        return Matching.best(query, ALL, names -> names).stream()
                .map(List::getFirst)
                .toList();
    }
}
