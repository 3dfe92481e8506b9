package galley.format.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Block;
import galley.article.Limits;
import galley.article.Mark;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Run;
import galley.article.Slice;
import galley.format.html.HtmlPiece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule of reading a line, then what is hostile, what is real, and the way out and in again. */
class HtmlClipTest {

    private static final Path SHARED = Path.of("..", "shared", "corpus");

    @Test
    void wordsAreNoBlock() {
        reads("just words", "= just words");
        reads("<span style='color:red'>red <b>bold</b></span>", "= red <b>bold</>");
        reads("<p>one paragraph</p>", "= one paragraph");
        reads("<html><body><h2><!--StartFragment-->part<!--EndFragment--> of it</h2></body></html>", "= part");
        reads("<html><body><!--StartFragment--><h2>all of it</h2><!--EndFragment--></body></html>", "h2 all of it");
        reads("", "");
        reads("<p>&nbsp;</p><div><br></div>", "");
    }

    @Test
    void linesBeginWhereBlocksAndDoubleBreaksAre() {
        reads("one<br>two<br><br>three", "p one⏎two", "p three");
        reads("<div>one</div><div><br></div><div>two<br></div>", "p one", "p two");
        reads("<div>one<div>two</div>three</div>", "p one", "p two", "p three");
        reads("<p>one\n two</p><p>\tthree </p>", "p one two", "p three");
        reads("<p>one<br></p><p><br>two</p>", "p one", "p two");
        reads("<section><p>a</p></section><address>b</address>", "p a", "p b");
    }

    @Test
    void marksCoverLettersAndNotTheSpacesAround() {
        reads("a<b> bold </b>word", "= a <b>bold</> word");
        reads("<b>a</b> <b>b</b>", "= <b>a</> <b>b</>");
        reads("<b>a b</b>", "= <b>a b</>");
        reads("<i>a</i><i> b</i>", "= <i>a b</>");
        reads("x<b> </b>y", "= x y");
        reads("<a href='https://a.example/'>one </a>two", "= <https://a.example/>one</> two");
        reads("<b>a<br>b</b>", "= <b>a⏎b</>");
    }

    @Test
    void stylesAreMarksWhereTheyMeanSomething() {
        reads("<b style='font-weight:normal'>x</b>", "= x");
        reads("<span style='font-weight:600'>x</span><span style='font-weight:500'>y</span>", "= <b>x</>y");
        reads("<b>x<span style='font-weight:400'>y</span></b>", "= <b>x</>y");
        reads("<span style='FONT-STYLE: Italic !important'>x</span>", "= <i>x</>");
        reads("<span style='text-decoration:line-through'>x</span>", "= <s>x</>");
        reads(
                "x<span style='vertical-align:super'>2</span><span style='vertical-align:sub'>i</span>",
                "= x<sup>2</><sub>i</>");
        reads("<u>x</u><font color=red>y</font><span style='text-decoration:underline'>z</span>", "= xyz");
        reads("<style>.s1{font-weight:bold}</style><p><span class=s1>x</span> y</p>", "= <b>x</> y");
        reads("<kbd>x</kbd> <tt>y</tt> <del>z</del> <em>w</em>", "= <code>x</> <code>y</> <s>z</> <i>w</>");
        reads("<q>so</q>", "= “so”");
    }

    @Test
    void headingsAreOnThreeLevelsAndNotStrong() {
        reads("<h1><b>a</b></h1><h2>b</h2><h3>c</h3><h6>d</h6>", "h2 a", "h2 b", "h3 c", "h4 d");
        reads("<h1>a</h1><h2>b</h2><h1>c</h1>", "h2 a", "h3 b", "h2 c");
        reads("<p>x</p><h1>a</h1><h2>b</h2>", "p x", "h2 a", "h3 b");
        reads("<p class=MsoTitle>t</p><h1>a</h1><h2>b</h2><h3>c</h3>", "h2 t", "h2 a", "h3 b", "h4 c");
        reads("<h2>a <b>b</b></h2>", "h2 a <b>b</>");
        reads("<h2 style='font-weight:bold;font-style:italic'>a</h2>", "h2 a");
        reads("<div role=heading aria-level=3>a</div>", "h3 a");
        reads("<p class=X style='mso-outline-level:2'>a</p>", "h2 a");
        reads("<h3></h3><p>x</p>", "= x");
    }

