package galley.ui.cards;

import galley.article.Article;
import galley.article.Field;
import galley.copyfit.Crop;
import galley.copyfit.Cut;
import galley.format.html.PageCard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The article as a social network shares it: the large card of Facebook and LinkedIn, with the picture at 1.91 to 1 over two lines of
 * title and one of description, 500 pixels wide. X shows the picture with the title on it. No network promises these; they were measured
 * and change without notice.
 *
 * @param title as it is shown
 * @param description as it is shown
 * @param remarks what its words lack
 */
record SocialShare(Cut title, Cut description, List<Remark> remarks) {

    /** The size of the title, in pixels. */
    static final double TITLE_SIZE = 16;

    /** The size of the description, in pixels. */
    static final double DESCRIPTION_SIZE = 14;

    /** How wide the card is, in pixels. */
    static final double WIDTH = 500;

    /** How wide a line on it is. */
    static final double LINE = WIDTH - 24;

    /** Meta asks for 600 by 315 pixels at least; of a smaller picture it makes a small square beside the title. */
    static final double SMALL = 600;

    /** From here on what the crop takes is worth a word. */
    private static final double MUCH = 0.3;

    /**
     * {@return an article as it is shared}
     *
     * @param article any article
     * @param card what its page says
     * @param titles how wide letters are in a title, in pixels
     * @param descriptions how wide they are in a description
     */
    static SocialShare of(
            Article article, PageCard card, ToDoubleFunction<String> titles, ToDoubleFunction<String> descriptions) {
        List<Remark> remarks = new ArrayList<>();
        Cut title = Cut.to(card.shared(), 2 * LINE, titles);
        if (card.social().isEmpty()) {
            remarks.add(Remark.of(Field.HEADLINE, "cards.untitled", title.shown()));
        } else if (!title.whole()) {
            remarks.add(Remark.of(Field.SOCIAL_HEADLINE, "cards.share.cut", SearchResult.end(title)));
        }
        if (card.lead().isEmpty()) {
            remarks.add(Remark.of(Field.PICTURE, "cards.picture.none"));
        }
        return new SocialShare(title, Cut.to(card.description(), LINE, descriptions), List.copyOf(remarks));
    }

    /**
     * {@return what a picture lacks on this card}
     *
     * @param width of the picture as it is at hand, which may be smaller than its file but not under 600 pixels because of it
     * @param height of it
     */
    static List<Remark> remarks(double width, double height) {
        if (Math.max(width, height) < SMALL) {
            return List.of(Remark.of(Field.PICTURE, "cards.picture.small", width, height));
        }
        double lost = Crop.of(width, height, Crop.SOCIAL).lost(width, height);
        return lost < MUCH ? List.of() : List.of(Remark.of(Field.PICTURE, "cards.picture.cropped", lost));
    }
}
