package galley.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Settles what a key means before anyone hears it. A letter typed with AltGr, which Windows reports as Ctrl and Alt, is a letter and no
 * shortcut: @ on a German keyboard must not make a quotation. A shortcut with Alt is no letter, which RichTextFX would take it for. And
 * a key that types no Latin letter is the one at its place: see {@link Layouts}.
 */
final class Keys {

    private final Scene scene;
    private final Layouts layouts = Layouts.of(Locale.getDefault().getLanguage());
    private boolean altGraph;
    private boolean swallowing;

    private Keys(Scene scene) {
        this.scene = scene;
    }

    /** Watches over the keys of a window. */
    static void watch(Scene scene) {
        Keys keys = new Keys(scene);
        scene.addEventFilter(KeyEvent.ANY, keys::filter);
        scene.windowProperty().flatMap(javafx.stage.Window::focusedProperty).subscribe(_ -> keys.letGo());
    }

    /** A key that is let go while another window listens is never heard of again. */
    private void letGo() {
        altGraph = false;
        swallowing = false;
    }

    private void filter(KeyEvent event) {
        EventType<KeyEvent> type = event.getEventType();
        if (event.getCode() == KeyCode.ALT_GRAPH) {
            altGraph = type == KeyEvent.KEY_PRESSED;
        } else if (type == KeyEvent.KEY_TYPED) {
            if (swallowing) {
                event.consume();
            }
            swallowing = false;
        } else if (type == KeyEvent.KEY_PRESSED) {
            swallowing = false;
            if (altGraph && event.isControlDown()) {
                event.consume();
            } else if ((event.isShortcutDown() || event.isAltDown()) && !isSaidAgain(event) && event.isAltDown()) {
                shortcut(event);
            }
        }
    }

    /** Says a key again by its Latin name, where it has none; and whether it did. */
    private boolean isSaidAgain(KeyEvent event) {
        Optional<KeyCode> latin =
                layouts.latin(event.getCode(), event.getText(), event.isShiftDown(), event.isAltDown());
        latin.ifPresent(code -> {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            KeyEvent.CHAR_UNDEFINED,
                            code.getName(),
                            code,
                            event.isShiftDown(),
                            event.isControlDown(),
                            event.isAltDown(),
                            event.isMetaDown()));
        });
        return latin.isPresent();
    }

    private void shortcut(KeyEvent event) {
        scene.getAccelerators().entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(entry -> {
                    event.consume();
                    swallowing = true;
                    entry.getValue().run();
                });
    }
}