    @Test
    void itemsKeepTheirMarkerAndDepth() {
        reads("<ul><li>a<ol><li>b</ol><li>c</ul>", "* a", "11 b", "* c");
        reads("<ul><li>a</li><ul><li>b</li></ul></ul>", "* a", "** b");
        reads("<ul type=1><li>a</li></ul><ol style='list-style-type:disc'><li>b</li></ol>", "1 a", "* b");
        reads("<ul><li><p>a</p><p>b</p></li></ul>", "* a⏎b");
        reads("<ul><li><h3>a</h3><p>b</p></li></ul>", "h3 a", "p b");
        reads("<li>alone</li>", "* alone");
        reads("<ul><li></li><li> </li><li>x</li></ul>", "* x");
        reads("<ul>".repeat(9) + "<li>deep</li>", "****** deep");
        reads("<p>•\u00A0 one</p><p>·\ttwo</p>", "* one", "* two");
        reads(
                "<p style='mso-list:l3 level2 lfo1'><span style='mso-list:Ignore'>b)<span>&nbsp;&nbsp;</span></span>x</p><p style='mso-list:none'>y</p>",
                "11 x",
                "p y");
    }

    @Test
    void quotationsKeepWhoSaidThem() {
        reads("<blockquote>a</blockquote>", "q a");
        reads("<blockquote><p>a</p><p>— Ann Lee</p></blockquote>", "q a", "a Ann Lee");
        reads("<blockquote><p>— a</p><p>— b</p></blockquote>", "q — a", "q — b");
        reads("<blockquote>a<footer>Ann</footer></blockquote><p>x</p>", "q a", "a Ann", "p x");
        reads("<blockquote><p>a</p><p><cite>Ann</cite></p></blockquote>", "q a", "a Ann");
        reads("<blockquote>a<blockquote>b</blockquote></blockquote>", "q a", "q b");
        reads("<figure><blockquote>a</blockquote><figcaption>Ann</figcaption></figure>", "q a", "a Ann");
        reads("<blockquote><ul><li>a</li></ul></blockquote>", "* a");
    }

    @Test
    void tablesAreRowsOfText() {
        reads("<table><tr><td>a<td><p>b</p><p>c</p><tr><td>d<td><td>e</table>", "p a | b c", "p d | | e");
        reads("<table role=presentation><tr><td><p>a</p><td><p>b</p></table>", "p a", "p b");
        reads("<table><tr><td><h2>a</h2><p>b</p><td>c</table>", "h2 a", "p b", "p c");
        reads("<table><tr><td>a</table>", "= a");
        reads("<table><tr><td><table><tr><td>a<td>b</table></table>", "= a | b");
    }

    @Test
    void picturesLeaveTheirPlace() {
        reads("<p>a</p><img src='https://x.example/b%20c.JPG?w=2' alt='d'>", "p a", "fig(b c.JPG; d; )");
        reads("<p>a<img src='b.png' alt=''>c</p>", "p ac", "fig(b.png; ; )");
        reads("a<img src='https://t.example/o.gif' width=1 height=1>b", "= ab");
        reads("a<img src='b.gif' style='display:none'>b", "= ab");
        reads("a <img src='x.png' class=emoji alt='😀' width=16>", "= a 😀");
        reads("<p>x</p><img src='data:image/png;base64,AAAA' alt='d'>", "p x", "fig(; d; )");
        reads(
                "<figure><img src=a.jpg alt=b><figcaption>c <small>d</small></figcaption></figure>",
                "fig(a.jpg; b; d) c");
    }

