package galley;

import static galley.article.Block.Item.Marker.BULLET;
import static galley.article.Block.Item.Marker.NUMBER;
import static galley.article.Mark.Style.CODE;
import static galley.article.Mark.Style.EMPHASIS;
import static galley.article.Mark.Style.STRIKE;
import static galley.article.Mark.Style.STRONG;
import static galley.article.Mark.Style.SUBSCRIPT;
import static galley.article.Mark.Style.SUPERSCRIPT;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
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
import galley.article.Source;
import galley.article.Speaker;
import galley.article.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Articles of every shape, by name: what the golden files are made of. All are invented.
 */
public final class Specimens {

    private Specimens() {}

    /** {@return the specimens, in a fixed order} */
    public static Map<String, Article> all() {
        Map<String, Article> all = new LinkedHashMap<>();
        all.put("harbour-bridge", harbourBridge());
        all.put("empty", Article.EMPTY);
        all.put("headline-only", article(Metadata.EMPTY, headline("Ferry sinks at its moorings")));
        all.put("every-kind", everyKind());
        all.put("marks", marks());
        all.put("lists", lists());
        all.put("quotations", quotations());
        all.put("headings", headings());
        all.put("arabic", arabic());
        all.put("hebrew", hebrew());
        all.put("mixed-directions", mixedDirections());
        all.put("german", german());
        all.put("japanese", japanese());
        all.put("hostile", hostile());
        all.put("long", longOne(400));
        return all;
    }

    /** {@return the sample article that the program opens with} */
    public static Article harbourBridge() {
        Metadata metadata = Metadata.EMPTY
                .withLanguage("en-GB")
                .withKicker("Transport")
                .withBylines(List.of(Byline.of("Ines Calder")))
                .withDateline("Port Sable")
                .withSlug("harbour-bridge")
                .withKeywords(List.of("bridges", "ferries", "Port Sable"))
                .withHandling(Handling.NEW.withDesk("Transport"));
        return article(
                metadata,
                headline("Harbour bridge closes for a year after cracks are found"),
                standfirst(
                        "Forty thousand daily crossings move to ferries and a 19-kilometre detour while engineers replace the"
                                + " deck."),
                heading(2, "What engineers found"),
                paragraph(
                        "Inspectors closed both carriageways of the Harbour Bridge at 05:40 on Monday after sensors on the"
                                + " eastern span recorded movement four times greater than the limit set when it was last certified. By"
                                + " six the barriers were down, and the first buses of the morning were being turned round on the"
                                + " approach."),
                paragraph(
                        "The port authority had expected a weekend of resurfacing. What its divers and rope teams brought back"
                                + " instead was a list that, in the words of one inspector, “got worse with every page”."),
                quote("We would not drive our own children over it. That is the test, and it failed."),
                new Block.Attribution(
                        Speaker.of("Mara Lind", "chief engineer, Port Sable Bridges"),
                        RichText.of("Mara Lind, chief engineer, Port Sable Bridges")),
                paragraph("Three defects were confirmed by noon:"),
                bullet(1, "cracks in two of the eight main hangers;"),
                bullet(1, "water beneath the deck membrane, along some 140 metres;"),
                bullet(1, "a seized bearing on the third pier, which stops the span moving as it warms."),
                block(
                        run("None would bring the bridge down on its own, Lind said. Together they leave "),
                        run("no margin at all", EMPHASIS),
                        run(" in a high wind.")),
                heading(2, "Ferries fill the gap"),
                paragraph(
                        "Six vessels will run every ten minutes from 05:00 on Thursday, double the summer timetable. Until then"
                                + " two boats are shuttling between Customs Quay and the south shore, and queues on Monday evening"
                                + " reached the fish market."),
                paragraph(
                        "Drivers have a harder bargain. The only other crossing is at Tarn Lock, a 19-kilometre detour on a road"
                                + " with a single lane each way."),
                block(
                        run("Passengers with a monthly bus ticket travel "),
                        run("free of charge", STRONG),
                        run("; everyone else pays two crowns. Sailing times are on the "),
                        run("authority’s crossing page", new Mark.Link("https://portsable.example/crossing")),
                        run(".")),
                new Block.Figure(
                        new Picture(
                                "media/harbour-bridge.jpg",
                                "A white ferry crosses under a suspension bridge at sunrise",
                                false,
                                "Illustration: Ines Calder",
                                "Port Sable Gazette",
                                "© 2026 Port Sable Gazette"),
                        RichText.of("The first boat of the extra timetable passes under the closed eastern span.")),
                heading(2, "Who pays"),
                paragraph(
                        "The authority puts the work at 84 million crowns, of which its repair fund holds 31 million. The rest"
                                + " must come from the city, the region or the toll, and by Monday night each had pointed to the other"
                                + " two."),
                paragraph(
                        "Jonas Weir, who leads the opposition on the city council, said a report in 2019 had asked for the"
                                + " bearings to be replaced and that the money went to the new cruise terminal. “You can photograph a"
                                + " terminal,” he said. “Nobody cuts a ribbon for a bearing.” The authority says the report called the"
                                + " work advisable, not urgent, and will publish it in full this week."),
                paragraph(
                        "For the traders of Quay Street the arithmetic is simpler. Ada Brandt, whose bakery stands fifty metres"
                                + " from the closed ramp, had sold eleven loaves by lunchtime. On an ordinary Monday it would have been a"
                                + " hundred and sixty."),
                heading(2, "What happens next"),
                paragraph(
                        "The deck will be replaced in sections, floated in by barge so that the shipping channel need never"
                                + " close for more than a night. Lind set out the order of work:"),
                number(1, "prop the eastern span from the river bed, by the end of the month;"),
                number(1, "replace the hangers and bearings, before the winter storms;"),
                number(1, "lift out the old deck and lay the new one, from March."),
                paragraph(
                        "If the weather holds, buses could return in September and cars a month later. The council will debate"
                                + " the cost on Friday, in a hall on the north shore. Members from the south have been told which ferry"
                                + " to catch."));
    }

