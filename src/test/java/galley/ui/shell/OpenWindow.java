package galley.ui.shell;

import galley.edit.EditorState;
import galley.store.Ease;
import galley.store.Zoom;
import galley.ui.editor.ArticleArea;
import galley.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

/** A real window on a document, for whoever measures it. All of it is to be asked on the thread of the window. */
public final class OpenWindow {

    private final Stage stage = new Stage();
    private final Answers answers = new Answers();
    private final Window window;

    /**
     * Opens a document; the window shows itself when the document is read.
     *
     * @param document the document
     */
    public OpenWindow(Path document) {
        window = Window.asking(stage, new Words(Locale.ENGLISH), _ -> answers);
        window.open(document);
    }

    /** Turns on everything that makes writing easier and acts while one types. */
    public void comfort() {
        Modes modes = window.bench().modes();
        modes.toggleFocus(true);
        modes.toggle(Ease.TYPEWRITER);
        modes.zoom(_ -> new Zoom(125));
    }

    /** {@return whether somebody could write in it now} */
    public boolean isReady() {
        return stage.isShowing()
                && stage.isFocused()
                && area().isFocused()
                && state().body().size() > 3;
    }

    /** {@return whether the paragraph of the caret is on the screen as it will stay, with all its letters laid out} */
    public boolean showsCaret() {
        Node margin = area().getParagraphGraphic(area().getCurrentParagraph());
        return margin != null
                && !margin.getParent().isNeedsLayout()
                && margin.getParent().getChildrenUnmodifiable().stream()
                        .noneMatch(part -> part instanceof Parent inner && inner.isNeedsLayout());
    }

    /** {@return whether what has the keyboard is on the screen as it will stay} */
    public boolean isLaidOut() {
        return stage.getScene().getFocusOwner() == area()
                ? showsCaret()
                : stage.getScene().getFocusOwner() instanceof Parent field && !field.isNeedsLayout();
    }

    /** {@return whether a field beside the text is in the window} */
    public boolean shows(String id) {
        return field(id).isPresent();
    }

    /** Gives a field beside the text the keyboard. */
    public void focus(String id) {
        field(id).orElseThrow().requestFocus();
    }

    private Optional<Node> field(String id) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst();
    }

    /** Puts a picture in, as if a person had chosen it. */
    public void insert(Path picture) {
        answers.open(picture);
        window.bench().insertPicture();
    }

    /** {@return whether a picture is on the screen} */
    public boolean showsPicture() {
        return stage.getScene().lookup(".figure-frame > ImageView") instanceof ImageView view
                && view.getImage() != null;
    }

    /** {@return the surface} */
    public ArticleArea area() {
        return window.bench().area();
    }

    /** {@return what is written} */
    public EditorState state() {
        return window.bench().state();
    }

    /** {@return what is on the screen} */
    public Scene scene() {
        return stage.getScene();
    }

    /** Closes it, saved or not. */
    public void close() {
        stage.close();
    }
}
