package galley.ui.kit;

import galley.edit.Command;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;

/** The writing surface, as far as the panes beside it must know it. */
public interface Surface {

    /**
     * Does a command, as if it had been chosen from a menu, and brings the caret into view.
     *
     * @param command what to do
     */
    void run(Command command);

    /**
     * Does a command that goes elsewhere, and brings the caret into view with what stands around it.
     *
     * @param command what to do
     */
    void reveal(Command command);

    /**
     * Sets stretches of letters off. What was asked for under the same name before is gone. It is asked again whenever a block is laid
     * out, but hears of no change by itself: who knows of one calls this again.
     *
     * @param name who asks, such as {@code find}
     * @param stretches gives those of a block, by its index
     */
    void highlight(String name, IntFunction<List<Highlight>> stretches);

    /**
     * Sets nothing off any more.
     *
     * @param name who had asked
     */
    void clearHighlights(String name);

    /** {@return the node that takes the keys} */
    Node node();
}
