package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Byline;
import galley.article.SetAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The raw article the project began with. */
class SeedTest {

    private static final Path SEED = Path.of("../shared/seeds/putin-open-to-ukraine-talks.txt");

    @Test
    void theFirstArticleGivesItsParts() throws IOException {
        Article article = seed();
        assertEquals(
                "Putin Open to Ukraine Talks Amid Ongoing Strikes",
                article.body().block(0).text().string());
        Byline author = article.metadata().bylines().getFirst();
        assertEquals("Jason Miller", author.name());
        assertEquals(1, article.metadata().bylines().size());
        assertTrue(author.biography().startsWith("We are just an advanced breed of monkeys"));
        List<String> headings = texts(article, Block.Heading.class);
        assertEquals(7, headings.size());
        assertEquals("Putin Ukraine Talks Possible Despite Escalating Strikes", headings.getFirst());
        assertEquals("Final Thoughts", headings.getLast());
        assertEquals(3, texts(article, Block.Item.class).size());
    }

    @Test
    void theFirstArticleKeepsEveryParagraphInOrder() throws IOException {
        List<String> raw = Files.readString(path())
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith(".") || line.endsWith(":") || line.endsWith("!") || line.endsWith("”"))
                .filter(line -> !line.startsWith("•") && !line.startsWith("We are just"))
                .toList();
        assertEquals(raw, texts(seed(), Block.Paragraph.class));
    }

    @Test
    void theFirstArticleSetsThreeLinesAside() throws IOException {
        assertEquals(
                List.of("5 Min Read", "Share This Article", "Leave a Comment"),
                seed().metadata().notebook().setAside().stream()
                        .map(SetAside::text)
                        .toList());
    }

    private static Path path() {
        Assumptions.assumeTrue(Files.exists(SEED), "no ../shared beside the project");
        return SEED;
    }

    private static Article seed() throws IOException {
        return Import.article(Files.readString(path()));
    }

    private static List<String> texts(Article article, Class<? extends Block> kind) {
        return article.body().blocks().stream()
                .filter(kind::isInstance)
                .map(block -> block.text().string())
                .toList();
    }
}
