package galley.format.text;

import galley.article.Article;
import galley.words.Problem;

/** What became of a text that was to be imported. */
public sealed interface Imported {

    /**
     * It is an article.
     *
     * @param article the article; what was not part of it stands in {@code metadata().notebook().setAside()}
     */
    record Ok(Article article) implements Imported {}

    /**
     * It cannot be one; nothing was changed.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Imported {}
}
