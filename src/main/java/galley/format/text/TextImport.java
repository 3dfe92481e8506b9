package galley.format.text;

import galley.article.Article;
import galley.article.Block;
import galley.article.Limits;
import galley.words.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Makes an article of raw text, such as a reporter copies from a page, a wire or a mail. It drops nothing in silence: what it takes for
 * the page's furniture stands in {@code metadata().notebook().setAside()}, line by line with the reason. It reads no file and knows no window.
 */
public final class TextImport {

    private TextImport() {}

    /**
     * {@return the article, or why it cannot be one}
     *
     * @param raw any text; bytes become text by {@link Decoding}
     */
    public static Imported read(String raw) {
        List<Line> lines = LineSplitter.split(raw);
        if (lines.isEmpty()) {
            return new Imported.Refused(Problem.of("text.problem.blank"));
        }
        Page page = Page.of(Unwrapping.of(Underlines.read(Forwarded.stripped(lines))));
        Optional<Problem> early = tooMany(page.size());
        if (early.isPresent()) {
            return new Imported.Refused(early.get());
        }
        Furniture.find(page);
        Article article = Assembler.assemble(page);
        return tooLarge(article).<Imported>map(Imported.Refused::new).orElse(new Imported.Ok(article));
    }

    private static Optional<Problem> tooLarge(Article article) {
        for (Block block : article.body().blocks()) {
            if (block.text().length() > Limits.LONGEST_BLOCK) {
                return Optional.of(
                        Problem.of("text.problem.long-paragraph", block.text().length(), Limits.LONGEST_BLOCK));
            }
        }
        if (article.body().length() > Limits.LONGEST_BODY) {
            return Optional.of(
                    Problem.of("text.problem.long-text", article.body().length(), Limits.LONGEST_BODY));
        }
        return tooMany(article.body().size());
    }

    private static Optional<Problem> tooMany(int blocks) {
        return blocks > Limits.MOST_BLOCKS
                ? Optional.of(Problem.of("text.problem.many-paragraphs", blocks, Limits.MOST_BLOCKS))
                : Optional.empty();
    }
}
