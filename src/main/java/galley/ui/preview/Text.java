package galley.ui.preview;

import galley.article.Field;
import galley.edit.EditorState;

/** The text beside the page, as far as the page and it follow one another. */
public interface Text {

    /**
     * What is at the upper edge.
     *
     * @param block the block
     * @param share how much of it is over the edge, of 1
     */
    record Edge(int block, double share) {}

    /** {@return the article and the caret in it} */
    EditorState state();

    /** {@return what is at the upper edge} */
    Edge top();

    /** {@return how far down the caret is, from 0 at the upper edge to 1 at the lower} */
    double caretDown();

    /**
     * Scrolls without moving the caret.
     *
     * @param edge what comes to the upper edge
     */
    void showAtTop(Edge edge);

    /**
     * Puts the caret somewhere, brings it into view and takes the keyboard.
     *
     * @param position in the article
     */
    void write(int position);

    /**
     * Turns to where something is written that stands on the page and not in the text.
     *
     * @param field what
     */
    void turnTo(Field field);
}
