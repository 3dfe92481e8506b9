package galley.article;

import java.util.Objects;

/**
 * A line of the source log: what the article claims, and how its author knows.
 *
 * @param claim what is said
 * @param who the person, the paper or the place it comes from
 * @param link where it can be looked up: a link, as its author wrote it
 * @param verified whether somebody has checked it
 */
public record Source(String claim, String who, String link, boolean verified) {

    /** A line nobody has filled in. */
    public static final Source EMPTY = new Source("", "", "", false);

    public Source {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(link, "link");
    }
}
