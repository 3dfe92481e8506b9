package galley.format.html;

import galley.article.Block;
import galley.article.Direction;

/** Something that lies elsewhere, as a card with a link: the page itself fetches nothing and runs nothing. */
final class EmbedMarkup {

    private EmbedMarkup() {}

    /** {@return whether there is an address to follow or a word about it} */
    static boolean shows(Block.Embed embed) {
        return Address.safe(embed.address()).isPresent() || !Letters.blank(embed.text());
    }

    /**
     * Writes an embed.
     *
     * @param out where it goes
     * @param embed what is written
     * @param page which way the page around it runs
     */
    static void append(StringBuilder out, Block.Embed embed, Direction page) {
        out.append("<figure class=\"embed\">\n");
        Address.safe(embed.address())
                .ifPresent(address -> out.append("<a href=\"")
                        .append(Letters.line(address))
                        .append("\">")
                        .append(Letters.line(Address.shown(address)))
                        .append("</a>\n"));
        if (!Letters.blank(embed.text())) {
            BodyPart.append(out, "figcaption", "", embed.text(), page);
        }
        out.append("</figure>\n");
    }
}
