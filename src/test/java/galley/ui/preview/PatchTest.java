package galley.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.RandomArticle;
import galley.article.WordCount;
import galley.format.html.HtmlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A patch turns one page into the next, and touches only what differs. */
class PatchTest {

    @Test
    void patchesInARowGiveThePageOfTheLastArticle() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Pages pages = new Pages();
            List<String> page = List.of();
            for (int i = 0; i < 4; i++) {
                Article article = RandomArticle.article(random);
                Patch patch = pages.patch(view(1, article));
                List<String> next = elements(article);
                int kept = page.size() - patch.from() - patch.removed();
                List<String> patched = new ArrayList<>(page.subList(0, patch.from()));
                patched.add(patch.html());
                patched.addAll(page.subList(page.size() - kept, page.size()));
                assertEquals(String.join("", next), String.join("", patched), "seed " + seed);
                page = next;
            }
        }
    }

    @Test
    void aPageJustLoadedIsFilledWhole() {
        Article article = RandomArticle.article(new Random(7), 8);
        Pages pages = new Pages();
        pages.patch(view(1, article));
        assertTrue(pages.patch(view(1, article)).isEmpty());
        Patch whole = pages.patch(view(2, article));
        assertEquals(new Patch(2, 0, 0, String.join("", elements(article))), whole);
    }

    private static Pages.View view(int page, Article article) {
        return new Pages.View(page, article, WordCount.count(article.body()));
    }

    private static List<String> elements(Article article) {
        return HtmlPart.of(article).stream().map(part -> part.html() + "\n").toList();
    }
}
