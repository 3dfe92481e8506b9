package galley.edit;

import static galley.edit.Proof.cannot;
import static galley.edit.Proof.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Limits;
import galley.article.Metadata;
import galley.article.RichText;
import galley.edit.find.Finding;
import galley.edit.find.Hit;
import galley.edit.find.Hits;
import galley.edit.find.Query;
import galley.edit.find.Replacement;
import galley.edit.find.Replacing;
import galley.edit.find.Search;
import galley.words.Problem;
import galley.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, in which order one goes through it, and what comes in its place. */
class FindTest {

    private static final Words WORDS = new Words(Locale.ENGLISH);

    // ---- what is found: hits stand in square brackets

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            bridge; The [Bridge] and the [bridge]s
            BRIDGE; The [bridge]
            aa; [aa][aa]a
            a.c; abc [a.c]
            (x; [(x] y
            straße; [Straße] [STRASSE] [strasse] [STRAẞE]
            strasse; [Straße] [strasse]
            s; [S]traße i[s]
            ß; ma[ss] [ß] s
            fi; [fi]n [ﬁ]n [Fi]n
            f; [f]in ﬁn
            istanbul; [İstanbul] [ISTANBUL] [ıstanbul]
            ΟΔΟΣ; [οδος]x [οδος] [ΟΔΟΣ]
            ŒUVRE; [œuvre]
            київ; [Київ] [КИЇВ]
            don't; [don't] [don’t] dont
            don’t; don't [don’t]
            "yes"; [“yes”] [„yes“] ["yes"] yes
            10 km; [10 km] [10\u00a0km] 10\u2003km
            e-mail; [e-mail] [e\u2011mail]
            wait...; [wait…] [wait...]
            café; [café] [cafe\u0301] cafe
            cafe\u0301; [café] [cafe\u0301]
            cafe; [cafe] cafe\u0301 café
            ❤; [❤] [❤\ufe0f]
            😀; [😀] 😁
            \ude00; 😀 [\ude00]
            橋; [橋]は[橋]
            """)
    void wordsAreFound(String words, String shown) {
        assertFound(Query.of(words), shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Bridge; The [Bridge] and the bridge
            straße; [straße] Straße strasse
            don't; [don’t] Don’t
            """)
    void capitalsCount(String words, String shown) {
        assertFound(new Query(words, true, false, false), shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            port; [Port] of ports, [port], airport, port2, [“port”]
            don; don't don’t [don] [don]’
            don't; [don’t] don’ts
            t; don’t [t] ’[t]
            é; [é] né
            e; [e] e\u0301
            ж; [ж] жж
            $5; [$5] $55 US[$5]
            c++; [c++] [c++]11
            """)
    void wholeWordsAreFound(String words, String shown) {
        assertFound(new Query(words, false, true, false), shown.replace("[“port”]", "“[port]”"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            b.d; [bid] [BAD] bread
            \\d+; page [12] of [345]
            \\w+; [œuvre] [Київ]
            ^the; [The] other the
            e$; the on[e]
            x*; a[xx]b
            ^; nothing
            (a+)+b; [aab] aa
            [^a]; a[b]a[c]
            """)
    void expressionsAreFound(String words, String shown) {
        assertFound(new Query(words, false, false, true), shown);
    }

    @Test
    void expressionsFindWholeWordsAndLines() {
        assertFound(new Query("b\\w", false, true, true), "[bo] bob");
        assertFound(new Query("(?x) b o # a comment", false, true, true), "[bo] bob");
        assertFound(new Query("a|bo", false, true, true), "[a] [bo] bob ab");
        String lines = "one" + RichText.LINE_BREAK + "two";
        assertEquals(List.of(new Hit(2, 5)), found(new Query("e\\nt", false, false, true), lines));
        assertEquals(List.of(new Hit(4, 7)), found(new Query("^two", false, false, true), lines));
        assertEquals(List.of(), found(new Query("e.t", false, false, true), lines));
    }

    @Test
    void everyKindOfBlockIsSearchedAndNoHitCrossesTwo() {
        EditorState state =
                Draft.state("h aa|s aa|p a|p a|h2 aa|q aa|a aa|* aa|11 aa|- aa|? aa|pq aa|f aa|c aa|fig aa|e aa");
        Hits hits = Hits.of(Query.of("aa").search(), state.body());
        assertEquals(14, hits.count());
        assertEquals(List.of(), hits.in(2));
        assertEquals(List.of(new Hit(0, 2)), hits.in(8));
    }

    @Test
    void nothingIsFoundWhereNothingIsLookedFor() {
        Hits hits = Hits.of(Query.NOTHING.search(), Draft.state("h a|p ").body());
        assertEquals(0, hits.count());
        cannot("h a|p ^", Finding.next(hits));
        cannot("h a|p ^", Finding.previous(hits));
        cannot("h a|p ^", Replacing.all(hits, replacement("x", Query.NOTHING)));
    }

    // ---- what is no expression

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            (a; find.wrong.open-bracket
            a); find.wrong.closed-bracket
            [a; find.wrong.open-class
            *a; find.wrong.nothing-to-repeat
            a{2; find.wrong.count
            a{x}; find.wrong.count
            \\q; find.wrong.escape
            \\; find.wrong.escape
            [z-a]; find.wrong.other
            (?<a; find.wrong.other
            a{1000000000}; find.wrong.repetitions
            (?:a{200}){200}; find.wrong.repetitions
            (?:){101}; find.wrong.repetitions
            """)
    void aWrongExpressionIsASentence(String words, String sentence) {
        for (boolean whole : new boolean[] {false, true}) {
            Search.Wrong wrong =
                    assertInstanceOf(Search.Wrong.class, new Query(words, false, whole, true).search(), words);
            assertEquals(sentence, wrong.problem().key());
            Hits hits = Hits.of(wrong, Draft.state("h a|p a").body());
            assertEquals(wrong.problem(), hits.problem().orElseThrow());
            assertEquals(0, hits.count());
            assertTrue(WORDS.text(wrong.problem()).endsWith("."), () -> WORDS.text(wrong.problem()));
        }
    }

    @Test
    void bracketsBeyondCountingAreASentence() {
        Search search = new Query("(".repeat(100_000) + ")".repeat(100_000), false, false, true).search();
        assertEquals(
                "find.wrong.deep",
                assertInstanceOf(Search.Wrong.class, search).problem().key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+$", "(a|aa)+$", "(.*)*x", "(a|b|ab)*c", ".*x", "(?:){100}x", "(a?){50}a{50}x", "(x+x+)+y"})
    void noExpressionHangs(String words) {
        Body body = body("a".repeat(Limits.LONGEST_BLOCK - 1) + "!");
        Hits hits = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Hits.of(new Query(words, false, false, true).search(), body));
        assertEquals(0, hits.count());
        hits.problem().ifPresent(problem -> assertEquals(Problem.of("find.gave-up"), problem));
    }

    // ---- going from hit to hit

    @Test
    void nextGoesOnAndRoundTheEnd() {
        edit("h ^an|p an an", go("an", Finding::next), "h [an^|p an an");
        edit("h [an^|p an an", go("an", Finding::next), "h an|p [an^ an");
        edit("h an|p an [an^", go("an", Finding::next), "h [an^|p an an");
        edit("h an|p a^n an", go("an", Finding::next), "h an|p an [an^");
        edit("h ab|p [an^", go("an", Finding::next), "h ab|p [an^");
        edit("h b|p [to an^ an|p an", go("an", Finding::next), "h b|p to [an^ an|p an");
        cannot("h ^b|p b", go("an", Finding::next));
    }

    @Test
    void previousGoesBackAndRoundTheBeginning() {
        edit("h an|p an [an^", go("an", Finding::previous), "h an|p [an^ an");
        edit("h [an^|p an an", go("an", Finding::previous), "h an|p an [an^");
        edit("h an|p|p ^an", go("an", Finding::previous), "h [an^|p |p an");
        edit("h an|p a^n", go("an", Finding::previous), "h an|p [an^");
        cannot("h ^b|p b", go("an", Finding::previous));
    }

    @Test
    void theHitThatIsSelectedHasANumber() {
        EditorState state = Draft.state("h an|p an [an^|p an");
        Hits hits = Hits.of(Query.of("an").search(), state.body());
        assertEquals(3, hits.number(state.body(), state.selection()).orElseThrow());
        assertTrue(hits.number(state.body(), Selection.at(3)).isEmpty());
        assertTrue(hits.number(state.body(), new Selection(3, 6)).isEmpty());
        assertEquals(2, hits.number(state.body(), new Selection(5, 3)).orElseThrow());
    }

    // ---- replacing

    @Test
    void oneIsReplacedAndTheNextSelected() {
        edit("h ^an|p an an", replace("an", "the", Replacing::one), "h [an^|p an an");
        edit("h [an^|p an an", replace("an", "the", Replacing::one), "h the|p [an^ an");
        edit("h b|p an [an^|p b", replace("an", "n", Replacing::one), "h b|p [an^ n|p b");
        edit("h b|p [an^|p b", replace("an", "", Replacing::one), "h b|p ^|p b");
        edit("h b|p a[an^an", replace("an", "", Replacing::one), "h b|p a[an^");
        edit("h b|p [a^", replace("a", "aa", Replacing::one), "h b|p [a^a");
        cannot("h ^b|p b", replace("an", "the", Replacing::one));
    }

    @Test
    void allAreReplacedAndTheCaretStays() {
        edit("h an|p an x^ an|p b|a an", replace("an", "the", Replacing::all), "h the|p the x^ the|p b|a the");
        edit("h [an^|p an", replace("an", "the", Replacing::all), "h [the^|p the");
        edit("h b|p an a^n b|p b", replace("an", "", Replacing::all), "h b|p  ^ b|p b");
        edit("h an|p b^|* an", replace("an", "", Replacing::all), "h |p b^|* ");
        edit("h b|p an|p b[b|p bb^", replace("an", "the", Replacing::all), "h b|p the|p b[b|p bb^");
        edit("h a[an|p b|p ^an", replace("an", "n", Replacing::all), "h a[n|p b|p ^n");
        edit("h a|p ^a", replace("a", "aa", Replacing::all), "h aa|p ^aa");
    }

    @Test
    void lettersPutInTakeTheMarksOfTheFirstReplaced() {
        edit("h b|p {an}, {a}n, a{n}^", replace("an", "the", Replacing::all), "h b|p {the}, {the}, the^");
        edit("h b|p {[an^}", replace("an", "the", Replacing::one), "h b|p {the}^");
    }

    @Test
    void groupsKeepTheirMarks() {
        Function<String, Command> swap = to -> expression("(\\w+) (?<second>\\w+)", to, Replacing::all);
        edit("h b|p one {two}^", swap.apply("$2 $1"), "h b|p {two} one^");
        edit("h b|p one two^", swap.apply("${second}, $1"), "h b|p two, one^");
        edit("h b|p one two^", swap.apply("$0$12\\$\\\\$"), "h b|p one twoone2$\\$^");
        edit("h b|p a^", expression("a(x)?", "b$1", Replacing::all), "h b|p b^");
        edit("h b|p ^a", expression("a", "\\n\\t", Replacing::all), "h b|p ^\u2028\t");
        edit("h b|p ^a", replace("a", "$1\\n", Replacing::all), "h b|p ^$1\\n");
    }

    @Test
    void aGroupThatIsNotThereIsASentence() {
        Search.Ready search = ready(new Query("(a)", false, false, true));
        assertEquals(new Replacement.Wrong(Problem.of("find.no-group", 2, 1)), Replacement.of("$2", search));
        assertEquals(new Replacement.Wrong(Problem.of("find.no-group-name", "b")), Replacement.of("${b}", search));
        assertEquals(new Replacement.Wrong(Problem.of("find.no-group-name", "b")), Replacement.of("${b", search));
    }

    @Test
    void tenThousandHitsAreReplacedAndTakenBackAtOnce() {
        String line = "The port at Port Sable. ".repeat(10);
        Body body = body(Collections.nCopies(2_000, line).toArray(String[]::new));
        Editor editor = new Editor(new Article(Metadata.EMPTY, body), () -> 0);
        Hits hits = Hits.of(Query.of("port").search(), body);
        assertEquals(40_000, hits.count());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            editor.run(Replacing.all(hits, replacement("harbour", Query.of("port"))));
            assertEquals(
                    40_000,
                    Hits.of(Query.of("harbour").search(), editor.state().body()).count());
            editor.run(Undoing.undo());
            assertEquals(body, editor.state().body());
        });
    }

    @ParameterizedTest
    @MethodSource("growing")
    void whatWouldGrowBeyondTheLimitsIsRefused(Body body, String with, String sentence) {
        Editor editor = new Editor(new Article(Metadata.EMPTY, body), () -> 0);
        Hits hits = Hits.of(Query.of("a").search(), body);
        Outcome outcome = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> editor.run(Replacing.all(hits, replacement(with, Query.of("a"))))
                        .orElseThrow());
        assertEquals(
                sentence,
                assertInstanceOf(Outcome.Refused.class, outcome).problem().key());
        assertEquals(body, editor.state().body());
    }

    static List<Object[]> growing() {
        String long1 = "a".repeat(900_000);
        return List.of(
                new Object[] {body(long1), "b".repeat(1_000), "edit.block-too-long"},
                new Object[] {body("aa", "aa"), "b".repeat(600_000), "edit.block-too-long"},
                new Object[] {
                    body(Collections.nCopies(90, "a".repeat(1_000)).toArray(String[]::new)),
                    "b".repeat(900),
                    "edit.body-too-long"
                });
    }

    private static void assertFound(Query query, String shown) {
        String text = shown.replace("[", "").replace("]", "");
        StringBuilder marked = new StringBuilder();
        int behind = 0;
        for (Hit hit : found(query, text)) {
            marked.append(text, behind, hit.from()).append('[');
            marked.append(text, hit.from(), hit.to()).append(']');
            behind = hit.to();
        }
        assertEquals(shown, marked.append(text.substring(behind)).toString());
    }

    private static List<Hit> found(Query query, String text) {
        return Hits.of(ready(query), body(text)).in(1);
    }

    private static Search.Ready ready(Query query) {
        return assertInstanceOf(Search.Ready.class, query.search());
    }

    private static Body body(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Headline(RichText.EMPTY));
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(RichText.of(paragraph)));
        }
        return Body.of(blocks);
    }

    private static Command go(String words, Function<Hits, Command> how) {
        return state ->
                how.apply(Hits.of(Query.of(words).search(), state.body())).on(state);
    }

    private interface Way {
        Command of(Hits hits, Replacement.Ready replacement);
    }

    private static Command replace(String words, String with, Way way) {
        return replace(Query.of(words), with, way);
    }

    private static Command expression(String words, String with, Way way) {
        return replace(new Query(words, false, false, true), with, way);
    }

    private static Command replace(Query query, String with, Way way) {
        return state -> way.of(Hits.of(query.search(), state.body()), replacement(with, query))
                .on(state);
    }

    private static Replacement.Ready replacement(String with, Query query) {
        return assertInstanceOf(Replacement.Ready.class, Replacement.of(with, ready(query)));
    }
}
