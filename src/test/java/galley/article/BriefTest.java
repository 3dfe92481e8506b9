package galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BriefTest {

    private static final Article ARTICLE = new Article(
            Metadata.EMPTY
                    .withKicker("Transport")
                    .withBylines(List.of(Byline.of("Ines Calder"), Byline.of("Tom Okoro"))),
            Body.of(
                    new Block.Headline(RichText.of("Bridge closes 🌉")),
                    new Block.Standfirst(RichText.of("Forty thousand daily crossings move.")),
                    new Block.Paragraph(RichText.of("Inspectors closed it on Monday."))));

    @Test
    void whatIsMissingOrTooLongIsFoundInTheOrderItWasAsked() {
        Brief brief = new Brief(
                "News story",
                0,
                List.of(
                        new Requirement(Field.SLUG, true, 24),
                        new Requirement(Field.HEADLINE, true, 14),
                        new Requirement(Field.DATELINE, false, 0),
                        new Requirement(Field.STANDFIRST, true, 20),
                        new Requirement(Field.BODY, true, 8)));
        assertEquals(
                List.of(
                        new Requirement.Shortfall(Field.SLUG, 0, 24),
                        new Requirement.Shortfall(Field.HEADLINE, 15, 14),
                        new Requirement.Shortfall(Field.STANDFIRST, 36, 20),
                        new Requirement.Shortfall(Field.BODY, 12, 8)),
                brief.shortfalls(ARTICLE),
                "an emoji is one character");
        assertTrue(brief.shortfalls(ARTICLE).getFirst().isMissing());
        assertFalse(brief.shortfalls(ARTICLE).getLast().isMissing());
    }

    @Test
    void wordsThatAreCountedAreNotCountedAgain() {
        Brief brief =
                new Brief("", 0, List.of(new Requirement(Field.BODY, true, 8), new Requirement(Field.KICKER, true, 0)));
        assertEquals(
                List.of(new Requirement.Shortfall(Field.BODY, 9, 8)), brief.shortfalls(ARTICLE, 9), "it is believed");
        assertEquals(List.of(), brief.shortfalls(ARTICLE, 8));
    }

    @Test
    void aLimitIsTheBriefsOrTheUsualOne() {
        Brief brief = new Brief(
                "",
                0,
                List.of(
                        new Requirement(Field.SEARCH_HEADLINE, false, 50),
                        new Requirement(Field.SOCIAL_HEADLINE, true, 0)));
        assertEquals(50, brief.limit(Field.SEARCH_HEADLINE));
        assertEquals(70, brief.limit(Field.SOCIAL_HEADLINE));
        assertEquals(42, Brief.NONE.limit(Field.PRINT_HEADLINE));
        assertEquals(0, Brief.NONE.limit(Field.KICKER));
    }

    @Test
    void everyFieldOfAnEmptyArticleIsEmptyButItsLanguage() {
        for (Field field : Field.values()) {
            boolean empty = field.in(Article.EMPTY).isBlank();
            assertEquals(field != Field.LANGUAGE, empty, field.name());
        }
    }

    @Test
    void everyFieldOfAFullArticleSaysSomething() {
        Article full = Specimens.all().get("every-kind");
        for (Field field : Field.values()) {
            assertFalse(field.in(full).isBlank(), field.name());
        }
    }

    @Test
    void theArticleRemembersWhoSpeaksInIt() {
        Speaker mara = Speaker.of("Mara Lind", "chief engineer");
        Block said = new Block.Attribution(mara, RichText.of("Lind"));
        Body body = Body.of(
                new Block.Headline(RichText.EMPTY),
                said,
                new Block.Attribution(RichText.of("a passer-by")),
                said,
                new Block.Attribution(Speaker.of("Odo Brand", ""), RichText.EMPTY));
        assertEquals(List.of(mara, Speaker.of("Odo Brand", "")), Speaker.in(body));
        assertEquals("Mara Lind, chief engineer", mara.printed());
        assertEquals("Odo Brand", Speaker.of("Odo Brand", "").printed());
        assertEquals(Optional.empty(), mara.date());
    }
}
