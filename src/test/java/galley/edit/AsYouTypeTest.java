package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RichText;
import galley.typography.HouseRules;
import galley.typography.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is set as one types: what the keys say on the left, what stands there on the right. In the tables ␣ is U+202F. */
class AsYouTypeTest {

    private static final Set<Mark> STRONG = Set.of(Mark.Style.STRONG);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en     | She said "we "all" know" it | She said “we ‘all’ know” it
            en     | "We 'all' know"             | “We ‘all’ know”
            en-GB  | "We 'all' know"             | “We ‘all’ know”
            en-US  | "We 'all' know"             | “We ‘all’ know”
            de     | "Wir 'alle' hier"           | „Wir ‚alle‘ hier“
            de-AT  | "Wir "alle" hier"           | „Wir ‚alle‘ hier“
            de-CH  | "Wir 'alle' hier"           | «Wir ‹alle› hier»
            fr     | "Oui "tous" là"             | «␣Oui “tous” là␣»
            fr-BE  | "Oui"                       | «␣Oui␣»
            fr-CH  | "Oui "tous" là"             | «Oui ‹tous› là»
            fr-CA  | "Oui "tous" là!"            | «␣Oui “tous” là!␣»
            es     | "Sí "todos" aquí"           | «Sí “todos” aquí»
            es-MX  | "Sí "todos" aquí"           | “Sí ‘todos’ aquí”
            it     | "Sì "tutti" qui"            | «Sì “tutti” qui»
            pt     | "Sim 'todos' aqui"          | “Sim ‘todos’ aqui”
            pt-PT  | "Sim "todos" aqui"          | «Sim “todos” aqui»
            nl     | "Ja "wij" hier"             | ‘Ja “wij” hier’
            pl     | "Tak "my" tu"               | „Tak «my» tu”
            uk     | "Так "ми" тут"              | «Так „ми“ тут»
            ru     | "Да "мы" тут"               | «Да „мы“ тут»
            cs     | "Ano 'my' tu"               | „Ano ‚my‘ tu“
            sk     | "Ano 'my' tu"               | „Ano ‚my‘ tu“
            sl     | "Da 'mi' tu"                | „Da ‚mi‘ tu“
            hr     | "Da 'mi' tu"                | „Da ‚mi‘ tu“
            hu     | "Igen "mi" itt"             | „Igen »mi« itt”
            ro     | "Da "noi" aici"             | „Da «noi» aici”
            bg     | "Да "ние" тук"              | „Да ‚ние‘ тук“
            el     | "Ναι "εμείς" εδώ"           | «Ναι “εμείς” εδώ»
            tr     | "Evet 'biz' burada"         | “Evet ‘biz’ burada”
            sv     | "Ja 'vi' här"               | ”Ja ’vi’ här”
            fi     | "Joo 'me' tässä"            | ”Joo ’me’ tässä”
            da     | "Ja 'vi' her"               | “Ja ‘vi’ her”
            nb     | "Ja 'vi' her"               | «Ja ‘vi’ her»
            et     | "Jah"                       | „Jah“
            lv     | "Jā"                        | “Jā”
            lt     | "Taip 'mes' čia"            | „Taip ‚mes‘ čia“
            sr     | "Да 'ми' ту"                | „Да ’ми’ ту”
            he     | "כן 'אנחנו' כאן"            | ”כן ’אנחנו’ כאן”
            he     | צה"ל ג'ירפה                 | צה״ל ג׳ירפה
            ar     | "نعم"                       | ”نعم“
            ja     | 彼は"はい"と                   | 彼は「はい」と
            zh     | 他说"你好"了                    | 他说“你好”了
            zh-TW  | 他說"你好"了                    | 他說「你好」了
            xx     | "So 'it' is"                | “So ‘it’ is”
            DE-ch  | "So"                        | «So»
            """)
    void quotationMarksAreThoseOfTheLanguage(String language, String typed, String set) {
        assertSet(language, typed, set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | ("No")                     | (“No”)
            en | "'No,' he said," she said. | “‘No,’ he said,” she said.
            en | 'He said "no"'             | ‘He said “no”’
            en | "I was--" he began         | “I was—” he began
            en | He--"no"                   | He—“no”
            en | "Yes"/"no"                 | “Yes”/“no”
            en | "a" and "b"                | “a” and “b”
            en | a non-"elite" view         | a non-“elite” view
            en | it""                       | it””
            en | ""                         | “”
            en | went on." Then "go"        | went on.” Then “go”
            en | He said: "Stop!"           | He said: “Stop!”
            """)
    void aQuotationOpensAfterASpaceAndTheInnermostCloses(String language, String typed, String set) {
        assertSet(language, typed, set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | don't                | don’t
            en | the boys' hats       | the boys’ hats
            en | the boys'            | the boys’
            en | in the '90s          | in the ’90s
            en | '90s music           | ’90s music
            en | the class of '07     | the class of ’07
            en | '07, we met          | ’07, we met
            en | 'cause it is         | ’cause it is
            en | 'til then            | ’til then
            en | 'tis true            | ’tis true
            en | 'Twas so             | ’Twas so
            en | get 'em.             | get ’em.
            en | rock 'n' roll        | rock ’n’ roll
            en | R'n'B                | R’n’B
            en | the letter 'n' is    | the letter ‘n’ is
            en | 'tissue' and 'empty' | ‘tissue’ and ‘empty’
            en | the word 'til' is    | the word ‘til’ is
            en | '1984' is a book     | ‘1984’ is a book
            en | 'twas a "word"       | ’twas a “word”
            en | "'Tis so," she said  | “’Tis so,” she said
            en | the 1990's           | the 1990’s
            en | O'Neill's            | O’Neill’s
            de | "Er 'hat's' nun"     | „Er ‚hat’s‘ nun“
            de | 's ist so            | ’s ist so
            de | Andrea' Hut          | Andrea’ Hut
            nl | 's avonds in 't huis | ’s avonds in ’t huis
            nl | 's-Gravenhage        | ’s-Gravenhage
            nl | auto's               | auto’s
            fr | l'eau d'aujourd'hui  | l’eau d’aujourd’hui
            fr | "l'eau "d'ici""      | «␣l’eau “d’ici”␣»
            it | la 'ndrangheta, l'ha | la ’ndrangheta, l’ha
            it | nel '68, "nel "20" anni" | nel ’68, «nel “20” anni»
            uk | м'який "об'єкт"      | м’який «об’єкт»
            pl | John's               | John’s
            """)
    void apostrophes(String language, String typed, String set) {
        assertSet(language, typed, set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en    | He is 5'10" tall         | He is 5′10″ tall
            en    | "He is 5'10" tall"       | “He is 5′10″ tall”
            en    | a 12" record             | a 12″ record
            en    | "chapter 12" is          | “chapter 12” is
            en    | 'chapter 12' is          | ‘chapter 12’ is
            de    | in der 45' Minute        | in der 45′ Minute
            fr    | à la 45' minute          | à la 45′ minute
            en    | at 51°30'N               | at 51°30′N
            de-CH | 10'000 Franken           | 10’000 Franken
            fr-CH | 10'000 francs            | 10’000 francs
            """)
    void primes(String language, String typed, String set) {
        assertSet(language, typed, set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en    | so -- no         | so — no
            en    | so--no           | so—no
            en-US | so--no           | so—no
            en-GB | so -- no         | so – no
            en-GB | so --- no        | so — no
            en-US | so --- no        | so — no
            de    | so -- nein       | so – nein
            fr    | oui -- non       | oui – non
            es    | sí --no          | sí —no
            ru    | да -- нет        | да — нет
            uk    | так -- ні        | так — ні
            pl    | tak -- nie       | tak – nie
            en-GB | 1939--45         | 1939–45
            en    | -- so            | — so
            en-GB | --so             | –so
            en    | well-known       | well-known
            en    | so <!-- no       | so <!-- no
            en    | well...          | well…
            en    | well.... So      | well…. So
            en    | ...              | …
            """)
    void dashesAndEllipses(String language, String typed, String set) {
        assertSet(language, typed, set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            fr    | Quoi?                  | Quoi␣?
            fr    | Quoi ?                 | Quoi␣?
            fr    | Quoi ?!                | Quoi␣?!
            fr    | Oui : non ; si !       | Oui␣: non␣; si␣!
            fr    | il dit: "oui!"         | il dit␣: «␣oui␣!␣»
            fr    | à 10:30                | à 10:30
            fr    | en 2024 : non          | en 2024␣: non
            fr    | voir https://a.fr/?b=c | voir https://a.fr/?b=c
            fr    | mailto:a@b.fr          | mailto:a@b.fr
            fr    | dit " oui"             | dit «␣oui␣»
            fr-CA | Quoi? Oui: non!        | Quoi? Oui␣: non!
            fr-CH | Quoi? Oui: non!        | Quoi? Oui: non!
            en    | What? Yes: no!         | What? Yes: no!
            """)
    void narrowSpacesInFrench(String language, String typed, String set) {
        assertSet(language, typed, set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SIGNS     | (c) (R) (tm)      | © ® ™
            ARROWS    | a -> b <- c       | a → b ← c
            FRACTIONS | 1/2 or 3/4, 1/4.  | ½ or ¾, ¼.
            FRACTIONS | 11/2 1/2/3 1/29   | 11/2 1/2/3 1/29
            """)
    void whatIsOffUntilItIsAskedFor(Rule rule, String typed, String set) {
        assertEquals(set, typed("en", typed, HouseRules.USUAL.with(rule, true)));
        assertEquals(typed, typed("en", typed, HouseRules.USUAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            http://a.org/it's--so...
            www.a.org/it's
            see (https://a.org/"x") there
            joe@mail.org's
            @joe's
            /usr/it's--so
            ~/it's
            C:\\it's--so...
            a.org/it's
            src/main/it's
            """)
    void addressesAreLeftAlone(String typed) {
        assertSet("en", typed, typed);
        assertSet("de", typed, typed);
    }

    @Test
    void aQuotationClosesBehindAnAddress() {
        assertSet("en", "\"See www.a.org\" and \"and/or\"", "“See www.a.org” and “and/or”");
        assertSet("en", "Amazon.com's and/or it's", "Amazon.com’s and/or it’s");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void eachRuleCanBeTurnedOff(Rule rule) {
        String typed = rule.example();
        String language = rule == Rule.SPACES ? "fr" : "en";
        if (!typed.isEmpty()) {
            HouseRules all = HouseRules.ALL;
            assertEquals(typed, typed(language, typed, HouseRules.NONE));
            String with = typed(language, typed, all);
            assertTrue(!with.equals(typed(language, typed, all.with(rule, false))), rule + " makes no difference");
        }
    }

    @Test
    void withoutQuotationMarksAnApostropheIsStillSet() {
        HouseRules rules = HouseRules.USUAL.with(Rule.QUOTES, false);
        assertEquals("\"don’t 'so' ’tis, ’90s\"", typed("en", "\"don't 'so' 'tis, '90s\"", rules));
        HouseRules quotes = HouseRules.USUAL.with(Rule.APOSTROPHES, false);
        assertEquals("“don't” ‘so’", typed("en", "\"don't\" 'so'", quotes));
    }

    @Test
    void computerTextIsLeftAlone() {
        EditorState code = start("en", new Block.Paragraph(RichText.of("x", Mark.Style.CODE)));
        assertEquals("x\"--...'", text(Keyboard.type(code, "\"--...'", HouseRules.ALL)));
    }

    @Test
    void theWordsOfALinkThatAreItsAddressAreLeftAlone() {
        Mark link = new Mark.Link("https://example.org/a");
        EditorState state = start("en", new Block.Paragraph(RichText.of("example.org/a", link)));
        EditorState inside = state.apply(
                Transaction.select(new Selection(
                        state.selection().caret() - 2, state.selection().caret() - 2)),
                0);
        assertEquals("example.org'/a", text(Keyboard.type(inside, "'", HouseRules.ALL)));
        Mark named = new Mark.Link("https://example.org/b");
        EditorState words = start("en", new Block.Paragraph(RichText.of("the boys hats", named)));
        EditorState at =
                words.apply(Transaction.select(Selection.at(words.selection().caret() - 5)), 0);
        assertEquals("the boys’ hats", text(Keyboard.type(at, "'", HouseRules.ALL)));
    }

    @Test
    void aLanguageSpanIsSetByItsLanguage() {
        EditorState state = start("en", new Block.Paragraph(RichText.of("Il dit: ", new Mark.Language("fr"))));
        EditorState typed = Keyboard.type(state, "\"oui\"", HouseRules.USUAL);
        assertEquals("Il dit: «\u202foui\u202f»", text(typed));
        assertTrue(typed.body().block(1).text().allMarked(0, 15, new Mark.Language("fr")));
    }

    @Test
    void lettersKeepTheirMarks() {
        EditorState state = start("en", new Block.Paragraph(RichText.EMPTY));
        EditorState strong = state.apply(Transaction.of(Cause.SELECTING).typing(STRONG), 0);
        EditorState typed = Keyboard.type(strong, "\"so", HouseRules.USUAL);
        assertEquals(RichText.of("“so", STRONG), typed.body().block(1).text());
        RichText mixed = RichText.of("see ", Set.of()).plus(RichText.of("‘9", STRONG));
        EditorState year = Keyboard.type(
                start("en", new Block.Paragraph(mixed))
                        .apply(Transaction.of(Cause.SELECTING).typing(Set.of()), 0),
                "0",
                HouseRules.USUAL);
        assertEquals(
                RichText.of("see ", Set.of()).plus(RichText.of("’9", STRONG)).plus(RichText.of("0", Set.of())),
                year.body().block(1).text());
    }

    @Test
    void whatFollowsTheCaretStays() {
        EditorState state = Draft.state("h A|p it^s so");
        assertEquals("h A|p it’^s so", Draft.of(Keyboard.type(state, "'", HouseRules.USUAL)));
        EditorState word = Draft.state("h A|p see ^so");
        assertEquals("h A|p see “^so", Draft.of(Keyboard.type(word, "\"", HouseRules.USUAL)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            h ^          | "so" -- 'tis | h “so” — ’tis^
            h A/s ^      | "so"         | h A/s “so”^
            h A/h2 ^     | "so"         | h A/h2 “so”^
            h A/q ^      | it's         | h A/q it’s^
            h A/q B/a ^  | it's         | h A/q B/a it’s^
            h A/* ^      | it's         | h A/* it’s^
            h A/- ^      | it's         | h A/- /p it’s^
            h ^          | ## So        | h ## So^
            h A/s ^      | - So         | h A/s - So^
            h A/s ^      | ---          | h A/s —^
            """)
    void everyKindOfTextIsSetAndOnlyParagraphsHavePrefixes(String before, String typed, String after) {
        assertEquals(
                after.replace('/', '|'),
                Draft.of(Keyboard.type(Draft.state(before.replace('/', '|')), typed, HouseRules.USUAL)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            h A/p ^|# So|h A/h2 So^
            h A/p ^|## So|h A/h2 So^
            h A/p ^|### So|h A/h3 So^
            h A/p ^|#### So|h A/h4 So^
            h A/p ^|##### So|h A/p ##### So^
            h A/p ^|> So|h A/q So^
            h A/p ^|" So|h A/q So^
            h A/p ^|- So|h A/* So^
            h A/p ^|* So|h A/* So^
            h A/p ^|+ So|h A/* So^
            h A/p ^|1. So|h A/1 So^
            h A/p ^|1) So|h A/1 So^
            h A/p ^|2. So|h A/p 2. So^
            h A/p ^|---|h A/- /p ^
            h A/p ^|***|h A/- /p ^
            h A/p ^|___|h A/- /p ^
            h A/p ^so|---|h A/p —^so
            h A/p ^so|## |h A/h2 ^so
            h A/p {^so}|## |h A/h2 {^so}
            h A/p So^|## |h A/p So## ^
            h A/* ^|1. So|h A/1 So^
            h A/** ^|1. So|h A/11 So^
            h A/1 ^|- So|h A/1 - So^
            h A/* ^|## So|h A/* ## So^
            h A/p ^/p B|- So|h A/* So^/p B
            """)
    void prefixesMakeAParagraphSomethingElse(String before, String typed, String after) {
        assertEquals(
                Draft.of(Draft.state(after.replace('/', '|'))),
                Draft.of(Keyboard.type(Draft.state(before.replace('/', '|')), typed, HouseRules.USUAL)));
    }

    @Test
    void aQuotationMarkAndASpaceMakeAQuotationInEveryLanguage() {
        for (String language : List.of("en", "de", "fr", "pl", "sv", "ja")) {
            EditorState typed =
                    Keyboard.type(start(language, new Block.Paragraph(RichText.EMPTY)), "\" a", HouseRules.USUAL);
            assertEquals(new Block.Quote(RichText.of("a")), typed.body().block(1), language);
        }
    }

    @Test
    void prefixesCanBeTurnedOff() {
        assertEquals("## - > ", typed("en", "## - > ", HouseRules.NONE));
        for (String prefix : List.of("## ", "- ", "> ")) {
            assertEquals(prefix, typed("en", prefix, HouseRules.NONE));
        }
        assertEquals("—", typed("en", "---", HouseRules.USUAL.with(Rule.DIVIDERS, false)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            say "
            so '
            don'
            so --
            so...
            12"
            in the '90
            'tis
            ## |
            - |
            1. |
            > |
            ---|
            ***|
            """)
    void backspaceRightAfterBringsBackWhatWasTypedAndSoDoesUndo(String typed) {
        EditorState before =
                Keyboard.type(start("en", new Block.Paragraph(RichText.EMPTY)), cut(typed), HouseRules.USUAL);
        EditorState plain = Keyboard.key(before, typed.substring(typed.length() - 1));
        EditorState set = Keyboard.automatic(plain, HouseRules.USUAL);
        assertTrue(!set.article().equals(plain.article()), "something changed by itself");
        assertEquals(plain.history().done().size() + 1, set.history().done().size(), "it is a step of its own");
        for (Command command : List.of(Deleting.backward(), Undoing.undo())) {
            EditorState back = Keyboard.run(set, command);
            assertEquals(plain.article(), back.article());
            assertEquals(plain.selection(), back.selection());
            EditorState on = Keyboard.type(back, "xy", HouseRules.USUAL);
            assertEquals(text(plain) + "xy", text(on), "typing on does not set it again");
            assertEquals(
                    text(plain).length() - 1,
                    text(Keyboard.run(back, Deleting.backward())).length());
        }
    }

    @Test
    void backspaceDeletesOnceAnythingCameBetween() {
        EditorState set = Keyboard.type(start("en", new Block.Paragraph(RichText.EMPTY)), "say \"", HouseRules.USUAL);
        EditorState moved =
                set.apply(Transaction.select(Selection.at(3)), 0).apply(Transaction.select(set.selection()), 0);
        assertEquals("say ", text(Keyboard.run(moved, Deleting.backward())));
        EditorState typed = Keyboard.run(Keyboard.type(set, "x", HouseRules.USUAL), Deleting.backward());
        assertEquals("say “", text(typed));
        assertEquals("say ", text(Keyboard.run(typed, Deleting.backward())));
        assertEquals("say ", text(Keyboard.run(set.apply(Transaction.saved(), 0), Deleting.backward())));
        assertEquals("", text(Keyboard.run(set, Deleting.wordBackward())).replace("say ", ""));
    }

    @Test
    void redoSetsAgainWhatWasTakenBack() {
        EditorState set = Keyboard.type(start("en", new Block.Paragraph(RichText.EMPTY)), "say \"", HouseRules.USUAL);
        EditorState back = Keyboard.run(set, Deleting.backward());
        assertEquals(set.article(), Keyboard.run(back, Undoing.redo()).article());
    }

    @Test
    void aKeyInAVeryLongParagraphIsStillQuick() {
        RichText half = RichText.of("so it goes, \"and\" so on ".repeat(20_000));
        EditorState state = start(
                "en",
                new Block.Paragraph(
                        half.plus(RichText.of("x", Mark.Style.STRONG)).plus(half)));
        Command after = AsYouType.after(HouseRules.ALL);
        org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 500; i++) {
                after.on(state);
            }
        });
    }

    private static String cut(String typed) {
        return typed.substring(0, typed.length() - 1);
    }

    private static void assertSet(String language, String typed, String set) {
        assertEquals(set.replace('␣', '\u202f'), typed(language, typed, HouseRules.USUAL));
    }

    private static String typed(String language, String typed, HouseRules rules) {
        return text(Keyboard.type(start(language, new Block.Paragraph(RichText.EMPTY)), typed, rules));
    }

    private static EditorState start(String language, Block block) {
        Article article =
                new Article(Metadata.EMPTY.withLanguage(language), Body.of(new Block.Headline(RichText.EMPTY), block));
        return EditorState.of(article)
                .apply(Transaction.select(Selection.at(article.body().length())), 0);
    }

    private static String text(EditorState state) {
        return state.body().block(1).text().string();
    }
}
