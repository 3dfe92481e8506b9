package galley.ui.palette;

import galley.ui.kit.Group;
import galley.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys on one sheet, menu by menu, and those that belong to the text. */
public final class KeySheet extends VBox {

    private static final double COLUMN = 340;
    private static final double TOP = 40;
    private static final double SIDE = 40;
    private static final int MOST_COLUMNS = 3;

    private final Overlay overlay;
    private final Words words;

    /**
     * One line of the sheet.
     *
     * @param name the key of what it is called
     * @param keys what does it
     */
    public record Row(String name, List<KeyCombination> keys) {

        /**
         * {@return a line}
         *
         * @param name the key of what it is called
         * @param keys what does it
         */
        public static Row of(String name, String... keys) {
            return new Row(
                    name,
                    List.of(keys).stream().map(KeyCombination::keyCombination).toList());
        }

        /** {@return the keys as people say them} */
        public String said() {
            return KeyBadge.text(keys);
        }
    }

    /**
     * A heading and what stands under it.
     *
     * @param name the key of the heading
     * @param rows the lines, at least one
     */
    public record Section(String name, List<Row> rows) {

        /**
         * {@return the actions of a menu that have a key}
         *
         * @param group the menu
         */
        public static Section of(Group group) {
            return new Section(
                    group.name(),
                    group.actions()
                            .filter(action -> !action.keys().isEmpty())
                            .map(action -> new Row(action.name(), action.keys()))
                            .toList());
        }
    }

    /**
     * Makes the sheet.
     *
     * @param overlay where it is shown
     * @param words what it says
     */
    public KeySheet(Overlay overlay, Words words) {
        this.overlay = overlay;
        this.words = words;
        getStyleClass().addAll("floating", "key-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /**
     * Shows it.
     *
     * @param sections what stands on it
     */
    public void show(List<Section> sections) {
        double room = overlay.getWidth() - 2 * SIDE;
        int columns = Math.clamp((int) (room / COLUMN), 1, MOST_COLUMNS);
        ScrollPane scroll = new ScrollPane(columns(sections, columns));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.text("sheet.title"));
        Label title = new Label(words.text("sheet.title"));
        title.getStyleClass().add("popover-title");
        Button close = new Button(words.text("dialog.close"));
        close.getStyleClass().addAll("flat", "link-button");
        close.setOnAction(_ -> overlay.hide());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(title, spring, close);
        head.getStyleClass().add("sheet-head");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        overlay.show(this, TOP);
        scroll.requestFocus();
    }

    /** Each section goes where the least stands so far. */
    private HBox columns(List<Section> sections, int count) {
        List<VBox> columns = new ArrayList<>();
        List<Integer> heights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            VBox column = new VBox();
            column.getStyleClass().add("sheet-column");
            column.setPrefWidth(COLUMN - 20);
            columns.add(column);
            heights.add(0);
        }
        sections.stream()
                .filter(section -> !section.rows().isEmpty())
                .sorted(Comparator.comparingInt(section -> -section.rows().size()))
                .forEach(section -> {
                    int least = heights.indexOf(
                            heights.stream().min(Comparator.naturalOrder()).orElseThrow());
                    columns.get(least).getChildren().add(section(section));
                    heights.set(least, heights.get(least) + section.rows().size() + 2);
                });
        HBox all = new HBox(columns.toArray(VBox[]::new));
        all.getStyleClass().add("sheet-columns");
        return all;
    }

    private VBox section(Section section) {
        Label heading = new Label(words.text(section.name()));
        heading.getStyleClass().add("sheet-heading");
        VBox box = new VBox(heading);
        box.getStyleClass().add("sheet-section");
        for (Row row : section.rows()) {
            Label name = new Label(words.text(row.name()));
            name.getStyleClass().add("sheet-name");
            Region spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            HBox line = new HBox(name, spring);
            line.getStyleClass().add("sheet-row");
            row.keys().forEach(key -> line.getChildren().add(new KeyBadge(key.getDisplayText())));
            box.getChildren().add(line);
        }
        return box;
    }
}
