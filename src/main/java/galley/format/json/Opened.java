package galley.format.json;

import galley.article.Article;
import galley.words.Problem;
import java.util.Objects;

/**
 * What came of opening a document: the article, or the sentence that says why not. There is nothing between, so no caller can go on
 * with half an article.
 *
 * <p>The sentence does not name the file: whoever speaks it does, as the title of a dialog or the start of a line.
 */
public sealed interface Opened {

    /**
     * It was read, whole.
     *
     * @param article what it holds
     */
    record Ok(Article article) implements Opened {
        public Ok {
            Objects.requireNonNull(article, "article");
        }
    }

    /**
     * It was not read, and the file was left as it is.
     *
     * @param problem why: damaged, too large, from a newer Galley, not there, ...
     */
    record Refused(Problem problem) implements Opened {
        public Refused {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
