package galley.ui.palette;

import galley.ui.kit.Action;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** Actions to choose one of. It has one chosen as long as it has any, and never the keyboard: whoever shows it moves the choice. */
final class ActionList extends ListView<Action> {

    private static final double ROW = 34;

    private final int most;

    /**
     * Makes an empty list.
     *
     * @param words the names
     * @param saysMenu whether each action says in which menu it stands
     * @param most how many are in sight at once
     * @param choose is told what was clicked
     */
    ActionList(Words words, boolean saysMenu, int most, Consumer<Action> choose) {
        this.most = most;
        getStyleClass().add("action-list");
        setFocusTraversable(false);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new ActionCell(words, saysMenu, choose));
        Label nothing = new Label(words.text("palette.nothing"));
        nothing.getStyleClass().add("nothing");
        setPlaceholder(nothing);
    }

    /** Shows other actions and chooses the first. */
    void show(List<Action> actions) {
        getItems().setAll(actions);
        double rows = Math.clamp(actions.size(), 1, most);
        setMinHeight(rows * ROW + 2);
        setPrefHeight(rows * ROW + 2);
        setMaxHeight(rows * ROW + 2);
        getSelectionModel().selectFirst();
        scrollTo(0);
    }

    /** Chooses the next one, or one before; after the last comes the first. */
    void step(int by) {
        int size = getItems().size();
        if (size > 0) {
            int next = Math.floorMod(getSelectionModel().getSelectedIndex() + by, size);
            getSelectionModel().clearAndSelect(next);
            int first = Math.max(0, next - most + 1);
            scrollTo(next < most ? 0 : first);
        }
    }

    /** {@return what is chosen} */
    Optional<Action> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** {@return how high it is} */
    double height() {
        return getPrefHeight();
    }
}
