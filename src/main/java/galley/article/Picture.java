package galley.article;

import java.util.Objects;

/**
 * A picture file and what is said of it, except its caption, which is the text of its {@link Block.Figure}. An empty string means: not said.
 *
 * @param file where it is, as seen from the document: {@code media/bridge.jpg}; empty while none is chosen
 * @param alternative what it shows, for those who do not see it; kept, but not used, while the picture is decorative
 * @param decorative whether it says nothing the text does not say, so that those who do not see it are not told of it
 * @param credit who made it, as printed: {@code Photo: Ana Sol}
 * @param source where it came from: an agency, an archive, a reader
 * @param rights under which terms it may be used, and by whom
 */
public record Picture(
        String file, String alternative, boolean decorative, String credit, String source, String rights) {

    /** No picture yet, and nothing said of it. */
    public static final Picture NONE = of("");

    public Picture {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rights, "rights");
    }

    /**
     * {@return a picture of which nothing is said}
     *
     * @param file where it is, as seen from the document
     */
    public static Picture of(String file) {
        return new Picture(file, "", false, "", "", "");
    }

    /** {@return what those who do not see it are told: empty for a decorative one} */
    public String heard() {
        return decorative ? "" : alternative;
    }

    /**
     * {@return the same said of another file}
     *
     * @param other where that is, as seen from the document
     */
    public Picture withFile(String other) {
        return new Picture(other, alternative, decorative, credit, source, rights);
    }

    /**
     * {@return this picture with another alternative text}
     *
     * @param other what it shows
     */
    public Picture withAlternative(String other) {
        return new Picture(file, other, decorative, credit, source, rights);
    }

    /**
     * {@return this picture as decorative or not}
     *
     * @param other whether it is
     */
    public Picture withDecorative(boolean other) {
        return new Picture(file, alternative, other, credit, source, rights);
    }

    /**
     * {@return this picture with another credit}
     *
     * @param other who made it
     */
    public Picture withCredit(String other) {
        return new Picture(file, alternative, decorative, other, source, rights);
    }

    /**
     * {@return this picture from another source}
     *
     * @param other where it came from
     */
    public Picture withSource(String other) {
        return new Picture(file, alternative, decorative, credit, other, rights);
    }

    /**
     * {@return this picture under other rights}
     *
     * @param other the terms
     */
    public Picture withRights(String other) {
        return new Picture(file, alternative, decorative, credit, source, other);
    }
}
