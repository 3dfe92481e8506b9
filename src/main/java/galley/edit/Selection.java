package galley.edit;

import galley.article.Body;
import galley.article.Place;

/**
 * What is selected: from the anchor, where it began, to the caret, which moves. They are the same where nothing is selected.
 *
 * @param anchor the position where selecting began
 * @param caret the position where typing goes on
 */
public record Selection(int anchor, int caret) {

    /** Before the first letter of the headline. */
    public static final Selection START = at(0);

    public Selection {
        if (anchor < 0 || caret < 0) {
            throw new IllegalArgumentException(
                    "a selection from " + anchor + " to " + caret + " begins before the article");
        }
    }

    /**
     * {@return a caret with nothing selected}
     *
     * @param position where it is
     */
    public static Selection at(int position) {
        return new Selection(position, position);
    }

    /** {@return the smaller of the two positions} */
    public int from() {
        return Math.min(anchor, caret);
    }

    /** {@return the larger of the two positions} */
    public int to() {
        return Math.max(anchor, caret);
    }

    /** {@return whether nothing is selected} */
    public boolean isEmpty() {
        return anchor == caret;
    }

    /**
     * {@return this selection in the article after an edit}
     *
     * @param edit what changed
     */
    Selection mapped(Edit edit) {
        return new Selection(edit.map(anchor), edit.map(caret));
    }

    /**
     * {@return this selection, no further than the end of a body}
     *
     * @param body the body it is in
     */
    Selection within(Body body) {
        int end = body.length();
        return to() <= end ? this : new Selection(Math.min(anchor, end), Math.min(caret, end));
    }

    /**
     * {@return this selection with no end inside a grapheme}, wherever the mouse or a line above or below put it
     *
     * @param body the body it is in
     */
    Selection onEdges(Body body) {
        int edge = edge(body, caret);
        return isEmpty() ? at(edge) : new Selection(edge(body, anchor), edge);
    }

    private static int edge(Body body, int position) {
        Place place = body.at(position);
        return body.start(place.block()) + Stride.edge(body.block(place.block()).text(), place.offset());
    }
}
