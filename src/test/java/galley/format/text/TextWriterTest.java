package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import galley.article.Block;
import galley.article.Block.Item;
import galley.article.Body;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    @Test
    void writesWhatADeskCanPasteIntoAMail() {
        Metadata metadata = Metadata.EMPTY
                .withKicker("Harbor")
                .withDateline("Port Sable, March 3 (Nordwire)")
                .withBylines(
                        List.of(new Byline("Mara Lind", "transport correspondent", "Mara Lind covers the harbor.")));
        Body body = Body.of(
                new Block.Headline(text("Bridge opens")),
                new Block.Standfirst(text("Two years late.")),
                new Block.Paragraph(text("The bridge opened on Monday.")),
                new Block.Heading(2, text("Why so late")),
                new Block.Quote(text("We are late.")),
                new Block.Attribution(text("Odo Brand, engineer")),
                new Item(Item.Marker.BULLET, 1, text("cracks")),
                new Item(Item.Marker.NUMBER, 2, text("in one pier")),
                new Item(Item.Marker.NUMBER, 2, text("in another")),
                new Block.Divider(RichText.EMPTY));
        assertEquals("""
                HARBOR
                Bridge opens
                Two years late.

                By Mara Lind, transport correspondent
                Mara Lind covers the harbor.

                PORT SABLE, March 3 (Nordwire) — The bridge opened on Monday.

                Why so late

                    “We are late.”
                    — Odo Brand, engineer

                • cracks
                    1. in one pier
                    2. in another

                * * *
                """, TextWriter.write(new Article(metadata, body)));
    }

    @Test
    void writesADatelineOnALineOfItsOwnWhereNoParagraphFollows() {
        Metadata metadata = Metadata.EMPTY.withDateline("PORT SABLE");
        Body body = Body.of(new Block.Headline(text("Bridge opens")), new Block.Heading(2, text("Why")));
        assertEquals("Bridge opens\n\nPORT SABLE —\n\nWhy\n", TextWriter.write(new Article(metadata, body)));
    }

    private static RichText text(String words) {
        return RichText.of(words);
    }
}
