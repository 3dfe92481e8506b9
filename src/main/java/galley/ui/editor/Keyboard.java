package galley.ui.editor;

import galley.article.Article;
import galley.article.Block;
import galley.edit.Command;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

/** The keys of the surface: who gets them before RichTextFX does, and what is done when one brought letters. */
final class Keyboard {

    private final ArticleArea area;
    private final Rows rows;
    private Supplier<Command> afterKey = () -> _ -> Optional.empty();
    private Article beforeKey;
    private boolean escaped;

    /** Listens to the keys of a surface. */
    Keyboard(ArticleArea area) {
        this.area = area;
        rows = new Rows(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> beforeKey = event.getTarget() == area ? area.state().article() : null);
        area.addEventHandler(KeyEvent.KEY_TYPED, _ -> typed());
    }

    /** Names what is done when a key brought letters. */
    void afterEachKey(Supplier<Command> command) {
        afterKey = command;
    }

    /** Notes that something came of a key, or of something else: what Escape meant is over. */
    void moveOn() {
        escaped = false;
    }

    /** RichTextFX has heard the key by now: its handlers were added before. */
    private void typed() {
        if (beforeKey != null && area.state().article() != beforeKey) {
            area.run(afterKey.get());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != area) {
            // It is for a field in the margin, which stands within the surface.
            return;
        }
        if (entersFields(event)) {
            area.enterFields();
            event.consume();
            return;
        }
        if (leaves(event)) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
            return;
        }
        rows.beyond(event)
                .ifPresentOrElse(
                        place -> {
                            area.moveTo(place, event.isShiftDown() ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR);
                            area.requestFollowCaret();
                            event.consume();
                        },
                        () -> Strokes.of(event).ifPresent(command -> {
                            area.run(command);
                            event.consume();
                        }));
    }

    private boolean entersFields(KeyEvent event) {
        boolean tab =
                event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        return tab && !escaped && area.state().body().block(area.getCurrentParagraph()) instanceof Block.Figure;
    }

    /** Tab belongs to lists here, so after Escape it leaves the text, as it leaves any other control. */
    private boolean leaves(KeyEvent event) {
        boolean leaves = escaped && event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown();
        escaped = event.getCode() == KeyCode.ESCAPE || escaped && event.getCode() == KeyCode.SHIFT;
        return leaves;
    }
}
