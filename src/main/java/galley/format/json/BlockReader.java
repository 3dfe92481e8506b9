package galley.format.json;

import static java.util.Map.entry;

import galley.article.Block;
import galley.article.Limits;
import galley.article.Picture;
import galley.article.RichText;
import galley.article.Speaker;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The fields a type has beside {@code type} and {@code text}: those it must have, and those that may be left out. */
    private record Fields(List<String> required, List<String> optional) {

        static final Fields NONE = of();

        static Fields of(String... required) {
            return new Fields(List.of(required), List.of());
        }

        static Fields optional(String... optional) {
            return new Fields(List.of(), List.of(optional));
        }

        boolean know(String name) {
            return required.contains(name) || optional.contains(name);
        }
    }

    private static final Map<String, Fields> TYPES = Map.ofEntries(
            entry("headline", Fields.NONE),
            entry("standfirst", Fields.NONE),
            entry("paragraph", Fields.NONE),
            entry("heading", Fields.of("level")),
            entry("quote", Fields.NONE),
            entry("pull-quote", Fields.NONE),
            entry("attribution", Fields.optional("speaker", "role", "saidTo", "date", "recording")),
            entry("item", Fields.of("marker", "depth")),
            entry("fact", Fields.NONE),
            entry("correction", Fields.of("date")),
            entry("figure", Fields.optional("picture", "alternative", "decorative", "credit", "source", "rights")),
            entry("embed", Fields.of("address")),
            entry("divider", Fields.NONE),
            entry(Names.JOINED, Fields.of("block")));

    private final Cursor cursor;
    private final Verdict verdict;
    private String type;
    private RichText text = RichText.EMPTY;
    private final Map<String, Object> others = HashMap.newHashMap(0);

    private BlockReader(Cursor cursor) {
        this.cursor = cursor;
        this.verdict = new Verdict(cursor);
    }

    static Block read(Cursor cursor) throws Refusal {
        BlockReader reader = new BlockReader(cursor);
        Optional<Block> block = reader.read();
        if (block.isEmpty()) {
            throw new Refusal(reader.verdict.problem());
        }
        return block.get();
    }

    /** {@return the block; empty if there is a problem} */
    private Optional<Block> read() {
        int start = cursor.start();
        if (verdict.expect(JsonToken.START_OBJECT, "body")) {
            for (String name = cursor.nextField(); name != null; name = cursor.nextField()) {
                field(name);
            }
        }
        if (type == null) {
            verdict.note("json.missing", "type");
            return Optional.empty();
        }
        Fields fields = TYPES.get(type);
        if (fields == null) {
            return unknown(start);
        }
        for (String name : fields.required()) {
            if (!others.containsKey(name)) {
                verdict.note("json.missing", name);
            }
        }
        if (verdict.problem() != null) {
            return Optional.empty();
        }
        boolean newer = verdict.newer() || !others.keySet().stream().allMatch(fields::know);
        Block ours = newer ? null : ours();
        return ours == null ? unknown(start) : Optional.of(ours);
    }

    private Optional<Block> unknown(int start) {
        return Optional.of(new Block.Unknown(cursor.since(start), RichText.EMPTY));
    }

    private void field(String name) {
        switch (name) {
            case "type" -> {
                if (verdict.expect(JsonToken.VALUE_STRING, name)) {
                    type = cursor.string();
                }
            }
            case "text" -> text = new TextReader(cursor, verdict).read();
            case "address",
                    "alternative",
                    "credit",
                    "date",
                    "picture",
                    "recording",
                    "rights",
                    "role",
                    "saidTo",
                    "source",
                    "speaker" -> other(name, cursor.token() == JsonToken.VALUE_STRING ? cursor.string() : null);
            case "decorative" -> {
                JsonToken token = cursor.token();
                boolean ours = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
                other(name, ours ? token == JsonToken.VALUE_TRUE : null);
            }
            case "marker" -> {
                if (verdict.expect(JsonToken.VALUE_STRING, name)) {
                    others.put(name, cursor.string());
                }
            }
            case "level", "depth" -> {
                if (cursor.token() == JsonToken.VALUE_NUMBER_FLOAT
                        || verdict.expect(JsonToken.VALUE_NUMBER_INT, name)) {
                    others.put(name, cursor.whole());
                }
            }
            case "block" -> others.put(name, new BlockReader(cursor).read());
            default -> verdict.passNewer();
        }
    }

    /** Keeps the value of a field; null makes the block one of a newer Galley. */
    private void other(String name, Object value) {
        others.put(name, value);
        if (value == null) {
            verdict.passNewer();
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
            case "attribution" -> attribution();
            case "item" -> item(Names.MARKERS.get(others.get("marker")), (int) others.get("depth"));
            case "pull-quote" -> new Block.PullQuote(text);
            case "fact" -> new Block.Fact(text);
            case "correction" -> correction((String) others.get("date"));
            case "figure" -> new Block.Figure(picture(), text);
            case "embed" -> new Block.Embed((String) others.get("address"), text);
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

    private Block correction(String date) {
        return day(date).<Block>map(day -> new Block.Correction(day, text)).orElse(null);
    }

    private Block attribution() {
        Optional<LocalDate> date = day(optional("date"));
        boolean newer = others.containsKey("date") && date.isEmpty();
        Speaker speaker =
                new Speaker(optional("speaker"), optional("role"), optional("saidTo"), date, optional("recording"));
        return newer ? null : new Block.Attribution(speaker, text);
    }

    private Picture picture() {
        return new Picture(
                optional("picture"),
                optional("alternative"),
                Boolean.TRUE.equals(others.get("decorative")),
                optional("credit"),
                optional("source"),
                optional("rights"));
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private String optional(String name) {
        return (String) others.getOrDefault(name, "");
    }

    /** Only a block that stands as unknown by itself may have letters joined to it: without them it is written as it came. */
    private Block joined(Optional<?> inner) {
        return inner.orElse(null) instanceof Block.Unknown unknown
                        && unknown.text().isEmpty()
                ? new Block.Unknown(unknown.json(), text)
                : null;
    }
}
