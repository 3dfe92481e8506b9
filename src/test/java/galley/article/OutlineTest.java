package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
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

    @Test
    void afterBlocksCameAndWentItIsTheOneMadeAnew() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Body body = RandomArticle.article(random, 30).body();
            List<Outline.Entry> entries = Outline.of(body, words(body));
            for (int i = 0; i < 5; i++) {
                List<Block> blocks = new ArrayList<>(body.blocks());
                int first = random.nextInt(blocks.size());
                int removed = Math.min(random.nextInt(5), blocks.size() - first);
                List<Block> come = first == 0 && removed == 0
                        ? List.of()
                        : random.ints(random.nextInt(5), 0, blocks.size())
                                .mapToObj(body::block)
                                .filter(block ->
                                        !(block instanceof Block.Headline || block instanceof Block.Standfirst))
                                .toList();
                if (first == 0 && removed > 0) {
                    first = 1;
                    removed--;
                }
                blocks.subList(first, first + removed).clear();
                blocks.addAll(first, come);
                if (blocks.indexOf(standfirst(blocks)) > 1) {
                    continue;
                }
                body = Body.of(blocks);
                entries = Outline.changed(entries, body, first, removed, come.size(), words(body));
                assertEquals(Outline.of(body, words(body)), entries, "seed " + seed);
            }
        }
    }

    private static Block standfirst(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Standfirst.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    @Test
    void aLineSaysWhatAnEntryIs() {
        Body body = Body.of(
                new Block.Headline(RichText.of("The bridge closes")),
                new Block.Standfirst(RichText.of("For a year.")),
                new Block.Heading(2, RichText.of("What was found")),
                new Block.Quote(RichText.of("That is the test.")),
                new Block.Quote(RichText.of("No more.")),
                new Block.Attribution(RichText.of("— Mara Lind, chief engineer, Port Sable Bridges")),
                new Block.Heading(3, RichText.of("Three defects")),
                item("cracks"),
                item("water"),
                new Block.Figure(picture("media/pier-4.jpg"), RichText.EMPTY),
                new Block.Figure(picture("media/pier-5.jpg"), RichText.of("Pier five")),
                new Block.PullQuote(RichText.of("Nobody asked.")),
                new Block.Quote(RichText.of("We did.")),
                new Block.Attribution(Speaker.of("Ines Calder", "reporter"), RichText.of("our reporter")),
                new Block.Fact(RichText.of("In figures")),
                new Block.Fact(RichText.of("64 hangers")));
        assertEquals(
                List.of(
                        "HEADLINE 0 The bridge closes 6",
                        "STANDFIRST 0 For a year. 0",
                        "SECTION 0 What was found 16",
                        "QUOTATION 1 Mara Lind 0",
                        "SECTION 1 Three defects 16",
                        "LIST 2  2",
                        "FIGURE 2 pier-4.jpg 0",
                        "FIGURE 2 Pier five 0",
                        "QUOTATION 2 Nobody asked. 0",
                        "QUOTATION 2 Ines Calder 0",
                        "FACT_BOX 2 In figures 0"),
                Outline.of(body, words(body)).stream()
                        .map(each -> each.kind() + " " + each.depth() + " " + each.title() + " " + each.count())
                        .toList());
    }

    private static Block item(String text) {
        return new Block.Item(Block.Item.Marker.BULLET, 1, RichText.of(text));
    }

    private static Picture picture(String file) {
        return Picture.of(file);
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
