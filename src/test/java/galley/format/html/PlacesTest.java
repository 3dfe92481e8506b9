package galley.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Body;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Slice;
import galley.format.html.Places.Spot;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is found from a block is found back. */
class PlacesTest {

    @Test
    void everyBlockThatShowsIsFoundAndBackInArticlesThatFollowOneAnother() {
        int found = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            HtmlParts parts = new HtmlParts();
            Article article = RandomArticle.article(random, 30);
            for (int i = 0; i < 4; i++) {
                parts.follow(article, 100);
                found += found(parts, article.body(), "seed " + seed);
                article = twice(article, random);
            }
        }
        assertTrue(found > 20_000, "so many were looked for: " + found);
    }

    private static int found(HtmlParts parts, Body body, String of) {
        Places places = parts.places();
        Set<Spot> taken = new HashSet<>();
        Set<Integer> held = new HashSet<>();
        for (int block = 0; block < body.size(); block++) {
            Optional<Spot> spot = places.spot(block);
            boolean blank = Letters.blank(body.block(block).text());
            assertTrue(blank || spot.isPresent(), of + ": block " + block + " shows");
            if (spot.isPresent()) {
                assertEquals(OptionalInt.of(block), places.block(spot.get()), of);
                assertTrue(taken.add(spot.get()), of + ": two blocks at " + spot);
                held.add(spot.get().part());
                if (!blank) {
                    String letters = new String(shown(body.block(block).text()));
                    assertTrue(parts.all().get(spot.get().part()).html().contains(letters), of + ": " + letters);
                }
            }
            assertTrue(places.near(block).part() < parts.all().size(), of);
        }
        assertEquals(parts.all().size(), held.size(), of + ": every part shows a block");
        return taken.size();
    }

    private static String shown(RichText text) {
        StringBuilder out = new StringBuilder();
        InlineMarkup.append(out, text);
        return out.toString();
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        HtmlParts parts = new HtmlParts();
        parts.follow(RandomArticle.article(new Random(3), 20), 100);
        Places places = parts.places();
        int end = parts.all().size();
        assertEquals(OptionalInt.empty(), places.block(new Spot(end, 0)));
        assertEquals(OptionalInt.empty(), places.block(new Spot(-1, 0)));
        assertEquals(OptionalInt.empty(), places.block(new Spot(0, 2)));
        assertEquals(OptionalInt.empty(), places.block(new Spot(end - 1, 1_000)));
    }

    @Test
    void everyPlaceBetweenTwoLettersIsFoundBack() {
        for (long seed = 0; seed < 2_000; seed++) {
            for (var block : RandomArticle.article(new Random(seed), 20).body().blocks()) {
                RichText text = block.text();
                String letters = text.string();
                for (int i = 0; i <= letters.length(); i++) {
                    if (i > 0
                            && i < letters.length()
                            && Character.isSurrogatePair(letters.charAt(i - 1), letters.charAt(i))) {
                        continue;
                    }
                    assertEquals(i, Letters.written(text, Letters.shown(text, i)), "seed " + seed);
                }
            }
        }
    }

    @Test
    void aLetterOfTwoUnitsThatNoPageMayHoldIsOneThere() {
        RichText text = RichText.of("a\ud83f\udfffb");
        assertEquals(2, Letters.shown(text, 3));
        assertEquals(3, Letters.written(text, 2));
        assertEquals(4, Letters.written(text, 9));
    }

    /** A stretch of the article stands in it twice: the same blocks, not equal ones. */
    private static Article twice(Article article, Random random) {
        Body body = article.body();
        int one = random.nextInt(body.length() + 1);
        int other = random.nextInt(body.length() + 1);
        Slice slice = body.slice(Math.min(one, other), Math.max(one, other));
        int at = random.nextInt(body.length() + 1);
        try {
            return article.withBody(body.splice(at, at, slice));
        } catch (IllegalArgumentException headOutOfPlace) {
            return article;
        }
    }
}
