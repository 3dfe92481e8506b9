package galley.edit;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Exchanges the marks on a stretch of letters; the letters and the blocks stay.
 *
 * @param at where the stretch starts
 * @param before the stretch as it was marked
 * @param after the same letters as they are marked now
 */
public record Restyle(int at, Slice before, Slice after) implements Edit {

    public Restyle {
        if (before.length() != after.length()) {
            throw new IllegalArgumentException("marks change, letters do not");
        }
    }

    /**
     * {@return the edit that remarks what stands between two positions}
     *
     * @param body the body it is for
     * @param from where the stretch starts
     * @param to where it ends
     * @param remarked gives the same letters with other marks
     */
    public static Restyle of(Body body, int from, int to, UnaryOperator<RichText> remarked) {
        Slice before = body.slice(from, to);
        List<Block> tail = before.tail().stream()
                .map(block -> block.withText(remarked.apply(block.text())))
                .toList();
        return new Restyle(from, before, new Slice(remarked.apply(before.head()), tail));
    }

    @Override
    public Article apply(Article article) {
        return new Splice(at, before, after).apply(article);
    }

    @Override
    public Restyle inverted() {
        return new Restyle(at, after, before);
    }
}
