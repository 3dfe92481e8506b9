package galley.format.html;

import galley.article.Block;
import galley.article.Direction;
import galley.article.Group;
import galley.article.RichText;
import java.util.List;

/**
 * A group of the body as one element: a paragraph, a heading, a list, a quotation with who said it.
 *
 * @param group what it shows
 * @param level the level a heading is written at; 0 for anything else
 * @param language the language of the page, a BCP 47 tag
 * @param page which way the page around it runs
 */
record BodyPart(Group group, int level, String language, Direction page) implements HtmlPart {

    /**
     * {@return whether a group becomes an element}; one without a letter does not, nor what the header shows
     *
     * @param group any group of a body
     */
    static boolean shows(Group group) {
        for (Block block : group.blocks()) {
            if (shows(block)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shows(Block block) {
        return switch (block) {
            case Block.Headline _, Block.Standfirst _ -> false;
            case Block.Divider _ -> true;
            case Block.Figure figure -> FigureMarkup.shows(figure);
            case Block.Embed embed -> EmbedMarkup.shows(embed);
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.Quoted _,
                    Block.Attribution _,
                    Block.Item _,
                    Block.Fact _,
                    Block.Correction _,
                    Block.Unknown _ -> !Letters.blank(block.text());
        };
    }

    @Override
    public void appendTo(StringBuilder out) {
        switch (group) {
            case Group.Single(Block block) -> appendSingle(out, block);
            case Group.Quotation quotation -> appendQuotation(out, quotation);
            case Group.Items items -> ListMarkup.append(out, items, page);
            case Group.FactBox box -> appendFactBox(out, box);
        }
    }

    private void appendSingle(StringBuilder out, Block block) {
        switch (block) {
            case Block.Heading heading -> append(out, "h" + level, "", heading.text(), page);
            case Block.Attribution attribution -> append(out, "p", "attribution", attribution.text(), page);
            case Block.Divider divider when Letters.blank(divider.text()) -> out.append("<hr>\n");
            case Block.Divider divider -> append(out, "p", "divided", divider.text(), page);
            case Block.Correction correction -> CorrectionMarkup.append(out, correction, language, page);
            case Block.Figure figure -> FigureMarkup.append(out, figure, page);
            case Block.Embed embed -> EmbedMarkup.append(out, embed, page);
            case Block.Paragraph _,
                    Block.Unknown _,
                    Block.Headline _,
                    Block.Standfirst _,
                    Block.Quoted _,
                    Block.Fact _,
                    Block.Item _ -> append(out, "p", "", block.text(), page);
        }
    }

    private void appendQuotation(StringBuilder out, Group.Quotation quotation) {
        List<Block> quotes = quotation.quotes().stream()
                .filter(quote -> !Letters.blank(quote.text()))
                .toList();
        if (quotes.isEmpty()) {
            append(out, "p", "attribution", quotation.attribution(), page);
            return;
        }
        Direction own = Direction.of(quotes.getFirst().text(), page);
        out.append("<figure class=\"")
                .append(quotation.pulled() ? "pull-quote" : "quote")
                .append('"');
        Dir.appendIfNot(own, page, out);
        out.append(">\n<blockquote");
        Address.absolute(quotation.speaker().recording())
                .ifPresent(address ->
                        out.append(" cite=\"").append(Letters.line(address)).append('"'));
        out.append(">\n");
        quotes.forEach(quote -> append(out, "p", "", quote.text(), own));
        out.append("</blockquote>\n");
        if (!Letters.blank(quotation.attribution())) {
            append(out, "figcaption", "", quotation.attribution(), own);
        }
        out.append("</figure>\n");
    }

    private void appendFactBox(StringBuilder out, Group.FactBox box) {
        String style = "fact-title";
        out.append("<aside class=\"fact-box\">\n");
        for (Block fact : box.blocks()) {
            if (!Letters.blank(fact.text())) {
                append(out, "p", style, fact.text(), page);
            }
            style = "";
        }
        out.append("</aside>\n");
    }

    /** Writes an element of text; it says its direction where that is not the one around it. */
    static void append(StringBuilder out, String element, String style, RichText text, Direction around) {
        out.append('<').append(element);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        Dir.appendIfNot(Direction.of(text, around), around, out);
        out.append('>');
        InlineMarkup.append(out, text);
        out.append("</").append(element).append(">\n");
    }
}
