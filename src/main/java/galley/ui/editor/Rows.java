package galley.ui.editor;

import galley.article.Direction;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;

/**
 * Up and Down where RichTextFX goes astray: out of a block that runs from the right or into one, and into an empty one. There it goes by
 * where letters stand on the screen; elsewhere RichTextFX goes itself.
 */
final class Rows {

    private final ArticleArea area;
    private double goal;
    private int placed = -1;

    Rows(ArticleArea area) {
        this.area = area;
    }

    /** {@return where a key that is pressed takes the caret; empty where that is not for this class to say} */
    OptionalInt beyond(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return OptionalInt.empty();
        }
        return switch (event.getCode()) {
            case UP -> beyond(false);
            case DOWN -> beyond(true);
            default -> OptionalInt.empty();
        };
    }

    private OptionalInt beyond(boolean down) {
        int block = area.getCurrentParagraph();
        if (area.allParToVisibleParIndex(block).isEmpty()) {
            area.showParagraphInViewport(block);
            area.layout();
        }
        Mirror mirror = Mirror.on(area, block).orElse(null);
        Bounds caret = area.getCaretBounds().orElse(null);
        int next = down ? block + 1 : block - 1;
        if (caret == null || mirror == null && !(isLeft(block, down) && isAstray(next))) {
            return OptionalInt.empty();
        }
        double x = area.getCaretPosition() == placed ? goal : caret.getCenterX();
        OptionalInt within = mirror == null ? OptionalInt.empty() : mirror.beyond(area.getCaretColumn(), x, down);
        OptionalInt place = within.isPresent()
                ? OptionalInt.of(area.getAbsolutePosition(block, within.getAsInt()))
                : inBlock(next, x, down);
        if (mirror == null) {
            // Asked for, it is kept: RichTextFX goes on from an empty block to where the caret came from.
            area.getCaretSelectionBind().getTargetOffset();
        }
        goal = x;
        placed = place.orElse(-1);
        return place;
    }

    /** Whether a step from the line of the caret leaves its block. */
    private boolean isLeft(int block, boolean down) {
        int edge = down ? area.getParagraphLinesCount(block) - 1 : 0;
        return area.lineIndex(block, area.getCaretColumn()) == edge;
    }

    /** Whether RichTextFX would miss a block: the padding over an empty one it takes for part of its line. */
    private boolean isAstray(int block) {
        return block >= 0
                && block < area.getParagraphs().size()
                && (area.getParagraphLength(block) == 0
                        || area.getParagraph(block).getParagraphStyle().direction() == Direction.RIGHT_TO_LEFT);
    }

    private OptionalInt inBlock(int block, double x, boolean down) {
        if (block < 0 || block >= area.getParagraphs().size()) {
            return OptionalInt.empty();
        }
        area.showParagraphInViewport(block);
        area.layout();
        if (area.allParToVisibleParIndex(block).isEmpty()) {
            return OptionalInt.empty();
        }
        Node graphic = area.getParagraphGraphic(block);
        TextFlow flow = (TextFlow) graphic.getParent().getChildrenUnmodifiable().getFirst();
        double y = down
                ? flow.getInsets().getTop() + 2
                : flow.getHeight() - flow.getInsets().getBottom() - 2;
        Point2D at = area.screenToLocal(x, flow.localToScreen(0, y).getY());
        return OptionalInt.of(area.hit(at.getX(), at.getY()).getInsertionIndex());
    }
}
