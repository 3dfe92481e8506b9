package galley.format.json;

import galley.article.AlternativeHeadlines;
import galley.article.Brief;
import galley.article.Byline;
import galley.article.Cutting;
import galley.article.Embargo;
import galley.article.Handling;
import galley.article.Metadata;
import galley.article.Notebook;
import galley.article.Requirement;
import galley.article.SetAside;
import galley.article.Source;
import galley.article.Status;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes what stands beside the text, a field a line. What says nothing is left out.
 *
 * @param pen what writes
 * @param blocks writes what waits on the shelf
 */
record MetadataWriter(Pen pen, BlockWriter blocks) {

    private static final String LINE = ",\n";

    void write(Metadata metadata) {
        pen.out().append(",\n\"metadata\":{");
        int start = pen.out().length();
        pen.string(LINE, "language", metadata.language());
        pen.string(LINE, "kicker", metadata.kicker());
        headlines(metadata.headlines());
        pen.list(LINE, "bylines", metadata.bylines(), this::byline);
        pen.string(LINE, "dateline", metadata.dateline());
        pen.string(LINE, "slug", metadata.slug());
        pen.list(LINE, "keywords", metadata.keywords(), pen::value);
        pen.string(LINE, "editorsNote", metadata.editorsNote());
        handling(metadata.handling());
        notebook(metadata.notebook());
        unknown(metadata);
        if (pen.out().length() > start) {
            pen.out().deleteCharAt(start).append('\n');
        }
        pen.out().append('}');
    }

    /** A field of a newer Galley; where the person has since filled in what this one knows under that name, theirs stands. */
    private void unknown(Metadata metadata) {
        Set<String> filled = filled(metadata);
        metadata.unknown().forEach((name, json) -> {
            if (!name.startsWith(MetadataReader.BESIDE) && !filled.contains(name)) {
                pen.field(LINE, name).append(json);
            }
        });
    }

    private static Set<String> filled(Metadata metadata) {
        Set<String> filled = new HashSet<>();
        Handling handling = metadata.handling();
        Notebook notebook = metadata.notebook();
        note(filled, "headlines", !metadata.headlines().equals(AlternativeHeadlines.NONE));
        note(filled, "editorsNote", !metadata.editorsNote().isEmpty());
        note(filled, "desk", !handling.desk().isEmpty());
        note(filled, "status", handling.status() != Status.DRAFT);
        note(filled, "embargo", handling.embargo().isPresent());
        note(filled, "sources", !notebook.sources().isEmpty());
        note(filled, "cuttings", !notebook.cuttings().isEmpty());
        note(filled, "brief", !notebook.brief().equals(Brief.NONE));
        return filled;
    }

    private static void note(Set<String> filled, String name, boolean said) {
        if (said) {
            filled.add(name);
        }
    }

    private void headlines(AlternativeHeadlines headlines) {
        if (!headlines.equals(AlternativeHeadlines.NONE)) {
            pen.field(LINE, "headlines").append('{');
            int start = pen.out().length();
            pen.string(",", "search", headlines.search());
            pen.string(",", "social", headlines.social());
            pen.string(",", "print", headlines.print());
            pen.out().deleteCharAt(start).append('}');
        }
    }

    private void byline(Byline byline) {
        pen.required("{", "name", byline.name());
        pen.string(",", "role", byline.role());
        pen.string(",", "biography", byline.biography());
        pen.out().append('}');
    }

    private void handling(Handling handling) {
        pen.string(LINE, "desk", handling.desk());
        if (handling.status() != Status.DRAFT) {
            pen.string(LINE, "status", Names.of(handling.status()));
        }
        handling.embargo().ifPresent(this::embargo);
    }

    private void embargo(Embargo embargo) {
        pen.field(LINE, "embargo");
        pen.required("{", "at", embargo.at().toString());
        pen.required(",", "zone", embargo.zone().getId());
        pen.out().append('}');
    }

    private void notebook(Notebook notebook) {
        pen.string(LINE, "notes", notebook.notes());
        pen.list(LINE, "sources", notebook.sources(), this::source);
        pen.list(LINE, "cuttings", notebook.cuttings(), this::cutting);
        pen.list(LINE, "setAside", notebook.setAside(), this::setAside);
        if (!notebook.brief().equals(Brief.NONE)) {
            brief(notebook.brief());
        }
    }

    private void source(Source source) {
        pen.required("{", "claim", source.claim());
        pen.string(",", "who", source.who());
        pen.string(",", "link", source.link());
        if (source.verified()) {
            pen.field(",", "verified").append(true);
        }
        pen.out().append('}');
    }

    private void cutting(Cutting cutting) {
        pen.field("{", "blocks");
        pen.elements("[", cutting.blocks(), blocks::write);
        pen.out().append('}');
    }

    private void setAside(SetAside line) {
        pen.field("{", "line").append(line.line());
        pen.field(",", "before").append(line.before());
        pen.required(",", "reason", line.reason());
        pen.required(",", "text", line.text());
        pen.out().append('}');
    }

    private void brief(Brief brief) {
        pen.field(LINE, "brief");
        pen.required("{", "template", brief.template());
        if (brief.words() > 0) {
            pen.field(",", "words").append(brief.words());
        }
        pen.list(",", "requirements", brief.requirements(), this::requirement);
        pen.out().append('}');
    }

    private void requirement(Requirement requirement) {
        pen.required("{", "field", Names.of(requirement.field()));
        if (requirement.required()) {
            pen.field(",", "required").append(true);
        }
        if (requirement.limit() > 0) {
            pen.field(",", "limit").append(requirement.limit());
        }
        pen.out().append('}');
    }
}
