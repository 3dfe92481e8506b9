package galley.format.json;

import galley.article.Byline;
import galley.article.Metadata;
import galley.article.SetAside;
import java.nio.CharBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads what stands beside the text. Fields it does not know are kept, and so are those of {@link DeskReader} that hold what it does not
 * know; bylines and lines set aside have no room for such.
 */
final class MetadataReader {

    /** Before the name of an unknown field: it stood beside the metadata, at the top of the document. */
    static final String BESIDE = "/";

    /** Metadata that says nothing, not even the language. */
    static final Metadata NOTHING = Metadata.EMPTY.withLanguage("");

    private final Cursor cursor;
    private final Values values;
    private Metadata metadata = NOTHING;
    private final Map<String, String> unknown = new LinkedHashMap<>();

    MetadataReader(Cursor cursor) {
        this.cursor = cursor;
        this.values = new Values(cursor);
    }

    Metadata read() throws Refusal {
        values.object("metadata", this::field);
        return metadata.withUnknown(unknown);
    }

    private void field(String name) throws Refusal {
        switch (name) {
            case "language" -> metadata = metadata.withLanguage(values.string(name));
            case "kicker" -> metadata = metadata.withKicker(values.string(name));
            case "bylines" -> metadata = metadata.withBylines(values.list(name, this::byline));
            case "dateline" -> metadata = metadata.withDateline(values.string(name));
            case "slug" -> metadata = metadata.withSlug(values.string(name));
            case "keywords" -> metadata = metadata.withKeywords(values.list(name, () -> values.string(name)));
            case "notes" -> {
                String notes = values.string(name);
                metadata = metadata.noted(notebook -> notebook.withNotes(notes));
            }
            case "setAside" -> {
                var lines = values.list(name, this::setAside);
                metadata = metadata.noted(notebook -> notebook.withSetAside(lines));
            }
            default -> later(name);
        }
    }

    /** A field that version 1 has got since, or one of a newer Galley. */
    private void later(String name) throws Refusal {
        if (name.startsWith(BESIDE)) {
            throw new Refusal(cursor.problem("json.slash", name));
        }
        String json = cursor.raw();
        try (Cursor piece = new Cursor(CharBuffer.wrap(json.toCharArray()))) {
            piece.next();
            metadata = new DeskReader(piece).read(name, metadata);
        } catch (Refusal _) {
            unknown.put(name, json);
        }
    }

    private Byline byline() throws Refusal {
        Map<String, String> said = new LinkedHashMap<>();
        values.object("bylines", name -> {
            switch (name) {
                case "name", "role", "biography" -> said.put(name, values.string(name));
                default -> throw values.closed(name);
            }
        });
        values.requireField(said.containsKey("name"), "name");
        return new Byline(said.get("name"), said.getOrDefault("role", ""), said.getOrDefault("biography", ""));
    }

    private SetAside setAside() throws Refusal {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        values.object("setAside", name -> {
            switch (name) {
                case "line", "before" -> counts.put(name, values.count(name));
                case "reason", "text" -> said.put(name, values.string(name));
                default -> throw values.closed(name);
            }
        });
        values.requireField(counts.containsKey("line"), "line");
        values.requireField(counts.containsKey("before"), "before");
        values.requireField(said.containsKey("reason"), "reason");
        values.requireField(said.containsKey("text"), "text");
        return new SetAside(counts.get("line"), said.get("text"), said.get("reason"), counts.get("before"));
    }
}
