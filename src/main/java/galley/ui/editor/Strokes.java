package galley.ui.editor;

import galley.edit.Breaking;
import galley.edit.Command;
import galley.edit.Deleting;
import galley.edit.Moving;
import galley.edit.Recasting;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** Keys that mean more on the writing surface than RichTextFX would make of them; the window's shortcuts are not among them. */
final class Strokes {

    private static final Command NOTHING = _ -> Optional.empty();

    private Strokes() {}

    /** {@return what a key that is pressed means; empty where it is RichTextFX's, or the window's} */
    static Optional<Command> of(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return Optional.ofNullable(event.isShortcutDown() ? withShortcut(event) : alone(event));
    }

    private static Command withShortcut(KeyEvent event) {
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case BACK_SPACE -> shift ? null : Deleting.wordBackward();
            case DELETE -> Deleting.wordForward();
            case LEFT -> Moving.wordLeft(shift);
            case RIGHT -> Moving.wordRight(shift);
            case UP -> Moving.blockUp(shift);
            case DOWN -> Moving.blockDown(shift);
            default -> null;
        };
    }

    /** Insert would have RichTextFX type over letters, and nothing would show that it does: so it means nothing. */
    private static Command alone(KeyEvent event) {
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case ENTER -> shift ? Breaking.softly() : Breaking.enter();
            case BACK_SPACE -> Deleting.backward();
            case DELETE -> shift ? null : Deleting.forward();
            case LEFT -> Moving.left(shift);
            case RIGHT -> Moving.right(shift);
            case INSERT -> shift ? null : NOTHING;
            case TAB -> Recasting.deeper(shift ? -1 : 1);
            default -> null;
        };
    }
}
