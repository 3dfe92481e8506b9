package galley.format.html;

import galley.article.Block;
import galley.article.Direction;
import galley.article.Group;
import galley.article.RichText;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of an article as HTML for the clipboard, so that Word, Docs and a mail keep its headings, lists, quotations and links. It is the
 * markup of the page without its style.
 */
public final class HtmlPiece {

    /** Without it some programs take the letters for Latin-1. */
    private static final String CHARSET = "<meta charset=\"utf-8\">";

    private HtmlPiece() {}

    /**
     * {@return the markup of a piece}: of words within a block the words, of blocks their elements
     *
     * @param slice any piece
     * @param language that of the article it is from, a BCP 47 tag
     */
    public static String write(Slice slice, String language) {
        StringBuilder out = new StringBuilder(CHARSET);
        if (slice.tail().isEmpty()) {
            InlineMarkup.append(out, slice.head());
            return out.toString();
        }
        List<Block> blocks = new ArrayList<>();
        if (!slice.head().isEmpty()) {
            blocks.add(new Block.Paragraph(slice.head()));
        }
        blocks.addAll(slice.tail());
        Direction around = Direction.of(language);
        out.append('\n');
        for (Group group : Group.of(blocks)) {
            append(out, group, language, around);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Group group, String language, Direction around) {
        switch (group) {
            case Group.Single(Block.Headline(RichText text)) -> BodyPart.append(out, "h1", "", text, around);
            case Group.Single(Block.Standfirst(RichText text)) -> BodyPart.append(out, "p", "", text, around);
            case Group.Items items -> {
                if (BodyPart.shows(group)) {
                    ListMarkup.lists(items).forEach(list -> new BodyPart(list, 0, language, around).appendTo(out));
                }
            }
            case Group.Single _, Group.Quotation _, Group.FactBox _ -> {
                if (BodyPart.shows(group)) {
                    int level = group.blocks().getFirst() instanceof Block.Heading heading ? heading.level() : 0;
                    new BodyPart(group, level, language, around).appendTo(out);
                }
            }
        }
    }
}
