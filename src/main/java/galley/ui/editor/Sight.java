package galley.ui.editor;

import javafx.geometry.BoundingBox;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/**
 * How far the text scrolls when the caret goes on. A line or two stay in view around it; as on a typewriter, if that is wanted, its line
 * stays at one height and the text moves. Where the caret went by the mouse the text stays, as the mouse is over it.
 *
 * <p>It says where to scroll before the text is laid out, so it costs no layout of its own.
 */
final class Sight {

    /** In pixels: what stays in view over the line of the caret, and under it. */
    private static final double OVER = 44;

    private static final double UNDER = 68;

    /** Where the line of a typewriter is, as a part of the height. */
    private static final double TYPEWRITER = 0.45;

    private final ArticleArea area;
    private boolean typewriter;
    private boolean byMouse;
    private boolean wanted;
    private boolean staying;

    Sight(ArticleArea area) {
        this.area = area;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> byMouse = true);
        area.addEventFilter(KeyEvent.ANY, _ -> byMouse = false);
        area.addEventFilter(InputMethodEvent.ANY, _ -> byMouse = false);
    }

    /** Keeps the line of the caret at one height, or does not. */
    void typewriter(boolean on) {
        typewriter = on;
    }

    /** {@return the room that must be behind the last block for that} */
    double endSpace() {
        return typewriter ? Math.max(UNDER, Math.rint(high() * (1 - TYPEWRITER))) : UNDER;
    }

    /** The next layout shall bring the caret into view. */
    void want() {
        wanted = true;
    }

    /** The next layout shall not, whoever wants it to: a page was turned. */
    void stay() {
        staying = true;
    }

    /** Says where to scroll to, before what is in view is laid out. */
    void bringIn() {
        boolean scrolls = wanted && !staying;
        wanted = false;
        staying = false;
        if (!scrolls) {
            return;
        }
        int block = area.getCurrentParagraph();
        if (area.getParagraphGraphic(block).getParent() instanceof Region box
                && box.getChildrenUnmodifiable().getFirst() instanceof TextFlow flow) {
            box.layout();
            area.showParagraphRegion(block, around(block, flow, high()));
        }
    }

    private BoundingBox around(int block, TextFlow flow, double high) {
        double top = Double.MAX_VALUE;
        double foot = -Double.MAX_VALUE;
        for (PathElement element : flow.getCaretShape(area.getCaretColumn(), true)) {
            double y =
                    element instanceof MoveTo move ? move.getY() : element instanceof LineTo line ? line.getY() : top;
            top = Math.min(top, y);
            foot = Math.max(foot, y);
        }
        top += flow.getLayoutY();
        foot += flow.getLayoutY();
        if (byMouse) {
            return new BoundingBox(0, top, 1, foot - top);
        }
        if (typewriter) {
            return new BoundingBox(0, Math.rint((top + foot) / 2) - Math.rint(high * TYPEWRITER), 1, high);
        }
        double end = foot + Math.min(UNDER, high / 4);
        double start = top - Math.min(OVER, high / 4);
        // Over the headline stands the kicker: where there is room it stays in view.
        double first = block == 0 && end < high ? Math.min(0, start) : start;
        return new BoundingBox(0, first, 1, end - first);
    }

    private double high() {
        return area.getHeight() - area.getInsets().getTop() - area.getInsets().getBottom();
    }
}
