package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** The shape of an article, and how it follows what is typed. */
class OutlineTest {

    @Test
    void afterLettersChangedItIsTheOneMadeAnew() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Body body = RandomArticle.article(random, 20).body();
            List<Outline.Entry> entries = Outline.of(body, words(body));
            for (int i = 0; i < 5; i++) {
                int block = random.nextInt(body.size());
                Body next = reworded(body, block, random);
                int more = WordCount.count(next.block(block)) - WordCount.count(body.block(block));
                entries = Outline.reworded(entries, next, block, more);
                assertEquals(Outline.of(next, words(next)), entries, "seed " + seed);
                body = next;
            }
        }
    }

    private static Body reworded(Body body, int block, Random random) {
        int from = body.start(block) + random.nextInt(body.block(block).text().length() + 1);
        int to = from + random.nextInt(body.end(block) - from + 1);
        return body.splice(
                from,
                to,
                Slice.of(RichText.of(List.of("", "a", " two words", "é ").get(random.nextInt(4)))));
    }

    private static IntUnaryOperator words(Body body) {
        return block -> WordCount.count(body.block(block));
    }
}
