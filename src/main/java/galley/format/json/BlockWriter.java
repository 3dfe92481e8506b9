package galley.format.json;

import galley.article.Block;
import galley.article.Picture;
import galley.article.RichText;
import galley.article.Speaker;
import java.time.LocalDate;

/**
 * Writes one block as an object on one line.
 *
 * @param pen what writes
 */
record BlockWriter(Pen pen) {

    void write(Block block) {
        switch (block) {
            case Block.Headline _ -> typed("headline", block.text());
            case Block.Standfirst _ -> typed("standfirst", block.text());
            case Block.Paragraph _ -> typed("paragraph", block.text());
            case Block.Heading heading -> {
                type("heading");
                pen.field(",", "level").append(heading.level());
                pen.text(heading.text());
            }
            case Block.Quote _ -> typed("quote", block.text());
            case Block.Attribution attribution -> {
                type("attribution");
                speaker(attribution.speaker());
                pen.text(attribution.text());
            }
            case Block.Item item -> {
                type("item");
                pen.field(",", "marker");
                pen.value(Names.of(item.marker()));
                pen.field(",", "depth").append(item.depth());
                pen.text(item.text());
            }
            case Block.PullQuote _ -> typed("pull-quote", block.text());
            case Block.Fact _ -> typed("fact", block.text());
            case Block.Correction correction -> {
                type("correction");
                pen.string(",", "date", correction.date().toString());
                pen.text(correction.text());
            }
            case Block.Figure figure -> {
                type("figure");
                picture(figure.picture());
                pen.text(figure.text());
            }
            case Block.Embed embed -> {
                type("embed");
                pen.field(",", "address");
                pen.value(embed.address());
                pen.text(embed.text());
            }
            case Block.Divider divider -> {
                type("divider");
                if (divider.text().isEmpty()) {
                    pen.out().append('}');
                } else {
                    pen.text(divider.text());
                }
            }
            case Block.Unknown unknown -> {
                if (unknown.text().isEmpty()) {
                    pen.out().append(unknown.json());
                } else {
                    type(Names.JOINED);
                    pen.field(",", "block").append(unknown.json());
                    pen.text(unknown.text());
                }
            }
        }
    }

    private void speaker(Speaker speaker) {
        pen.string(",", "speaker", speaker.name());
        pen.string(",", "role", speaker.role());
        pen.string(",", "saidTo", speaker.saidTo());
        pen.string(",", "date", speaker.date().map(LocalDate::toString).orElse(""));
        pen.string(",", "recording", speaker.recording());
    }

    private void picture(Picture picture) {
        pen.string(",", "picture", picture.file());
        pen.string(",", "alternative", picture.alternative());
        if (picture.decorative()) {
            pen.field(",", "decorative").append(true);
        }
        pen.string(",", "credit", picture.credit());
        pen.string(",", "source", picture.source());
        pen.string(",", "rights", picture.rights());
    }

    private void typed(String type, RichText text) {
        type(type);
        pen.text(text);
    }

    private void type(String type) {
        pen.field("{", "type");
        pen.value(type);
    }
}
