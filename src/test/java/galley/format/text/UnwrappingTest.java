package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnwrappingTest {

    private static final String BROKEN = """
            The bridge across the harbor will open to traffic again on 4 May, two
            years after a ship struck one of its piers, the department of works
            said on Tuesday.

            Repairs cost a third more than planned, since divers who looked at the
            second pier found cracks in it that nobody had looked for, and winter
            storms took away the scaffolding.
            """;

    @Test
    void linesThatWereFullAreJoined() {
        List<String> lines = lines(BROKEN);
        assertEquals(2, lines.size());
        assertEquals(
                "Repairs cost a third more than planned, since divers who looked at the second pier found cracks in it that nobody "
                        + "had looked for, and winter storms took away the scaffolding.",
                lines.get(1));
    }

    @Test
    void aHyphenAtTheEndOfALineStaysWithoutASpace() {
        String hyphened = BROKEN.replace("department of works\nsaid", "most of a well-\nknown port said");
        assertTrue(lines(hyphened).getFirst().contains("a well-known port"));
    }

    @Test
    void linesThatCouldHaveHeldTheNextWordStayApart() {
        assertEquals(
                4,
                lines("Roses are red\nViolets are blue\nThe harbor is gray\nAnd so are you")
                        .size());
    }

    @Test
    void theHangingLinesOfAnItemAreJoinedInAnyText() {
        assertEquals(
                List.of("- cracks in the second pier", "- steel"), lines("- cracks in the\n  second pier\n- steel"));
    }

    private static List<String> lines(String raw) {
        return Unwrapping.of(LineSplitter.split(raw)).stream().map(Line::text).toList();
    }
}
