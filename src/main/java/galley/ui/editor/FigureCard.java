package galley.ui.editor;

import galley.article.Block;
import galley.article.Body;
import galley.article.Picture;
import galley.article.RichText;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Recasting;
import galley.edit.Selection;
import galley.edit.Transaction;
import galley.ui.kit.Filled;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What stands over and under the caption of a figure: the picture, and its fields, written in where they stand. It is made once for a
 * figure in sight and shows what the article holds; RichTextFX makes the paragraph between anew with each letter of the caption.
 */
final class FigureCard {

    private final Editor editor;
    private final Pictures pictures;
    private final Words words;
    private final ArticleArea area;
    private final ImageView view = new ImageView();
    private final Label name = new Label();
    private final Label sentence = new Label();
    private final Label note = new Label();
    private final Button choose = new Button();
    private final Button replace = new Button();
    private final VBox message;
    private final StackPane frame;
    private final TextField alternative = new TextField();
    private final TextField credit = new TextField();
    private final TextField source = new TextField();
    private final TextField rights = new TextField();
    private final CheckBox decorative = new CheckBox();
    private final List<Control> order = List.of(alternative, decorative, credit, source, rights);
    private final List<Filled> filled;
    private final VBox fields;
    private int index;
    private String file;

    /**
     * Makes the card of a figure.
     *
     * @param index which block it is
     * @param editor where what is written goes
     * @param pictures gives what is to be seen
     * @param words what the fields say
     * @param area the surface it stands in
     */
    FigureCard(int index, Editor editor, Pictures pictures, Words words, ArticleArea area) {
        this.index = index;
        this.editor = editor;
        this.pictures = pictures;
        this.words = words;
        this.area = area;
        view.setPreserveRatio(true);
        view.setSmooth(true);
        name.getStyleClass().add("card-name");
        sentence.getStyleClass().add("card-line");
        sentence.setWrapText(true);
        note.getStyleClass().add("figure-note");
        choose.getStyleClass().add("figure-choose");
        replace.getStyleClass().add("figure-replace");
        replace.setText(words.text("figure.replace"));
        choose.setOnAction(_ -> pictures.choose(this.index));
        replace.setOnAction(_ -> pictures.choose(this.index));
        choose.setFocusTraversable(false);
        replace.setFocusTraversable(false);
        message = new VBox(name, sentence, choose);
        message.getStyleClass().add("figure-message");
        StackPane.setAlignment(note, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(replace, Pos.TOP_RIGHT);
        frame = new Frame();
        filled = List.of(
                filled(alternative, Picture::alternative, Picture::withAlternative),
                filled(credit, Picture::credit, Picture::withCredit),
                filled(source, Picture::source, Picture::withSource),
                filled(rights, Picture::rights, Picture::withRights));
        decorative.setText(words.text("figure.decorative"));
        decorative.setOnAction(_ ->
                editor.run(Recasting.details(this.index, block(picture().withDecorative(decorative.isSelected())))));
        fields = made();
        order.forEach(field -> field.focusedProperty().subscribe(focused -> {
            if (focused) {
                entered(field);
            }
        }));
        frame.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> toCaption());
        stay(frame);
        stay(fields);
        fields.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** {@return what stands over the caption} */
    Region frame() {
        return frame;
    }

    /** {@return what stands under the caption} */
    Region fields() {
        return fields;
    }

    /** Shows what the article holds of a figure now. */
    void show(int now) {
        index = now;
        Picture picture = picture();
        filled.forEach(Filled::show);
        decorative.setSelected(picture.decorative());
        alternative.setDisable(picture.decorative());
        alternative.setPromptText(
                words.text(picture.decorative() ? "figure.decorative.prompt" : "figure.alternative.prompt"));
        frame.setAccessibleText(picture.heard().isBlank() ? words.text("gutter.figure") : picture.heard());
        if (!picture.file().equals(file)) {
            file = picture.file();
            develop();
        }
    }

    /** Asks again what is to be seen: the file may have changed. */
    void develop() {
        String asked = file;
        if (asked.isBlank()) {
            told(new Pictures.Print(Optional.empty(), words.text("figure.none"), true));
            return;
        }
        if (view.getImage() == null) {
            told(new Pictures.Print(Optional.empty(), "", false));
        }
        pictures.show(asked, print -> {
            if (asked.equals(file)) {
                told(print);
            }
        });
    }

    private void told(Pictures.Print print) {
        boolean seen = print.image().isPresent();
        view.setImage(print.image().orElse(null));
        name.setText(file.substring(file.lastIndexOf('/') + 1));
        name.setManaged(!file.isBlank());
        sentence.setText(print.sentence());
        note.setText(print.sentence());
        note.setVisible(seen && !print.sentence().isEmpty());
        choose.setText(words.text(file.isBlank() ? "figure.choose" : "figure.find"));
        choose.setVisible(print.lost());
        choose.setManaged(print.lost());
        message.setVisible(!seen);
        replace.setVisible(!print.lost());
    }

    /** Gives the first field the keyboard. */
    void takeFocus() {
        (alternative.isDisabled() ? decorative : alternative).requestFocus();
    }

    /** {@return whether one of its fields has the keyboard} */
    boolean hasFocus() {
        return order.stream().anyMatch(Node::isFocused);
    }

    private VBox made() {
        Label described = label("figure.alternative", alternative);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox first = new HBox(described, between, decorative);
        first.getStyleClass().add("figure-line");
        HBox further = new HBox(
                field("figure.credit", "figure.credit.prompt", credit),
                field("figure.source", "figure.source.prompt", source),
                field("figure.rights", "figure.rights.prompt", rights));
        further.getStyleClass().add("figure-further");
        VBox all = new VBox(first, alternative, further);
        all.getStyleClass().add("figure-fields");
        return all;
    }

    private VBox field(String key, String prompt, TextField field) {
        field.setPromptText(words.text(prompt));
        VBox box = new VBox(label(key, field), field);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        box.setPrefWidth(100);
        return box;
    }

    private Label label(String key, TextField field) {
        Label label = new Label(words.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("figure-label");
        field.setAccessibleText(words.text(key));
        field.setId(key.replace('.', '-'));
        field.setMinWidth(0);
        field.setPrefColumnCount(1);
        field.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Filled filled(
            TextField field, Function<Picture, String> said, BiFunction<Picture, String, Picture> saying) {
        Function<EditorState, String> value = state -> said.apply(of(state));
        return new Filled(field, editor, value, text -> Recasting.fill(index, block(saying.apply(picture(), text))));
    }

    private Picture picture() {
        return of(editor.state());
    }

    /** Between an update and its painting the block may be another one, and shortly after it there is no card for it any more. */
    private Picture of(EditorState state) {
        return index < state.body().size() && state.body().block(index) instanceof Block.Figure figure
                ? figure.picture()
                : Picture.NONE;
    }

    private static Block block(Picture picture) {
        return new Block.Figure(picture, RichText.EMPTY);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int at = order.indexOf(event.getTarget());
        switch (event.getCode()) {
            case TAB -> step(at, event.isShiftDown() ? -1 : 1);
            case ENTER -> step(at, 1);
            case DOWN -> {
                if (at < 2) {
                    credit.requestFocus();
                } else {
                    area.requestFocus();
                }
            }
            case UP -> {
                if (at >= 2) {
                    takeFocus();
                } else {
                    area.requestFocus();
                }
            }
            case ESCAPE -> area.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int from, int by) {
        int to = from + by;
        while (to >= 0 && to < order.size() && order.get(to).isDisabled()) {
            to += by;
        }
        if (to < 0 || to >= order.size()) {
            area.requestFocus();
        } else {
            order.get(to).requestFocus();
        }
    }

    private void toCaption() {
        select(editor.state().body().end(index));
        area.requestFocus();
    }

    /** Whoever writes in a field is in its figure: the caret waits in the caption. */
    private void entered(Control field) {
        Body body = editor.state().body();
        if (index < body.size() && body.at(editor.state().selection().caret()).block() != index) {
            select(body.end(index));
        }
        area.bringIntoView(field);
    }

    private void select(int position) {
        editor.dispatch(Transaction.select(Selection.at(position)));
    }

    /** What the mouse and the keys do here is no business of the text around it, but for shortcuts. */
    private static void stay(Node node) {
        node.addEventHandler(MouseEvent.ANY, Event::consume);
        node.addEventHandler(KeyEvent.ANY, event -> {
            if (!event.isShortcutDown()
                    && !event.isAltDown()
                    && !event.getCode().isFunctionKey()) {
                event.consume();
            }
        });
        node.setCursor(Cursor.DEFAULT);
    }

    /** The picture as large as there is room for. */
    private final class Frame extends StackPane {

        private Frame() {
            getStyleClass().add("figure-frame");
            getChildren().addAll(view, message, note, replace);
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(Math.max(1, getWidth() - 2));
            view.setFitHeight(Math.max(1, getHeight() - 2));
            super.layoutChildren();
        }
    }
}
