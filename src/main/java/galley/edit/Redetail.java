package galley.edit;

import galley.article.Article;
import galley.article.Metadata;
import java.util.Optional;

/**
 * Exchanges what stands beside the text: bylines, dateline, language, lines set aside.
 *
 * @param before the metadata as it was
 * @param after the metadata as it is now
 */
public record Redetail(Metadata before, Metadata after) implements Edit {

    @Override
    public Article apply(Article article) {
        if (!article.metadata().equals(before)) {
            throw new IllegalStateException("details made for another article");
        }
        return article.withMetadata(after);
    }

    @Override
    public Redetail inverted() {
        return new Redetail(after, before);
    }

    @Override
    public Optional<Edit> then(Edit next) {
        return next instanceof Redetail redetail ? Optional.of(new Redetail(before, redetail.after)) : Optional.empty();
    }
}
