package galley.edit;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;

/**
 * Sets one block as another kind; its letters stay.
 *
 * @param index which block
 * @param before its kind as it was, without text
 * @param after its kind as it is now, without text
 */
public record Recast(int index, Block before, Block after) implements Edit {

    public Recast {
        before = before.kind();
        after = after.kind();
    }

    /**
     * {@return the edit that sets a block as another kind}
     *
     * @param body the body it is for
     * @param index which block
     * @param kind the kind it becomes; its text does not matter
     */
    public static Recast of(Body body, int index, Block kind) {
        return new Recast(index, body.block(index), kind);
    }

    @Override
    public Article apply(Article article) {
        Body body = article.body();
        if (index >= body.size() || !body.block(index).kind().equals(before)) {
            throw new IllegalStateException("a recast of block " + index + " made for another article");
        }
        return article.withBody(
                body.withBlock(index, after.withText(body.block(index).text())));
    }

    @Override
    public Recast inverted() {
        return new Recast(index, after, before);
    }
}