    @Test
    void linksLeadSomewhereSafeOrAreWords() {
        reads("<a href='javascript:alert(1)'>x</a>", "= x");
        reads("<a href=' JaVa\nscript:alert(1)'>x</a>", "= x");
        reads(
                "<a href='data:text/html,x'>x</a><a href='file:///c:/x'>y</a><a href='#a'>z</a><a href='/a'>w</a>",
                "= xyzw");
        reads("<a href='mailto:a@b.example'>x</a>", "= <mailto:a@b.example>x</>");
        reads(
                "<a href='https://www.google.com/url?sa=D&amp;q=https%3A%2F%2Fb.example%2F%3Fc%3Dd&amp;ust=1'>x</a>",
                "= <https://b.example/?c=d>x</>");
        reads(
                "<a href='https://www.google.com/url?q=javascript:x'>x</a>",
                "= <https://www.google.com/url?q=javascript:x>x</>");
        reads("<a href='https://b.example/?utm_source=c'>x</a>", "= <https://b.example/?utm_source=c>x</>");
        reads("<a>x</a><a href=''>y</a><a href='https://b.example/'> </a>", "= xy");
        reads(
                "Version:0.9\r\nStartHTML:1\r\nSourceURL:https://b.example/c/d\r\n<body><!--StartFragment--><a href='../e'>x</a><!--EndFragment-->",
                "= <https://b.example/e>x</>");
    }

    @Test
    void languagesAreOnlySaidOfOtherOnes() {
        reads("<p lang=EN-US>He said <span lang=FR>bonjour</span> to all.</p>", "= He said <fr>bonjour</> to all.");
        reads("<p>He said <span lang=en-GB>hello</span>.</p>", "= He said hello.");
        reads("<p lang=de>Er sagte: alles</p>", "= Er sagte: alles");
        reads("<span lang=X-NONE>a</span><span lang=''>b</span>", "= ab");
    }

    @Test
    void lettersWithoutAShapeGoUnlessTheyCarrySomething() {
        reads("a\u200Bb\uFEFFc\u00ADd\u2060e\u0000f", "= abcdef");
        reads("می\u200Cخواهم", "= می\u200Cخواهم");
        reads("a\u200Cb\u200Dc", "= abc");
        reads("👩\u200D👩\u200D👧 ❤\uFE0F", "= 👩\u200D👩\u200D👧 ❤\uFE0F");
        reads("क्\u200Dष", "= क्\u200Dष");
        reads("a\u202Eb", "= ab");
        reads("שלום\u200F! a", "= שלום\u200F! a");
    }

    @Test
    void noBreakSpacesStayWhereTypographersPutThem() {
        reads("10&nbsp;km, 5&nbsp;%, 1&nbsp;000, §&nbsp;5", "= 10␣km, 5␣%, 1␣000, §␣5");
        reads("so&nbsp;what", "= so what");
        reads("a&nbsp;&nbsp;b &nbsp;c&nbsp;", "= a b c");
        reads("«&nbsp;oui&nbsp;»&nbsp;: non&nbsp;!", "= «␣oui␣»␣: non␣!");
    }

    @Test
    void whatNobodySawIsNotPasted() {
        reads(
                "<head><title>t</title></head><script>a()</script><style>p{}</style><!-- c --><p>x</p><p hidden>y</p>"
                        + "<p style='visibility:hidden'>z</p><p aria-hidden=true>w</p><template>v</template><input value=u>",
                "= x");
        reads(
                "<style>.promo{display:none}@media print{.p{display:none}}</style><p>x</p><p class=promo>y</p><p class=p>z</p>",
                "p x",
                "p z");
    }

    @Test
    void dividersAreRulesAndStars() {
        reads("<p>a</p><hr><p>b</p>", "p a", "-", "p b");
        reads("<p>a</p><p>* * *</p><p>—</p>", "p a", "-", "p —");
        reads("<p>a</p><div style='border-bottom:solid windowtext 1pt'><p>&nbsp;</p></div>", "p a", "-");
    }

    @Test
    void codeKeepsItsSpaces() {
        reads("<pre><code>a\n  b</code></pre><p>c</p>", "p <code>a⏎  b</>", "p c");
        reads("<pre>a\n\nb</pre>", "p a", "p b");
        reads("<span style='white-space:pre-wrap'>a\nb</span>", "= a⏎b");
    }

    @Test
    void theHeaderOfWindowsIsNoText() {
        String html = "<html><body>before<p>“é”</p>after</body></html>";
        String head =
                "Version:0.9\r\nStartHTML:00000105\r\nEndHTML:00000200\r\nStartFragment:%08d\r\nEndFragment:%08d\r\n";
        int at = head.formatted(0, 0).length();
        int from = at + html.indexOf("<p>");
        int to = from + "<p>".length() + 8 + "</p>".length();
        reads(head.formatted(from, to) + html, "= “é”");
        reads(head.formatted(99999, 5) + html, "p before", "p “é”", "p after");
    }

