package galley.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Slice;
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
            List<String> page = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Article article = RandomArticle.article(random);
                Patch patch = pages.patch(view(1, article));
                apply(patch, page);
                assertEquals(elements(article), page, "seed " + seed);
                assertTrue(patch.whole(), "seed " + seed);
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
        assertEquals(new Patch(2, 0, 0, HtmlPart.of(article), true), whole);
    }

    @Test
    void aBookComesPortionByPortionWhileOneTypes() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Pages pages = new Pages();
            List<String> page = new ArrayList<>();
            Article article = Specimens.longOne(200 + random.nextInt(400));
            int portions = 0;
            Patch patch;
            do {
                patch = pages.patch(view(1, article));
                assertTrue(patch.parts().size() <= Patch.PORTION, "seed " + seed);
                apply(patch, page);
                if (++portions == 1) {
                    article = article.withBody(article.body().splice(0, 0, Slice.of(RichText.of("while it comes, "))));
                }
            } while (!patch.whole());
            assertEquals(elements(article), page, "seed " + seed);
            assertTrue(portions > 2, "seed " + seed);
        }
    }

    private static void apply(Patch patch, List<String> page) {
        List<String> stretch = page.subList(patch.from(), patch.from() + patch.removed());
        stretch.clear();
        stretch.addAll(patch.parts().stream().map(part -> part.html() + "\n").toList());
    }

    private static Pages.View view(int page, Article article) {
        return new Pages.View(page, article, WordCount.count(article.body()));
    }

    private static List<String> elements(Article article) {
        return HtmlPart.of(article).stream().map(part -> part.html() + "\n").toList();
    }
}