    private static Article everyKind() {
        Metadata metadata = new Metadata(
                "en",
                "Harbour & coast",
                new AlternativeHeadlines("Every kind of block, for search", "All of it, in one card", "Everything"),
                List.of(
                        new Byline(
                                "Ines Calder",
                                "Transport correspondent",
                                "Ines Calder has covered the port since 2011."),
                        new Byline("Tom Okoro", "", "Tom Okoro writes about money.")),
                "Port Sable",
                "every-kind",
                List.of("bridges", "“quoted” words"),
                "This article was put together to show one of everything.",
                new Handling(
                        "Transport",
                        Status.IN_REVIEW,
                        Optional.of(new Embargo(LocalDateTime.of(2026, 11, 30, 6, 0), ZoneId.of("Europe/Lisbon")))),
                new Notebook(
                        "Notes of the desk that must never leave it.",
                        List.of(
                                new Source(
                                        "Two of eight hangers are cracked",
                                        "Port authority",
                                        "https://www.portsable.example/report",
                                        true),
                                new Source("The deck leaks", "A secret source", "", false)),
                        List.of(new Cutting(List.of(
                                paragraph("A cutting that must never leave the desk."),
                                quote("Nor may this secret quote.")))),
                        List.of(),
                        new Brief("Secret brief", 600, List.of(new Requirement(Field.STANDFIRST, true, 160)))),
                Map.of());
        return article(
                metadata,
                headline("One of everything"),
                standfirst("A short article that holds each kind of block once."),
                paragraph("A paragraph."),
                heading(2, "A section"),
                heading(3, "A section within"),
                heading(4, "The smallest section"),
                quote("A quotation of one paragraph."),
                attribution("Somebody, of somewhere"),
                bullet(1, "A bullet"),
                number(1, "A number"),
                new Block.PullQuote(RichText.of("A sentence lifted out.")),
                attribution("Who said it"),
                new Block.Fact(RichText.of("At a glance")),
                new Block.Fact(RichText.of("Eight hangers, two cracked")),
                new Block.Correction(
                        LocalDate.of(2026, 11, 24),
                        RichText.of("An earlier version gave the wrong number of hangers.")),
                new Block.Figure(
                        Picture.of("media/bridge.jpg")
                                .withAlternative("The bridge at dusk")
                                .withCredit("Photo: Ana Sol"),
                        RichText.of("Closed since six")),
                new Block.Figure(
                        new Picture(
                                "media/hangers.jpg",
                                "Eight steel hangers, two of them cracked",
                                false,
                                "Photo: Tom Okoro",
                                "Port Sable Archive",
                                "© 2026 Port Sable Archive"),
                        RichText.of("The hangers")),
                new Block.Figure(Picture.of("media/ornament.png").withDecorative(true), RichText.EMPTY),
                quote("We would not drive our own children over it."),
                new Block.Attribution(
                        new Speaker(
                                "Mara Lind",
                                "chief engineer, Port Sable Bridges",
                                "the harbour committee",
                                Optional.of(LocalDate.of(2026, 11, 23)),
                                "https://www.portsable.example/hearing?id=4"),
                        RichText.of("Mara Lind, chief engineer")),
                new Block.Embed("https://www.portsable.example/film?id=7", RichText.of("The divers at work")),
                new Block.Divider(RichText.EMPTY),
                new Block.Divider(RichText.of("Words that were joined to a divider.")),
                new Block.Unknown("{\"type\":\"chart\",\"secret\":\"never on the page\"}", RichText.EMPTY),
                new Block.Unknown(
                        "{\"type\":\"chart\"}", RichText.of("Words that were joined to a block of a newer Galley.")),
                attribution("An attribution with no quotation before it"),
                paragraph(""),
                paragraph(" \u00a0\u200b\u2028 "),
                paragraph("The paragraph after two that show nothing."));
    }

