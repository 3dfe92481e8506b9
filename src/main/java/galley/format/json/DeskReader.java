package galley.format.json;

import galley.article.AlternativeHeadlines;
import galley.article.Block;
import galley.article.Brief;
import galley.article.Cutting;
import galley.article.Embargo;
import galley.article.Field;
import galley.article.Handling;
import galley.article.Metadata;
import galley.article.Requirement;
import galley.article.Source;
import galley.article.Status;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the fields of the metadata that version 1 has got since its first day. Whatever in them is not ours refuses the whole field, which is
 * then kept as one of a newer Galley.
 */
final class DeskReader {

    private final Cursor cursor;
    private final Values values;

    DeskReader(Cursor cursor) {
        this.cursor = cursor;
        this.values = new Values(cursor);
    }

    /**
     * {@return metadata with one more field}
     *
     * @param name the name of the field, on whose value the cursor stands
     * @param metadata what is read already
     * @throws Refusal if it is none of ours
     */
    Metadata read(String name, Metadata metadata) throws Refusal {
        Handling handling = metadata.handling();
        return switch (name) {
            case "headlines" -> metadata.withHeadlines(headlines());
            case "editorsNote" -> metadata.withEditorsNote(values.string(name));
            case "desk" -> metadata.withHandling(handling.withDesk(values.string(name)));
            case "status" -> metadata.withHandling(handling.withStatus(status(name)));
            case "embargo" -> metadata.withHandling(handling.withEmbargo(Optional.of(embargo())));
            case "sources" -> {
                List<Source> sources = values.list(name, this::source);
                yield metadata.noted(notebook -> notebook.withSources(sources));
            }
            case "cuttings" -> {
                List<Cutting> cuttings = values.list(name, this::cutting);
                yield metadata.noted(notebook -> notebook.withCuttings(cuttings));
            }
            case "brief" -> {
                Brief brief = brief();
                yield metadata.noted(notebook -> notebook.withBrief(brief));
            }
            default -> throw values.closed(name);
        };
    }

    private AlternativeHeadlines headlines() throws Refusal {
        Map<String, String> said = strings("headlines", List.of("search", "social", "print"));
        return new AlternativeHeadlines(
                said.getOrDefault("search", ""), said.getOrDefault("social", ""), said.getOrDefault("print", ""));
    }

    private Status status(String name) throws Refusal {
        Status status = Names.STATUSES.get(values.string(name));
        if (status == null) {
            throw values.closed(name);
        }
        return status;
    }

    private Embargo embargo() throws Refusal {
        Map<String, String> said = strings("embargo", List.of("at", "zone"));
        values.requireField(said.size() == 2, "embargo");
        try {
            return new Embargo(LocalDateTime.parse(said.get("at")), ZoneId.of(said.get("zone")));
        } catch (DateTimeException _) {
            throw values.closed("embargo");
        }
    }

    private Source source() throws Refusal {
        Map<String, String> said = new HashMap<>();
        boolean[] verified = new boolean[1];
        values.object("sources", name -> {
            switch (name) {
                case "claim", "who", "link" -> said.put(name, values.string(name));
                case "verified" -> verified[0] = values.truth(name);
                default -> throw values.closed(name);
            }
        });
        return new Source(
                said.getOrDefault("claim", ""),
                said.getOrDefault("who", ""),
                said.getOrDefault("link", ""),
                verified[0]);
    }

    private Cutting cutting() throws Refusal {
        List<List<Block>> cut = new ArrayList<>();
        values.object("cuttings", name -> {
            if (!name.equals("blocks")) {
                throw values.closed(name);
            }
            cut.add(values.list(name, () -> BlockReader.read(cursor)));
        });
        values.requireField(!cut.isEmpty() && !cut.getFirst().isEmpty(), "blocks");
        return new Cutting(cut.getFirst());
    }

    private Brief brief() throws Refusal {
        Brief[] brief = {Brief.NONE};
        values.object("brief", name -> brief[0] = asked(name, brief[0]));
        return brief[0];
    }

    private Brief asked(String name, Brief brief) throws Refusal {
        return switch (name) {
            case "template" -> new Brief(values.string(name), brief.words(), brief.requirements());
            case "words" -> brief.withWords(values.count(name));
            case "requirements" -> new Brief(brief.template(), brief.words(), values.list(name, this::requirement));
            default -> throw values.closed(name);
        };
    }

    private Requirement requirement() throws Refusal {
        Requirement[] asked = {new Requirement(Field.HEADLINE, false, 0)};
        boolean[] named = new boolean[1];
        values.object("requirements", name -> {
            Requirement now = asked[0];
            switch (name) {
                case "field" -> {
                    asked[0] = new Requirement(field(name), now.required(), now.limit());
                    named[0] = true;
                }
                case "required" -> asked[0] = new Requirement(now.field(), values.truth(name), now.limit());
                case "limit" -> asked[0] = new Requirement(now.field(), now.required(), values.count(name));
                default -> throw values.closed(name);
            }
        });
        values.requireField(named[0], "field");
        return asked[0];
    }

    private Field field(String name) throws Refusal {
        Field field = Names.FIELDS.get(values.string(name));
        if (field == null) {
            throw values.closed(name);
        }
        return field;
    }

    private Map<String, String> strings(String field, List<String> known) throws Refusal {
        Map<String, String> said = new HashMap<>();
        values.object(field, name -> {
            if (!known.contains(name)) {
                throw values.closed(name);
            }
            said.put(name, values.string(name));
        });
        return said;
    }
}
