package galley.ui.preview;

import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The row above the page: how it is looked at, and what else can be seen. It chooses nothing by itself. */
final class PreviewBar extends HBox {

    private final ToggleGroup chosen = new ToggleGroup();
    private Viewing viewing = Viewing.USUAL;

    PreviewBar(List<PreviewPane.Leaf> leaves, Words words, Consumer<Viewing> look, Consumer<PreviewPane.Leaf> turn) {
        getStyleClass().add("preview-bar");
        List<ToggleButton> buttons = new ArrayList<>();
        for (Size size : Size.values()) {
            ToggleButton button = button(words.text(size.key()), size);
            button.setOnAction(_ -> look.accept(viewing.withSize(size)));
            buttons.add(button);
        }
        HBox sizes = segments(buttons);
        sizes.setAccessibleText(words.text("preview.size"));
        getChildren().add(sizes);
        if (!leaves.isEmpty()) {
            getChildren()
                    .add(segments(leaves.stream()
                            .map(leaf -> {
                                ToggleButton button = button(words.text(leaf.name()), leaf);
                                button.setOnAction(_ -> {
                                    button.setSelected(true);
                                    turn.accept(leaf);
                                });
                                return button;
                            })
                            .toList()));
        }
    }

    private ToggleButton button(String name, Object what) {
        ToggleButton button = new ToggleButton(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setUserData(what);
        button.setToggleGroup(chosen);
        return button;
    }

    private static HBox segments(List<ToggleButton> buttons) {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.getChildren().setAll(buttons);
        return segments;
    }

    /** Shows how the page is looked at. */
    void show(Viewing now) {
        viewing = now;
        chosen.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == now.size()));
    }
}
