package galley.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Brief;
import galley.article.Cutting;
import galley.article.Notebook;
import galley.article.RichText;
import galley.article.SetAside;
import galley.article.Slice;
import galley.article.Source;
import galley.format.html.HouseStyle;
import galley.format.html.HtmlFragment;
import galley.format.html.HtmlPage;
import galley.format.html.HtmlPart;
import galley.format.html.HtmlPiece;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.format.json.SliceJson;
import galley.format.text.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A word that stands in every corner of the notebook is looked for in everything that leaves the document. */
class LeakTest {

    private static final String MARKER = "xylograph";

    private static final Article ARTICLE = marked();

    @Test
    void nothingOfTheNotebookLeavesUnasked() {
        Body body = ARTICLE.body();
        Slice all = body.slice(0, body.length());
        String language = ARTICLE.metadata().language();
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("page", HtmlPage.write(ARTICLE));
        forms.put("fragment", HtmlFragment.write(ARTICLE));
        forms.put("published JSON", ArticleJson.published(ARTICLE));
        forms.put("text", TextWriter.write(ARTICLE));
        forms.put("clipboard: own", SliceJson.write(all));
        forms.put("clipboard: HTML", HtmlPiece.write(all, language));
        forms.put("clipboard: text", TextWriter.write(all));
        forms.put(
                "preview",
                HtmlPage.empty(ARTICLE.metadata(), HouseStyle.NEWS, "abc")
                        + HtmlPart.of(ARTICLE).stream().map(HtmlPart::html).collect(Collectors.joining()));
        forms.forEach((name, form) -> {
            assertTrue(form.length() > 100, name);
            assertFalse(form.contains(MARKER), "the notebook is in the " + name);
        });
        assertTrue(ArticleJson.write(ARTICLE).contains(MARKER), "the document keeps it");
    }

    @Test
    void whoAsksForTheSourceLogGetsThatAndNothingElse() {
        for (String form : List.of(
                HtmlPage.withSources(ARTICLE), HtmlFragment.withSources(ARTICLE), ArticleJson.withSources(ARTICLE))) {
            assertTrue(form.contains(MARKER + " claim") && form.contains(MARKER + " who"), form);
            for (String other : List.of(" notes", " cutting", " aside", " brief")) {
                assertFalse(form.contains(MARKER + other), form);
            }
        }
        Article back = assertInstanceOf(
                        Opened.Ok.class,
                        ArticleJson.read(ArticleJson.withSources(ARTICLE).getBytes(StandardCharsets.UTF_8)))
                .article();
        Notebook asked =
                Notebook.EMPTY.withSources(ARTICLE.metadata().notebook().sources());
        assertEquals(asked, back.metadata().notebook());
    }

    private static Article marked() {
        Article article = Specimens.harbourBridge();
        return article.withMetadata(article.metadata()
                .withNotebook(new Notebook(
                        MARKER + " notes",
                        List.of(new Source(
                                MARKER + " claim", MARKER + " who", "https://" + MARKER + ".example/", true)),
                        List.of(new Cutting(List.of(new Block.Paragraph(RichText.of(MARKER + " cutting"))))),
                        List.of(new SetAside(1, MARKER + " aside", "sharing", 2)),
                        new Brief(MARKER + " brief", 400, List.of()))));
    }
}
