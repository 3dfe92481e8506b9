package galley.ui.kit;

import galley.edit.Editor;
import galley.edit.Transaction;
import javafx.scene.Node;

/**
 * Notes that a person turned to a field, so that what is typed there begins a step of undo. It is noted with the first key and not earlier: the
 * keyboard may come and go while listeners are told of an update.
 */
public final class Turns {

    private final Editor editor;
    private boolean turned = true;

    /**
     * Begins to look.
     *
     * @param editor the article
     */
    public Turns(Editor editor) {
        this.editor = editor;
    }

    /**
     * Looks for turns to a field, and away from it.
     *
     * @param field one of the fields whose keys are steps of their own, or what holds it
     */
    public void watch(Node field) {
        field.focusWithinProperty().addListener(_ -> turned = true);
    }

    /** Is told before a key is filled in. */
    public void beforeKey() {
        if (turned) {
            editor.dispatch(Transaction.turned());
            turned = false;
        }
    }
}
