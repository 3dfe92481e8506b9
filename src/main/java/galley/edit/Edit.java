package galley.edit;

import galley.article.Article;
import java.util.Optional;

/**
 * One change of an article. It is a value that holds both sides of the change, so its reverse is the same edit with the sides
 * exchanged: nobody writes an undo.
 */
public sealed interface Edit permits Splice, Restyle, Recast, Redetail {

    /**
     * {@return the article after this change}
     *
     * @param before the article it was made for
     * @throws IllegalStateException if it was made for another article
     */
    Article apply(Article before);

    /** {@return the edit that takes this one back} */
    Edit inverted();

    /**
     * {@return where a position of the article before lies in the article after}; what is put in at its very place comes before it, as
     * before a caret that types
     *
     * @param position in UTF-16 units, as {@link galley.article.Body} counts
     */
    default int map(int position) {
        return position;
    }

    /**
     * {@return the one edit that does this and then the next, where they touch and are of the same sort}
     *
     * @param next an edit made for the article after this one
     */
    default Optional<Edit> then(Edit next) {
        return Optional.empty();
    }
}
