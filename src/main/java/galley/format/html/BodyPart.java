package galley.format.html;

import galley.article.Block;
import galley.article.Group;
import galley.article.RichText;
import java.util.List;

/**
 * A group of the body as one element: a paragraph, a heading, a list, a quotation with who said it.
 *
 * @param group what it shows
 * @param level the level a heading is written at; 0 for anything else
 * @param page which way the page around it runs
 */
record BodyPart(Group group, int level, Direction page) implements HtmlPart {

    /**
     * {@return whether a group becomes an element}; one without a letter does not, nor what the header shows
     *
     * @param group any group of a body
     */
    static boolean shows(Group group) {
        return group.blocks().stream().anyMatch(block -> switch (block) {
            case Block.Headline _, Block.Standfirst _ -> false;
            case Block.Divider _ -> true;
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.Quote _,
                    Block.Attribution _,
                    Block.Item _,
                    Block.Unknown _ -> !Letters.blank(block.text());
        });
    }

    @Override
    public void appendTo(StringBuilder out) {
        switch (group) {
            case Group.Single(Block block) -> appendSingle(out, block);
            case Group.Quotation quotation -> appendQuotation(out, quotation);
            case Group.Items items -> ListMarkup.append(out, items, page);
        }
    }

    private void appendSingle(StringBuilder out, Block block) {
        switch (block) {
            case Block.Heading heading -> append(out, "h" + level, "", heading.text(), page);
            case Block.Attribution attribution -> append(out, "p", "attribution", attribution.text(), page);
            case Block.Divider divider when Letters.blank(divider.text()) -> out.append("<hr>\n");
            case Block.Divider divider -> append(out, "p", "divided", divider.text(), page);
            case Block.Paragraph _,
                    Block.Unknown _,
                    Block.Headline _,
                    Block.Standfirst _,
                    Block.Quote _,
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
        out.append("<figure class=\"quote\"");
        own.appendIfNot(page, out);
        out.append(">\n<blockquote>\n");
        quotes.forEach(quote -> append(out, "p", "", quote.text(), own));
        out.append("</blockquote>\n");
        if (!Letters.blank(quotation.attribution())) {
            append(out, "figcaption", "", quotation.attribution(), own);
        }
        out.append("</figure>\n");
    }

    /** Writes an element of text; it says its direction where that is not the one around it. */
    static void append(StringBuilder out, String element, String style, RichText text, Direction around) {
        out.append('<').append(element);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        Direction.of(text, around).appendIfNot(around, out);
        out.append('>');
        InlineMarkup.append(out, text);
        out.append("</").append(element).append(">\n");
    }
}
