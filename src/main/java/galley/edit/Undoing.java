package galley.edit;

import java.util.Optional;

/** Taking back what was done, and doing it again. */
public final class Undoing {

    private Undoing() {}

    /** {@return the command that takes back the latest step} */
    public static Command undo() {
        return state ->
                state.canUndo() ? Optional.of(state.history().done().last().undo()) : Optional.empty();
    }

    /** {@return the command that does again the step taken back last} */
    public static Command redo() {
        return state ->
                state.canRedo() ? Optional.of(state.history().undone().last().redo()) : Optional.empty();
    }

    /** {@return the command that takes back what just changed by itself, as Backspace does right after it} */
    static Command automatic() {
        return state -> state.history().isAutomatic(state.selection()) ? undo().on(state) : Optional.empty();
    }
}
