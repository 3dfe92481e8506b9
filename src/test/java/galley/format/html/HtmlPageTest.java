package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Group;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlPageTest {

    private static final int CASES = 2_000;

    /** All that the body of a page may be made of. */
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "article",
            "aside",
            "bdi",
            "blockquote",
            "body",
            "br",
            "code",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "header",
            "hr",
            "img",
            "li",
            "main",
            "ol",
            "p",
            "s",
            "span",
            "strong",
            "sub",
            "sup",
            "time",
            "ul");

    private static final Set<String> ATTRIBUTES =
            Set.of("alt", "aria-hidden", "cite", "class", "datetime", "dir", "href", "lang", "src");

    @Test
    void everyLetterOfTheBodyIsReadAndNoneBecomesMarkup() {
        for (int seed = 0; seed < CASES; seed++) {
            Article article = RandomArticle.article(new Random(seed));
            Parsed page = Parsed.page(HtmlPage.write(article));
            String at = "seed " + seed;
            Element body = page.elements("article").getFirst();
            String header = page.elements("header").getFirst().getTextContent();
            assertEquals(
                    squeezed(letters(article)),
                    squeezed(written(body)).substring(squeezed(header).length()),
                    at);
            for (Element element : page.elements("*")) {
                if (inside(element, "body")) {
                    assertTrue(ELEMENTS.contains(element.getTagName()), at + ": " + element.getTagName());
                    for (int i = 0; i < element.getAttributes().getLength(); i++) {
                        String name = element.getAttributes().item(i).getNodeName();
                        assertTrue(ATTRIBUTES.contains(name), at + ": " + name);
                    }
                }
            }
        }
    }

    @Test
    void factsForMachinesAreJson() {
        JsonMapper json = new JsonMapper();
        for (int seed = 0; seed < CASES; seed++) {
            Article article = RandomArticle.article(new Random(seed));
            List<Element> scripts = Parsed.page(HtmlPage.write(article)).elements("script");
            assertEquals(1, scripts.size(), "seed " + seed);
            JsonNode facts = json.readTree(scripts.getFirst().getTextContent());
            String headline = article.body().block(0).text().string();
            assertEquals(
                    Letters.blank(headline) ? "" : Letters.legal(headline).replace('\u2028', ' '),
                    facts.path("headline").asString(""),
                    "seed " + seed);
        }
    }

    @Test
    void fragmentHoldsWhatThePageHolds() {
        Specimens.all().forEach((name, article) -> {
            String page = HtmlPage.write(article);
            String fragment = HtmlFragment.write(article);
            assertTrue(page.contains(fragment.substring(fragment.indexOf('\n'))), name);
        });
    }

    @Test
    void nothingOfTheDeskLeavesIt() {
        Article article = Specimens.all().get("every-kind");
        assertTrue(article.metadata().notebook().notes().contains("must never leave"), "the specimen has notes");
        String page = HtmlPage.write(article);
        assertEquals(-1, page.indexOf("must never leave"));
        assertEquals(-1, page.indexOf("never on the page"));
    }

    @Test
    void emptyPageAllowsItsOwnStyleAndNothingElse() throws Exception {
        Parsed page = Parsed.page(HtmlPage.empty(Metadata.EMPTY.withLanguage("ar"), HouseStyle.NEWS, "abc"));
        assertEquals("abc", page.elements("style").getFirst().getAttribute("nonce"));
        List<String> policies = page.elements("meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .toList();
        assertEquals(
                List.of("default-src 'none'; img-src data:; font-src data:; style-src 'nonce-abc';"
                        + " base-uri 'none'; form-action 'none'"),
                policies);
        assertEquals("rtl", page.root().getAttribute("dir"));
        assertEquals("", page.elements("article").getFirst().getTextContent().strip());
    }

    @Test
    @Timeout(20)
    void hugeArticlesAreWritten() {
        String million = "<&\u0000\ud800".repeat(250_000);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            runs.add(new Run("a", i % 2 == 0 ? Set.of() : Set.of(Mark.Style.STRONG, new Mark.Link("/" + i))));
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Headline(RichText.of(million)),
                new Block.Standfirst(RichText.of(" ".repeat(1_000_000))),
                new Block.Paragraph(RichText.of(runs))));
        for (int i = 0; i < 20_000; i++) {
            blocks.add(new Block.Item(Block.Item.Marker.values()[i % 2], 1 + i * 7 % 6, RichText.of("item")));
        }
        blocks.addAll(Collections.nCopies(20_000, new Block.Quote(RichText.of("quote"))));
        String page = HtmlPage.write(new Article(Metadata.EMPTY, Body.of(blocks)));
        assertEquals(20_000, page.split("<li", -1).length - 1);
        assertEquals(50_000, page.split("<a ", -1).length - 1);
    }

    private static String letters(Article article) {
        StringBuilder letters = new StringBuilder();
        for (Group group : Group.of(article.body().blocks())) {
            for (Block block : group.blocks()) {
                if (!(block instanceof Block.Headline || block instanceof Block.Standfirst)
                        && !Letters.blank(block.text())) {
                    // Letter by letter of each run: half a letter here and half there, which only a broken file holds,
                    // stay halves.
                    block.text().runs().forEach(run -> letters.append(Letters.legal(run.text())));
                }
            }
        }
        return letters.toString();
    }

    /** The letters of an element without those that are not of the text: the day of a correction, a credit, the address of an embed. */
    private static String written(Node node) {
        if (!(node instanceof Element element)) {
            return node.getNodeType() == Node.TEXT_NODE ? node.getTextContent() : "";
        }
        boolean beside = Set.of("correction-date", "credit").contains(element.getAttribute("class"))
                || element.getTagName().equals("a")
                        && element.getParentNode() instanceof Element parent
                        && parent.getAttribute("class").equals("embed");
        StringBuilder letters = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null && !beside; child = child.getNextSibling()) {
            letters.append(written(child));
        }
        return letters.toString();
    }

    /** Leaves out what a browser may add or take away between words. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u2028]+", "");
    }

    private static boolean inside(Element element, String ancestor) {
        for (var node = element.getParentNode(); node != null; node = node.getParentNode()) {
            if (node.getNodeName().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
