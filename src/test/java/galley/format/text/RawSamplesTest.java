package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import galley.article.Block;
import galley.article.Byline;
import galley.article.SetAside;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Raw articles of many shapes, all invented: what each must become. */
class RawSamplesTest {

    @Test
    void mailBrokenAtSeventyTwoIsJoinedAndItsEnvelopeSetAside() throws IOException {
        Article article = article("mail-wrapped");
        assertEquals("Port Sable bridge to reopen in May after two years of repairs", headline(article));
        assertEquals(List.of(Byline.of("Mara Lind")), article.metadata().bylines());
        assertEquals(4, texts(article, Block.Paragraph.class).size());
        assertEquals(
                "Repairs cost 41 million crowns, a third more than planned, because divers found cracks in a second pier. "
                        + "A well-known engineer, Odo Brand, called the final survey \"a relief\".",
                texts(article, Block.Paragraph.class).get(1));
        assertEquals(3, texts(article, Block.Item.class).size());
        assertEquals(List.of("Odo Brand, engineer"), texts(article, Block.Attribution.class));
        assertEquals(List.of(1, 2, 3, 4, 6, 33, 34, 35), lines(article));
    }

    @Test
    void wireCopyGivesItsDatelineAndSetsSlugSignOffAndEndMarkAside() throws IOException {
        Article article = article("wire");
        assertEquals("UPDATE 2-Port Sable to reopen bridge in May", headline(article));
        assertEquals("PORT SABLE, March 3 (Nordwire)", article.metadata().dateline());
        assertEquals(2, article.metadata().bylines().size());
        assertEquals(3, texts(article, Block.Paragraph.class).size());
        assertEquals(List.of("slug", "sign-off", "sign-off", "end-mark"), reasons(article));
    }

    @Test
    void aPageWithoutBlankLinesHasItsStandfirstHeadingsAndParagraphs() throws IOException {
        Article article = article("dense");
        assertEquals(
                "The crossing has been shut for two years, and repairs cost a third more than planned.",
                texts(article, Block.Standfirst.class).getFirst());
        assertEquals(List.of("Why it took so long", "What happens next"), texts(article, Block.Heading.class));
        assertEquals(5, texts(article, Block.Paragraph.class).size());
        assertEquals(
                List.of(new Byline("Mara Lind", "transport correspondent", "")),
                article.metadata().bylines());
        assertEquals(
                List.of(
                        "navigation",
                        "date",
                        "sharing",
                        "sharing",
                        "advertisement",
                        "related",
                        "comments",
                        "copyright"),
                reasons(article));
    }

    @Test
    void aPressReleaseKeepsItsNotesAndSetsItsContactsAside() throws IOException {
        Article article = article("release");
        assertEquals("PORT SABLE, March 3, 2026", article.metadata().dateline());
        assertEquals(List.of("Notes to editors"), texts(article, Block.Heading.class));
        assertEquals(2, texts(article, Block.Item.class).size());
        assertEquals(List.of("release", "end-mark", "contact", "contact", "contact", "contact"), reasons(article));
    }

    @Test
    void markdownKeepsItsLevelsListsAndStrongWords() throws IOException {
        Article article = article("markdown");
        assertEquals(
                List.of(
                        "h1 Port Sable bridge to reopen in May",
                        "p The bridge will open on 4 May, two years after a ship struck it.",
                        "h2 Why it took so long",
                        "p Divers found cracks in a second pier.",
                        "quote We would rather be late than wrong.",
                        "quote The sea does not forgive a builder who hurries.",
                        "said Odo Brand, engineer",
                        "h3 The reasons",
                        "*1 cracks",
                        "*2 in the second pier",
                        "*2 in the third",
                        "*1 steel",
                        "*1 the storm",
                        "#1 First the north lane opens.",
                        "#1 Then the south lane.",
                        "divider ",
                        "p Drivers will pay no toll."),
                article.body().blocks().stream().map(Import::show).toList());
        assertEquals(3, article.body().block(1).text().runs().size());
    }

