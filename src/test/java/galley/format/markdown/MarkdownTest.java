package galley.format.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are taken for Markdown, and that the rest is not. */
class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Now\n\n- one\n- two",
                "# A\n\ntext\n\n## B",
                "See [the map](https://a.example/) and [the plan](https://b.example/).",
                "**Note** this is *new*.",
                "## Now\r\n\r\n1. one\r\n2. two",
                "```\ncode\n```\n\n- one"
            })
    void isMarkdown(String text) {
        assertTrue(Markdown.isMarkdown(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "- Hola.\n- ¿Qué tal?\n- Bien.",
                "1. Mozart\n2. Haydn",
                "#hashtag and #another",
                "a * b * c = d",
                "> On Monday you wrote\n> that it works",
                "snake_case and other_name",
                "2 ** 3 ** 4",
                "# 1 in the charts",
                "*** breaking ***",
                "[1] see below",
                "footnote [a](b)",
                "## Only one heading",
                "“So,” she said – and left.",
                "5* hotel, 4* food"
            })
    void isPlain(String text) {
        assertFalse(Markdown.isMarkdown(text), text);
    }

    @Test
    void becomesHtmlAndShowsMarkupAsItIsWritten() {
        assertEquals("<h2>Now</h2>\n<ul>\n<li><strong>a</strong></li>\n</ul>\n", Markdown.html("## Now\n- **a**"));
        assertEquals("<p>&lt;b&gt;x&lt;/b&gt;</p>\n", Markdown.html("<b>x</b>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "**", "> ", "- ", "`", "[x](", "_a", "# ", "*", "<!--", "![", "\n- a\n  "})
    void hostileTextEnds(String piece) {
        String text = "## a\n**b**\n" + piece.repeat(40_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            if (Markdown.isMarkdown(text)) {
                Markdown.html(text);
            }
        });
    }
}