    private static Article marks() {
        Mark page = new Mark.Link("https://portsable.example/a?b=1&c=2#d");
        return article(
                Metadata.EMPTY,
                new Block.Headline(RichText.of(List.of(run("A "), run("marked", EMPHASIS), run(" headline")))),
                block(
                        run("strong", STRONG),
                        run(" and "),
                        run("both", STRONG, EMPHASIS),
                        run(" and "),
                        run("emphasis", EMPHASIS)),
                block(run(
                        "all of them",
                        STRONG,
                        EMPHASIS,
                        STRIKE,
                        SUPERSCRIPT,
                        SUBSCRIPT,
                        CODE,
                        page,
                        new Mark.Language("fr"))),
                block(
                        run("A link "),
                        run("over plain, ", page),
                        run("strong", page, STRONG),
                        run(" and plain words", page),
                        run(".")),
                block(
                        run("H"),
                        run("2", SUBSCRIPT),
                        run("O, m"),
                        run("2", SUPERSCRIPT),
                        run(", "),
                        run("wrong", STRIKE)),
                block(
                        run("A word of French: "),
                        run("déjà vu", new Mark.Language("fr")),
                        run(", of no language: "),
                        run("xyzzy", new Mark.Language("not a tag"))),
                block(run("A mark of a newer Galley", new Mark.Unknown("{\"type\":\"glow\"}"))),
                paragraph("A soft\u2028line break."),
                block(
                        run("Mail", new Mark.Link("mailto:desk@portsable.example")),
                        run(", "),
                        run("telephone", new Mark.Link("tel:+44 20 7946 0000")),
                        run(", "),
                        run("a place on the page", new Mark.Link("#ferries")),
                        run(", "),
                        run("a page beside it", new Mark.Link("../ferries?day=1")),
                        run(", "),
                        run("a house of ümlauts", new Mark.Link("https://hafenbrücke.example/straße nach süden")),
                        run(".")));
    }

    private static Article lists() {
        return article(
                Metadata.EMPTY,
                headline("Lists of every shape"),
                bullet(1, "one"),
                bullet(2, "one, one"),
                bullet(3, "one, one, one"),
                bullet(2, "one, two"),
                bullet(1, "two"),
                paragraph("A jump from the first depth to the third, and back by way of the second:"),
                bullet(1, "one"),
                bullet(3, "three"),
                bullet(2, "two"),
                bullet(1, "one"),
                paragraph("A list that begins deep:"),
                number(4, "four"),
                number(2, "two"),
                number(1, "one"),
                number(6, "six"),
                paragraph("Numbers within bullets, bullets within numbers:"),
                bullet(1, "bullet"),
                number(2, "number"),
                number(2, "number"),
                bullet(2, "bullet"),
                bullet(1, "bullet"),
                paragraph("Bullets, then numbers, at one depth:"),
                bullet(1, "bullet"),
                bullet(1, ""),
                bullet(1, "bullet"),
                number(1, "number"),
                bullet(2, "bullet"),
                number(1, "number"),
                paragraph("A list that shows nothing:"),
                bullet(1, ""),
                number(1, " "));
    }

