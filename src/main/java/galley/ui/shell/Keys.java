package galley.ui.shell;

import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Settles who gets a key with Alt. A letter typed with AltGr, which Windows reports as Ctrl and Alt, is a letter and no shortcut: @ on a
 * German keyboard must not make a quotation. And a shortcut with Alt is no letter, which RichTextFX would take it for.
 */
final class Keys {

    private final Scene scene;
    private boolean altGraph;
    private boolean swallowing;

    private Keys(Scene scene) {
        this.scene = scene;
    }

    /** Watches over the keys of a window. */
    static void watch(Scene scene) {
        Keys keys = new Keys(scene);
        scene.addEventFilter(KeyEvent.ANY, keys::filter);
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
            } else if (event.isAltDown() && !event.isShortcutDown()) {
                shortcut(event);
            }
        }
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
