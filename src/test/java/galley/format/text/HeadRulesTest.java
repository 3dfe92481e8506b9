package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Byline;
import galley.article.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before the first paragraph, one shape a case. */
class HeadRulesTest {

    private static final String TEXT =
            "The bridge across the harbor will open to traffic again on 4 May, the works department said on Tuesday.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Mara Lind                                | Mara Lind   |
            by MARA LIND                                | MARA LIND   |
            Von Mara Lind, Hamburg                      | Mara Lind   | Hamburg
            Par Mara Lind                               | Mara Lind   |
            By Mara Lind, transport correspondent       | Mara Lind   | transport correspondent
            By Mara Lind, ports and roads correspondent | Mara Lind   | ports and roads correspondent
            Mara Lind                                   | Mara Lind   |
            Mara van der Lind                           | Mara van der Lind |
            M. J. Lind                                  | M. J. Lind  |
            """)
    void namesTheAuthor(String line, String name, String role) {
        assertEquals(
                List.of(new Byline(name, role == null ? "" : role, "")),
                head("The bridge opens in May\n\n" + line + "\n\n" + TEXT).bylines());
    }

    @Test
    void namesSeveralAuthors() {
        assertEquals(
                List.of(Byline.of("Mara Lind"), Byline.of("Tom Reed"), Byline.of("Ida Voss")),
                head("The bridge opens in May\n\nBy Mara Lind, Tom Reed and Ida Voss\n\n" + TEXT)
                        .bylines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By the river
            Final Thoughts
            Key Points
            The Storm
            Port Authority
            """)
    void takesNoHeadingForAnAuthor(String line) {
        String raw = "The bridge opens in May\n\n" + line + "\n\n" + TEXT;
        assertEquals(List.of(), head(raw).bylines());
        assertEquals("h2 " + line, Import.blocks(raw).get(1));
    }

    @Test
    void theLineUnderTheHeadlineIsTheStandfirstIfTheBylineFollows() {
        assertEquals(
                "stand Two years after a ship struck it, the bridge is whole.",
                Import.blocks(
                                "Port opens bridge\n\nTwo years after a ship struck it, the bridge is whole.\n\nBy Mara Lind\n\n"
                                        + TEXT)
                        .get(1));
    }

    @Test
    void aMottoAboveABareNameIsTheBiography() {
        assertEquals(
                List.of(new Byline("Mara Lind", "", "I count gulls. Someone must.")),
                head("Port opens bridge\n\nI count gulls. Someone must.\n\nMara Lind\n2 min read\n\n" + TEXT)
                        .bylines());
    }

    @Test
    void aLineThatTellsOfTheAuthorIsTheBiographyAboveBelowAndAtTheEnd() {
        String bio = "Mara Lind covers the harbor as a correspondent.";
        List<Byline> author = List.of(new Byline("Mara Lind", "", bio));
        assertEquals(
                author,
                head("Port opens bridge\n\n" + bio + "\n\nBy Mara Lind\n\n" + TEXT)
                        .bylines());
        assertEquals(
                author,
                head("Port opens bridge\n\nBy Mara Lind\n\n" + bio + "\n\n" + TEXT)
                        .bylines());
        assertEquals(
                author,
                head("Port opens bridge\n\nBy Mara Lind\n\n" + TEXT + "\n" + bio)
                        .bylines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORT SABLE, March 3 (Nordwire) — The bridge opens.  | PORT SABLE, March 3 (Nordwire)
            PORT SABLE (Nordwire) - The bridge opens.           | PORT SABLE (Nordwire)
            Hamburg (dpa) - Die Brücke wird geöffnet.           | Hamburg (dpa)
            PORT SABLE -- The bridge opens.                     | PORT SABLE
            NATO — the alliance — met on Tuesday.               | ''
            UPDATE — The bridge opens.                          | ''
            The bridge — A wonder — opens.                      | ''
            """)
    void givesTheDateline(String line, String dateline) {
        assertEquals(dateline, head("The bridge opens in May\n\n" + line + "\n").dateline());
    }

    @Test
    void aSectionOverTheHeadlineIsTheKicker() {
        assertEquals(
                "Politics",
                head("Politics\n\nPort opens bridge after two years\n\n" + TEXT).kicker());
        assertEquals(
                "THE HARBOR",
                head("THE HARBOR\nPort opens bridge after two years\n\n" + TEXT).kicker());
    }

    @Test
    void oneLineIsAHeadlineAndALongOneAParagraph() {
        assertEquals(List.of("h1 Port opens bridge"), Import.blocks("Port opens bridge"));
        assertEquals(
                List.of("h1 ", "p " + TEXT.strip() + " " + TEXT.strip()), Import.blocks(TEXT.strip() + " " + TEXT));
    }

    @Test
    void theSubjectOfAMailIsTheHeadlineWhereThereIsNoOther() {
        assertEquals(
                "h1 Bridge opens",
                Import.blocks("From: Mara\nSubject: Bridge opens\n\n" + TEXT.strip() + " " + TEXT)
                        .getFirst());
    }

    private static Metadata head(String raw) {
        return Import.article(raw).metadata();
    }
}
