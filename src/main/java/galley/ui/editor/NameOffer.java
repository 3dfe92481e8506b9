package galley.ui.editor;

import galley.edit.Completing;
import galley.edit.Completing.Offer;
import galley.edit.EditorState;
import galley.edit.Names;
import galley.edit.Update;
import galley.words.Words;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Offers, under the line one writes, a name that was used before and that the letters begin. Tab takes it and Escape puts it away; no
 * other key is its own, and who types on need not look at it. It never takes the keyboard.
 */
public final class NameOffer extends HBox {

    private static final double GAP = 4;

    private final ArticleArea area;
    private final Supplier<Optional<Bounds>> caret;
    private final Words words;
    private final Label name = new Label();
    private Names names = Names.NONE;
    private Optional<Offer> offer = Optional.empty();
    private int refused = -1;

    /**
     * Makes the offer; it is not seen yet.
     *
     * @param area the surface it is for
     * @param caret where the caret is, in the coordinates of whatever holds this
     * @param words what it says
     */
    public NameOffer(ArticleArea area, Supplier<Optional<Bounds>> caret, Words words) {
        this.area = area;
        this.caret = caret;
        this.words = words;
        Label key = new Label(words.text("names.key"));
        key.getStyleClass().add("key-badge");
        name.getStyleClass().add("action-name");
        getStyleClass().addAll("floating", "name-offer");
        setId("name-offer");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        getChildren().setAll(name, key);
        area.focusedProperty().subscribe(_ -> leave());
    }

    /**
     * Follows the keys.
     *
     * @param update what happened
     * @param known the names there are
     */
    public void follow(Update update, Names known) {
        names = known;
        offer = Completing.isTyped(update) && area.isFocused()
                ? Completing.offered(update.after(), known)
                : Optional.empty();
        int begins = offer.map(found -> start(update.after(), found)).orElse(-1);
        if (begins < 0 || begins == refused) {
            offer = Optional.empty();
            leave();
        } else {
            refused = -1;
            show(offer.get());
        }
    }

    /** Puts it away; what was typed stays. */
    public void leave() {
        setVisible(false);
    }

    /**
     * Hears the keys that are its own, before the article does.
     *
     * @param event a key that is pressed; consumed where it was meant for the offer
     */
    public void pressed(KeyEvent event) {
        if (!isVisible() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            Offer taken = offer.orElseThrow();
            leave();
            area.run(Completing.take(taken, names));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            refused = offer.map(found -> start(area.state(), found)).orElse(-1);
            leave();
            event.consume();
        }
    }

    private static int start(EditorState state, Offer offer) {
        return state.selection().caret() + offer.rest().length() - offer.name().length();
    }

    private void show(Offer found) {
        name.setText(found.name());
        setAccessibleText(words.text("names.offer", found.name()));
        Optional<Bounds> line = caret.get();
        setVisible(line.isPresent());
        line.ifPresent(this::place);
    }

    /** Under the line, or over it where there is no room under it; where the name would begin. */
    private void place(Bounds line) {
        applyCss();
        double wide = Math.ceil(prefWidth(-1));
        double high = Math.ceil(prefHeight(-1));
        Region window = (Region) getParent();
        boolean fits = line.getMaxY() + GAP + high < window.getHeight() - GAP;
        double x = Math.clamp(line.getMinX(), GAP, Math.max(GAP, window.getWidth() - wide - GAP));
        double y = fits ? line.getMaxY() + GAP : line.getMinY() - GAP - high;
        resizeRelocate(Math.round(x), Math.round(y), wide, high);
    }
}
