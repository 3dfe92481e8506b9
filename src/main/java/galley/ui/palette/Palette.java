package galley.ui.palette;

import galley.edit.EditorState;
import galley.ui.kit.Action;
import galley.ui.kit.Icons;
import galley.words.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everything that can be done now, found by a few letters of its name: up and down choose, Enter does it. */
public final class Palette extends VBox {

    private static final double WIDTH = 560;
    private static final double TOP = 72;
    private static final int MOST = 10;
    private static final String SELF = "action.palette";

    private final Overlay overlay;
    private final Supplier<EditorState> state;
    private final Words words;
    private final Recent recent;
    private final TextField field = new TextField();
    private final ActionList list;
    private List<Action> possible = List.of();

    /**
     * Makes the palette.
     *
     * @param overlay where it is shown
     * @param state where the writer is
     * @param words what it says
     * @param recent what was chosen last
     */
    public Palette(Overlay overlay, Supplier<EditorState> state, Words words, Recent recent) {
        this.overlay = overlay;
        this.state = state;
        this.words = words;
        this.recent = recent;
        getStyleClass().addAll("floating", "palette");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        field.setPromptText(words.text("palette.prompt"));
        field.setAccessibleText(words.text("palette.name"));
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox search = new HBox(Icons.of("find"), field);
        search.getStyleClass().add("search");
        list = new ActionList(words, true, MOST, this::choose);
        getChildren().setAll(search, list);
    }

    /**
     * Shows it.
     *
     * @param all every action there is
     */
    public void show(Stream<Action> all) {
        EditorState now = state.get();
        possible = recent.first(all.filter(action -> !action.name().equals(SELF))
                .filter(action -> action.possible().test(now))
                .toList());
        field.clear();
        filter();
        overlay.show(this, TOP);
        field.requestFocus();
    }

    private void filter() {
        if (list != null) {
            list.show(Matching.best(field.getText(), possible, action -> names(action, words)));
        }
    }

    /** {@return what an action is found by: its name, then its aliases} */
    static List<String> names(Action action, Words words) {
        return Stream.concat(Stream.of(action.text(words)), action.aliases().stream())
                .toList();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.step(1);
            case UP -> list.step(-1);
            case PAGE_DOWN -> list.step(Math.min(MOST, list.getItems().size() - 1));
            case PAGE_UP -> list.step(-Math.min(MOST, list.getItems().size() - 1));
            case ENTER -> list.chosen().ifPresent(this::choose);
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(Action action) {
        recent.chose(action);
        overlay.hide();
        action.run().run();
    }
}
