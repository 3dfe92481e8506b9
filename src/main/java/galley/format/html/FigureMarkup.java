package galley.format.html;

import galley.article.Block;
import galley.article.Direction;
import galley.article.RichText;

/**
 * A picture with its caption and credit. The picture itself is not in the page: it is named as the article names it, by an address
 * relative to the page.
 */
final class FigureMarkup {

    private FigureMarkup() {}

    /** {@return whether a picture, its caption or its credit can be seen} */
    static boolean shows(Block.Figure figure) {
        return !Letters.blank(figure.picture()) || !Letters.blank(figure.text()) || !Letters.blank(figure.credit());
    }

    /**
     * Writes a figure.
     *
     * @param out where it goes
     * @param figure what is written
     * @param page which way the page around it runs
     */
    static void append(StringBuilder out, Block.Figure figure, Direction page) {
        out.append("<figure class=\"picture\">\n");
        Address.file(figure.picture())
                .ifPresent(address -> out.append("<img src=\"")
                        .append(Letters.line(address))
                        .append("\" alt=\"")
                        .append(Letters.line(figure.alternative()))
                        .append("\">\n"));
        boolean caption = !Letters.blank(figure.text());
        boolean credit = !Letters.blank(figure.credit());
        if (caption || credit) {
            out.append("<figcaption");
            Dir.appendIfNot(Direction.of(figure.text(), page), page, out);
            out.append('>');
            InlineMarkup.append(out, caption ? figure.text() : RichText.EMPTY);
            if (credit) {
                out.append(caption ? " " : "")
                        .append("<span class=\"credit\">")
                        .append(Letters.line(figure.credit()))
                        .append("</span>");
            }
            out.append("</figcaption>\n");
        }
        out.append("</figure>\n");
    }
}
