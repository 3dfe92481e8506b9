package galley.format.json;

import static galley.format.json.Documents.blocks;
import static galley.format.json.Documents.body;
import static galley.format.json.Documents.metadata;
import static galley.format.json.Documents.open;
import static galley.format.json.Documents.refused;
import static galley.format.json.Documents.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Block;
import galley.article.Limits;
import galley.article.RichText;
import galley.words.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way a document can be broken has its own sentence, with the line where that helps. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class DamagedTest {

    private static final String PARAGRAPH = "{\"type\":\"paragraph\",\"text\":\"x\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"paragraph\",\"text\":5}          | json.type",
                "{\"type\":\"paragraph\",\"text\":null}       | json.type",
                "{\"type\":\"paragraph\",\"text\":{}}         | json.type",
                "{\"type\":\"paragraph\",\"text\":[5]}        | json.type",
                "{\"type\":\"paragraph\",\"text\":[[]]}       | json.type",
                "{\"type\":\"paragraph\",\"text\":[{\"text\":5}]} | json.type",
                "{\"type\":\"paragraph\",\"text\":[{\"text\":\"x\",\"marks\":\"strong\"}]} | json.type",
                "{\"type\":\"paragraph\",\"text\":[{\"text\":\"x\",\"marks\":[5]}]} | json.type",
                "{\"type\":\"heading\",\"text\":\"x\"}        | json.missing",
                "{\"type\":\"heading\",\"level\":\"2\",\"text\":\"x\"} | json.type",
                "{\"type\":\"item\",\"marker\":\"bullet\",\"text\":\"x\"} | json.missing",
                "{\"type\":\"item\",\"marker\":1,\"depth\":1} | json.type",
                "{\"type\":\"joined\",\"text\":\"x\"}         | json.missing",
                "{\"type\":5}                                 | json.type",
                "{}                                           | json.missing",
                "\"paragraph\"                                | json.type",
                "[]                                           | json.type",
                "null                                         | json.type",
                "{\"type\":\"headline\",\"text\":\"x\"}       | json.place",
                "{\"type\":\"paragraph\",\"text\":\"x\",\"text\":\"y\"} | json.duplicate",
                "{\"type\":\"figure\",\"a\":{\"b\":1,\"b\":2}} | json.duplicate",
                "{\"type\":\"paragraph\",\"text\":NaN}        | json.syntax",
                "{\"type\":\"paragraph\",\"text\":\"\\x\"}    | json.syntax",
                "{\"type\":\"paragraph\",}                    | json.syntax",
                "{'type':'paragraph'}                         | json.syntax",
                "PARAGRAPH]} []                               | json.syntax",
            })
    void aBrokenBlockIsRefusedWithItsLine(String block, String key) {
        Problem problem = refused(utf8(body(PARAGRAPH, block.replace("PARAGRAPH", PARAGRAPH), PARAGRAPH)));
        assertEquals(key, problem.key());
        assertEquals(5, problem.arguments().getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"language\":5                        | json.type",
                "\"kicker\":null                       | json.type",
                "\"bylines\":{}                        | json.type",
                "\"bylines\":[\"Nadia\"]               | json.type",
                "\"bylines\":[{\"role\":\"x\"}]        | json.missing",
                "\"keywords\":[1]                      | json.type",
                "\"setAside\":[{\"line\":0,\"before\":1,\"reason\":\"x\",\"text\":\"x\"}] | json.type",
                "\"setAside\":[{\"line\":1.5,\"before\":1,\"reason\":\"x\",\"text\":\"x\"}] | json.type",
                "\"setAside\":[{\"line\":1,\"before\":99999999999,\"reason\":\"x\",\"text\":\"x\"}] | json.type",
                "\"setAside\":[{\"line\":1,\"reason\":\"x\",\"text\":\"x\"}] | json.missing",
                "\"kicker\":\"a\",\"kicker\":\"b\"     | json.duplicate",
            })
    void brokenMetadataIsRefusedWithItsLine(String fields, String key) {
        Problem problem = refused(utf8(metadata(fields)));
        assertEquals(key, problem.key());
        assertEquals(2, problem.arguments().getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                              | json.empty",
                "` \n\t`                                         | json.empty",
                "Harbour bridge opens                            | json.foreign",
                "<!doctype html>                                 | json.foreign",
                "[]                                              | json.foreign",
                "7                                               | json.foreign",
                "{}                                              | json.foreign",
                "{\"body\":5}                                    | json.foreign",
                "{\"format\":\"ninjs\"}                          | json.foreign",
                "{\"format\":1}                                  | json.foreign",
                "{\"format\":\"galley\"}                         | json.missing",
                "{\"format\":\"galley\",\"version\":1}           | json.missing",
                "{\"format\":\"galley\",\"version\":\"1\"}       | json.type",
                "{\"format\":\"galley\",\"version\":0}           | json.type",
                "{\"format\":\"galley\",\"version\":-1}          | json.type",
                "{\"format\":\"galley\",\"version\":1.0}         | json.type",
                "{\"format\":\"galley\",\"version\":1,\"body\":{}} | json.type",
                "{\"format\":\"galley\",\"version\":1,\"body\":[]} | json.headline",
                "{\"format\":\"galley\",\"version\":1,\"metadata\":[],\"body\":[]} | json.type",
                "{\"format\":\"galley\",\"version\":1,\"body\":[{\"type\":\"paragraph\",\"text\":\"x\"}]} | json.headline",
                "{\"format\":\"galley\",\"version\":1,\"format\":\"galley\"} | json.duplicate",
                "{\"format\":\"galley\",                         | json.cut",
            })
    void whatIsNoDocumentIsRefused(String document, String key) {
        assertEquals(key, refused(document));
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirLine() {
        Problem latin1 =
                refused(body("{\"type\":\"quote\",\"text\":\"caf\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Problem.of("json.encoding", 4L), latin1);
        byte[] binary = new byte[100_000];
        new Random(1).nextBytes(binary);
        assertEquals("json.encoding", refused(binary).key());
        assertEquals("json.foreign", refused(new byte[4096]).key());
        assertEquals(
                "json.foreign",
                refused(body().getBytes(StandardCharsets.UTF_16LE)).key(),
                "no byte-order mark");
        String letter = body(PARAGRAPH.replace("\"x\"", "\"é\""));
        byte[] halfALetter = Arrays.copyOf(utf8(letter), letter.indexOf('é') + 1);
        assertEquals(Problem.of("json.encoding", 4L), refused(halfALetter));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        String document = body(PARAGRAPH);
        String marked = "\ufeff" + document;
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(new Opened.Ok(open(document)), ArticleJson.read(marked.getBytes(charset)), charset.name());
        }
    }

    @Test
    void aLineEndWithinABlockBreaksTheLine() {
        assertEquals(
                List.of(new Block.Paragraph(RichText.of("a\u2028b\u2028c\u2028\u2028d"))),
                blocks("{\"type\":\"paragraph\",\"text\":\"a\\nb\\rc\\r\\n\\u000ad\"}"));
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        String sorted =
                "{\"body\":[{\"text\":\"H\",\"type\":\"headline\"},{\"level\":2,\"text\":\"x\",\"type\":\"heading\"}],"
                        + "\"format\":\"galley\",\"metadata\":{},\"version\":1}";
        assertEquals(open(body("{\"type\":\"heading\",\"level\":2,\"text\":\"x\"}")), open(sorted));
    }

    @Test
    void nestingIsRefusedBeforeItFillsTheStack() {
        int levels = 10_000;
        String array = "[".repeat(levels) + "]".repeat(levels);
        String object = "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
        String blocks = "{\"type\":\"joined\",\"block\":".repeat(levels) + "1" + "}".repeat(levels);
        for (String deep : List.of(array, object, "{\"type\":\"paragraph\",\"text\":" + array + "}", blocks)) {
            assertEquals("json.deep", refused(body(deep)));
        }
        assertEquals("json.foreign", refused(array));
        assertEquals("json.deep", refused(object));
        assertEquals("json.deep", refused(metadata("\"x\":" + array)));
        String allowed = "{\"type\":\"x\",\"a\":" + "[".repeat(90) + "]".repeat(90) + "}";
        assertEquals(List.of(new Block.Unknown(allowed, RichText.EMPTY)), blocks(allowed));
    }

    @Test
    void everyLimitHoldsAndNoMore() {
        String longest = "x".repeat(Limits.LONGEST_BLOCK);
        String block = "{\"type\":\"paragraph\",\"text\":\"" + longest + "\"}";
        assertEquals(Limits.LONGEST_BLOCK, blocks(block).getFirst().text().length());
        assertEquals("json.block-too-long", refused(body(block.replace("xx\"", "xxx\""))));
        assertEquals("json.block-too-long", refused(body("{\"type\":\"quote\",\"text\":[\"" + longest + "\",\"y\"]}")));
        String[] full = Collections.nCopies(Limits.LONGEST_BODY / (Limits.LONGEST_BLOCK + 1), block)
                .toArray(String[]::new);
        int left = Limits.LONGEST_BODY - open(body(full)).body().length() - 1;
        String rest = PARAGRAPH.replace("\"x\"", "\"" + "x".repeat(left) + "\"");
        String all = body(String.join(",\n", full), rest);
        assertEquals(Limits.LONGEST_BODY, open(all).body().length());
        assertEquals("json.body-too-long", refused(all.replace("\"H\"", "\"HH\"")));
        String[] most = Collections.nCopies(Limits.MOST_BLOCKS - 1, PARAGRAPH).toArray(String[]::new);
        assertEquals(most.length, blocks(most).size());
        assertEquals("json.too-many-blocks", refused(body(String.join(",", most), PARAGRAPH)));
        assertEquals(
                "json.too-large",
                refused(new byte[(int) Limits.LARGEST_FILE + 1]).key());
    }

    @Test
    void aMillionOneLetterRunsAreReadInNoTime() {
        String runs = String.join(",", Collections.nCopies(Limits.LONGEST_BLOCK, "\"x\""));
        assertEquals(
                RichText.of("x".repeat(Limits.LONGEST_BLOCK)),
                blocks("{\"type\":\"paragraph\",\"text\":[" + runs + "]}")
                        .getFirst()
                        .text());
    }

    @Test
    void aNumberOfAMillionDigitsIsKeptAndNotReckonedWith() {
        String json = "{\"type\":\"heading\",\"level\":" + "7".repeat(1_000_000) + ",\"text\":\"x\"}";
        assertEquals(List.of(new Block.Unknown(json, RichText.EMPTY)), blocks(json));
    }
}
