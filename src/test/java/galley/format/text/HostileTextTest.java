package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import galley.article.Limits;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to break or stall the import. */
@Timeout(60)
class HostileTextTest {

    static Stream<String> texts() {
        return Stream.of(
                "a".repeat(Limits.LONGEST_BLOCK),
                "• item\n".repeat(Limits.MOST_BLOCKS - 2),
                "“Open and never closed.\n".repeat(50_000),
                "1. one\n\nprose\n\n".repeat(30_000),
                "Share\n".repeat(90_000),
                "Short line\n".repeat(90_000),
                "> ".repeat(100_000) + "x",
                "**".repeat(200_000),
                "**a ".repeat(100_000),
                " - ".repeat(100_000),
                "By " + "a, ".repeat(100_000),
                "\u0000\u0001\u001f \ud800 \udc00 \ufffe\n\u0000",
                "* * *\n".repeat(1000),
                "The bridge will open again on Monday, said the works department of Port\nSable.\n".repeat(40_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadInTime(String text) {
        assertInstanceOf(Imported.Ok.class, TextImport.read(text));
    }

    @Test
    void aParagraphBeyondTheLimitIsRefused() {
        Imported read = TextImport.read("a".repeat(Limits.LONGEST_BLOCK + 1));
        assertEquals(
                "text.problem.long-paragraph",
                assertInstanceOf(Imported.Refused.class, read).problem().key());
    }

    @Test
    void moreParagraphsThanTheLimitAreRefused() {
        Imported read = TextImport.read("• item\n".repeat(Limits.MOST_BLOCKS + 1));
        assertEquals(
                "text.problem.many-paragraphs",
                assertInstanceOf(Imported.Refused.class, read).problem().key());
    }

    @Test
    void blankTextIsRefused() {
        Imported read = TextImport.read(" \n\t\r\n\u200b\ufeff\u00a0");
        assertEquals(
                "text.problem.blank",
                assertInstanceOf(Imported.Refused.class, read).problem().key());
    }
}
