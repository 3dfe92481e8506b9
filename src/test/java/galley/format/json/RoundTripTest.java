package galley.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import galley.article.Article;
import galley.article.RandomArticle;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written is read back as it was: the law the format stands on. */
class RoundTripTest {

    private static final int CASES = 20_000;

    @Test
    void everyArticleComesBackEqualAndIsWrittenInTheSameBytes() {
        for (int seed = 0; seed < CASES; seed++) {
            Article article = RandomArticle.article(new Random(seed));
            String written = ArticleJson.write(article);
            Opened opened = ArticleJson.read(written.getBytes(StandardCharsets.UTF_8));
            String at = "seed " + seed;
            Article back = assertInstanceOf(Opened.Ok.class, opened, at).article();
            assertEquals(article, back, at);
            assertEquals(written, ArticleJson.write(back), at);
        }
    }
}
