package galley.article;

import java.util.Objects;

/**
 * Headlines for places where the article's own does not fit. An empty one means: its own serves there too.
 *
 * @param search for search engines and the title of the page
 * @param social for cards on social networks
 * @param print for the printed page
 */
public record AlternativeHeadlines(String search, String social, String print) {

    /** The article's own headline everywhere. */
    public static final AlternativeHeadlines NONE = new AlternativeHeadlines("", "", "");

    public AlternativeHeadlines {
        Objects.requireNonNull(search, "search");
        Objects.requireNonNull(social, "social");
        Objects.requireNonNull(print, "print");
    }

    /**
     * {@return these with another headline for search engines}
     *
     * @param other the headline
     */
    public AlternativeHeadlines withSearch(String other) {
        return new AlternativeHeadlines(other, social, print);
    }

    /**
     * {@return these with another headline for social networks}
     *
     * @param other the headline
     */
    public AlternativeHeadlines withSocial(String other) {
        return new AlternativeHeadlines(search, other, print);
    }

    /**
     * {@return these with another headline for the printed page}
     *
     * @param other the headline
     */
    public AlternativeHeadlines withPrint(String other) {
        return new AlternativeHeadlines(search, social, other);
    }
}
