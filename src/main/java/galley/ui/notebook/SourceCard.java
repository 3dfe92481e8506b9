package galley.ui.notebook;

import galley.article.Source;
import galley.edit.Command;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Noting;
import galley.ui.kit.Fillable;
import galley.ui.kit.Filled;
import galley.words.Problem;
import galley.words.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the source log: what is claimed, who says so, where it can be looked up, and whether somebody has. */
final class SourceCard extends Card {

    private final Editor editor;
    private final Words words;
    private final int index;
    private final List<Filled> filled;
    private final Fillable claim;
    private final TextField who = new TextField();
    private final TextField link = new TextField();
    private final CheckBox verified = new CheckBox();
    private final Button open;
    private final Button up;
    private final Button down;

    SourceCard(
            int index,
            Editor editor,
            Words words,
            Consumer<Problem> refusals,
            Consumer<String> follow,
            Fillable.Maker fields) {
        this.index = index;
        this.editor = editor;
        this.words = words;
        getStyleClass().add("source-card");
        claim = fields.make(2, words.text("source.claim"));
        who.setPromptText(words.text("source.who"));
        link.setPromptText(words.text("source.link"));
        filled = List.of(
                tied(
                        claim,
                        "source.claim",
                        Source::claim,
                        (now, text) -> new Source(text, now.who(), now.link(), now.verified())),
                tied(
                        Fillable.of(who),
                        "source.who",
                        Source::who,
                        (now, text) -> new Source(now.claim(), text, now.link(), now.verified())),
                tied(
                        Fillable.of(link),
                        "source.link",
                        Source::link,
                        (now, text) -> new Source(now.claim(), now.who(), text, now.verified())));
        filled.forEach(field -> field.onRefusal(refusals));
        verified.setText(words.text("source.verified"));
        verified.setOnAction(_ -> run(Noting.verified(index, verified.isSelected())));
        verified.setMinWidth(Region.USE_PREF_SIZE);

        open = Tool.icon("follow", "source.open", words, () -> follow.accept(link.getText()));
        link.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isShortcutDown() && !link.getText().isBlank()) {
                follow.accept(link.getText());
            }
        });
        HBox.setHgrow(link, Priority.ALWAYS);
        HBox where = new HBox(link, open);
        where.getStyleClass().add("card-row");

        up = Tool.icon("up", "source.up", words, () -> run(Noting.move(index, -1)));
        down = Tool.icon("down", "source.down", words, () -> run(Noting.move(index, 1)));
        Button remove = Tool.icon("delete", "source.remove", words, () -> run(Noting.remove(index)));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(verified, between, up, down, remove);
        foot.getStyleClass().add("card-row");
        getChildren().setAll(claim.node(), who, where, foot);
    }

    private Filled tied(
            Fillable field, String name, Function<Source, String> value, BiFunction<Source, String, Source> change) {
        field.node().setAccessibleText(words.text("source.field", words.text(name), index + 1));
        Function<String, Command> fill = text ->
                state -> Noting.source(index, change.apply(source(state), text)).on(state);
        return new Filled(field, editor, state -> value.apply(source(state)), fill);
    }

    private Source source(EditorState state) {
        List<Source> sources = state.article().metadata().notebook().sources();
        return index < sources.size() ? sources.get(index) : Source.EMPTY;
    }

    private void run(Command command) {
        editor.run(command);
    }

    @Override
    void show() {
        filled.forEach(Filled::show);
        Source now = source(editor.state());
        verified.setSelected(now.verified());
        open.setDisable(now.link().isBlank());
        up.setDisable(index == 0);
        down.setDisable(index + 1
                == editor.state().article().metadata().notebook().sources().size());
    }

    /** Gives the keyboard to the first field in which nothing stands. */
    void takeFocus() {
        (claim.text().isEmpty() ? claim.node() : who).requestFocus();
    }
}