    @Test
    void anInterviewKeepsQuestionsAndAnswersAsParagraphs() throws IOException {
        Article article = article("interview");
        assertEquals("INTERVIEW", article.metadata().kicker());
        assertEquals(List.of(Byline.of("Mara Lind")), article.metadata().bylines());
        assertEquals(1, texts(article, Block.Standfirst.class).size());
        assertEquals(6, texts(article, Block.Paragraph.class).size());
        assertEquals(List.of(), texts(article, Block.Heading.class));
    }

    @Test
    void aGermanArticleKeepsDatesThatLookLikeNumbers() throws IOException {
        Article article = article("german");
        assertEquals("de", article.metadata().language());
        assertEquals("Mara Lind", article.metadata().bylines().getFirst().name());
        assertEquals(List.of("Risse im zweiten Pfeiler"), texts(article, Block.Heading.class));
        assertEquals(List.of("Wir kommen lieber zu spät als falsch."), texts(article, Block.Quote.class));
        assertEquals(
                "3. März 2026 bleibt als Tag in Erinnerung, an dem das Gerüst fiel.",
                texts(article, Block.Paragraph.class).get(2));
        assertEquals(List.of("reading-time", "advertisement", "related", "photo"), reasons(article));
    }

    @Test
    void aFrenchArticleHasItsQuotationAndItsQuestion() throws IOException {
        Article article = article("french");
        assertEquals("fr", article.metadata().language());
        assertEquals("PORT SABLE (Nordwire)", article.metadata().dateline());
        assertEquals(List.of("Nous préférons être en retard que dans l’erreur."), texts(article, Block.Quote.class));
        assertEquals(List.of("Pourquoi si tard ?"), texts(article, Block.Heading.class));
        assertEquals(List.of("date", "related", "sharing", "comments"), reasons(article));
    }

    @Test
    void aSpanishArticleHasItsCorrespondent() throws IOException {
        Article article = article("spanish");
        assertEquals("es", article.metadata().language());
        assertEquals(
                List.of(new Byline("Mara Lind", "Corresponsal en Port Sable", "")),
                article.metadata().bylines());
        assertEquals(List.of("¿Qué pasará después?"), texts(article, Block.Heading.class));
        assertEquals(List.of("date", "related", "sharing"), reasons(article));
    }

    @Test
    void aUkrainianArticleHasItsDashedItemsAndKeepsItsSpokenQuotation() throws IOException {
        Article article = article("ukrainian");
        assertEquals("uk", article.metadata().language());
        assertEquals("ПОРТ-СЕЙБЛ, 3 березня (Нордвайр)", article.metadata().dateline());
        assertEquals(List.of("у другій опорі;", "у третій опорі."), texts(article, Block.Item.class));
        assertEquals(List.of(), texts(article, Block.Quote.class));
        assertEquals(List.of("date", "related", "sharing"), reasons(article));
    }

    @Test
    void anArabicArticleHasItsAuthor() throws IOException {
        Article article = article("arabic");
        assertEquals("ar", article.metadata().language());
        assertEquals("مارا ليند", article.metadata().bylines().getFirst().name());
        assertEquals(List.of("أودو براند، مهندس"), texts(article, Block.Attribution.class));
        assertEquals(List.of("date", "related", "sharing"), reasons(article));
    }

    @Test
    void aPageOfManyButtonsGivesItsStory() throws IOException {
        Article article = article("medium");
        assertEquals("What two years under water taught me about patience", headline(article));
        assertEquals(
                List.of("A bridge, a piano, and four hundred hours in the dark"),
                texts(article, Block.Standfirst.class));
        assertEquals("Odo Brand", article.metadata().bylines().getFirst().name());
        assertEquals(List.of("The first winter"), texts(article, Block.Heading.class));
    }

