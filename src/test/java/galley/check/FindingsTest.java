package galley.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Brief;
import galley.article.Field;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.Requirement;
import galley.article.RichText;
import galley.check.Finding.At;
import galley.check.Finding.In;
import galley.check.Finding.Kind;
import galley.check.Finding.Severity;
import galley.words.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in an article, and what is not. */
class FindingsTest {

    private static final String LEADS = "https://example.org/report";

    @Test
    void theSampleHasNothingToFix() {
        assertEquals(
                List.of(), Findings.in(Specimens.harbourBridge(), List.of()).all());
    }

    @Test
    void aHeadingThatSkipsALevelIsFoundOnce() {
        assertEquals(
                List.of("1 FIX check.heading.skips [3, 2]", "4 FIX check.heading.skips [4, 3]"),
                found(heading(3, "a"), heading(3, "b"), heading(2, "c"), heading(4, "d"), heading(4, "e")).stream()
                        .filter(line -> !line.startsWith("2") && !line.startsWith("5"))
                        .toList());
    }

    @Test
    void headingsInTheirOrderAreNoFinding() {
        assertEquals(List.of(), found(heading(2, "a"), heading(3, "b"), heading(4, "c"), heading(2, "d")));
    }

    @Test
    void aHeadingWithoutWordsIsFoundAndHasNoLevel() {
        assertEquals(
                List.of("1 FIX check.heading.empty []", "2 FIX check.heading.skips [3, 2]"),
                found(heading(2, " "), heading(3, "b")));
    }

    @Test
    void aPictureSaysWhatItShowsOrThatItNeedNot() {
        Picture bare = Picture.of("media/a.jpg");
        assertEquals(List.of("1 FIX check.picture.no-alternative []"), found(figure(bare)));
        assertEquals(List.of(), found(figure(new Picture("media/a.jpg", "A bridge", false, "", "", ""))));
        assertEquals(List.of(), found(figure(new Picture("media/a.jpg", "", true, "", "", ""))));
        assertEquals(List.of(), found(figure(Picture.NONE)), "a picture not chosen yet is the template's business");
    }

    @ParameterizedTest
    @CsvSource({
        "Click here!,CONSIDER check.link.says-nothing []",
        "HERE,CONSIDER check.link.says-nothing []",
        "https://example.org/report,CONSIDER check.link.address []",
        "www.example.org,CONSIDER check.link.address []",
        "' ',FIX check.link.empty []",
    })
    void aLinkSaysWhereItLeads(String words, String wanted) {
        Block block = new Block.Paragraph(RichText.of("See ")
                .plus(RichText.of(words, new Mark.Link(LEADS)))
                .plus(RichText.of(" for more")));
        assertEquals(List.of("1 " + wanted), found(block));
    }

    @Test
    void aLinkOfSeveralRunsIsOneLink() {
        RichText text = RichText.of("the report of ", new Mark.Link(LEADS))
                .plus(RichText.of("here", Mark.Style.STRONG, new Mark.Link(LEADS)));
        assertEquals(List.of(), found(new Block.Paragraph(text)));
    }

    @Test
    void whatTheTemplateAsksForIsFoundAtItsField() {
        Brief brief = new Brief(
                "", 0, List.of(new Requirement(Field.KICKER, true, 0), new Requirement(Field.HEADLINE, true, 3)));
        Metadata metadata =
                Metadata.EMPTY.withNotebook(Metadata.EMPTY.notebook().withBrief(brief));
        Article article = new Article(metadata, Body.of(new Block.Headline(RichText.of("Headline"))));
        assertEquals(
                List.of(
                        new Finding(Severity.FIX, Kind.BRIEF, Problem.of("check.brief.missing"), new In(Field.KICKER)),
                        new Finding(
                                Severity.FIX, Kind.BRIEF, Problem.of("check.brief.over", 5), new In(Field.HEADLINE))),
                Findings.in(article, List.of()).all());
    }

    @Test
    void whatTwoFoundAtOnePlaceIsSaidOnce() {
        Article article = article(heading(3, "a"), new Block.Paragraph(RichText.of("b")));
        Finding same = new Finding(Severity.FIX, Kind.HEADING, Problem.of("check.axe.heading-order"), new At(1));
        Finding other = new Finding(Severity.FIX, Kind.CONTRAST, Problem.of("check.axe.contrast"), new At(2));
        assertEquals(
                List.of("1 FIX check.heading.skips [3, 2]", "2 FIX check.axe.contrast []"),
                lines(Findings.in(article, List.of(same, other))));
    }

    @Test
    void whatWasSeenGoesAlongWithItsBlock() {
        Block paragraph = new Block.Paragraph(RichText.of("b"));
        Article before = article(paragraph, new Block.Paragraph(RichText.of("c")));
        Article after =
                article(new Block.Paragraph(RichText.of("new")), paragraph, new Block.Paragraph(RichText.of("cc")));
        Problem said = Problem.of("check.axe.contrast");
        Findings seen = new Findings(
                before,
                List.of(
                        new Finding(Severity.FIX, Kind.CONTRAST, said, new At(1)),
                        new Finding(Severity.FIX, Kind.CONTRAST, said, new At(2))));
        assertEquals(List.of(new Finding(Severity.FIX, Kind.CONTRAST, said, new At(2))), seen.carried(after));
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, RichText.of(text));
    }

    private static Block figure(Picture picture) {
        return new Block.Figure(picture, RichText.of("caption"));
    }

    private static Article article(Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(new Block.Headline(RichText.of("Headline"))));
        all.addAll(List.of(blocks));
        return new Article(Metadata.EMPTY, Body.of(all.toArray(Block[]::new)));
    }

    private static List<String> found(Block... blocks) {
        return lines(Findings.in(article(blocks), List.of()));
    }

    private static List<String> lines(Findings findings) {
        return findings.all().stream()
                .map(finding -> ((At) finding.place()).block() + " " + finding.severity() + " "
                        + finding.sentence().key() + " " + finding.sentence().arguments())
                .toList();
    }
}
