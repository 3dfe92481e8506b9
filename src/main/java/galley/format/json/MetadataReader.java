package galley.format.json;

import galley.article.Byline;
import galley.article.Metadata;
import galley.article.SetAside;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** Reads what stands beside the text. Fields it does not know are kept; bylines and lines set aside have no room for such. */
final class MetadataReader {

    /** Before the name of an unknown field: it stood beside the metadata, at the top of the document. */
    static final String BESIDE = "/";

    /** Metadata that says nothing, not even the language. */
    static final Metadata NOTHING = Metadata.EMPTY.withLanguage("");

    private final Cursor cursor;
    private Metadata metadata = NOTHING;
    private final Map<String, String> unknown = new LinkedHashMap<>();

    MetadataReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Metadata read() throws Refusal {
        require(JsonToken.START_OBJECT, "metadata");
        for (String name = cursor.nextField(); name != null; name = cursor.nextField()) {
            field(name);
        }
        return withUnknown(metadata, unknown);
    }

    static Metadata withUnknown(Metadata m, Map<String, String> unknown) {
        return new Metadata(
                m.language(),
                m.kicker(),
                m.bylines(),
                m.dateline(),
                m.slug(),
                m.keywords(),
                m.notes(),
                m.setAside(),
                unknown);
    }

    private void field(String name) throws Refusal {
        switch (name) {
            case "language" -> metadata = metadata.withLanguage(string(name));
            case "kicker" -> metadata = metadata.withKicker(string(name));
            case "bylines" -> metadata = metadata.withBylines(list(name, this::byline));
            case "dateline" -> metadata = metadata.withDateline(string(name));
            case "slug" -> metadata = metadata.withSlug(string(name));
            case "keywords" -> metadata = metadata.withKeywords(list(name, () -> string(name)));
            case "notes" -> metadata = metadata.withNotes(string(name));
            case "setAside" -> metadata = metadata.withSetAside(list(name, this::setAside));
            default -> {
                if (name.startsWith(BESIDE)) {
                    throw new Refusal(cursor.problem("json.slash", name));
                }
                unknown.put(name, cursor.raw());
            }
        }
    }

    private Byline byline() throws Refusal {
        String name = null;
        String role = "";
        String biography = "";
        require(JsonToken.START_OBJECT, "bylines");
        for (String field = cursor.nextField(); field != null; field = cursor.nextField()) {
            switch (field) {
                case "name" -> name = string(field);
                case "role" -> role = string(field);
                case "biography" -> biography = string(field);
                default -> throw new Refusal(cursor.problem("json.closed", field));
            }
        }
        requireField(name != null, "name");
        return new Byline(name, role, biography);
    }

    private SetAside setAside() throws Refusal {
        int line = 0;
        int before = 0;
        String reason = null;
        String text = null;
        require(JsonToken.START_OBJECT, "setAside");
        for (String field = cursor.nextField(); field != null; field = cursor.nextField()) {
            switch (field) {
                case "line" -> line = count(field);
                case "before" -> before = count(field);
                case "reason" -> reason = string(field);
                case "text" -> text = string(field);
                default -> throw new Refusal(cursor.problem("json.closed", field));
            }
        }
        requireField(line > 0, "line");
        requireField(before > 0, "before");
        requireField(reason != null, "reason");
        requireField(text != null, "text");
        return new SetAside(line, text, reason, before);
    }

    private String string(String name) throws Refusal {
        require(JsonToken.VALUE_STRING, name);
        return cursor.string();
    }

    private int count(String name) throws Refusal {
        int count = cursor.whole();
        if (count < 1) {
            throw new Refusal(cursor.problem("json.type", name));
        }
        return count;
    }

    private <T> List<T> list(String name, Element<T> element) throws Refusal {
        require(JsonToken.START_ARRAY, name);
        List<T> list = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            list.add(element.read());
        }
        return list;
    }

    private interface Element<T> {
        T read() throws Refusal;
    }

    private void require(JsonToken token, String name) throws Refusal {
        if (cursor.token() != token) {
            throw new Refusal(cursor.problem("json.type", name));
        }
    }

    private void requireField(boolean there, String name) throws Refusal {
        if (!there) {
            throw new Refusal(cursor.problem("json.missing", name));
        }
    }
}
