package galley.ui.editor;

import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;

/**
 * Up and Down where RichTextFX goes astray: from a block that runs from the right, by where letters stand on the screen, and from any other
 * into an empty one. Elsewhere RichTextFX goes there itself.
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
        Mirror mirror = Mirror.on(area, block).orElse(null);
        if (mirror == null) {
            return intoEmpty(block, down);
        }
        Bounds caret = area.getCaretBounds().orElse(null);
        if (caret == null) {
            return OptionalInt.empty();
        }
        double x = area.getCaretPosition() == placed ? goal : caret.getCenterX();
        OptionalInt within = mirror.beyond(area.getCaretColumn(), x, down);
        OptionalInt place = within.isPresent()
                ? OptionalInt.of(area.getAbsolutePosition(block, within.getAsInt()))
                : inBlock(down ? block + 1 : block - 1, x, down);
        goal = x;
        placed = place.orElse(-1);
        return place;
    }

    /** RichTextFX takes the room over the letters of an empty block for part of its line, and so may go one place beyond its end. */
    private OptionalInt intoEmpty(int block, boolean down) {
        int next = down ? block + 1 : block - 1;
        if (next < 0 || next >= area.getParagraphs().size() || area.getParagraphLength(next) > 0) {
            return OptionalInt.empty();
        }
        int edge = down ? area.getParagraphLinesCount(block) - 1 : 0;
        if (area.lineIndex(block, area.getCaretColumn()) != edge) {
            return OptionalInt.empty();
        }
        // Asked for, it is kept: RichTextFX goes on from the empty block to where the caret came from.
        area.getCaretSelectionBind().getTargetOffset();
        return OptionalInt.of(area.getAbsolutePosition(next, 0));
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
