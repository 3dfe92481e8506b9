package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Group;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Slice;
import galley.article.WordCount;
import galley.format.html.HtmlParts.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parts that follow one article after the other are those of the last. */
class HtmlPartsTest {

    @Test
    void eachPartKnowsTheBlockItBeginsWith() {
        for (long seed = 0; seed < 500; seed++) {
            Article article = RandomArticle.article(new Random(seed), 30);
            HtmlParts parts = new HtmlParts();
            parts.follow(article, words(article));
            assertEquals(0, parts.places().block(0), "seed " + seed);
            int before = 0;
            for (int i = 1; i < parts.all().size(); i++) {
                List<Block> blocks = ((BodyPart) parts.all().get(i)).group().blocks();
                int block = parts.places().block(i);
                assertTrue(block >= before, "seed " + seed);
                before = block;
                int end = block + 1;
                while (end < article.body().size()
                        && Group.joins(
                                article.body().block(end - 1), article.body().block(end))) {
                    end++;
                }
                List<Block> run = article.body().blocks().subList(block, end);
                assertTrue(run.contains(blocks.getFirst()), "seed " + seed + ": " + blocks + " in " + run);
            }
        }
    }

    @Test
    void afterAnyChangesTheyAreThePartsMadeAnew() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            HtmlParts parts = new HtmlParts();
            Article article = RandomArticle.article(random, 30);
            List<Article> known = new ArrayList<>(List.of(article));
            List<HtmlPart> page = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                parts.follow(article, words(article)).forEach(exchange -> apply(exchange, page));
                assertEquals(HtmlPart.of(article), parts.all(), "seed " + seed);
                assertEquals(parts.all(), page, "seed " + seed);
                article = random.nextInt(4) == 0 ? known.get(random.nextInt(known.size())) : edited(article, random);
                known.add(article);
            }
        }
    }

    @Test
    void aHeadingThatGoesTakesAlongTheLevelsThatHungOnIt() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Headline(RichText.of("Levels")));
        for (int level : List.of(2, 3, 4, 4, 2, 3)) {
            blocks.add(new Block.Heading(level, RichText.of("Level " + level)));
            blocks.add(new Block.Paragraph(RichText.of("Under it.")));
        }
        Article article = new Article(RandomArticle.article(new Random(1)).metadata(), Body.of(blocks));
        HtmlParts parts = new HtmlParts();
        parts.follow(article, words(article));
        blocks.remove(1);
        Article next = article.withBody(Body.of(blocks));
        List<Exchange> exchanges = parts.follow(next, words(article));
        assertEquals(HtmlPart.of(next, words(article)), parts.all());
        assertEquals(1, exchanges.size());
        assertEquals(1, exchanges.getFirst().from());
        assertEquals(
                4, exchanges.getFirst().inserted().size(), "up to the third heading; the fourth is of its level again");
    }

    @Test
    void aLetterInABookChangesOnePart() {
        Article book = Specimens.longOne(400);
        HtmlParts parts = new HtmlParts();
        parts.follow(book, 1_000);
        int at = book.body().end(200);
        Article typed = book.withBody(book.body().splice(at, at, Slice.of(RichText.of("x"))));
        Exchange one = new Exchange(200, 1, List.of(HtmlPart.of(typed).get(200)));
        assertEquals(List.of(one), parts.follow(typed, 1_000));
        assertEquals(List.of(), parts.follow(typed, 1_000));
        Exchange header = new Exchange(0, 1, List.of(HtmlPart.of(typed, 10_000).getFirst()));
        assertEquals(List.of(header), parts.follow(typed, 10_000), "and the reading time the header, and no more");
    }

    /** Letters typed, or a stretch of the article in place of another. */
    private static Article edited(Article article, Random random) {
        Body body = article.body();
        int[] ends = random.ints(4, 0, body.length() + 1).toArray();
        int from = Math.min(ends[0], ends[1]);
        int to = random.nextBoolean() ? from : Math.max(ends[0], ends[1]);
        Slice come = random.nextBoolean()
                ? Slice.of(RichText.of("x"))
                : body.slice(Math.min(ends[2], ends[3]), Math.max(ends[2], ends[3]));
        try {
            return article.withBody(body.splice(from, to, come));
        } catch (IllegalArgumentException headOutOfPlace) {
            return article;
        }
    }

    private static void apply(Exchange exchange, List<HtmlPart> page) {
        List<HtmlPart> stretch = page.subList(exchange.from(), exchange.from() + exchange.removed());
        stretch.clear();
        stretch.addAll(exchange.inserted());
    }

    private static int words(Article article) {
        return WordCount.count(article.body());
    }
}
