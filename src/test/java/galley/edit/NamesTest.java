package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names an article has, which of them letters begin, when one is offered, and that taking it is one step. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; It was Mara Lind who said it.; Mara Lind",
                "en; Mara Lind said so.; Mara Lind",
                "en; The inspectors and the Bank of England agree.; Bank of England",
                "en; The Bank of England agrees, and the rest too.; Bank of England",
                "en; the Secretary of the Treasury left; Secretary of the Treasury",
                "en; said Ursula von der Leyen; Ursula von der Leyen",
                "en; a book by J. K. Rowling; J. K. Rowling",
                "en; a book by Conan O’Brien; Conan O’Brien",
                "en; near Stratford-upon-Avon; Stratford-upon-Avon",
                "en; They met in Reykjavik. Then they left.; Reykjavik",
                "en; Reykjavik waited. It is so in Reykjavik.; Reykjavik",
                "en; the UN and the EU said; ''",
                "en; He said: “Nothing.” She left. Nobody spoke.; ''",
                "en; It was so. And Mara Lind said, and Mara Lind left.; Mara Lind",
                "en; nothing in small letters; ''",
                "de; Der Minister sprach mit der Presse in Berlin.; ''",
                "de; Gestern sprach Olaf Scholz in Berlin.; Olaf Scholz",
                "ru; Вчера Анна Петрова сказала, что вчера; Анна Петрова",
                "ja; 東京の橋; ''",
            })
    void namesAreRunsOfCapitalizedWords(String language, String text, String found) {
        Set<String> names = names(language, text).all().keySet();
        assertEquals(found.isEmpty() ? Set.of() : Set.of(found), names);
    }

    @Test
    void bylinesAndSpeakersAreNamesAndHeadlinesAreNot() {
        Metadata by = Metadata.EMPTY.withBylines(List.of(Byline.of("Ines calder"), Byline.of(" ")));
        Body body = Body.of(
                new Block.Headline(RichText.of("It Was Mara Linden")),
                new Block.Heading(2, RichText.of("What Nobody Knows")),
                new Block.Quote(RichText.of("We know.")),
                new Block.Attribution(RichText.of("Mara Lind, chief engineer, Port Sable Bridges")),
                new Block.Attribution(
                        new Speaker("Ada de Wit", "", "", Optional.empty(), ""), RichText.of("a neighbor")));
        assertEquals(
                Set.of("Ada de Wit", "Ines calder", "Mara Lind", "Port Sable Bridges"),
                Names.of(new Article(by, body)).all().keySet());
    }

    @Test
    void theNameUsedMostIsFound() {
        Names names = names("en", "met Mara Lindqvist, met Mara Lind, met Mara Lind, met Maria Anders");
        assertEquals(Optional.of("Mara Lind"), names.beginning("Mar"));
        assertEquals(Optional.of("Mara Lindqvist"), names.beginning("Mara Lind"));
        assertEquals(Optional.of("Maria Anders"), names.beginning("Mari"));
        assertEquals(Optional.empty(), names.beginning("Maria Anders"));
        assertEquals(Optional.empty(), names.beginning("mar"));
        assertEquals(Optional.empty(), names.beginning("Zed"));
        assertEquals(Optional.empty(), Names.NONE.beginning("Mar"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "h T|p Mar^; a Lind",
                "h T|p then Mar^; a Lind",
                "h T|p then Mar^, who; a Lind",
                "h T|p Yesterday Mara L^; ind",
                "h T|p “Mar^; a Lind",
                "h Mar^|p x; a Lind",
                "h T|* the Ban^; k of England",
            })
    void aNameIsOffered(String draft, String rest) {
        EditorState state = Draft.state(draft);
        assertEquals(Optional.of(rest), Completing.offered(state, KNOWN).map(Completing.Offer::rest));
    }

    @ParameterizedTest
    @CsvSource({
        "h T|p Ma^",
        "h T|p mar^",
        "h T|p aMar^",
        "h T|p Mar^k",
        "h T|p Mara ^",
        "h T|p [Mar^",
        "h T|p Mara Lin^",
        "h T|p Mara Lind^",
        "h T|p ^",
        "h T|- Mar^",
        "h T|? Mar^",
    })
    void noNameIsOffered(String draft) {
        assertEquals(Optional.empty(), Completing.offered(Draft.state(draft), KNOWN));
    }

    @Test
    void takingItIsOneStepAndKeepsTheMarks() {
        EditorState before = Draft.state("h T|p It was {Mar^}");
        Completing.Offer offer = Completing.offered(before, KNOWN).orElseThrow();
        Proof.edit("h T|p It was {Mar^}", Completing.take(offer, KNOWN), "h T|p It was {Mara Lind^}");
        Proof.edit("h T|p It was Mar^.", Completing.take(offer, KNOWN), "h T|p It was Mara Lind^.");
        Proof.cannot("h T|p It was Mara^", Completing.take(offer, KNOWN));
        Editor editor = new Editor(before.article(), () -> 0);
        editor.dispatch(Transaction.select(before.selection()));
        editor.run(Typing.insert("a"));
        editor.run(Completing.take(Completing.offered(editor.state(), KNOWN).orElseThrow(), KNOWN));
        assertEquals("It was Mara Lind", editor.state().body().block(1).text().string());
        editor.run(Undoing.undo());
        assertEquals("It was Mara", editor.state().body().block(1).text().string(), "what was typed stays");
    }

    @Test
    void onlyAKeyOffers() {
        assertTrue(Completing.isTyped(update("h T|p Ma^", Typing.insert("r"))));
        assertTrue(Completing.isTyped(update("h T|p Ma[xx^", Typing.insert("r"))), "in place of what was selected");
        assertFalse(Completing.isTyped(update("h T|p Ma^", Typing.insert("ra Lin"))));
        assertFalse(Completing.isTyped(update("h T|p Mara^", Deleting.backward())));
        assertFalse(Completing.isTyped(update("h T|p Mar^a", Moving.right(false))));
        assertFalse(Completing.isTyped(update("h T|p Mar^", Breaking.enter())));
    }

    @Test
    void theArticleIsReadAgainOnlyWhereANameMayHaveCome() {
        assertFalse(Names.mayDiffer(update("h T|p Mar^", Typing.insert("a"))));
        assertFalse(Names.mayDiffer(update("h T|p small^", Typing.insert(" "))));
        assertFalse(Names.mayDiffer(update("h T|p Mar^a", Moving.right(false))));
        assertTrue(Names.mayDiffer(update("h T|p Mara^", Typing.insert(","))));
        assertTrue(Names.mayDiffer(update("h T|p Mara^", Deleting.backward())));
        assertTrue(Names.mayDiffer(update("h T|p Mara^", Breaking.enter())));
        assertTrue(Names.mayDiffer(
                update("h T|p x^", Detailing.change(now -> now.withBylines(List.of(Byline.of("Mara Lind")))))));
        assertTrue(Names.mayDiffer(update("h T|p x^", Detailing.change(now -> now.withLanguage("de")))));
        assertFalse(Names.mayDiffer(update("h T|p x^", Noting.notes("Mara Lind"))));
        assertFalse(Names.mayDiffer(update("h T|p x^", Detailing.change(now -> now.withKicker("Mara Lind")))));
    }

    @Test
    void hostileTextIsReadInTime() {
        String text = Stream.generate(() -> "A. B’-. “Ω\uD800 de von der the. ")
                .limit(40_000)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> names("en", text));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> names("", "A".repeat(1_000_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> names("en", "A ".repeat(500_000)));
    }

    private static final Names KNOWN =
            names("en", "when Mara Lind met the Bank of England, and Mara Lind left, and x Mar k");

    private static Names names(String language, String text) {
        return Names.of(new Article(
                Metadata.EMPTY.withLanguage(language),
                Body.of(new Block.Headline(RichText.EMPTY), new Block.Paragraph(RichText.of(text)))));
    }

    private static Update update(String draft, Command command) {
        EditorState before = Draft.state(draft);
        EditorState after = before.apply(command.on(before).orElseThrow(), 0);
        return new Update(before, after, Change.between(before.body(), after.body()));
    }
}
