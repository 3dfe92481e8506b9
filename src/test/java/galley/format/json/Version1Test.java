package galley.format.json;

import static galley.format.json.Documents.open;
import static galley.format.json.Documents.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Block;
import galley.article.Brief;
import galley.article.Byline;
import galley.article.Cutting;
import galley.article.Embargo;
import galley.article.Field;
import galley.article.Handling;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.Notebook;
import galley.article.Picture;
import galley.article.Requirement;
import galley.article.RichText;
import galley.article.Run;
import galley.article.SetAside;
import galley.article.Source;
import galley.article.Speaker;
import galley.article.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code versions/1.galley} has everything version 1 could say at first, {@code versions/1-later.galley} the kinds of block it has learned
 * since. The first is kept for ever as it is, and the other only grows: what they say must not change.
 */
class Version1Test {

    private final String file = Documents.version1();
    private final Article article = open(file);
    private final Article later = open(Documents.version("1-later"));

    @Test
    void everyMetadataFieldIsRead() {
        assertEquals(
                new Metadata(
                        "en-GB",
                        "Transport",
                        AlternativeHeadlines.NONE,
                        List.of(
                                new Byline(
                                        "Nadia Okafor",
                                        "Transport correspondent",
                                        "Writes about everything that moves."),
                                Byline.of("Tomás Reyes")),
                        "Port Sable",
                        "harbour-bridge",
                        List.of("bridges", "Port Sable"),
                        "",
                        Handling.NEW,
                        Notebook.EMPTY
                                .withNotes("Hold until noon.\nCall the harbour office again.")
                                .withSetAside(List.of(new SetAside(4, "5 Min Read", "reading-time", 2))),
                        Map.of(
                                "embargo",
                                "{ \"until\" : \"2027-03-01T12:00:00Z\" }",
                                "/history",
                                "[1, 2.50, \"\\u0041\"]")),
                article.metadata());
    }

    @Test
    void everyKindOfBlockIsRead() {
        List<Block> blocks = article.body().blocks();
        assertEquals(
                List.of(
                        new Block.Heading(2, RichText.of("What it cost")),
                        new Block.Heading(3, RichText.of("In money")),
                        new Block.Heading(4, RichText.of("In time")),
                        new Block.Quote(RichText.of("We stopped counting\u2028after the third winter.")),
                        new Block.Attribution(RichText.of("Ines Varga, harbour engineer")),
                        new Block.Item(Block.Item.Marker.BULLET, 1, RichText.of("Steel")),
                        new Block.Item(Block.Item.Marker.BULLET, 6, RichText.of("Rivets")),
                        new Block.Item(Block.Item.Marker.NUMBER, 2, RichText.of("The east pier")),
                        new Block.Divider(RichText.EMPTY),
                        new Block.Divider(RichText.of("joined by an edit")),
                        unknown(
                                "{\"type\":\"figure\", \"image\":\"bridge.jpg\", \"alt\":\"The bridge at dusk\", \"size\":[640, 4.80e2]}"),
                        unknown("{\"type\":\"heading\",\"level\":9,\"text\":\"A level of a newer Galley\"}"),
                        unknown("{\"type\":\"paragraph\",\"text\":\"A newer field\",\"align\":\"center\"}"),
                        new Block.Unknown(
                                "{ \"type\":\"poll\" , \"open\":true }",
                                RichText.of(List.of(
                                        new Run("letters ", Set.of()), new Run("joined", Set.of(Mark.Style.STRONG))))),
                        new Block.Paragraph(RichText.EMPTY),
                        new Block.Paragraph(RichText.of("\"\\/\0\u001f\ufeff\ud800 שלום 橋 👩‍👩‍👧‍👦 é"))),
                blocks.subList(4, blocks.size()));
        assertEquals(new Block.Headline(RichText.of("Harbour bridge opens to “walkers first”")), blocks.get(0));
        assertEquals(
                new Block.Standfirst(RichText.of("After eleven years the city crosses its own water.")), blocks.get(1));
    }

    @Test
    void everyMarkIsRead() {
        assertEquals(
                Set.of(
                        Mark.Style.STRONG,
                        Mark.Style.EMPHASIS,
                        Mark.Style.STRIKE,
                        Mark.Style.SUPERSCRIPT,
                        Mark.Style.SUBSCRIPT,
                        Mark.Style.CODE,
                        new Mark.Link("https://port-sable.example/bridge?a=1&b=2"),
                        new Mark.Language("fr"),
                        new Mark.Unknown("{\"comment\":7}"),
                        new Mark.Unknown("\"underline\"")),
                article.body().block(3).text().runs().getFirst().marks());
        assertEquals(
                "The bridge opened at noon, not at ten: 40 m2 of deck, no CO2, one README.",
                article.body().block(2).text().string());
    }