    @Test
    void aPageCopiedWithItsMenuFindsItsHeadline() throws IOException {
        Article article = article("guardian");
        assertEquals("Port Sable bridge to reopen in May after two years of repairs", headline(article));
        assertEquals(
                List.of(new Byline("Mara Lind", "in Port Sable", "")),
                article.metadata().bylines());
        assertEquals(1, texts(article, Block.Standfirst.class).size());
        assertEquals(3, texts(article, Block.Paragraph.class).size());
    }

    @Test
    void aPageCopiedWithEverythingRoundItGivesItsArticle() throws IOException {
        Article article = article("whole-page");
        assertEquals(
                List.of(
                        "h1 Port Sable bridge to reopen in May",
                        "stand After two years and 41 million crowns, both lanes are back"),
                article.body().blocks().stream().map(Import::show).limit(2).toList());
        assertEquals(List.of(Byline.of("Mara Lind")), article.metadata().bylines());
        assertEquals(List.of("Why it took so long"), texts(article, Block.Heading.class));
        assertEquals(4, texts(article, Block.Paragraph.class).size());
        assertEquals(7, article.body().size());
        assertEquals(26, article.metadata().notebook().setAside().size());
    }

    @Test
    void aRecipeIsNoMenu() {
        String recipe =
                "Herring soup\n\nServes four\n\nSix herrings\nTwo onions\nOne lemon\nSalt\nPepper\nCream\nDill\n\n"
                        + "Cut the herrings into pieces as wide as a thumb, and keep the heads for the stock, which needs an hour.\n";
        assertEquals(List.of(), Import.aside(recipe));
    }

    @Test
    void aListWithoutBulletsAndACaptionAreKnownByTheirPlace() throws IOException {
        Article article = article("bbc");
        assertEquals(
                List.of(new Byline("Mara Lind", "Transport correspondent, Port Sable", "")),
                article.metadata().bylines());
        assertEquals(3, texts(article, Block.Item.class).size());
        assertEquals(4, texts(article, Block.Paragraph.class).size());
        assertEquals(
                List.of("date", "photo", "photo", "related", "related", "related", "related", "related"),
                reasons(article));
    }

    @Test
    void aTextOfItemsAloneHasAnEmptyHeadline() throws IOException {
        assertEquals(
                List.of("h1 ", "*1 Milk from the harbor farm", "*1 Bread", "*2 white", "*2 brown", "*1 Two herrings"),
                article("bullets").body().blocks().stream().map(Import::show).toList());
    }

    @Test
    void numberedStepsWithParagraphsBetweenAreHeadings() throws IOException {
        assertEquals(
                List.of("1. Make a small loop", "2. Bring the end through", "3. Pull"),
                texts(article("steps"), Block.Heading.class));
    }

    @Test
    void whatNobodyTypedIsTidiedAway() throws IOException {
        assertEquals(
                List.of(
                        "h1 Port Sable bridge to\u00a0reopen in May",
                        "p The bridge across the harbor will open on 4\u00a0May, the works department said.",
                        "p It named two causes:",
                        "*1 cracks in a second pier",
                        "*1 a shortage of steel",
                        "*2 and of bolts"),
                article("windows").body().blocks().stream().map(Import::show).toList());
    }

    private static Article article(String name) throws IOException {
        try (InputStream in = RawSamplesTest.class.getResourceAsStream("/raw/" + name + ".txt")) {
            return Import.article(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String headline(Article article) {
        return article.body().block(0).text().string();
    }

    private static List<String> texts(Article article, Class<? extends Block> kind) {
        return article.body().blocks().stream()
                .filter(kind::isInstance)
                .map(block -> block.text().string())
                .toList();
    }

    private static List<String> reasons(Article article) {
        return article.metadata().notebook().setAside().stream()
                .map(SetAside::reason)
                .toList();
    }

    private static List<Integer> lines(Article article) {
        return article.metadata().notebook().setAside().stream()
                .map(SetAside::line)
                .toList();
    }
}
