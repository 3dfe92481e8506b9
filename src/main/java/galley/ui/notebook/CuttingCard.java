package galley.ui.notebook;

import galley.article.Block;
import galley.article.Cutting;
import galley.article.WordCount;
import galley.edit.EditorState;
import galley.edit.Shelving;
import galley.ui.kit.KindNames;
import galley.ui.kit.Surface;
import galley.words.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A cutting on the shelf: its first words, what it is, and the ways back into the text. It can be dragged there. */
final class CuttingCard extends Card {

    /** In letters: about what four lines hold in the widest pane. */
    private static final int MOST = 220;

    private final int index;
    private final Supplier<EditorState> state;
    private final Words words;
    private final Label first = new Label();
    private final Label about = new Label();
    private Cutting shown;

    CuttingCard(int index, Supplier<EditorState> state, Surface surface, Words words, CuttingDrag drag) {
        this.index = index;
        this.state = state;
        this.words = words;
        getStyleClass().add("cutting-card");
        first.getStyleClass().add("cutting-words");
        first.setWrapText(true);
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        Button back = Tool.word("cutting.back", words, () -> Tool.intoText(surface, Shelving.putBack(index)));
        Button copy = Tool.word("cutting.copy", words, () -> Tool.intoText(surface, Shelving.copyIn(index)));
        Button remove = Tool.icon("delete", "cutting.remove", words, () -> surface.run(Shelving.remove(index)));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(back, copy, between, remove);
        foot.getStyleClass().add("card-row");
        getChildren().setAll(first, about, foot);
        // The skin of a label exchanges its letters as its style changes, and a drag that began on them would end
        // there.
        first.setMouseTransparent(true);
        about.setMouseTransparent(true);
        Tooltip.install(this, new Tooltip(words.text("cutting.drag")));
        new CardDrag(this, index, drag);
    }

    @Override
    void show() {
        List<Cutting> cuttings = state.get().article().metadata().notebook().cuttings();
        if (index >= cuttings.size() || cuttings.get(index) == shown) {
            return;
        }
        shown = cuttings.get(index);
        List<Block> blocks = shown.blocks();
        first.setText(beginning(blocks));
        int count = blocks.stream().mapToInt(WordCount::count).sum();
        String kind = blocks.size() == 1
                ? words.text(KindNames.of(blocks.getFirst()))
                : words.text("cutting.blocks", blocks.size());
        about.setText(words.text("cutting.about", kind, words.text("status.words", count)));
    }

    private String beginning(List<Block> blocks) {
        String said = blocks.stream()
                .map(block -> block.text().string())
                .filter(text -> !text.isBlank())
                .limit(3)
                .map(text -> text.length() > MOST ? text.substring(0, MOST) : text)
                .collect(Collectors.joining(" ¶ "));
        String line = said.isEmpty() ? words.text(KindNames.of(blocks.getFirst())) : said.replaceAll("\\s+", " ");
        return line.length() > MOST ? line.substring(0, MOST).stripTrailing() + "…" : line;
    }
}
