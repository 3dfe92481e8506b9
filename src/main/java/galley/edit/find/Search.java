package galley.edit.find;

import galley.words.Problem;
import java.util.regex.Pattern;

/** A query that was understood, or was not. */
public sealed interface Search {

    /** Finds nothing. */
    Search NOTHING = new Ready(Pattern.compile("(?!)"), false);

    /**
     * It can be searched for.
     *
     * @param pattern what finds it in the letters of one block, where a line feed stands for a soft line break
     * @param expression whether it is a regular expression, whose groups a replacement may name
     */
    record Ready(Pattern pattern, boolean expression) implements Search {}

    /**
     * It is no regular expression.
     *
     * @param problem what is wrong with it, and where
     */
    record Wrong(Problem problem) implements Search {}

    /**
     * {@return a query, understood or not}
     *
     * @param query what was asked
     */
    static Search of(Query query) {
        if (query.isEmpty()) {
            return NOTHING;
        }
        return query.expression() ? Expression.of(query) : new Ready(Literal.pattern(query), false);
    }
}
