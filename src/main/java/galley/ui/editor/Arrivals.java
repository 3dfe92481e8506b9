package galley.ui.editor;

import galley.edit.Carrying;
import galley.edit.Selection;
import galley.edit.Transaction;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What is dragged over the surface by way of the system: words and files from other programs, and our own words come back. */
final class Arrivals {

    private final ArticleArea area;
    private final Surroundings surroundings;
    private final DropCaret caret;

    Arrivals(ArticleArea area, Surroundings surroundings) {
        this.area = area;
        this.surroundings = surroundings;
        caret = new DropCaret(area);
        area.addEventHandler(DragEvent.DRAG_OVER, this::over);
        area.addEventHandler(DragEvent.DRAG_EXITED, _ -> caret.hide());
        area.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (board.hasFiles() || board.hasString() || board.hasHtml()) {
            event.acceptTransferModes(
                    isOurs(event) ? TransferMode.COPY_OR_MOVE : new TransferMode[] {TransferMode.COPY});
            caret.show(position(event));
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        caret.hide();
        int position = position(event);
        Dragboard board = event.getDragboard();
        if (isOurs(event)) {
            boolean copy = event.getTransferMode() == TransferMode.COPY;
            area.run(copy ? Carrying.copy(position) : Carrying.move(position));
        } else if (board.hasFiles()) {
            surroundings.files(board.getFiles(), position);
        } else {
            area.run(_ -> Optional.of(Transaction.select(Selection.at(position))));
            area.pasteboard().paste(board);
        }
        area.requestFocus();
        event.setDropCompleted(true);
        event.consume();
    }

    private boolean isOurs(DragEvent event) {
        return event.getGestureSource() == area;
    }

    private int position(DragEvent event) {
        return area.hit(event.getX(), event.getY()).getInsertionIndex();
    }
}
