package galley.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/** Where one types what {@link Filled} ties to the article: a text field of JavaFX, or a control of ours for long texts. */
public interface Fillable {

    /** {@return what is laid out, and takes the keyboard} */
    Region node();

    /** {@return what stands in it; asked at each key, so it must not be put together for that} */
    String text();

    /**
     * Shows another text; the caret stays at the letters where it was.
     *
     * @param text what the article holds
     */
    void put(String text);

    /**
     * Says who is told when the text is another, by whatever hand.
     *
     * @param told is given all of the text
     */
    void onText(Consumer<String> told);

    /**
     * {@return a text field of JavaFX, as one that is filled in}
     *
     * @param field where one types
     */
    static Fillable of(TextInputControl field) {
        return new InField(field);
    }

    /** Makes fields for long texts: a pane does not know who lays out the letters. */
    @FunctionalInterface
    interface Maker {

        /**
         * {@return a field in which a key costs what it changed, however much stands there}
         *
         * @param rows how many lines are in view
         * @param prompt what is seen while it is empty
         */
        Fillable make(int rows, String prompt);
    }
}
