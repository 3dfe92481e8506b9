package galley.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Random articles, for the laws: every kind of block, every mark, all metadata, and the strings that break programs. The same
 * {@link Random} seed gives the same article, so a failure is repeated from its seed alone.
 */
public final class RandomArticle {

    private static final List<String> PIECES = List.of(
            "The bridge at Port Sable ",
            "opened",
            " ",
            "  ",
            "\t",
            "“Not before noon,” she said.",
            "ten o’clock",
            "\"quoted\" \\ back / slash",
            "{\"type\":\"paragraph\"}",
            "</script><b>&amp;",
            "\u2028",
            "\u2029",
            "\u0000",
            "\u001f\u007f\u0085",
            "\u00a0\u00ad\u200b\u200d",
            "\ufeff",
            "\ufffe\uffff",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "👩‍👩‍👧‍👦",
            "e\u0301 and é",
            "שלום עולם",
            "\u202eevil\u202c",
            "橋は正午に開く。",
            "𝔊𝔞𝔩𝔩𝔢𝔶",
            "* 1. # > ~~~",
            "null",
            "{0} {1,number} ''");

    private static final List<String> UNKNOWN_BLOCKS = List.of(
            "{\"type\":\"figure\",\"image\":\"bridge.jpg\",\"alt\":\"A bridge\"}",
            "{ \"type\" : \"figure\" , \"size\" : [ 640 , 4.80e2 ] }",
            "{\"credit\":null,\"type\":\"chart\",\"text\":{\"any\":[\"shape\"]}}",
            "{\"type\":\"poll\",\"text\":\"\\u0041\\/\\ud800\",\"open\":true}",
            "{\"type\":\"\"}",
            "{\"type\":\"table\",\n  \"rows\":[[1,2],\n  [3,4]]}");

    private static final List<String> UNKNOWN_MARKS =
            List.of("\"underline\"", "{\"comment\":7}", "{ \"inserted\" : { \"by\" : \"N. Okafor\" } }", "\"\\u0041\"");

    private static final List<String> UNKNOWN_VALUES = List.of(
            "true",
            "null",
            "-0.0e+1",
            "\"\\u0041\"",
            "[ 1, 2 ]",
            "{\"at\": \"12:00\"}",
            "123456789012345678901234567890");

    private RandomArticle() {}

    /**
     * {@return an article of up to a dozen blocks}
     *
     * @param random where the chance comes from
     */
    public static Article article(Random random) {
        return article(random, random.nextInt(12));
    }

