package galley.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Metadata;
import galley.article.Notebook;
import galley.format.html.HtmlFragment;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.format.text.TextWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every field of an article that may leave reaches the published JSON and the page, and nothing of the notebook does. The fields are found by
 * reflection: a new one that no format writes fails here.
 */
class EveryFieldTest {

    private static final Article ARTICLE = Specimens.all().get("every-kind");

    @Test
    void everyFieldComesBackFromTheDocument() {
        assertEquals(ARTICLE, read(ArticleJson.write(ARTICLE)));
    }

    @Test
    void everyFieldThatMayLeaveComesBackFromThePublishedOne() {
        Article back = read(ArticleJson.published(ARTICLE));
        assertEquals(ARTICLE.body(), back.body());
        Metadata published = ARTICLE.metadata().withNotebook(Notebook.EMPTY);
        assertEquals(published, back.metadata());
    }

    @Test
    void everyFieldThatMayLeaveReachesThePage() {
        String page = HtmlPage.write(ARTICLE)
                .replace("\\u0026", "&")
                .replace("&amp;", "&")
                .replace("In review", "IN_REVIEW")
                .replace("2026-11-30T06:00:00Z", "2026-11-30T06:00");
        List<String> said = new ArrayList<>();
        strings(ARTICLE.metadata().withNotebook(Notebook.EMPTY), said);
        for (Block block : ARTICLE.body().blocks()) {
            switch (block) {
                case Block.Figure figure -> strings(figure.picture(), said);
                case Block.Attribution attribution -> strings(attribution.speaker(), said);
                default -> {}
            }
        }
        assertTrue(said.size() > 30, "the specimen says something in every field: " + said.size());
        said.forEach(value -> assertTrue(page.contains(value), value + " is not on the page"));
    }

    @Test
    void nothingOfTheNotebookLeaves() {
        List<String> kept = new ArrayList<>();
        strings(ARTICLE.metadata().notebook(), kept);
        ARTICLE.metadata().notebook().cuttings().stream()
                .flatMap(cutting -> cutting.blocks().stream())
                .forEach(block -> kept.add(block.text().string()));
        assertTrue(kept.size() > 6, "the specimen has a notebook: " + kept);
        for (String form : List.of(
                HtmlPage.write(ARTICLE),
                HtmlFragment.write(ARTICLE),
                ArticleJson.published(ARTICLE),
                TextWriter.write(ARTICLE))) {
            kept.forEach(value -> assertFalse(form.contains(value), value + " has left"));
        }
    }

    /** All that stands in the components of a record, however deep. */
    private static void strings(Object value, List<String> into) {
        switch (value) {
            case Block _ -> {}
            case Record holder -> {
                for (RecordComponent component : holder.getClass().getRecordComponents()) {
                    strings(component(holder, component), into);
                }
            }
            case Iterable<?> values -> values.forEach(each -> strings(each, into));
            case Optional<?> optional -> optional.ifPresent(each -> strings(each, into));
            case String text when text.isEmpty() -> {}
            case java.time.ZoneId _, Boolean _, Number _ -> {}
            case java.util.Map<?, ?> _ -> {}
            default -> into.add(value.toString());
        }
    }

    private static Object component(Record holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Article read(String json) {
        return assertInstanceOf(Opened.Ok.class, ArticleJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .article();
    }
}
