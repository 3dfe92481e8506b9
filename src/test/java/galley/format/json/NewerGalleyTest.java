package galley.format.json;

import static galley.format.json.Documents.blocks;
import static galley.format.json.Documents.body;
import static galley.format.json.Documents.metadata;
import static galley.format.json.Documents.open;
import static galley.format.json.Documents.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Block;
import galley.article.Mark;
import galley.article.RichText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newer Galley wrote is kept byte for byte, or the document is refused; never is it read as something else. */
class NewerGalleyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"chart\"}",
                "{ \"type\" :\t\"chart\" , \"a\" : [ 1.0e+2 , { } ] }",
                "{\"text\":{\"not\":\"a text\"},\"level\":\"x\",\"marker\":[],\"depth\":null,\"block\":7,\"type\":\"chart\"}",
                "{\"type\":\"chart\",\"text\":[{\"marks\":5},3]}",
                "{\"type\":\"\\u0063hart\"}",
                "{\"type\":\"figure\",\"picture\":\"a.jpg\",\"width\":640,\"text\":\"\"}",
                "{\"type\":\"figure\",\"picture\":{\"file\":\"a.jpg\"}}",
                "{\"type\":\"correction\",\"date\":\"last Monday\",\"text\":\"x\"}",
                "{\"type\":\"correction\",\"date\":20261124,\"text\":\"x\"}",
                "{\"type\":\"paragraph\",\"text\":\"x\",\"credit\":5}",
                "{\"type\":\"Paragraph\",\"text\":\"x\"}",
                "{\"type\":\"paragraph\",\"text\":\"x\",\"align\":\"center\"}",
                "{\"align\":\"center\",\"type\":\"paragraph\",\"text\":\"x\"}",
                "{\"type\":\"paragraph\",\"text\":\"x\",\"level\":2}",
                "{\"type\":\"paragraph\",\"text\":[{\"image\":\"x.png\"}]}",
                "{\"type\":\"paragraph\",\"text\":[{\"text\":\"x\",\"marks\":[],\"id\":1}]}",
                "{\"type\":\"heading\",\"level\":9,\"text\":\"x\"}",
                "{\"type\":\"heading\",\"level\":1,\"text\":\"x\"}",
                "{\"type\":\"heading\",\"level\":-2,\"text\":\"x\"}",
                "{\"type\":\"heading\",\"level\":2.5,\"text\":\"x\"}",
                "{\"type\":\"heading\",\"level\":22222222222222222222,\"text\":\"x\"}",
                "{\"type\":\"item\",\"marker\":\"square\",\"depth\":1,\"text\":\"x\"}",
                "{\"type\":\"item\",\"marker\":\"bullet\",\"depth\":12,\"text\":\"x\"}",
                "{\"type\":\"item\",\"marker\":\"bullet\",\"depth\":0,\"text\":\"x\"}",
                "{\"type\":\"joined\",\"block\":{\"type\":\"paragraph\",\"text\":\"x\"},\"text\":\"y\"}",
                "{\"type\":\"joined\",\"block\":{\"type\":\"paragraph\",\"text\":5},\"text\":\"y\"}",
                "{\"type\":\"joined\",\"block\":{\"type\":\"joined\",\"block\":{\"type\":\"z\"},\"text\":\"x\"},\"text\":\"y\"}"
            })
    void aNewerBlockIsKeptAsItCame(String json) {
        assertEquals(List.of(new Block.Unknown(json, RichText.EMPTY)), blocks(json));
        assertTrue(ArticleJson.write(open(body(json, json))).contains(",\n" + json + ",\n" + json + "\n]}\n"));
    }

    @Test
    void lettersJoinedToANewerBlockAreKeptBesideIt() {
        String json = "{ \"type\":\"heading\", \"level\":9 }";
        Block joined = new Block.Unknown(json, RichText.of("letters", Mark.Style.STRONG));
        String document = body("{\"type\":\"joined\",\"block\":" + json
                + ",\"text\":[{\"text\":\"letters\",\"marks\":[\"strong\"]}]}");
        assertEquals(joined, open(document).body().block(1));
        assertEquals(open(document), open(ArticleJson.write(open(document))));
        assertEquals(List.of(joined.kind()), blocks(((Block.Unknown) joined.kind()).json()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"underline\"",
                "{\"comment\":7}",
                "{ \"link\" : 5 }",
                "{\"link\":\"a\",\"title\":\"b\"}",
                "{\"link\":\"a\",\"language\":\"b\"}",
                "{}",
                "\"Strong\""
            })
    void aNewerMarkIsKeptAsItCame(String json) {
        Block block = blocks("{\"type\":\"paragraph\",\"text\":[{\"text\":\"x\",\"marks\":[" + json + "]}]}")
                .getFirst();
        assertEquals(
                Set.of(new Mark.Unknown(json)), block.text().runs().getFirst().marks());
        assertEquals(Block.Paragraph.class, block.getClass());
    }

    @Test
    void aNewerMetadataFieldIsKeptAsItCame() {
        String document = metadata("\"embargo\": { \"until\" : 1.50 } ,\"kicker\":\"K\",\"x\":null");
        assertEquals(
                Map.of("embargo", "{ \"until\" : 1.50 }", "x", "null"),
                open(document).metadata().unknown());
        assertEquals(open(document), open(ArticleJson.write(open(document))));
    }

    @Test
    void aNewerFieldBesideTheMetadataStaysThere() {
        String document = body("{\"type\":\"divider\"}").replace("\"body\"", "\"history\":[ 1,2 ],\n\"body\"");
        assertEquals(Map.of("/history", "[ 1,2 ]"), open(document).metadata().unknown());
        assertEquals(document, ArticleJson.write(open(document)).replace("\"metadata\":{},\n", ""));
    }

    @Test
    void aHigherVersionIsRefusedByItsNumber() {
        String newer = body("{\"whatever\":1}").replace("\"version\":1", "\"version\":2");
        assertEquals(List.of(2, 1), refused(Documents.utf8(newer)).arguments());
        assertEquals("json.newer", refused(newer));
    }

    @Test
    void whatHasNoRoomForNewerFieldsIsRefused() {
        assertEquals("json.closed", refused(metadata("\"bylines\":[{\"name\":\"N\",\"email\":\"n@x.example\"}]")));
        assertEquals("json.closed", refused(metadata("\"setAside\":[{\"line\":1,\"page\":2}]")));
        assertEquals("json.slash", refused(metadata("\"/history\":1")));
        assertEquals("json.headline", refused(body().replace("\"H\"", "\"H\",\"dir\":\"rtl\"")));
    }
}
