package galley.ui.editor;

import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.CaretNode;

/** A second caret, which shows where words that are dragged would land. It is there only while they are. */
final class DropCaret {

    private final ArticleArea area;
    private CaretNode node;

    DropCaret(ArticleArea area) {
        this.area = area;
    }

    /** Shows it at a position. */
    void show(int position) {
        if (node == null) {
            node = new CaretNode("drop", area, position);
            node.getStyleClass().add("drop-caret");
            node.setShowCaret(CaretVisibility.ON);
            area.addCaret(node);
        } else if (node.getPosition() != position) {
            node.moveTo(position);
        }
    }

    /** Takes it away. */
    void hide() {
        if (node != null) {
            area.removeCaret(node);
            node = null;
        }
    }
}
