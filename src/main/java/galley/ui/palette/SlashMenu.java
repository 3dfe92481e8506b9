package galley.ui.palette;

import galley.edit.EditorState;
import galley.edit.Slash;
import galley.ui.kit.Action;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The list at a slash. The letters stand in the article like all others; what stands there is what is looked for, so the list follows
 * the article and knows nothing of keys but those that choose.
 */
public final class SlashMenu extends VBox {

    private static final double WIDTH = 320;
    private static final double GAP = 6;
    private static final int MOST = 8;

    /** What is done in place of a slash that is taken back. */
    private static final Action NOTHING = Action.of("slash.name", "", () -> {});

    private final Supplier<List<Action>> actions;
    private final Supplier<Optional<Bounds>> caret;
    private final Words words;
    private final Consumer<Action> choose;
    private final ActionList list;
    private List<Action> possible = List.of();
    private Optional<Bounds> at = Optional.empty();
    private boolean expected;
    private boolean offered;

    /**
     * Makes the menu; it is not seen yet.
     *
     * @param actions what it may offer
     * @param caret where the caret is, in the coordinates of whatever holds this
     * @param words what it says
     * @param choose does what was chosen, in place of the slash
     */
    public SlashMenu(
            Supplier<List<Action>> actions, Supplier<Optional<Bounds>> caret, Words words, Consumer<Action> choose) {
        this.actions = actions;
        this.caret = caret;
        this.words = words;
        this.choose = choose;
        list = new ActionList(words, false, MOST, this::choose);
        list.setAccessibleText(words.text("slash.name"));
        getStyleClass().addAll("floating", "slash-menu");
        setManaged(false);
        setVisible(false);
        getChildren().setAll(list);
    }

    /** A slash is typed: should it begin an empty block, the next state opens the menu. */
    public void expect() {
        expected = true;
    }

    /** As {@link #expect()}, where the slash is not the writer's: Escape takes it back. */
    public void offer() {
        expected = true;
        offered = true;
    }

    /**
     * Follows the article: opens where a slash was just typed, narrows what it offers, closes when nothing is looked for any more.
     *
     * @param state the state as it is now
     */
    public void follow(EditorState state) {
        if (!expected && !isVisible()) {
            return;
        }
        Optional<String> wanted = Slash.typed(state);
        if (wanted.isEmpty()) {
            close();
        } else if (isVisible()) {
            show(wanted.get());
        } else if (wanted.get().isEmpty()) {
            possible = actions.get().stream()
                    .filter(action -> action.possible().test(state) && !action.isOn(state))
                    .toList();
            at = caret.get();
            setVisible(at.isPresent());
            show("");
        }
        expected = false;
    }

    /** Puts it away; what was typed stays. */
    public void close() {
        setVisible(false);
        expected = false;
        offered = false;
    }

    /**
     * Hears the keys that choose, before the article does.
     *
     * @param event a key that is pressed; consumed where it was meant for the menu
     */
    public void pressed(KeyEvent event) {
        if (!isVisible() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> list.step(1);
            case UP -> list.step(-1);
            case ESCAPE -> {
                if (offered) {
                    choose(NOTHING);
                }
                close();
            }
            case ENTER, TAB -> {
                if (list.chosen().isEmpty()) {
                    close();
                    return;
                }
                choose(list.chosen().get());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(Action action) {
        close();
        choose.accept(action);
    }

    private void show(String wanted) {
        list.show(Matching.best(wanted, possible, action -> Palette.names(action, words)));
        at.ifPresent(this::place);
    }

    /** Under the line, or over it where there is no room under it. */
    private void place(Bounds line) {
        Region window = (Region) getParent();
        double high = list.height() + snappedTopInset() + snappedBottomInset();
        double under = line.getMaxY() + GAP;
        boolean fits = under + high < window.getHeight() - GAP;
        double x = Math.clamp(line.getMinX(), GAP, Math.max(GAP, window.getWidth() - WIDTH - GAP));
        resizeRelocate(
                Math.round(x), Math.round(fits ? under : Math.max(GAP, line.getMinY() - GAP - high)), WIDTH, high);
    }
}
