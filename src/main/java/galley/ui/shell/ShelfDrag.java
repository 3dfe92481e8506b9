package galley.ui.shell;

import galley.edit.EditorState;
import galley.edit.Shelving;
import galley.ui.editor.ArticleArea;
import galley.ui.editor.DropLine;
import galley.ui.notebook.CuttingDrag;
import java.util.function.Supplier;

/**
 * Lets a cutting be dragged from the shelf into the text.
 *
 * @param state where the writer is
 * @param area the text
 * @param line shows where it would land
 */
record ShelfDrag(Supplier<EditorState> state, ArticleArea area, DropLine line) implements CuttingDrag {

    @Override
    public void over(int cutting, double screenX, double screenY) {
        line.over(screenX, screenY, position -> Shelving.place(state.get(), cutting, position));
    }

    @Override
    public void leave() {
        line.leave();
    }

    @Override
    public void drop(int cutting, double screenX, double screenY) {
        line.position(screenX, screenY).ifPresent(position -> {
            area.run(Shelving.putBack(cutting, position));
            area.requestFocus();
        });
    }
}
