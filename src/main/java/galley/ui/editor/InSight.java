package galley.ui.editor;

import galley.edit.EditorState;
import galley.edit.Focus;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The margins of the blocks in sight, and what they must know of the rest: where the caret is, what is in focus, which block is the
 * last. Each margin is told when it comes into sight, and all of them when the writer goes on; a margin that knows it already does nothing.
 */
final class InSight {

    private final Supplier<EditorState> state;
    private final Set<Margin> margins = new HashSet<>();
    private Optional<Function<EditorState, Focus>> focusing = Optional.empty();
    private Optional<Focus> focus = Optional.empty();
    private double endSpace;
    private int caret;
    private int last;

    /**
     * Knows of no margin yet.
     *
     * @param state gives the state that is shown
     */
    InSight(Supplier<EditorState> state) {
        this.state = state;
    }

    /** A margin came into sight. */
    void come(Margin margin) {
        margins.add(margin);
        tell(margin);
    }

    /** A margin is out of sight. */
    void go(Margin margin) {
        margins.remove(margin);
    }

    /** Grays all but what is in focus; nothing, where that is empty. */
    void focus(Optional<Function<EditorState, Focus>> on) {
        focusing = on;
        follow();
    }

    /** Leaves room behind the last block, in pixels. */
    void endSpace(double high) {
        endSpace = high;
        follow();
    }

    /** The writer went on. */
    void follow() {
        EditorState now = state.get();
        caret = now.body().at(now.selection().caret()).block();
        last = now.body().size() - 1;
        focus = focusing.map(on -> on.apply(now));
        margins.forEach(this::tell);
    }

    /** Tells a margin what it must know. */
    void tell(Margin margin) {
        margin.caretIsHere(margin.index() == caret);
        margin.focus(focus);
        margin.leaveUnder(margin.index() == last ? endSpace : 0);
    }
}
