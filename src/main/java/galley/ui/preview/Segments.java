package galley.ui.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Buttons in a row of which one is chosen at a time: Tab comes to that one, and the arrows choose the next, as with radio buttons. */
final class Segments extends HBox {

    private final List<Segments> row;
    private final List<ToggleButton> buttons = new ArrayList<>();

    /**
     * Makes a row with no button in it.
     *
     * @param name what it is for
     * @param row all that choose together, in their order; this one is added
     */
    Segments(String name, List<Segments> row) {
        this.row = row;
        row.add(this);
        getStyleClass().addAll("segments", "preview-segments");
        setAccessibleText(name);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Adds a button.
     *
     * @param name what it says
     * @param tip what it says to whoever asks
     * @param what stands for what it chooses
     * @param choose is run when it is chosen
     */
    void add(String name, String tip, Object what, Runnable choose) {
        ToggleButton button = new ToggleButton(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(tip);
        button.setTooltip(new Tooltip(tip));
        button.setUserData(what);
        button.setOnAction(_ -> choose.run());
        buttons.add(button);
        getChildren().add(button);
    }

    /** Shows what is chosen, here or elsewhere in the row. */
    void show(Object what) {
        buttons.forEach(button -> {
            button.setSelected(button.getUserData().equals(what));
            button.setFocusTraversable(button.isSelected());
        });
    }

    private void pressed(KeyEvent event) {
        int step = step(event.getCode());
        List<ToggleButton> all =
                row.stream().flatMap(segments -> segments.buttons.stream()).toList();
        int at = all.indexOf(event.getTarget());
        if (step != 0 && at >= 0) {
            event.consume();
            ToggleButton next = all.get(Math.floorMod(at + step, all.size()));
            next.requestFocus();
            next.fire();
        }
    }

    private static int step(KeyCode key) {
        return switch (key) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
    }
}
