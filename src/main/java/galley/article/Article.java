package galley.article;

import java.util.Objects;

/**
 * One article: its body and what a desk knows about it. It is a value; an edit makes another one that shares all it did not change.
 *
 * @param metadata what stands beside the text: language, bylines, dateline
 * @param body what is read, headline first
 */
public record Article(Metadata metadata, Body body) {

    /** An article nobody has written yet: an empty headline and an empty paragraph. */
    public static final Article EMPTY = new Article(
            Metadata.EMPTY, Body.of(new Block.Headline(RichText.EMPTY), new Block.Paragraph(RichText.EMPTY)));

    public Article {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(body, "body");
    }

    /**
     * {@return this article with another body}
     *
     * @param other the body it gets
     */
    public Article withBody(Body other) {
        return new Article(metadata, other);
    }

    /**
     * {@return this article with other metadata}
     *
     * @param other the metadata it gets
     */
    public Article withMetadata(Metadata other) {
        return new Article(other, body);
    }
}
