package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SkeletonTest {

    private static final Article FULL = Specimens.all().get("every-kind");

    @Test
    void theShapeStaysAndTheTextGoes() {
        Article article = Article.EMPTY.withBody(Body.of(
                new Block.Headline(RichText.of("A")),
                new Block.Standfirst(RichText.of("B")),
                new Block.Paragraph(RichText.of("C")),
                new Block.Paragraph(RichText.of("D")),
                new Block.Heading(2, RichText.of("What we know")),
                new Block.Item(Block.Item.Marker.BULLET, 1, RichText.of("E")),
                new Block.Item(Block.Item.Marker.BULLET, 1, RichText.of("F")),
                new Block.Heading(2, RichText.of("What we know")),
                new Block.Attribution(Speaker.of("Mara Lind", ""), RichText.of("Lind")),
                new Block.Figure(Picture.of("a.jpg"), RichText.of("G")),
                new Block.Embed("https://a.example", RichText.EMPTY)));
        assertEquals(
                Body.of(
                        new Block.Headline(RichText.EMPTY),
                        new Block.Standfirst(RichText.EMPTY),
                        new Block.Paragraph(RichText.EMPTY),
                        new Block.Heading(2, RichText.of("What we know")),
                        new Block.Item(Block.Item.Marker.BULLET, 1, RichText.EMPTY),
                        new Block.Heading(2, RichText.of("What we know")),
                        new Block.Attribution(RichText.EMPTY),
                        new Block.Figure(Picture.NONE, RichText.EMPTY)),
                Skeleton.of(article, "Mine", false).body());
        assertEquals(article.body(), Skeleton.of(article, "Mine", true).body());
    }

    @Test
    void whatIsOfTheOneStoryGoes() {
        Metadata kept = Skeleton.of(FULL, "Mine", true).metadata();
        assertEquals(FULL.metadata().language(), kept.language());
        assertEquals(FULL.metadata().bylines(), kept.bylines());
        assertEquals(FULL.metadata().handling().desk(), kept.handling().desk());
        assertEquals(FULL.metadata().notebook().notes(), kept.notebook().notes());
        assertEquals("", kept.slug() + kept.dateline() + kept.editorsNote());
        assertEquals(AlternativeHeadlines.NONE, kept.headlines());
        assertEquals(Status.DRAFT, kept.handling().status());
        assertTrue(kept.handling().embargo().isEmpty());
        assertTrue(kept.notebook().sources().isEmpty()
                && kept.notebook().cuttings().isEmpty());
        assertEquals("Mine", kept.notebook().brief().template());
    }

    @Test
    void whatWasAskedIsAskedAgainAndElseWhatIsFilledIn() {
        Brief brief = FULL.metadata().notebook().brief();
        assertEquals(
                brief.requirements(),
                Skeleton.of(FULL, "Mine", false).metadata().notebook().brief().requirements());
        Article other = Article.EMPTY
                .withMetadata(Metadata.EMPTY.withSlug("a-b").withKicker("Transport"))
                .withBody(Body.of(new Block.Headline(RichText.of("A"))));
        assertEquals(
                List.of(
                        new Requirement(Field.HEADLINE, true, 0),
                        new Requirement(Field.KICKER, true, 0),
                        new Requirement(Field.SLUG, true, 0)),
                Skeleton.of(other, "Mine", false).metadata().notebook().brief().requirements());
    }

    @Test
    void anArticleBeginsWithItsCorrectionOfTheDay() {
        LocalDate today = LocalDate.of(2027, 1, 31);
        Article template = Article.EMPTY.withBody(
                Body.of(new Block.Headline(RichText.EMPTY), new Block.Correction(LocalDate.EPOCH, RichText.of("A"))));
        assertEquals(
                new Block.Correction(today, RichText.of("A")),
                Skeleton.begun(template, today).body().block(1));
    }

    @Test
    void everyArticleHasASkeleton() {
        for (int seed = 0; seed < 2_000; seed++) {
            Article article = RandomArticle.article(new Random(seed));
            Article skeleton = Skeleton.of(article, "Mine", false);
            assertTrue(skeleton.body().size() <= article.body().size(), "seed " + seed);
            assertEquals(skeleton.body(), Skeleton.of(skeleton, "Mine", false).body(), "seed " + seed);
            assertEquals(
                    "Yours",
                    Skeleton.renamed(skeleton, "Yours")
                            .metadata()
                            .notebook()
                            .brief()
                            .template());
        }
    }
}
