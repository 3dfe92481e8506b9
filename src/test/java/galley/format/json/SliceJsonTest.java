package galley.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Block;
import galley.article.Limits;
import galley.article.Mark;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A piece comes back from its JSON exactly, or not at all. */
class SliceJsonTest {

    @Test
    void comesBackExactly() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<Block> tail = IntStream.range(0, random.nextInt(6))
                    .mapToObj(_ -> RandomArticle.block(random))
                    .toList();
            Slice slice = new Slice(RandomArticle.text(random), tail);
            assertEquals(Optional.of(slice), SliceJson.read(SliceJson.write(slice)), "seed " + seed);
        }
    }

    @Test
    void looksLikeADocument() {
        Slice slice = new Slice(
                RichText.of("a", Mark.Style.STRONG),
                List.of(new Block.Heading(2, RichText.of("b")), new Block.Headline(RichText.of("c"))));
        assertEquals("""
                {"format":"galley-piece","version":1,
                "head":[{"text":"a","marks":["strong"]}],
                "tail":[
                {"type":"heading","level":2,"text":"b"},
                {"type":"headline","text":"c"}
                ]}
                """, SliceJson.write(slice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"format\":\"galley-piece\",\"version\":2,\"head\":\"\",\"tail\":[]}",
                "{\"format\":\"galley\",\"version\":1,\"head\":\"\",\"tail\":[]}",
                "{\"format\":\"galley-piece\",\"version\":1,\"head\":\"\"}",
                "{\"format\":\"galley-piece\",\"version\":1,\"head\":\"\",\"tail\":[],\"more\":1}",
                "{\"format\":\"galley-piece\",\"version\":1,\"head\":\"\",\"tail\":[{}]}",
                "{\"format\":\"galley-piece\",\"version\":1,\"head\":7,\"tail\":[]}",
                "{\"format\":\"galley-piece\",\"version\":1,\"head\":\"\",\"tail\":[]} x",
                "{\"format\":\"galley-piece\",\"version\":1,\"head\":\"\",\"tail\":[{\"type\":\"item\",\"text\":\"\"}]}"
            })
    void whatIsDamagedOrNewerIsNotRead(String json) {
        assertEquals(Optional.empty(), SliceJson.read(json));
    }

    @Test
    void everyBeginningIsRefused() {
        String json = SliceJson.write(new Slice(RichText.of("a"), List.of(new Block.Paragraph(RichText.of("b")))));
        for (int i = 0; i < json.stripTrailing().length(); i++) {
            assertEquals(Optional.empty(), SliceJson.read(json.substring(0, i)));
        }
    }

    @Test
    void tooManyBlocksAreNotRead() {
        String many = "{\"format\":\"galley-piece\",\"version\":1,\"head\":\"\",\"tail\":["
                + "{\"type\":\"divider\"},".repeat(Limits.MOST_BLOCKS)
                + "{\"type\":\"divider\"}]}";
        assertEquals(Optional.empty(), SliceJson.read(many));
    }
}
