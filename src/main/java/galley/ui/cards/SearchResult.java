package galley.ui.cards;

import galley.article.Article;
import galley.article.Field;
import galley.article.Metadata;
import galley.article.Slug;
import galley.copyfit.Cut;
import galley.format.html.PageCard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The article as a search engine lists it. Google names no limits: title and snippet are "truncated as needed, typically to fit the device
 * width" (Google Search Central, "Title links" and "Snippets"). The widths here are those that makers of tools measured: Screaming Frog,
 * "Page title and meta description by pixel width", and others after it. They change without notice, and a search engine may show other
 * words altogether.
 *
 * @param title as on a desktop
 * @param description as on a desktop
 * @param path what stands behind the name of the site in the address
 * @param remarks what it lacks
 */
record SearchResult(Cut title, Cut description, List<String> path, List<Remark> remarks) {

    /** The size of the title, in pixels, set in Arial. */
    static final double TITLE_SIZE = 20;

    /** The size of the description, in pixels, set in Arial. */
    static final double DESCRIPTION_SIZE = 14;

    /** Of a title on a desktop, in pixels. */
    static final double TITLE = 600;

    /** Of a title on a phone, at the same size. */
    static final double PHONE_TITLE = 480;

    /** Of a description on a desktop, over two lines. */
    static final double DESCRIPTION = 920;

    /** Of a description on a phone. */
    static final double PHONE_DESCRIPTION = 680;

    /**
     * {@return an article as it is listed}
     *
     * @param article any article
     * @param card what its page says
     * @param titles how wide letters are in a title, in pixels
     * @param descriptions how wide they are in a description
     */
    static SearchResult of(
            Article article, PageCard card, ToDoubleFunction<String> titles, ToDoubleFunction<String> descriptions) {
        Metadata metadata = article.metadata();
        List<Remark> remarks = new ArrayList<>();
        Field titled = metadata.headlines().search().isBlank() ? Field.HEADLINE : Field.SEARCH_HEADLINE;
        Cut title = Cut.to(card.title(), TITLE, titles);
        Cut phone = Cut.to(card.title(), PHONE_TITLE, titles);
        if (titled == Field.HEADLINE && card.headline().isEmpty()) {
            remarks.add(Remark.of(Field.HEADLINE, "cards.untitled", card.title()));
        } else if (!title.whole()) {
            remarks.add(Remark.of(Field.SEARCH_HEADLINE, "cards.title.cut", end(title), end(phone)));
        } else if (!phone.whole()) {
            remarks.add(Remark.of(Field.SEARCH_HEADLINE, "cards.title.cut.phone", end(phone)));
        }
        Cut description = Cut.to(card.description(), DESCRIPTION, descriptions);
        Cut small = Cut.to(card.description(), PHONE_DESCRIPTION, descriptions);
        if (card.description().isEmpty()) {
            remarks.add(Remark.of(Field.STANDFIRST, "cards.description.none"));
        } else if (!description.whole()) {
            remarks.add(Remark.of(Field.STANDFIRST, "cards.description.cut", end(description), end(small)));
        } else if (!small.whole()) {
            remarks.add(Remark.of(Field.STANDFIRST, "cards.description.cut.phone", end(small)));
        }
        String slug = metadata.slug().strip();
        if (slug.isEmpty()) {
            remarks.add(Remark.of(Field.SLUG, "cards.slug.none"));
            slug = Slug.of(card.title(), metadata.language());
        }
        String section = Slug.of(card.kicker(), metadata.language());
        return new SearchResult(
                title,
                description,
                List.of(section, slug).stream().filter(part -> !part.isEmpty()).toList(),
                List.copyOf(remarks));
    }

    /** {@return the last words that are shown: enough of them to be found} */
    static String end(Cut cut) {
        String shown = cut.shown();
        String letters = cut.whole() ? shown : shown.substring(0, Math.max(0, shown.length() - Cut.ELLIPSIS.length()));
        int from = letters.length();
        for (int words = 0; words < 2 && from > 0; words++) {
            from = Math.max(0, letters.lastIndexOf(' ', from - 1));
        }
        String end = letters.substring(from).strip();
        // A single word without an end is named by its own end.
        return end.length() <= LONGEST
                ? end
                : Cut.ELLIPSIS + end.substring(end.offsetByCodePoints(end.length(), -TAIL));
    }

    private static final int LONGEST = 40;
    private static final int TAIL = 12;
}
