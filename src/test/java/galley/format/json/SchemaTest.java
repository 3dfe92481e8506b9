package galley.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import galley.article.Article;
import galley.article.RandomArticle;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The writer holds to the schema that is published. */
class SchemaTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ArticleJson.schema(), InputFormat.JSON);

    private List<Error> errors(String document) {
        return schema.validate(document, InputFormat.JSON);
    }

    @Test
    void everyWrittenDocumentIsValid() {
        for (int seed = 0; seed < 1_000; seed++) {
            Article article = RandomArticle.article(new Random(seed));
            assertEquals(List.of(), errors(ArticleJson.write(article)), "seed " + seed);
            assertEquals(List.of(), errors(ArticleJson.published(article)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"paragraph\"}",
                "{\"type\":\"paragraph\",\"text\":5}",
                "{\"type\":\"paragraph\",\"text\":\"a\\nb\"}",
                "{\"type\":\"paragraph\",\"text\":\"x\",\"align\":\"center\"}",
                "{\"type\":\"heading\",\"level\":5,\"text\":\"x\"}",
                "{\"type\":\"item\",\"marker\":\"square\",\"depth\":1,\"text\":\"x\"}",
                "{\"type\":\"item\",\"marker\":\"bullet\",\"depth\":7,\"text\":\"x\"}",
                "{\"type\":\"headline\",\"text\":\"x\"}",
                "{\"type\":\"paragraph\",\"text\":[{\"text\":\"x\",\"marks\":[5]}]}",
                "{\"text\":\"x\"}"
            })
    void theSchemaRefusesWhatVersion1HasNot(String block) {
        assertEquals(List.of(), errors(Documents.body("{\"type\":\"divider\"}", "{\"type\":\"divider\"}")));
        assertFalse(errors(Documents.body("{\"type\":\"divider\"}", block)).isEmpty());
    }

    @Test
    void theSchemaIsItselfValid() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(ArticleJson.schema(), InputFormat.JSON));
    }
}