    /**
     * {@return an article}
     *
     * @param random where the chance comes from
     * @param blocks how many blocks follow its headline
     */
    public static Article article(Random random, int blocks) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Headline(text(random)));
        for (int i = 1; i <= blocks; i++) {
            body.add(i == 1 && random.nextBoolean() ? new Block.Standfirst(text(random)) : block(random));
        }
        return new Article(metadata(random), Body.of(body));
    }

    /**
     * {@return a block of a kind that may stand anywhere after the headline}
     *
     * @param random where the chance comes from
     */
    public static Block block(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> new Block.Heading(2 + random.nextInt(3), text(random));
            case 1 -> new Block.Quote(text(random));
            case 2 -> new Block.Attribution(rarely(random, speaker(random), Speaker.NOBODY), text(random));
            case 3, 4 ->
                new Block.Item(
                        one(random, List.of(Block.Item.Marker.values())),
                        1 + random.nextInt(Limits.DEEPEST_LIST),
                        text(random));
            case 5 -> new Block.Divider(rarely(random, text(random), RichText.EMPTY));
            case 6 -> new Block.Unknown(one(random, UNKNOWN_BLOCKS), rarely(random, text(random), RichText.EMPTY));
            case 7 -> new Block.PullQuote(text(random));
            case 8 -> new Block.Fact(text(random));
            case 9 -> new Block.Correction(LocalDate.ofEpochDay(random.nextInt(40_000)), text(random));
            case 10 ->
                new Block.Figure(
                        new Picture(
                                field(random),
                                field(random),
                                random.nextBoolean(),
                                field(random),
                                field(random),
                                field(random)),
                        text(random));
            case 11 -> new Block.Embed("https://port-sable.example/" + string(random), text(random));
            default -> new Block.Paragraph(text(random));
        };
    }

    /**
     * {@return a text of up to five runs, sometimes empty}
     *
     * @param random where the chance comes from
     */
    public static RichText text(Random random) {
        return RichText.of(list(random, 6, r -> new Run(string(r), marks(r))));
    }

    /**
     * {@return up to three marks}
     *
     * @param random where the chance comes from
     */
    public static Set<Mark> marks(Random random) {
        return new HashSet<>(list(random, 4, RandomArticle::mark));
    }

    /**
     * {@return a mark of any kind}
     *
     * @param random where the chance comes from
     */
    public static Mark mark(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new Mark.Link("https://port-sable.example/" + string(random));
            case 1 -> new Mark.Language(one(random, List.of("fr", "de-AT", "ar", "zh-Hant")));
            case 2 -> new Mark.Unknown(one(random, UNKNOWN_MARKS));
            default -> one(random, List.of(Mark.Style.values()));
        };
    }

    /**
     * {@return metadata with some fields empty}
     *
     * @param random where the chance comes from
     */
    public static Metadata metadata(Random random) {
        return new Metadata(
                one(random, List.of("en", "en-GB", "", "ar")),
                field(random),
                new AlternativeHeadlines(field(random), field(random), field(random)),
                list(random, 3, r -> new Byline(string(r), field(r), lines(r))),
                field(random),
                field(random),
                list(random, 4, RandomArticle::string),
                lines(random),
                new Handling(
                        field(random),
                        one(random, List.of(Status.values())),
                        rarely(
                                random,
                                Optional.of(new Embargo(
                                        LocalDateTime.ofEpochSecond(random.nextInt(), 0, ZoneOffset.UTC),
                                        one(random, List.of(ZoneId.of("Europe/Lisbon"), ZoneOffset.ofHours(-3))))),
                                Optional.empty())),
                notebook(random),
                unknown(random));
    }

    /**
     * {@return a notebook with some fields empty}
     *
     * @param random where the chance comes from
     */
    public static Notebook notebook(Random random) {
        return new Notebook(
                lines(random),
                list(random, 3, r -> new Source(field(r), field(r), field(r), r.nextBoolean())),
                list(random, 3, r -> new Cutting(List.of(block(r), new Block.Paragraph(text(r))))),
                list(random, 3, r -> new SetAside(count(r), lines(r), field(r), count(r))),
                rarely(
                        random,
                        new Brief(
                                field(random),
                                random.nextInt(3_000),
                                list(
                                        random,
                                        3,
                                        r -> new Requirement(
                                                one(r, List.of(Field.values())), r.nextBoolean(), r.nextInt(200)))),
                        Brief.NONE));
    }

    /**
     * {@return a speaker with some fields empty}
     *
     * @param random where the chance comes from
     */
    public static Speaker speaker(Random random) {
        return new Speaker(
                field(random),
                field(random),
                field(random),
                rarely(random, Optional.of(LocalDate.ofEpochDay(random.nextInt(40_000))), Optional.empty()),
                field(random));
    }

    /**
     * {@return a string without line ends, sometimes empty}
     *
     * @param random where the chance comes from
     */
    public static String string(Random random) {
        return String.join("", list(random, 5, r -> r.nextInt(8) == 0 ? unit(r) : one(r, PIECES)));
    }

    private static String unit(Random random) {
        char any = (char) random.nextInt(Character.MAX_VALUE + 1);
        return any == '\n' || any == '\r' ? "" : String.valueOf(any);
    }

    private static String field(Random random) {
        return random.nextBoolean() ? "" : string(random);
    }

    private static String lines(Random random) {
        return String.join(one(random, List.of("\n", "\r\n", "\r")), list(random, 3, RandomArticle::string));
    }

    private static int count(Random random) {
        return rarely(random, Integer.MAX_VALUE, 1 + random.nextInt(99));
    }

    /** Names that begin with a slash stand beside the metadata, not in it. */
    private static Map<String, String> unknown(Random random) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : List.of("mood", "", "näme \"\\\u0000", "/history", "/", "//")) {
            if (random.nextInt(6) == 0) {
                fields.put(name, one(random, UNKNOWN_VALUES));
            }
        }
        return fields;
    }

    private static <T> List<T> list(Random random, int below, Function<Random, T> element) {
        return IntStream.range(0, random.nextInt(below))
                .mapToObj(_ -> element.apply(random))
                .toList();
    }

    private static <T> T rarely(Random random, T rare, T often) {
        return random.nextInt(4) == 0 ? rare : often;
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