    @Test
    void everyKindThatCameLaterIsRead() {
        assertEquals(
                List.of(
                        new Block.PullQuote(RichText.of("We stopped counting.")),
                        new Block.Attribution(RichText.of("Ines Varga, harbour engineer")),
                        new Block.Fact(RichText.of("At a glance")),
                        new Block.Fact(RichText.of("Forty metres of deck")),
                        new Block.Correction(
                                LocalDate.of(2026, 11, 24), RichText.of("It is forty metres, not fourteen.")),
                        new Block.Figure(
                                Picture.of("media/bridge.jpg")
                                        .withAlternative("The bridge at dusk")
                                        .withCredit("Photo: Ana Sol"),
                                RichText.of("Open at last")),
                        new Block.Figure(Picture.of(""), RichText.EMPTY),
                        new Block.Embed("https://port-sable.example/film", RichText.of("The first walkers")),
                        new Block.Figure(
                                new Picture("media/deck.jpg", "", true, "Ana Sol", "Port Archive", "© Port Archive"),
                                RichText.of("The deck")),
                        new Block.Quote(RichText.of("We counted again.")),
                        new Block.Attribution(
                                new Speaker(
                                        "Ines Varga",
                                        "harbour engineer",
                                        "Nadia Okafor",
                                        Optional.of(LocalDate.of(2026, 11, 20)),
                                        "https://port-sable.example/tape"),
                                RichText.of("Ines Varga")),
                        unknown("{\"type\":\"attribution\",\"date\":\"last week\",\"text\":\"Of a newer Galley\"}")),
                later.body().blocks().subList(1, later.body().size()));
    }

    @Test
    void everyFieldThatCameLaterIsRead() {
        assertEquals(
                Metadata.EMPTY
                        .withLanguage("en-GB")
                        .withHeadlines(
                                new AlternativeHeadlines("Port Sable bridge opens", "They walked first", "Open!"))
                        .withEditorsNote("This article was updated at noon.")
                        .withHandling(new Handling(
                                "Transport",
                                Status.IN_REVIEW,
                                Optional.of(
                                        new Embargo(LocalDateTime.of(2026, 11, 30, 6, 0), ZoneId.of("Europe/Lisbon")))))
                        .withNotebook(Notebook.EMPTY
                                .withSources(List.of(new Source(
                                        "It is forty metres",
                                        "Harbour office",
                                        "https://port-sable.example/plan",
                                        true)))
                                .withCuttings(List.of(new Cutting(List.of(
                                        new Block.Paragraph(RichText.of("Cut, and waiting.")),
                                        new Block.Heading(3, RichText.of("In haste"))))))
                                .withBrief(new Brief(
                                        "News story",
                                        600,
                                        List.of(
                                                new Requirement(Field.STANDFIRST, true, 160),
                                                new Requirement(Field.BODY, false, 700)))))
                        .withUnknown(Map.of("mood", "\"bright\"")),
                later.metadata());
    }

    @Test
    void aFieldThatANewerGalleyFillsInAnotherWayIsKept() {
        String newer = file.replace("\"slug\"", "\"status\":\"printed\",\"brief\":{\"tone\":[]},\"slug\"");
        Article read = open(newer);
        assertEquals("\"printed\"", read.metadata().unknown().get("status"));
        assertEquals("{\"tone\":[]}", read.metadata().unknown().get("brief"));
        assertEquals(read, open(ArticleJson.write(read)));

        Metadata filled = read.metadata().withHandling(Handling.NEW.withStatus(Status.FINAL));
        Article back = open(ArticleJson.write(read.withMetadata(filled)));
        assertEquals(Status.FINAL, back.metadata().handling().status());
        assertFalse(back.metadata().unknown().containsKey("status"), "one field is not written twice");
    }

    @Test
    void itLacksNoKindAndNoStyle() {
        Set<Class<?>> kinds = Stream.of(article, later)
                .flatMap(document -> document.body().blocks().stream())
                .map(Block::getClass)
                .collect(Collectors.toSet());
        assertEquals(kinds(Block.class).collect(Collectors.toSet()), kinds);
        Set<Mark> marks = article.body().block(3).text().runs().getFirst().marks();
        assertTrue(marks.containsAll(Set.of(Mark.Style.values())));
        assertEquals(
                Set.of(Mark.class.getPermittedSubclasses()),
                marks.stream().map(Mark::getClass).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind) : Stream.of(kind));
    }

    @Test
    void itIsWrittenAsItWas() {
        assertEquals(file, ArticleJson.write(article));
        assertEquals(Documents.version("1-later"), ArticleJson.write(later));
    }

    @Test
    void whatIsPublishedLacksTheDesksOwnAlone() {
        String published = ArticleJson.published(article);
        Stream<String> unknown =
                article.metadata().unknown().keySet().stream().map(name -> name.replaceFirst("^/", ""));
        List<String> desks = Stream.concat(Stream.of("notes", "setAside"), unknown)
                .map(name -> "\"" + name + "\"")
                .toList();
        assertEquals(
                file.lines()
                        .filter(line -> desks.stream().noneMatch(line::startsWith))
                        .map(Version1Test::withoutComma)
                        .toList(),
                published.lines().map(Version1Test::withoutComma).toList());
        assertEquals(article.metadata().published(), open(published).metadata());
    }

    @Test
    void everyBeginningOfItIsRefused() {
        for (int end = 0; end < file.length() - 1; end++) {
            String key = refused(file.substring(0, end));
            assertTrue(Set.of("json.empty", "json.cut").contains(key), key + " at " + end);
        }
        assertEquals(article, open(file.strip()), "without the final newline");
    }

    /** Whether a line ends in a comma depends on what follows it. */
    private static String withoutComma(String line) {
        return line.replaceFirst(",$", "");
    }

    private static Block unknown(String json) {
        return new Block.Unknown(json, RichText.EMPTY);
    }
}
