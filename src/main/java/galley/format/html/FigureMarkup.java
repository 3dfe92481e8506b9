package galley.format.html;

import galley.article.Block;
import galley.article.Direction;
import galley.article.Picture;
import galley.article.RichText;

/**
 * A picture with its caption and credit. The picture itself is not in the page: it is named as the article names it, by an address
 * relative to the page.
 */
final class FigureMarkup {

    private FigureMarkup() {}

    /** {@return whether a picture, its caption or its credit can be seen} */
    static boolean shows(Block.Figure figure) {
        return !Letters.blank(figure.picture().file())
                || !Letters.blank(figure.text())
                || !Letters.blank(figure.picture().credit())
                || !Letters.blank(figure.picture().source());
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
        Picture picture = figure.picture();
        Address.file(picture.file())
                .ifPresent(address -> out.append("<img src=\"")
                        .append(Letters.line(address))
                        .append("\" alt=\"")
                        .append(Letters.line(picture.heard()))
                        .append("\">\n"));
        boolean caption = !Letters.blank(figure.text());
        String credits = credits(picture);
        if (caption || !credits.isEmpty()) {
            out.append("<figcaption");
            Dir.appendIfNot(Direction.of(figure.text(), page), page, out);
            out.append('>');
            InlineMarkup.append(out, caption ? figure.text() : RichText.EMPTY);
            if (!credits.isEmpty()) {
                out.append(caption ? " " : "").append(credits);
            }
            out.append("</figcaption>\n");
        }
        out.append("</figure>\n");
    }

    /** Who made the picture and where it came from, unless the one names the other already. */
    private static String credits(Picture picture) {
        String credit = Letters.blank(picture.credit()) ? "" : Letters.line(picture.credit());
        boolean named = Letters.blank(picture.source())
                || picture.credit().contains(picture.source().strip());
        String source = named ? "" : "<span class=\"source\">" + Letters.line(picture.source()) + "</span>";
        String both = credit.isEmpty() || source.isEmpty() ? credit + source : credit + " / " + source;
        return both.isEmpty() ? "" : "<span class=\"credit\">" + both + "</span>";
    }
}
