package galley.edit.find;

import galley.article.Body;
import galley.edit.Command;
import galley.edit.Selection;
import galley.edit.Transaction;

/** Going from hit to hit, round the end of the article and round its beginning. The hits must be those of the article as it is. */
public final class Finding {

    private Finding() {}

    /**
     * {@return the command that selects the next hit}
     *
     * @param hits where there are hits
     */
    public static Command next(Hits hits) {
        return state -> {
            Selection selection = state.selection();
            boolean onOne = hits.number(state.body(), selection).isPresent();
            return from(hits, onOne ? selection.to() : selection.from()).on(state);
        };
    }

    /**
     * {@return the command that selects the previous hit}
     *
     * @param hits where there are hits
     */
    public static Command previous(Hits hits) {
        return state -> hits.before(state.body(), state.selection().from()).map(Transaction::select);
    }

    /**
     * {@return the command that selects the first hit from a position on}
     *
     * @param hits where there are hits
     * @param position where the search begins
     */
    public static Command from(Hits hits, int position) {
        return state -> {
            Body body = state.body();
            return hits.from(body, Math.min(position, body.length())).map(Transaction::select);
        };
    }
}
