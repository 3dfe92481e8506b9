package galley.format.html;

import static galley.article.Mark.Style.EMPHASIS;
import static galley.article.Mark.Style.STRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InlineMarkupTest {

    private static final Mark LINK = new Mark.Link("https://portsable.example/");

    @Test
    void neighboursShareTheirLink() {
        assertWrites(
                "<a href=\"https://portsable.example/\">plain <strong>bold</strong> plain</a>",
                run("plain ", LINK),
                run("bold", LINK, STRONG),
                run(" plain", LINK));
    }

    @Test
    void neighboursThatLeadElsewhereAreTwoLinks() {
        assertWrites(
                "<a href=\"https://portsable.example/\">a</a><a href=\"/b\">b</a>",
                run("a", LINK),
                run("b", new Mark.Link("/b")));
    }

    @Test
    void marksNestInOneOrder() {
        assertWrites(
                "<a href=\"https://portsable.example/\"><span lang=\"fr\"><strong><em>a</em></strong></span></a>",
                run("a", EMPHASIS, new Mark.Language("fr"), LINK, STRONG));
    }

    @Test
    void ofTwoLinksOnTheSameLettersOneIsWritten() {
        assertWrites("<a href=\"/a\">x</a>", run("x", new Mark.Link("/b"), new Mark.Link("/a")));
        assertWrites("<a href=\"/a\">x</a>", run("x", new Mark.Link("javascript:a"), new Mark.Link("/a")));
    }

    @Test
    void markupInAnAddressIsEscaped() {
        assertWrites("<a href=\"/?a=%22%3E&amp;b='\">x</a>", run("x", new Mark.Link("/?a=\">&b='")));
    }

    @Test
    void marksNobodyKnowsLeaveTheWords() {
        assertWrites("x", run("x", new Mark.Unknown("\"glow\""), new Mark.Language("no such tag")));
    }

    @Test
    void softLineBreakBreaksTheLine() {
        assertWrites("a<br>b", run("a\u2028b"));
    }

    private static Run run(String text, Mark... marks) {
        return new Run(text, Set.of(marks));
    }

    private static void assertWrites(String markup, Run... runs) {
        StringBuilder out = new StringBuilder();
        InlineMarkup.append(out, RichText.of(List.of(runs)));
        assertEquals(markup, out.toString());
    }
}
