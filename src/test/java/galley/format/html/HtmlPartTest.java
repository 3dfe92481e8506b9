package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HtmlPartTest {

    private static final String HEADER = "<header>\n<h1>x</h1>\n</header>";

    @Test
    void eachPartIsOneElement() throws Exception {
        for (int seed = 0; seed < 2_000; seed++) {
            List<HtmlPart> parts = HtmlPart.of(RandomArticle.article(new Random(seed)));
            for (HtmlPart part : parts) {
                assertEquals(1, Parsed.body(part.html()).roots(), "seed " + seed + ": " + part.html());
            }
            assertInstanceOf(HeaderPart.class, parts.getFirst(), "seed " + seed);
        }
    }

    @Test
    void anEditChangesThePartItTouches() {
        Article before = Specimens.harbourBridge();
        int paragraph = before.body().start(3);
        Article after =
                before.withBody(before.body().splice(paragraph, paragraph, Slice.of(RichText.of("Police and "))));
        List<HtmlPart> old = HtmlPart.of(before);
        List<HtmlPart> now = HtmlPart.of(after);
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).equals(now.get(i))) {
                changed.add(i);
            }
        }
        assertEquals(List.of(2), changed);
        assertNotEquals(old.get(2).html(), now.get(2).html());
    }

    @Test
    void headingsLeaveOutNoLevel() {
        assertWrites(
                List.of("<h2>a</h2>", "<h3>b</h3>", "<h4>c</h4>", "<h2>d</h2>", "<h3>e</h3>"),
                new Block.Heading(3, RichText.of("a")),
                new Block.Heading(4, RichText.of("b")),
                new Block.Heading(4, RichText.of("c")),
                new Block.Heading(2, RichText.of("d")),
                new Block.Heading(4, RichText.of("e")));
    }

    @Test
    void attributionStandsOutsideTheQuotation() {
        assertWrites(
                List.of("<figure class=\"quote\">\n<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"
                        + "<figcaption>c</figcaption>\n</figure>"),
                new Block.Quote(RichText.of("a")),
                new Block.Quote(RichText.of("b")),
                new Block.Attribution(RichText.of("c")));
    }

    @Test
    void blocksThatShowNothingAreLeftOut() {
        assertWrites(
                List.of(),
                new Block.Standfirst(RichText.of(" ")),
                new Block.Paragraph(RichText.EMPTY),
                new Block.Heading(2, RichText.of("\u200b")),
                new Block.Quote(RichText.EMPTY),
                new Block.Attribution(RichText.EMPTY),
                new Block.Item(Block.Item.Marker.BULLET, 1, RichText.EMPTY),
                new Block.Unknown("{\"type\":\"map\"}", RichText.EMPTY));
    }

    @Test
    void lettersInABlockThatHasNoUseForThemAreWritten() {
        assertWrites(
                List.of("<p class=\"divided\">a</p>", "<hr>", "<p>b</p>", "<p class=\"attribution\">c</p>"),
                new Block.Divider(RichText.of("a")),
                new Block.Divider(RichText.EMPTY),
                new Block.Unknown("{\"type\":\"map\"}", RichText.of("b")),
                new Block.Attribution(RichText.of("c")));
    }

    @Test
    void blockThatRunsAgainstThePageSaysSo() {
        assertWrites(
                List.of("<p dir=\"rtl\">שלום</p>", "<ul dir=\"rtl\">\n<li>שלום</li>\n<li dir=\"ltr\">a</li>\n</ul>"),
                new Block.Paragraph(RichText.of("שלום")),
                new Block.Item(Block.Item.Marker.BULLET, 1, RichText.of("שלום")),
                new Block.Item(Block.Item.Marker.BULLET, 1, RichText.of("a")));
    }

    @Test
    void headerSaysWhoWhereAndHowLong() {
        Metadata metadata = Metadata.EMPTY
                .withLanguage("en-GB")
                .withBylines(List.of(
                        new Byline("Ines Calder", "editor", "Knows bridges."),
                        Byline.of(""),
                        new Byline("Tom Okoro", "", "")))
                .withDateline("Port Sable");
        HtmlPart header = HtmlPart.of(new Article(metadata, Body.of(new Block.Headline(RichText.of("x")))), 750)
                .getFirst();
        assertEquals(
                "By Ines Calder, editor and Tom Okoro · Port Sable · 3 min read Ines Calder: Knows bridges.",
                Parsed.body(header.html())
                        .text()
                        .replaceFirst("x\n", "")
                        .strip()
                        .replace('\n', ' '));
    }

    @Test
    void articleWithoutAHeadlineSaysSoInItsLanguage() {
        HtmlPart header = HtmlPart.of(Article.EMPTY.withMetadata(Metadata.EMPTY.withLanguage("de")))
                .getFirst();
        assertEquals("<header>\n<h1 class=\"untitled\">Ohne Titel</h1>\n</header>", header.html());
    }

    private static void assertWrites(List<String> elements, Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(new Block.Headline(RichText.of("x"))));
        all.addAll(List.of(blocks));
        List<String> written = new ArrayList<>(HtmlPart.of(new Article(Metadata.EMPTY, Body.of(all)), 0).stream()
                .map(HtmlPart::html)
                .toList());
        assertEquals(HEADER, written.removeFirst());
        assertEquals(elements, written);
    }
}