    private static Article quotations() {
        return article(
                Metadata.EMPTY,
                headline("Quotations of every shape"),
                quote("One paragraph, and nobody said it."),
                paragraph("Between."),
                quote("The first of two paragraphs."),
                quote("The second."),
                attribution("Mara Lind"),
                quote("Another, right after."),
                attribution(""),
                paragraph("Between."),
                quote(""),
                attribution("Somebody who said nothing"),
                attribution("Somebody else who said nothing"),
                quote(""),
                paragraph("After a quotation that shows nothing."));
    }

    private static Article headings() {
        return article(
                Metadata.EMPTY,
                headline("Headings that leave out a level"),
                heading(4, "Four, first of all"),
                heading(2, "Two"),
                heading(4, "Four after two"),
                heading(4, "Four again"),
                heading(3, "Three"),
                heading(2, ""),
                heading(4, "Four after an empty two"));
    }

    private static Article arabic() {
        return article(
                Metadata.EMPTY
                        .withLanguage("ar")
                        .withKicker("نقل")
                        .withBylines(List.of(Byline.of("إيناس قادر"), Byline.of("Tom Okoro")))
                        .withDateline("بورت سيبل"),
                headline("إغلاق جسر الميناء لمدة عام بعد اكتشاف تشققات"),
                standfirst("أربعون ألف رحلة يومية تنتقل إلى العبّارات."),
                heading(2, "ما وجده المهندسون"),
                paragraph("أغلق المفتشون الجسر في الساعة 05:40 من صباح الاثنين، بحسب Port Sable Bridges."),
                quote("لن نقود أطفالنا فوقه."),
                attribution("مارا ليند، كبيرة المهندسين"),
                bullet(1, "شقوق في حمّالتين"),
                bullet(1, "ماء تحت السطح"),
                paragraph("A paragraph in English."));
    }

    private static Article hebrew() {
        return article(
                Metadata.EMPTY.withLanguage("he-IL").withBylines(List.of(Byline.of("אינס קלדר"))),
                headline("גשר הנמל נסגר לשנה"),
                paragraph("הגשר נסגר ביום שני בבוקר."),
                number(1, "ראשון"),
                number(2, "first, in English"),
                number(1, "שני"));
    }

    private static Article mixedDirections() {
        return article(
                Metadata.EMPTY.withLanguage("en").withKicker("שלום"),
                headline("מה קרה in the harbour"),
                paragraph("An English paragraph that quotes שלום."),
                paragraph("«שלום» opens this one."),
                quote("هذا اقتباس."),
                attribution("Mara Lind"),
                bullet(1, "أول"),
                bullet(1, "second"),
                paragraph("123 456"));
    }

    private static Article german() {
        return article(
                Metadata.EMPTY
                        .withLanguage("de-AT")
                        .withKicker("Verkehr")
                        .withBylines(
                                List.of(Byline.of("Jörg Müßig"), Byline.of("Änne Öhler"), Byline.of("Ines Calder"))),
                headline("Hafenbrücke bleibt ein Jahr gesperrt"),
                standfirst("„So etwas habe ich noch nie gesehen“, sagt die Chefingenieurin."),
                paragraph("Größere Lastwagen müssen über Straßen am Südufer ausweichen – 19 Kilometer."));
    }

    private static Article japanese() {
        return article(
                Metadata.EMPTY.withLanguage("ja").withKicker("交通").withBylines(List.of(Byline.of("山田花子"))),
                headline("港の橋、亀裂が見つかり一年間閉鎖"),
                paragraph("検査員は月曜日の午前五時四十分に両車線を閉鎖した。𠮷野家の前には列ができた。"),
                quote("自分の子どもを乗せて渡ろうとは思わない。"),
                attribution("マラ・リンド主任技師"));
    }

