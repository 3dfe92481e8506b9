package galley.ui.preview;

import galley.article.Field;
import galley.edit.EditorState;

/** The text beside the page, as far as the page and it follow one another. */
public interface Text {

    /** {@return the article and the caret in it} */
    EditorState state();

    /** {@return the block at the upper edge} */
    int top();

    /** {@return how far down the caret is, from 0 at the upper edge to 1 at the lower} */
    double caretDown();

    /**
     * Scrolls without moving the caret.
     *
     * @param block the block that comes to the upper edge
     * @param share how much of it is over the edge, of 1
     */
    void showAtTop(int block, double share);

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
