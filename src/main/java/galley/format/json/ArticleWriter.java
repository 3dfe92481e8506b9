package galley.format.json;

import galley.article.Article;
import galley.article.Block;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.SetAside;
import galley.article.Slice;
import java.util.List;
import java.util.function.Consumer;

/** Writes a document: one metadata field a line, one block a line, all in one fixed order. */
final class ArticleWriter {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final TextWriter texts = new TextWriter(out);

    String write(Article article) {
        out.append("{\"format\":\"galley\",\"version\":").append(ArticleJson.VERSION);
        metadata(article.metadata());
        article.metadata().unknown().forEach((name, json) -> {
            if (name.startsWith(MetadataReader.BESIDE)) {
                field(",\n", name.substring(MetadataReader.BESIDE.length())).append(json);
            }
        });
        out.append(",\n\"body\":[");
        String before = "\n";
        for (Block block : article.body().blocks()) {
            out.append(before);
            block(block);
            before = ",\n";
        }
        return out.append("\n]}\n").toString();
    }

    String write(Slice slice, String format) {
        field("{", "format");
        texts.string(format);
        field(",", "version").append(ArticleJson.VERSION);
        field(",\n", "head");
        texts.text(slice.head());
        field(",\n", "tail").append('[');
        String before = "\n";
        for (Block block : slice.tail()) {
            out.append(before);
            block(block);
            before = ",\n";
        }
        return out.append("\n]}\n").toString();
    }

    private void metadata(Metadata metadata) {
        out.append(",\n\"metadata\":{");
        int start = out.length();
        string("language", metadata.language());
        string("kicker", metadata.kicker());
        list("bylines", metadata.bylines(), this::byline);
        string("dateline", metadata.dateline());
        string("slug", metadata.slug());
        list("keywords", metadata.keywords(), texts::string);
        string("notes", metadata.notes());
        list("setAside", metadata.setAside(), this::setAside);
        metadata.unknown().forEach((name, json) -> {
            if (!name.startsWith(MetadataReader.BESIDE)) {
                field(",\n", name).append(json);
            }
        });
        if (out.length() > start) {
            out.deleteCharAt(start).append('\n');
        }
        out.append('}');
    }

    private void string(String name, String value) {
        string(",\n", name, value);
    }

    private void string(String before, String name, String value) {
        if (!value.isEmpty()) {
            field(before, name);
            texts.string(value);
        }
    }

    private <T> void list(String name, List<T> values, Consumer<T> element) {
        if (!values.isEmpty()) {
            String before = "[";
            field(",\n", name);
            for (T value : values) {
                out.append(before);
                element.accept(value);
                before = ",";
            }
            out.append(']');
        }
    }

    private void byline(Byline byline) {
        field("{", "name");
        texts.string(byline.name());
        if (!byline.role().isEmpty()) {
            field(",", "role");
            texts.string(byline.role());
        }
        if (!byline.biography().isEmpty()) {
            field(",", "biography");
            texts.string(byline.biography());
        }
        out.append('}');
    }

    private void setAside(SetAside line) {
        field("{", "line").append(line.line());
        field(",", "before").append(line.before());
        field(",", "reason");
        texts.string(line.reason());
        field(",", "text");
        texts.string(line.text());
        out.append('}');
    }

    private void block(Block block) {
        switch (block) {
            case Block.Headline _ -> typed("headline", block.text());
            case Block.Standfirst _ -> typed("standfirst", block.text());
            case Block.Paragraph _ -> typed("paragraph", block.text());
            case Block.Heading heading -> {
                type("heading");
                field(",", "level").append(heading.level());
                text(heading.text());
            }
            case Block.Quote _ -> typed("quote", block.text());
            case Block.Attribution _ -> typed("attribution", block.text());
            case Block.Item item -> {
                type("item");
                field(",", "marker");
                texts.string(Names.of(item.marker()));
                field(",", "depth").append(item.depth());
                text(item.text());
            }
            case Block.PullQuote _ -> typed("pull-quote", block.text());
            case Block.Fact _ -> typed("fact", block.text());
            case Block.Correction correction -> {
                type("correction");
                string(",", "date", correction.date().toString());
                text(correction.text());
            }
            case Block.Figure figure -> {
                type("figure");
                string(",", "picture", figure.picture());
                string(",", "alternative", figure.alternative());
                string(",", "credit", figure.credit());
                text(figure.text());
            }
            case Block.Embed embed -> {
                type("embed");
                field(",", "address");
                texts.string(embed.address());
                text(embed.text());
            }
            case Block.Divider divider -> {
                type("divider");
                if (divider.text().isEmpty()) {
                    out.append('}');
                } else {
                    text(divider.text());
                }
            }
            case Block.Unknown unknown -> {
                if (unknown.text().isEmpty()) {
                    out.append(unknown.json());
                } else {
                    type(Names.JOINED);
                    field(",", "block").append(unknown.json());
                    text(unknown.text());
                }
            }
        }
    }

    private void typed(String type, RichText text) {
        type(type);
        text(text);
    }

    private void type(String type) {
        field("{", "type");
        texts.string(type);
    }

    private void text(RichText text) {
        field(",", "text");
        texts.text(text);
        out.append('}');
    }

    private StringBuilder field(String before, String name) {
        out.append(before);
        texts.string(name);
        return out.append(':');
    }
}