    private static Article hostile() {
        String script = "</title></style></script><script>alert('x')</script><!-- ]]> &amp; &#60; \" onload=\"x";
        Metadata metadata = new Metadata(
                "\"><script>",
                script,
                new AlternativeHeadlines(script, script, script),
                List.of(new Byline(script, script, script), Byline.of("")),
                script,
                script,
                List.of(script, ""),
                script,
                new Handling(script, Status.FINAL, Optional.empty()),
                Notebook.EMPTY.withNotes(script),
                Map.of("x", "\"" + "y\""));
        List<Block> blocks = new ArrayList<>(List.of(
                headline(script),
                standfirst(script + "\u2028" + script),
                paragraph(script),
                heading(2, script),
                quote(script),
                attribution(script),
                quote(script),
                new Block.Attribution(
                        new Speaker(script, script, script, Optional.empty(), "javascript:" + script),
                        RichText.of(script)),
                new Block.Figure(
                        new Picture("media/" + script, script, false, script, script, script), RichText.of(script)),
                bullet(1, script),
                new Block.Unknown("{\"type\":\"<script>\"}", RichText.EMPTY),
                paragraph(
                        "null \u0000 bell \u0007 escape \u001b delete \u007f next line \u0085 form feed \f vertical tab \u000b"),
                paragraph("noncharacters \ufffe \uffff \ufdd0 \ud83f\udffe"),
                paragraph("halves \ud800 \udc00 and a whole \ud83d\ude00"),
                paragraph("overrides \u202e txt.exe \u202c and isolates \u2067 x \u2069")));
        for (String address : ADDRESSES_TO_NOWHERE) {
            blocks.add(block(run("not a link", new Mark.Link(address))));
        }
        blocks.add(
                block(run("a link, escaped", new Mark.Link("https://portsable.example/\"><script>alert(1)</script>"))));
        blocks.add(block(run("no tag", new Mark.Language("en\" onclick=\"alert(1)"))));
        return new Article(metadata, Body.of(blocks));
    }

    /** Addresses that must not become links. */
    public static final List<String> ADDRESSES_TO_NOWHERE = List.of(
            "",
            " ",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " \u0000\u0001javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\u0000script:alert(1)",
            "javascript\u0009:alert(1)",
            "\u00a0javascript:alert(1)",
            "\ufeffjavascript:alert(1)",
            "\u200bjavascript:alert(1)",
            "javascript&colon;alert(1):",
            "vbscript:msgbox",
            "data:text/html,<script>alert(1)</script>",
            "file:///etc/passwd",
            "blob:https://portsable.example/x",
            "about:blank",
            "ms-word:ofe|u|https://portsable.example",
            "http:",
            "http://",
            "https:portsable.example",
            "https:///portsable.example",
            "https://user:password@portsable.example/",
            "https://portsable.example\\@evil.example/",
            "https://portsable.example:99999/",
            "https://portsable.example:x/",
            "https://ports able.example/",
            "https://[::1",
            "https://xn--a/",
            "//");

    /**
     * {@return a long article}
     *
     * @param paragraphs how many paragraphs of some forty words it has
     */
    public static Article longOne(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(headline("A long article"));
        for (int i = 1; i <= paragraphs; i++) {
            if (i % 25 == 1) {
                blocks.add(heading(2, "Part " + (i / 25 + 1)));
            }
            blocks.add(paragraph(
                    "Paragraph " + i + " says that the harbour was quiet & the ferries were full, that the bridge stood"
                            + " empty above them, and that nobody on the quay could remember a morning like it; then it says so once more,"
                            + " in other words."));
        }
        return new Article(Metadata.EMPTY, Body.of(blocks));
    }

    private static Article article(Metadata metadata, Block... blocks) {
        return new Article(metadata, Body.of(blocks));
    }

    private static Run run(String text, Mark... marks) {
        return new Run(text, Set.of(marks));
    }

    private static Block block(Run... runs) {
        return new Block.Paragraph(RichText.of(List.of(runs)));
    }

    private static Block headline(String text) {
        return new Block.Headline(RichText.of(text));
    }

    private static Block standfirst(String text) {
        return new Block.Standfirst(RichText.of(text));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(RichText.of(text));
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, RichText.of(text));
    }

    private static Block quote(String text) {
        return new Block.Quote(RichText.of(text));
    }

    private static Block attribution(String text) {
        return new Block.Attribution(RichText.of(text));
    }

    private static Block bullet(int depth, String text) {
        return new Block.Item(BULLET, depth, RichText.of(text));
    }

    private static Block number(int depth, String text) {
        return new Block.Item(NUMBER, depth, RichText.of(text));
    }
}
