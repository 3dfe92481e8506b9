package galley.ui.shell;

import galley.edit.Focus;
import galley.store.Comfort;
import galley.store.Ease;
import galley.store.Zoom;
import galley.ui.editor.ArticleArea;
import galley.ui.editor.Column;
import galley.words.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.input.ScrollEvent;

/** How a window shows the writing surface: as a person has chosen for all windows. What is chosen here holds in every one at once. */
final class Modes {

    /** In pixels: what one notch of a wheel scrolls, or nearly. */
    private static final double NOTCH = 30;

    private final ArticleArea area;
    private final Column column;
    private final StatusLine status;
    private final Preferences preferences;
    private final Consumer<Problem> failed;
    private final Runnable end;
    private double wheel;

    Modes(ArticleArea area, Column column, StatusLine status, Preferences preferences, Consumer<Problem> failed) {
        this.area = area;
        this.column = column;
        this.status = status;
        this.preferences = preferences;
        this.failed = failed;
        column.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        end = preferences.followComfort(this::show);
    }

    /** With Ctrl the wheel sets the text larger and smaller, and so do two fingers that go far enough. */
    private void scrolled(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            wheel = 0;
            return;
        }
        event.consume();
        wheel += event.getDeltaY();
        if (Math.abs(wheel) >= NOTCH) {
            zoom(wheel > 0 ? Zoom::in : Zoom::out);
            wheel = 0;
        }
    }

    /** {@return whether something is turned on} */
    boolean has(Ease ease) {
        return preferences.comfort().has(ease);
    }

    /** Turns something on, or off. */
    void toggle(Ease ease) {
        change(now -> now.with(ease, !now.has(ease)));
    }

    /** {@return whether all but the sentence of the caret is gray, or all but its paragraph} */
    boolean focusesOn(boolean sentence) {
        return has(Ease.FOCUS) && has(Ease.SENTENCE) == sentence;
    }

    /** Grays all but the sentence of the caret, or all but its paragraph; nothing any more, where that is so already. */
    void toggleFocus(boolean sentence) {
        boolean on = !focusesOn(sentence);
        change(now -> now.with(Ease.FOCUS, on).with(Ease.SENTENCE, on && sentence));
    }

    /** Sets the text in another size. */
    void zoom(UnaryOperator<Zoom> step) {
        change(now -> now.withZoom(step.apply(now.zoom())));
    }

    /** Follows what is chosen no more. */
    void stop() {
        end.run();
    }

    private void change(UnaryOperator<Comfort> to) {
        Comfort now = preferences.comfort();
        Comfort next = to.apply(now);
        if (!next.equals(now)) {
            preferences.comfort(next, failed);
        }
    }

    private void show(Comfort comfort) {
        area.focusOn(
                !comfort.has(Ease.FOCUS)
                        ? Optional.empty()
                        : Optional.of(comfort.has(Ease.SENTENCE) ? Focus::onSentence : Focus::onParagraph));
        area.typewriter(comfort.has(Ease.TYPEWRITER));
        column.zoom(comfort.zoom().factor());
        status.showZoom(comfort.zoom().percent());
    }
}