    /** None may take long, throw, or bring what is not text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<blockquote>",
                "<table><tr><td>",
                "<p>x",
                "</p>",
                "<a href='https://a.example'>x",
                "<span style='font-weight:bold'>x",
                "<!--StartFragment-->",
                "&nbsp;",
                "&#0;",
                "\u0000",
                "<h1>x",
                "<script>",
                "<style>a{",
                "<img src=x.png>",
                "<pre>\n",
                "<figure><figcaption>x",
                "\u200F",
                "\u200D",
                "<br>",
                "<svg><p>",
                "<select>x",
                "<!--[if gte mso 9]>",
                "<p style='mso-list:l0 level1 lfo1'>x",
                "<cite>—",
                "[](",
                "<q>"
            })
    void hostileHtmlEnds(String piece) {
        for (String tail : List.of("", "x")) {
            String html = piece.repeat(100_000) + tail;
            Slice slice = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlClip.read(html, "en"));
            assertTrue(slice.length() < 3_000_000, () -> piece + " gives " + slice.length());
        }
    }

    @Test
    void tenMegabytesEnd() {
        String html = "<div class=\"a\"><p style=\"font-weight:700\">Some words &amp; <i>more</i> words.</p></div>\n"
                .repeat(120_000);
        Slice slice = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> HtmlClip.read(html, "en"));
        assertEquals(
                120_000,
                slice.tail().size(),
                "nothing is cut to fit: the editor refuses more than " + Limits.MOST_BLOCKS);
    }

    @Test
    void anyTextIsRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> parts = List.of(
                "<p>",
                "</p>",
                "<b",
                ">",
                "</",
                "<ul>",
                "<li>",
                "x",
                " ",
                "&",
                ";",
                "\"",
                "'",
                "=",
                "<!--",
                "-->",
                "<table>",
                "<td>",
                "style=",
                "mso-list:l0 level1",
                "<hr>",
                "<br>",
                "\u2028",
                "\uD83D",
                "<h1>",
                "StartFragment",
                "<figure>",
                "<img src=");
        for (int i = 0; i < 2_000; i++) {
            String html = random.ints(1 + random.nextInt(40), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            try {
                HtmlClip.read(html, "en");
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + html, e);
            }
        }
    }

    /** What HTML can carry comes back from what is put on the clipboard as HTML. */
    @Test
    void outAndInIsTheSame() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<Block> blocks = new ArrayList<>();
            int depth = 0;
            for (int j = 0; j < 2 + random.nextInt(6); j++) {
                RichText text = text(random);
                Block before = blocks.isEmpty() ? null : blocks.getLast();
                Block block = switch (random.nextInt(7)) {
                    case 0 -> new Block.Heading(2 + random.nextInt(3), plain(text));
                    case 1, 2 ->
                        new Block.Item(
                                before instanceof Block.Item item ? item.marker() : Block.Item.Marker.BULLET,
                                before instanceof Block.Item ? 1 + random.nextInt(Math.min(depth + 1, 6)) : 1,
                                text);
                    case 3 -> new Block.Quote(text);
                    case 4 -> before instanceof Block.Quote ? new Block.Attribution(text) : new Block.Paragraph(text);
                    case 5 -> new Block.Divider(RichText.EMPTY);
                    default -> new Block.Paragraph(text);
                };
                depth = block instanceof Block.Item item ? item.depth() : 0;
                blocks.add(block);
            }
            Slice slice = new Slice(RichText.EMPTY, blocks);
            String html = HtmlPiece.write(slice, "en");
            assertEquals(Notation.of(slice), Notation.of(HtmlClip.read(html, "en")), "seed " + seed + "\n" + html);
            Slice words = Slice.of(text(random));
            assertEquals(words, HtmlClip.read(HtmlPiece.write(words, "en"), "en"), "seed " + seed);
        }
    }

    @Test
    void anyPieceGoesOutAndIn() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Slice slice = new Slice(
                    RandomArticle.text(random), List.of(RandomArticle.block(random), RandomArticle.block(random)));
            try {
                HtmlClip.read(HtmlPiece.write(slice, "ar"), "ar");
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + slice, e);
            }
        }
    }

    private static RichText text(Random random) {
        List<String> words = List.of("bridge", "opens", "é", "橋", "“so”", "a&b", "<i>", "10", "x.");
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            Set<Mark> marks = random.nextInt(3) > 0
                    ? Set.of()
                    : random.nextBoolean()
                            ? Set.of(Mark.Style.STRONG, new Mark.Link("https://a.example/?b=c&d=e"))
                            : Set.of(Mark.Style.values()[random.nextInt(3)]);
            if (i > 0) {
                runs.add(new Run(random.nextInt(5) == 0 ? "\u2028" : " ", Set.of()));
            }
            runs.add(new Run(words.get(random.nextInt(words.size())), marks));
        }
        return RichText.of(runs);
    }

    private static RichText plain(RichText text) {
        return text.unmarked(0, text.length(), Mark.Style.STRONG);
    }

    @Test
    void realClipsOfWordAndDocs() throws IOException {
        Path clips = SHARED.resolve("paste");
        Assumptions.assumeTrue(Files.isDirectory(clips), () -> "no clips at " + clips.toAbsolutePath());
        String word = Notation.of(
                HtmlClip.read(Files.readString(clips.resolve("app-sdk-quickstart-guide.word.windows.html")), "en"));
        String docs = Notation.of(
                HtmlClip.read(Files.readString(clips.resolve("app-sdk-quickstart-guide.gdocs.html")), "en"));
        String list = Notation.of(HtmlClip.read(Files.readString(clips.resolve("gdocs.html")), "en"));
        if (System.getProperty("golden") != null) {
            Path out = Files.createDirectories(Path.of("target", "clips"));
            Files.writeString(out.resolve("word.txt"), word);
            Files.writeString(out.resolve("docs.txt"), docs);
            Files.writeString(out.resolve("list.txt"), list);
        }
        for (String found : List.of(word, docs)) {
            for (String kind : List.of("h2 ", "* ")) {
                assertTrue(found.lines().anyMatch(line -> line.startsWith(kind)), kind + " in " + found);
            }
            assertTrue(found.contains("<b>") && found.matches("(?s).*<(https?://|mailto:).*"), found);
            assertFalse(found.contains("mso-") || found.contains("supportLists"), found);
        }
        assertTrue(list.lines().anyMatch(line -> line.startsWith("** ")), list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ars-1",
                "bbc-1",
                "cnn",
                "folha",
                "guardian-1",
                "heise",
                "lemonde-1",
                "medium-1",
                "nytimes-1",
                "rtl-1"
            })
    void selectionsOfRealPages(String name) throws IOException {
        Path page = SHARED.resolve("web").resolve(name).resolve("expected.html");
        Assumptions.assumeTrue(Files.exists(page), () -> "no page at " + page.toAbsolutePath());
        String html = Files.readString(page);
        Slice slice = HtmlClip.read(html, "");
        org.jsoup.nodes.Document document = org.jsoup.Jsoup.parse(html);
        document.select("sup.reference, script, style, svg, button, [aria-hidden=true]")
                .remove();
        String said = String.join(
                " ",
                Stream.concat(Stream.of(slice.head()), slice.tail().stream().map(Block::text))
                        .map(RichText::string)
                        .toList());
        String squeezed = squeezed(said);
        document.body().nodeStream(org.jsoup.nodes.TextNode.class).forEach(node -> {
            String own = squeezed(node.getWholeText());
            assertTrue(
                    squeezed.contains(own) || own.length() < 8,
                    () -> "“" + own + "” in " + name + ":\n" + Notation.of(slice));
        });
        assertEquals(
                !document.select("ul li, ol li").isEmpty(),
                slice.tail().stream().anyMatch(Block.Item.class::isInstance),
                Notation.of(slice));
        assertEquals(
                document.select("h1, h2, h3, h4, h5, h6").stream()
                        .anyMatch(h -> !h.text().isBlank()),
                slice.tail().stream().anyMatch(Block.Heading.class::isInstance),
                Notation.of(slice));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0\u00AD\u200B\u2028\uFEFF\u2009\u202F]+", "");
    }

    private static void reads(String html, String... lines) {
        assertEquals(
                String.join("\n", lines), Notation.of(HtmlClip.read(html, "en")).strip(), html);
    }
}
