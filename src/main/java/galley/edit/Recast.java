package galley.edit;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets a run of blocks as other kinds; their letters stay.
 *
 * @param index the first block of the run
 * @param before their kinds as they were, without text
 * @param after their kinds as they are now, without text; some may be the same
 */
public record Recast(int index, List<Block> before, List<Block> after) implements Edit {

    public Recast {
        before = before.stream().map(Block::kind).toList();
        after = after.stream().map(Block::kind).toList();
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("kinds change, the number of blocks does not");
        }
    }

    /**
     * {@return the edit that sets a run of blocks as other kinds}
     *
     * @param body the body it is for
     * @param index the first block of the run
     * @param kinds the kinds they become; their text does not matter
     */
    public static Recast of(Body body, int index, List<Block> kinds) {
        return new Recast(index, body.blocks().subList(index, index + kinds.size()), kinds);
    }

    /**
     * {@return the edit that sets one block as another kind}
     *
     * @param body the body it is for
     * @param index which block
     * @param kind the kind it becomes; its text does not matter
     */
    public static Recast of(Body body, int index, Block kind) {
        return of(body, index, List.of(kind));
    }

    @Override
    public Article apply(Article article) {
        Body body = article.body();
        if (index + before.size() > body.size()) {
            throw madeForAnother();
        }
        List<Block> recast = new ArrayList<>(before.size());
        for (int i = 0; i < before.size(); i++) {
            Block block = body.block(index + i);
            Block kind = block.kind();
            if (!kind.equals(before.get(i))) {
                throw madeForAnother();
            }
            recast.add(kind.equals(after.get(i)) ? block : after.get(i).withText(block.text()));
        }
        return article.withBody(body.withBlocks(index, recast));
    }

    private IllegalStateException madeForAnother() {
        return new IllegalStateException("a recast of blocks at " + index + " made for another article");
    }

    @Override
    public Recast inverted() {
        return new Recast(index, after, before);
    }

    @Override
    public Optional<Edit> then(Edit next) {
        boolean same = next instanceof Recast recast && recast.index == index && recast.after.size() == after.size();
        return same ? Optional.of(new Recast(index, before, ((Recast) next).after)) : Optional.empty();
    }
}
