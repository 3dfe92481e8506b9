package galley.ui.preview;

import galley.article.Body;
import galley.article.Field;
import galley.edit.EditorState;
import galley.format.html.Places.Spot;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.web.WebView;

/**
 * Keeps one page and the text beside it at the same place. The page leads while it has the keyboard, and the text otherwise; who does not
 * lead is scrolled and tells nothing of it, so neither chases the other.
 *
 * <p>What is to be done waits for the frame that shows what was typed, and is done once for all that came until then. Of a sheet that
 * nobody sees, or where a person wants none of it, nothing is done at all.
 */
final class Following {

    /** What of the text is to come into view. */
    private enum Lead {
        NOTHING,
        CARET,
        TOP
    }

    private final Sheet sheet;
    private final WebView view;
    private final Text text;
    private final BooleanSupplier wanted;
    private Lead lead = Lead.CARET;
    private boolean waiting;
    private boolean scrolled;
    private String top = "";

    /**
     * Begins to follow.
     *
     * @param sheet the page
     * @param text what is beside it
     * @param wanted tells whether a person wants it
     */
    Following(Sheet sheet, Text text, BooleanSupplier wanted) {
        this.sheet = sheet;
        this.text = text;
        this.wanted = wanted;
        view = sheet.view();
        sheet.setOnShown(this::goOn);
        sheet.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                lead = Lead.CARET;
                goOn();
            }
        });
        sheet.tie(view.widthProperty().subscribe(this::goOn));
        sheet.tie(view.focusedProperty().subscribe(focused -> top = focused ? top() : ""));
        sheet.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        sheet.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> pageScrolled());
        sheet.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pageScrolled());
        sheet.addEventFilter(ScrollEvent.SCROLL, _ -> pageScrolled());
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, _ -> pageScrolled());
    }

    /** {@return the page that follows} */
    Sheet sheet() {
        return sheet;
    }

    /** Says that the caret is elsewhere, or the article another. */
    void caretMoved() {
        lead = Lead.CARET;
        goOn();
    }

    /** Says that the text was scrolled; where the caret moved in the same frame, that is what scrolled it, and the caret leads. */
    void textScrolled() {
        if (!view.isFocused() && !(waiting && lead == Lead.CARET)) {
            lead = Lead.TOP;
            goOn();
        }
    }

    /** Says that the page looks another way, or that a person wants it to follow, or no longer does. */
    void goOn() {
        if (!waiting && isSeen()) {
            waiting = true;
            sheet.afterTheNextFrame(this::follow);
        }
    }

    private boolean isSeen() {
        return sheet.getScene() != null && sheet.page().isPresent();
    }

    private void follow() {
        waiting = false;
        if (!isSeen()) {
            return;
        }
        PreviewPage page = sheet.page().get();
        if (!wanted.getAsBoolean()) {
            page.unmark();
            return;
        }
        EditorState state = text.state();
        OnPage shown = sheet.shown();
        if (shown == null || shown.places().body() != state.body()) {
            // The patch that is under way asks again.
            return;
        }
        int caret = state.selection().caret();
        int block = state.body().at(caret).block();
        shown.near(block).ifPresentOrElse(page::mark, page::unmark);
        if (view.isFocused() || lead == Lead.NOTHING) {
            lead = Lead.NOTHING;
            return;
        }
        Text.Edge edge = lead == Lead.TOP ? text.top() : new Text.Edge(block, 0);
        int leads = edge.block();
        Optional<Spot> spot = shown.near(leads);
        if (spot.isEmpty()) {
            sheet.want(leads);
            return;
        }
        if (lead == Lead.TOP) {
            page.showAtTop(spot.get(), edge.share());
        } else {
            int offset = caret - state.body().start(block);
            page.bring(spot.get(), shown.places().shown(block, offset), text.caretDown());
        }
        lead = Lead.NOTHING;
    }

    /** What the page did about an event is known after the frame that shows it. */
    private void pageScrolled() {
        if (!scrolled && view.isFocused() && wanted.getAsBoolean() && isSeen()) {
            scrolled = true;
            sheet.afterTheNextFrame(this::leadByPage);
        }
    }

    private void leadByPage() {
        scrolled = false;
        String now = view.isFocused() ? top() : "";
        if (now.isEmpty() || now.equals(top)) {
            return;
        }
        top = now;
        String[] said = now.split(" ");
        block(said)
                .ifPresent(block -> text.showAtTop(new Text.Edge(
                        OnPage.counterpart(
                                block,
                                sheet.shown().places().body(),
                                text.state().body()),
                        Double.parseDouble(said[2]))));
    }

    private String top() {
        return isSeen() ? sheet.page().get().top() : "";
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || !event.isStillSincePress()
                || !wanted.getAsBoolean()
                || !isSeen()) {
            return;
        }
        String[] said = sheet.page().get().at(event.getX(), event.getY()).split(" ");
        switch (said[0]) {
            case "field" -> {
                if (event.getClickCount() == 2) {
                    text.turnTo(Field.valueOf(said[1]));
                }
            }
            case "text" -> {
                String[] spot = {said[1], said[2]};
                block(spot).ifPresent(block -> write(block, Integer.parseInt(said[3])));
            }
            default -> {}
        }
    }

    private void write(int block, int units) {
        Body now = text.state().body();
        OnPage shown = sheet.shown();
        int there = OnPage.counterpart(block, shown.places().body(), now);
        int offset = shown.places().written(block, units);
        text.write(now.start(there) + Math.min(offset, now.block(there).text().length()));
    }

    /** The block that the page tells of, of the article it shows. */
    private OptionalInt block(String[] said) {
        OnPage shown = sheet.shown();
        return shown == null
                ? OptionalInt.empty()
                : shown.block(new Spot(Integer.parseInt(said[0]), Integer.parseInt(said[1])));
    }
}
