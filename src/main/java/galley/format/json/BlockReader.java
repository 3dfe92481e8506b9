package galley.format.json;

import galley.article.Block;
import galley.article.Limits;
import galley.article.RichText;
import galley.words.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * Reads one block. What its fields mean depends on its {@code type}, which may stand behind them; so nothing is judged before its
 * end. Then it is one of three things:
 *
 * <ul>
 *   <li>of a type that is not ours, or of one of ours with a field, a value or a kind of run that is not: {@link Block.Unknown}, kept
 *       byte for byte;
 *   <li>of a type of ours, and a field is missing or of a JSON type that version 1 rules out: refused;
 *   <li>ours.
 * </ul>
 */
final class BlockReader {

    /** The fields each of our types has beside {@code type} and {@code text}. */
    private static final Map<String, Set<String>> TYPES = Map.of(
            "headline",
            Set.of(),
            "standfirst",
            Set.of(),
            "paragraph",
            Set.of(),
            "heading",
            Set.of("level"),
            "quote",
            Set.of(),
            "attribution",
            Set.of(),
            "item",
            Set.of("marker", "depth"),
            "divider",
            Set.of(),
            Names.JOINED,
            Set.of("block"));

    private final Cursor cursor;
    private String type;
    private RichText text = RichText.EMPTY;
    private final Map<String, Object> others = HashMap.newHashMap(0);
    /** Whether it has something that version 1 has not. */
    private boolean newer;
    /** The first thing that version 1 rules out; null if there is none. */
    private Problem problem;

    private BlockReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static Block read(Cursor cursor) throws Refusal {
        BlockReader reader = new BlockReader(cursor);
        Optional<Block> block = reader.read();
        if (block.isEmpty()) {
            throw new Refusal(reader.problem);
        }
        return block.get();
    }

    /** {@return the block; empty if there is a problem} */
    private Optional<Block> read() {
        int start = cursor.start();
        if (expect(JsonToken.START_OBJECT, "body")) {
            for (String name = cursor.nextField(); name != null; name = cursor.nextField()) {
                field(name);
            }
            expect(type != null, "type");
        }
        if (type != null && !TYPES.containsKey(type)) {
            return Optional.of(new Block.Unknown(cursor.since(start), RichText.EMPTY));
        }
        if (type != null) {
            TYPES.get(type).forEach(name -> expect(others.containsKey(name), name));
        }
        if (problem != null) {
            return Optional.empty();
        }
        Block ours = newer || !others.keySet().equals(TYPES.get(type)) ? null : ours();
        return Optional.of(ours != null ? ours : new Block.Unknown(cursor.since(start), RichText.EMPTY));
    }

    private void field(String name) {
        switch (name) {
            case "type" -> {
                if (expect(JsonToken.VALUE_STRING, name)) {
                    type = cursor.string();
                }
            }
            case "text" -> {
                TextReader reader = new TextReader(cursor);
                text = reader.read();
                newer |= reader.newer();
                note(reader.problem());
            }
            case "marker" -> {
                if (expect(JsonToken.VALUE_STRING, name)) {
                    others.put(name, cursor.string());
                }
            }
            case "level", "depth" -> {
                if (cursor.token() == JsonToken.VALUE_NUMBER_FLOAT || expect(JsonToken.VALUE_NUMBER_INT, name)) {
                    others.put(name, cursor.whole());
                }
            }
            case "block" -> others.put(name, new BlockReader(cursor).read());
            default -> {
                newer = true;
                cursor.skip();
            }
        }
    }

    /** {@return the block; null if a value is none of ours} */
    private Block ours() {
        return switch (type) {
            case "headline" -> new Block.Headline(text);
            case "standfirst" -> new Block.Standfirst(text);
            case "paragraph" -> new Block.Paragraph(text);
            case "heading" -> heading((int) others.get("level"));
            case "quote" -> new Block.Quote(text);
            case "attribution" -> new Block.Attribution(text);
            case "item" -> item(Names.MARKERS.get(others.get("marker")), (int) others.get("depth"));
            case "divider" -> new Block.Divider(text);
            default -> joined((Optional<?>) others.get("block"));
        };
    }

    private Block heading(int level) {
        return level >= Block.Heading.HIGHEST && level <= Block.Heading.LOWEST ? new Block.Heading(level, text) : null;
    }

    private Block item(Block.Item.Marker marker, int depth) {
        boolean ours = marker != null && depth >= 1 && depth <= Limits.DEEPEST_LIST;
        return ours ? new Block.Item(marker, depth, text) : null;
    }

    /** Only a block that stands as unknown by itself may have letters joined to it: without them it is written as it came. */
    private Block joined(Optional<?> inner) {
        return inner.orElse(null) instanceof Block.Unknown unknown
                        && unknown.text().isEmpty()
                ? new Block.Unknown(unknown.json(), text)
                : null;
    }

    private boolean expect(JsonToken token, String name) {
        boolean met = cursor.token() == token;
        if (!met) {
            note(cursor.problem("json.type", name));
            cursor.skip();
        }
        return met;
    }

    private void expect(boolean there, String name) {
        if (!there) {
            note(cursor.problem("json.missing", name));
        }
    }

    private void note(Problem found) {
        problem = problem == null ? found : problem;
    }
}
