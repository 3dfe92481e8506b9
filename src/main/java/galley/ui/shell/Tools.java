package galley.ui.shell;

import galley.article.Block;
import galley.edit.EditorState;
import galley.ui.kit.Action;
import galley.ui.kit.Icons;
import galley.ui.kit.KindNames;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * The tools for the text: the kind of the block, and a button for each of the most used actions. They show what the caret stands in.
 * What finds no room goes into the menu at the end. Tab never leads here: Alt+F10 does, and then the arrow keys move.
 */
final class Tools extends HBox {

    /** The buttons, the ones that are needed least last: those go first where there is no room. */
    private static final List<String> BUTTONS = List.of(
            "mark.strong", "mark.emphasis", "action.link", "kind.quote", "kind.bullet", "kind.number", "action.figure");

    private static final List<String> FURTHER = List.of(
            "mark.strike", "mark.superscript", "mark.subscript", "mark.code", "action.unlink", "action.language");

    private final Actions actions;
    private final Supplier<EditorState> state;
    private final Words words;
    private final Runnable leave;
    private final Choices choices;
    private final MenuButton kind = new MenuButton();
    private final MenuButton more = new MenuButton();
    private final List<ToggleButton> buttons = new ArrayList<>();

    Tools(Actions actions, Supplier<EditorState> state, Words words, Runnable leave) {
        this.actions = actions;
        this.state = state;
        this.words = words;
        this.leave = leave;
        choices = new Choices(state, words);
        getStyleClass().add("segments");
        kind.getStyleClass().add("kind-tool");
        more.getStyleClass().add("more-tool");
        more.setGraphic(Icons.of("more"));
        kind.getItems().setAll(choices.without(List.of(actions.kinds())));
        fold(kind, "bar.kind");
        fold(more, "bar.more");
        BUTTONS.forEach(name -> buttons.add(button(actions.of(name))));
        getChildren().add(kind);
        getChildren().addAll(buttons);
        getChildren().add(more);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fit(Double.MAX_VALUE);
    }

    private void fold(MenuButton button, String name) {
        button.setFocusTraversable(false);
        button.setAccessibleText(words.text(name));
        button.setTooltip(new Tooltip(words.text(name)));
        button.setOnShowing(_ -> choices.look(button.getItems()));
        button.setOnHidden(_ -> choices.lookAway(button.getItems()));
    }

    private ToggleButton button(Action action) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(Icons.of(action.icon()));
        button.setUserData(action);
        button.getStyleClass().add(action.name().substring(action.name().indexOf('.') + 1) + "-tool");
        button.setFocusTraversable(false);
        button.setAccessibleText(action.text(words));
        button.setTooltip(new Tooltip(action.key()
                .map(key -> words.text("bar.tip", action.text(words), key.getDisplayText()))
                .orElse(action.text(words))));
        button.setOnAction(_ -> {
            action.run().run();
            show(state.get());
        });
        return button;
    }

    /**
     * Takes no more room than there is.
     *
     * @param room in pixels
     */
    void fit(double room) {
        double taken = wide(kind) + wide(more);
        List<Action> left = new ArrayList<>();
        for (ToggleButton button : buttons) {
            taken += wide(button);
            boolean fits = taken <= room;
            button.setVisible(fits);
            button.setManaged(fits);
            if (!fits) {
                left.add((Action) button.getUserData());
            }
        }
        List<Action> further = FURTHER.stream().map(actions::of).toList();
        List<List<Action>> parts = left.isEmpty() ? List.of(further) : List.of(left, further);
        more.getItems().setAll(choices.without(parts));
    }

    /** {@return the room it needs for the buttons that are needed most} */
    double comfortable() {
        return computeMinWidth(-1) + wide(buttons.get(0)) + wide(buttons.get(1)) + wide(buttons.get(2));
    }

    /** Without any button it can do with the menus at its ends, so the bar may become as narrow as that. */
    @Override
    protected double computeMinWidth(double height) {
        return snapSizeX(wide(kind) + wide(more)) + 2;
    }

    private static double wide(Node node) {
        return node.prefWidth(-1);
    }

    /** Shows what the caret stands in. */
    void show(EditorState now) {
        Block block = now.body().block(now.body().at(now.selection().caret()).block());
        kind.setText(words.text(KindNames.of(block)));
        boolean within = isWithinOneBlock(now);
        for (ToggleButton button : buttons) {
            Action action = (Action) button.getUserData();
            boolean on = action.isOn(now);
            if (button.isSelected() != on) {
                button.setSelected(on);
            }
            // Of many blocks each would have to be asked, at every step of the mouse.
            button.setDisable(within && !action.possible().test(now));
        }
    }

    private static boolean isWithinOneBlock(EditorState now) {
        return now.body().at(now.selection().from()).block()
                == now.body().at(now.selection().to()).block();
    }

    /** Gives the first tool the keyboard. */
    void takeFocus() {
        kind.requestFocus();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            case HOME -> kind.requestFocus();
            case END -> more.requestFocus();
            case ESCAPE -> leave.run();
            case ENTER -> {
                if (!(getScene().getFocusOwner() instanceof ButtonBase button)) {
                    return;
                }
                if (button instanceof MenuButton menu) {
                    menu.show();
                } else {
                    button.fire();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        List<Node> reached = getChildren().stream()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .toList();
        int at = reached.indexOf(getScene().getFocusOwner());
        reached.get(Math.floorMod(at + by, reached.size())).requestFocus();
    }
}
