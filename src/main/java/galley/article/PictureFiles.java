package galley.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files an article shows: what must come along wherever it goes. */
public final class PictureFiles {

    private PictureFiles() {}

    /**
     * {@return the files of all pictures, those among the cuttings too, each once}
     *
     * @param article any article
     */
    public static List<String> of(Article article) {
        Stream<Block> cut =
                article.metadata().notebook().cuttings().stream().flatMap(cutting -> cutting.blocks().stream());
        return Stream.concat(article.body().blocks().stream(), cut)
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).picture().file())
                .filter(file -> !file.isBlank())
                .distinct()
                .toList();
    }

    /**
     * {@return a block with its picture under another name; the block itself, where it has none of those}
     *
     * @param block any block
     * @param names the other names, by the ones they have
     */
    public static Block renamed(Block block, Map<String, String> names) {
        return block instanceof Block.Figure figure
                        && names.containsKey(figure.picture().file())
                ? new Block.Figure(
                        figure.picture().withFile(names.get(figure.picture().file())), figure.text())
                : block;
    }

    /**
     * {@return the article with pictures of its body under other names}
     *
     * @param article any article
     * @param names the other names, by the ones they have
     */
    public static Article renamed(Article article, Map<String, String> names) {
        return names.isEmpty()
                ? article
                : article.withBody(Body.of(article.body().blocks().stream()
                        .map(block -> renamed(block, names))
                        .toList()));
    }
}
