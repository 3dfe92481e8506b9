package galley.ui.kit;

import galley.edit.Command;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Outcome;
import galley.edit.Undoing;
import galley.words.Problem;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Ties a text field to one value of the article. What is typed is filled in at once, what changes elsewhere is shown with the caret where it was,
 * and undo is that of the article. It holds no value: whoever owns the field calls {@link #show} after each update, while the field can be seen.
 */
public final class Filled {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination AGAIN = KeyCombination.valueOf("Shortcut+Y");

    private final Fillable field;
    private final Editor editor;
    private final Function<EditorState, String> value;
    private final Turns turns;
    private Consumer<Problem> refusals = _ -> {};
    /** What was shown or typed last; the field itself drops what nobody can type, and asking it for its text copies that. */
    private String shown = "";

    private boolean showing;

    /**
     * Ties a field.
     *
     * @param field where one types
     * @param editor where what is typed goes
     * @param value what the article holds there
     * @param fill the command that puts something else there, such as {@code Detailing.fill}
     */
    public Filled(
            TextInputControl field,
            Editor editor,
            Function<EditorState, String> value,
            Function<String, Command> fill) {
        this(Fillable.of(field), editor, value, fill);
    }

    /**
     * Ties a field of any make.
     *
     * @param field where one types
     * @param editor where what is typed goes
     * @param value what the article holds there
     * @param fill the command that puts something else there
     */
    public Filled(Fillable field, Editor editor, Function<EditorState, String> value, Function<String, Command> fill) {
        this.field = field;
        this.editor = editor;
        this.value = value;
        turns = new Turns(editor);
        field.onText(text -> {
            if (!showing) {
                shown = text;
                fill(fill.apply(text));
            }
        });
        turns.watch(field.node());
        field.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> undoes(event, editor));
        show();
    }

    /**
     * Says who is told why something could not be done; the field shows then what the article holds.
     *
     * @param told is given the problem
     */
    public void onRefusal(Consumer<Problem> told) {
        refusals = told;
    }

    /** Shows what the article holds now. */
    public void show() {
        String now = value.apply(editor.state());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        showing = true;
        try {
            field.put(now);
        } finally {
            showing = false;
        }
    }

    private void fill(Command command) {
        turns.beforeKey();
        editor.run(command).filter(Outcome.Refused.class::isInstance).ifPresent(outcome -> {
            refusals.accept(((Outcome.Refused) outcome).problem());
            show();
        });
    }

    /**
     * Takes back a step of the article, or does it again, where a key asks for that; so no field needs a history of its own.
     *
     * @param event a key that was pressed in a field
     * @param editor the article
     * @return whether the key asked for that
     */
    public static boolean undoes(KeyEvent event, Editor editor) {
        boolean undo = UNDO.match(event);
        boolean redo = REDO.match(event) || AGAIN.match(event);
        if (undo || redo) {
            editor.run(undo ? Undoing.undo() : Undoing.redo());
            event.consume();
        }
        return undo || redo;
    }
}
