package galley.ui.editor;

import galley.article.Speaker;
import galley.edit.Attributing;
import galley.edit.EditorState;
import galley.edit.Update;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Offers, under the line, whom the article names already, while someone writes an attribution. Tab takes the first, Down and Enter another,
 * Escape puts the list away; all other keys go on typing, Enter too as long as nobody is chosen. It never takes the keyboard.
 */
public final class SpeakerOffer extends VBox {

    private static final double GAP = 5;
    private static final double WIDTH = 320;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ArticleArea area;
    private final Supplier<Optional<Bounds>> caret;
    private final Words words;
    private List<Speaker> offered = List.of();
    private int chosen = -1;
    private int refused = -1;

    /**
     * Makes the list; it is not seen yet.
     *
     * @param area the surface it is for
     * @param caret where the caret is, in the coordinates of whatever holds this
     * @param words what it says
     */
    public SpeakerOffer(ArticleArea area, Supplier<Optional<Bounds>> caret, Words words) {
        this.area = area;
        this.caret = caret;
        this.words = words;
        getStyleClass().addAll("floating", "speaker-offer");
        setId("speaker-offer");
        setAccessibleText(words.text("speaker.offer"));
        setManaged(false);
        setVisible(false);
        area.focusedProperty().subscribe(_ -> leave());
    }

    /**
     * Follows the keys.
     *
     * @param update what happened
     */
    public void follow(Update update) {
        EditorState now = update.after();
        int block = now.body().at(now.selection().caret()).block();
        if (block != refused) {
            refused = -1;
        }
        boolean typed = block >= update.change().index()
                && block < update.change().index() + update.change().inserted();
        if (typed && refused < 0 && area.isFocused()) {
            show(Attributing.offered(now));
        } else if (typed || !update.before().selection().equals(now.selection())) {
            leave();
        }
    }

    /** Puts it away; what was typed stays. */
    public void leave() {
        setVisible(false);
        chosen = -1;
    }

    /**
     * Hears the keys that are its own, before the article does.
     *
     * @param event a key that is pressed; consumed where it was meant for the list
     */
    public void pressed(KeyEvent event) {
        if (!isVisible() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(Math.min(chosen + 1, offered.size() - 1));
            case UP -> {
                if (chosen < 0) {
                    return;
                }
                choose(chosen - 1);
            }
            case TAB -> take(offered.get(Math.max(chosen, 0)));
            case ENTER -> {
                if (chosen < 0) {
                    leave();
                    return;
                }
                take(offered.get(chosen));
            }
            case ESCAPE -> refuse();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void refuse() {
        refused = area.state().body().at(area.state().selection().caret()).block();
        leave();
    }

    private void take(Speaker speaker) {
        refuse();
        area.run(Attributing.choose(speaker));
    }

    private void show(List<Speaker> speakers) {
        offered = speakers;
        getChildren().setAll(speakers.stream().map(this::row).toList());
        chosen = -1;
        Optional<Bounds> line = speakers.isEmpty() ? Optional.empty() : caret.get();
        setVisible(line.isPresent());
        line.ifPresent(this::place);
    }

    private HBox row(Speaker speaker) {
        Label name = new Label(speaker.name().isEmpty() ? speaker.role() : speaker.name());
        name.getStyleClass().add("action-name");
        name.setMinWidth(0);
        Label role = new Label(speaker.name().isEmpty() ? "" : speaker.role());
        role.getStyleClass().add("action-menu");
        role.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(name, role, between);
        row.getStyleClass().add("speaker-row");
        row.setAccessibleText(speaker.printed());
        if (speaker == offered.getFirst()) {
            Label key = new Label(words.text("speaker.key"));
            key.getStyleClass().add("key-badge");
            key.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(key);
        }
        row.setOnMousePressed(event -> {
            event.consume();
            take(speaker);
        });
        return row;
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
    }

    /** Under the line, or over it where there is no room under it. */
    private void place(Bounds line) {
        applyCss();
        Region window = (Region) getParent();
        double high = Math.ceil(prefHeight(WIDTH));
        double under = line.getMaxY() + GAP;
        double y = under + high < window.getHeight() - GAP ? under : line.getMinY() - GAP - high;
        double x = Math.clamp(line.getMinX(), GAP, Math.max(GAP, window.getWidth() - WIDTH - GAP));
        resizeRelocate(Math.round(x), Math.round(Math.max(GAP, y)), WIDTH, high);
    }
}
