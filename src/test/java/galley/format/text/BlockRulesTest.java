package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of block by its shape. */
class BlockRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"* * *", "***", "---", "_____", "• • •", "⁂", "— — —"})
    void aRowOfSignsIsADivider(String line) {
        assertEquals(List.of("p One says.", "divider ", "p Two says."), body("One says.\n\n" + line + "\n\nTwo says."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We are late.”",
                "\"We are late.\"",
                "„We are late.“",
                "«We are late.»",
                "« We are late. »",
                "‘We are late.’"
            })
    void aQuotationWithItsSpeakerBelowIsSetApart(String quote) {
        assertEquals(
                List.of("p One says.", "quote We are late.", "said Odo Brand, engineer"),
                body("One says.\n\n" + quote + "\n— Odo Brand, engineer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We are late,” Brand told us.", "“We,” he said, “are late.”", "“We are late.”"})
    void aQuotationInTheRunningTextStaysAParagraph(String line) {
        assertEquals(
                List.of("p One says.", "p " + line, "p Two says."), body("One says.\n\n" + line + "\n\nTwo says."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We are late.” — Odo Brand, engineer",
                "“We are late.” – Odo Brand, engineer",
                "\"We are late.\" -- Odo Brand, engineer",
                "“We are late.”\nOdo Brand, engineer",
                "“We are late.”\n– Odo Brand, engineer",
                "“We are late.”\n\n– Odo Brand, engineer"
            })
    void theSpeakerStandsBesideOrBelow(String lines) {
        assertEquals(
                List.of("p One says.", "quote We are late.", "said Odo Brand, engineer", "p Two says."),
                body("One says.\n\n" + lines + "\n\nTwo says."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We are late” — that was all he said.",
                "“We are late” — Brand said nothing else.",
                "“We are late,” Brand said. “We are sorry.”",
                "“Late” – a word Brand uses often."
            })
    void aParagraphThatGoesOnAfterItsQuotationStaysOne(String line) {
        assertEquals(
                List.of("p One says.", "p " + line, "p Two says."), body("One says.\n\n" + line + "\n\nTwo says."));
    }

    @Test
    void lettersCountLikeNumbers() {
        assertEquals(
                List.of("p There are:", "#1 cracks", "#1 a storm", "p One says."),
                body("There are:\na) cracks\nb) a storm\n\nOne says."));
    }

    @Test
    void anUnderlinedLineIsAHeading() {
        assertEquals(
                List.of("p One says.", "h2 Why so late", "p Two says.", "divider ", "p Three says."),
                body("One says.\n\nWhy so late\n-----------\n\nTwo says.\n\n---\n\nThree says."));
        assertEquals(
                List.of("h1 The bridge opens", "p One says."),
                Import.blocks("The bridge opens\n================\n\nOne says."));
    }

    @Test
    void aQuotationOfSeveralParagraphsIsClosedByTheLast() {
        assertEquals(
                List.of("p One says.", "quote We are late.", "quote We are sorry.", "said Odo Brand"),
                body("One says.\n\n“We are late.\n\n“We are sorry.”\n\n— Odo Brand"));
    }

    @Test
    void itemsNestByIndentAndBySign() {
        assertEquals(
                List.of("p There are:", "*1 a", "*2 b", "*3 c", "*1 d", "#1 e", "#1 f"),
                body("There are:\n- a\n  - b\n    - c\n- d\n1. e\n2) f"));
        assertEquals(List.of("p There are:", "*1 a", "*2 b", "*1 c"), body("There are:\n• a\n◦ b\n• c"));
    }

    @Test
    void aNumberOutOfItsRowStaysALetter() {
        assertEquals(List.of("p One says.", "p 7. It is late."), body("One says.\n\n7. It is late."));
        assertEquals(
                List.of("p One says.", "p 1. It is late.", "p So we go.", "p 2. It is dark."),
                body("One says.\n\n1. It is late.\n\nSo we go.\n\n2. It is dark."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why it took so long",
                "What happens next?",
                "‘Unprecedented’ storms",
                "5 ways to tie a knot",
                "THE STORM"
            })
    void aShortLineOverTextIsAHeading(String line) {
        assertEquals(
                List.of("p One says.", "h2 " + line, "p Two says."), body("One says.\n\n" + line + "\n\nTwo says."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"There are three:", "He went home.", "“No way”", "Q: Why so late?", "and then, nothing"})
    void aShortLineThatGoesOnOrEndsIsAParagraph(String line) {
        assertEquals("p " + line, body("One says.\n\n" + line + "\n\nTwo says.").get(1));
    }

    @Test
    void theLastLineIsNoHeading() {
        assertEquals(List.of("p One says.", "p The end of it"), body("One says.\n\nThe end of it"));
    }

    @Test
    void doubleStarsAtTheEdgesOfWordsAreStrong() {
        assertEquals(List.of("p One says no."), body("One says **no**."));
        assertEquals(List.of("p One says s**t and f**k."), body("One says s**t and f**k."));
    }

    private static List<String> body(String raw) {
        List<String> blocks = Import.blocks("The bridge opens in May\n\n" + raw);
        return blocks.subList(1, blocks.size());
    }
}
