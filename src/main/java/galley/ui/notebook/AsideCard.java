package galley.ui.notebook;

import galley.article.SetAside;
import galley.edit.Detailing;
import galley.edit.EditorState;
import galley.ui.kit.Surface;
import galley.words.Words;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A line that an import set aside, with the reason and the way back into the text. */
final class AsideCard extends Card {

    private final int index;
    private final Supplier<EditorState> state;
    private final Words words;
    private final Label line = new Label();
    private final Label why = new Label();
    private final Button back;
    private SetAside shown;

    AsideCard(int index, Supplier<EditorState> state, Surface surface, Words words) {
        this.index = index;
        this.state = state;
        this.words = words;
        getStyleClass().add("aside-card");
        line.setWrapText(true);
        why.setWrapText(true);
        why.getStyleClass().add("quiet");
        back = Tool.word("aside.back", words, () -> Tool.intoText(surface, Detailing.bringBack(shown)));
        back.getStyleClass().add("link-button");
        HBox foot = new HBox(back);
        foot.getStyleClass().add("card-row");
        getChildren().setAll(line, why, foot);
    }

    @Override
    void show() {
        List<SetAside> lines = state.get().article().metadata().notebook().setAside();
        if (index < lines.size() && lines.get(index) != shown) {
            shown = lines.get(index);
            line.setText(shown.text().strip());
            why.setText(words.text("aside.why", shown.line(), words.text("set-aside." + shown.reason())));
            back.setAccessibleText(words.text("aside.back.line", shown.text().strip()));
        }
    }
}
