package galley.format.json;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Limits;
import galley.article.Metadata;
import galley.words.Problem;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads a document in one pass. The order of its fields does not matter, except that a document which names its format and version
 * first, as all do that Galley writes, gets the clearer sentence when the rest is wrong.
 */
final class ArticleReader {

    private final Cursor cursor;
    private boolean galley;
    private boolean versioned;
    private Metadata metadata = MetadataReader.NOTHING;
    private Body body;
    private final Map<String, String> unknown = new LinkedHashMap<>();

    private ArticleReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static Article read(CharBuffer text) throws Refusal {
        if (text.chars().allMatch(Character::isWhitespace)) {
            throw new Refusal(Problem.of("json.empty"));
        }
        try (Cursor cursor = new Cursor(text)) {
            return new ArticleReader(cursor).read();
        }
    }

    private Article read() throws Refusal {
        try {
            return document();
        } catch (StreamConstraintsException deep) {
            throw new Refusal(Problem.of("json.deep", cursor.line(), Cursor.DEEPEST));
        } catch (JacksonException broken) {
            if (cursor.cut()) {
                throw new Refusal(Problem.of("json.cut", cursor.line()));
            }
            boolean duplicate = broken.getOriginalMessage().startsWith("Duplicate");
            throw refusal(Problem.of(duplicate ? "json.duplicate" : "json.syntax", cursor.line()));
        } catch (Refusal wrong) {
            throw refusal(wrong.problem());
        }
    }

    /** What is wrong in a file that never said it is a document of ours is that it is none. */
    private Refusal refusal(Problem problem) {
        return new Refusal(galley ? problem : Problem.of("json.foreign"));
    }

    private Article document() throws Refusal {
        require(cursor.next() == JsonToken.START_OBJECT, "json.foreign", "");
        for (String name = cursor.nextField(); name != null; name = cursor.nextField()) {
            field(name);
        }
        require(galley, "json.foreign", "");
        require(versioned, "json.missing", "version");
        require(body != null, "json.missing", "body");
        require(cursor.next() == null, "json.syntax", "");
        unknown.putAll(metadata.unknown());
        return new Article(metadata.withUnknown(unknown), body);
    }

    private void field(String name) throws Refusal {
        switch (name) {
            case "format" -> {
                galley = cursor.token() == JsonToken.VALUE_STRING
                        && cursor.string().equals("galley");
                require(galley, "json.foreign", "");
            }
            case "version" -> {
                int version = cursor.whole();
                require(version > 0, "json.type", name);
                if (version > ArticleJson.VERSION) {
                    throw new Refusal(Problem.of("json.newer", version, ArticleJson.VERSION));
                }
                versioned = true;
            }
            case "metadata" -> metadata = new MetadataReader(cursor).read();
            case "body" -> body = body();
            default -> unknown.put(MetadataReader.BESIDE + name, cursor.raw());
        }
    }

    private Body body() throws Refusal {
        require(cursor.token() == JsonToken.START_ARRAY, "json.type", "body");
        List<Block> read = new ArrayList<>();
        long length = -1; // as Body counts: one for each boundary, and none after the last block
        while (cursor.next() != JsonToken.END_ARRAY) {
            require(read.size() < Limits.MOST_BLOCKS, "json.too-many-blocks", Limits.MOST_BLOCKS);
            Block block = BlockReader.read(cursor);
            length += block.text().length() + 1;
            require(length <= Limits.LONGEST_BODY, "json.body-too-long", Limits.LONGEST_BODY);
            require(Body.mayStand(block, read.size()), read.isEmpty() ? "json.headline" : "json.place", "");
            read.add(block);
        }
        require(!read.isEmpty(), "json.headline", "");
        return Body.of(read);
    }

    private void require(boolean met, String key, Object name) throws Refusal {
        if (!met) {
            throw new Refusal(cursor.problem(key, name));
        }
    }
}
