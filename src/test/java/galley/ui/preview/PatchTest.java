package galley.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Slice;
import galley.article.WordCount;
import galley.format.html.HtmlPart;
import galley.format.html.HtmlParts.Exchange;
import galley.format.html.Places.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
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
        assertEquals(2, whole.page());
        assertEquals(List.of(new Exchange(0, 0, HtmlPart.of(article))), whole.exchanges());
        assertTrue(whole.whole());
    }

    @Test
    void aBookComesPortionByPortionAndWaitsWhileOneTypes() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Pages pages = new Pages();
            List<String> page = new ArrayList<>();
            Article article = Specimens.longOne(400 + random.nextInt(400));
            apply(pages.patch(view(1, article)), page);
            for (int portions = 1; page.size() < elements(article).size(); portions++) {
                for (int keys = 0; keys < 5; keys++) {
                    article = typed(article, random.nextInt(article.body().length()));
                    int size = page.size();
                    Patch patch = pages.patch(new Pages.View(1, article, words(article), false, 0));
                    apply(patch, page);
                    assertEquals(size, page.size(), "seed " + seed + ": a key fills nothing");
                    assertFalse(patch.whole(), "seed " + seed);
                }
                assertTrue(portions < 20, "seed " + seed + ": nothing that is there goes for a key");
                apply(pages.patch(view(1, article)), page);
            }
            assertEquals(elements(article), page, "seed " + seed);
        }
    }

    @Test
    void theBlockThatIsWantedIsFilledInBeforeOthers() {
        Article article = Specimens.longOne(2_000);
        Pages pages = new Pages();
        assertTrue(pages.patch(view(1, article)).shown().near(1_500).isEmpty());
        Patch filled = pages.patch(new Pages.View(1, article, words(article), true, 1_500));
        HtmlPart part = HtmlPart.of(article).get(1_500);
        Exchange portion = filled.exchanges().getFirst();
        assertTrue(portion.inserted().contains(part));
        Spot spot = filled.shown().near(1_500).orElseThrow();
        assertEquals(part, portion.inserted().get(spot.part() - portion.from()));
        assertEquals(OptionalInt.of(1_500), filled.shown().block(spot));
    }

    @Test
    void aBlockIsFoundAgainInAnotherArticle() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Article one = Specimens.longOne(30 + random.nextInt(30));
            Article other = edited(one, random);
            Body from = one.body();
            Body to = other.body();
            for (int block = 0; block < from.size(); block++) {
                int there = OnPage.counterpart(block, from, to);
                assertTrue(there >= 0 && there < to.size(), "seed " + seed);
                if (to.blocks().stream().anyMatch(same(from.block(block))) && from.size() == to.size()) {
                    assertEquals(block, there, "seed " + seed);
                }
            }
        }
    }

    private static Predicate<Block> same(Block block) {
        return other -> other == block;
    }

    @Test
    void whateverComesAndGoesMeanwhileThePageIsThatOfTheLastArticle() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Pages pages = new Pages();
            List<String> page = new ArrayList<>();
            Article article = Specimens.longOne(200 + random.nextInt(300));
            List<Article> known = new ArrayList<>(List.of(article));
            for (int i = 0; i < 12; i++) {
                article = random.nextInt(4) == 0 ? known.get(random.nextInt(known.size())) : edited(article, random);
                known.add(article);
                Patch patch = pages.patch(new Pages.View(
                        1,
                        article,
                        words(article),
                        random.nextBoolean(),
                        random.nextInt(article.body().size())));
                apply(patch, page);
                patch.exchanges()
                        .forEach(exchange -> assertTrue(exchange.inserted().size() <= Gaps.PORTION));
            }
            Patch patch;
            do {
                patch = pages.patch(view(1, article));
                apply(patch, page);
            } while (!patch.whole());
            assertEquals(elements(article), page, "seed " + seed);
        }
    }

    /** A stretch of one article in place of a stretch of it, far longer than a portion or no longer than a letter. */
    private static Article edited(Article article, Random random) {
        Body body = article.body();
        int one = 1 + random.nextInt(body.length());
        int two = random.nextInt(3) == 0 ? one : 1 + random.nextInt(body.length());
        int from = 1 + random.nextInt(body.length());
        int to = random.nextInt(3) == 0 ? Math.min(body.length(), from + 300) : from;
        return article.withBody(body.splice(from, to, body.slice(Math.min(one, two), Math.max(one, two))));
    }

    private static Article typed(Article article, int at) {
        return article.withBody(article.body().splice(at, at, Slice.of(RichText.of("x"))));
    }

    private static void apply(Patch patch, List<String> page) {
        for (Exchange exchange : patch.exchanges()) {
            List<String> stretch = page.subList(exchange.from(), exchange.from() + exchange.removed());
            stretch.clear();
            stretch.addAll(
                    exchange.inserted().stream().map(part -> part.html() + "\n").toList());
        }
    }

    private static int words(Article article) {
        return WordCount.count(article.body());
    }

    private static Pages.View view(int page, Article article) {
        return new Pages.View(page, article, words(article), true, 0);
    }

    private static List<String> elements(Article article) {
        return HtmlPart.of(article).stream().map(part -> part.html() + "\n").toList();
    }
}
