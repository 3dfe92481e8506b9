package galley.ui.editor;

import galley.article.Block;
import galley.article.Body;
import galley.edit.Selection;
import galley.edit.Take;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;

/** Where the blocks in sight stand on the screen. It looks at those, and at no other, and only when asked. */
final class Blocks {

    private final ArticleArea area;

    Blocks(ArticleArea area) {
        this.area = area;
    }

    /** {@return the block at a height of the screen; empty beside all of them} */
    OptionalInt at(double screenY) {
        area.layout();
        for (int i = 0; i < area.getVisibleParagraphs().size(); i++) {
            Bounds bounds = area.getVisibleParagraphBoundsOnScreen(i);
            if (screenY >= bounds.getMinY() && screenY < bounds.getMaxY()) {
                return OptionalInt.of(area.visibleParToAllParIndex(i));
            }
        }
        return OptionalInt.empty();
    }

    /** {@return the bounds of what stands in the first line of a block in sight: its first letter, or the caret where there is none} */
    Bounds firstLine(int index) {
        int start = start(index);
        int end = Math.min(start + 1, body().end(index));
        return area.getCharacterBoundsOnScreen(start, end)
                .or(() -> area.getParagraphBoundsOnScreen(index))
                .orElseThrow();
    }

    /** {@return the boundary nearest to a height of the screen at which a take may be put down: the block behind it} */
    OptionalInt boundary(Take take, double screenY) {
        area.layout();
        int shown = area.getVisibleParagraphs().size();
        if (shown == 0) {
            return OptionalInt.empty();
        }
        OptionalInt nearest = OptionalInt.empty();
        double least = Double.MAX_VALUE;
        int first = area.visibleParToAllParIndex(0);
        for (int index = first; index <= first + shown; index++) {
            double away = Math.abs(boundaryY(index) - screenY);
            if (away < least && take.mayStandBefore(body(), index)) {
                nearest = OptionalInt.of(index);
                least = away;
            }
        }
        return nearest;
    }

    /** {@return the height on the screen of the boundary before a block in sight, or behind the last in sight} */
    double boundaryY(int before) {
        Optional<Double> top = before < body().size()
                ? area.getParagraphBoundsOnScreen(before).map(Bounds::getMinY)
                : Optional.empty();
        return top.or(() -> area.getParagraphBoundsOnScreen(before - 1).map(Bounds::getMaxY))
                .orElse(Double.NaN);
    }

    /** {@return whether something of a block, or the caret in it, is selected} */
    boolean selected(Selection selection, int index) {
        Body body = body();
        return body.at(selection.from()).block() <= index
                && index <= body.at(selection.to()).block();
    }

    /** {@return whether a block is a paragraph in which nothing is written} */
    boolean isEmptyParagraph(int index) {
        Block block = body().block(index);
        return block instanceof Block.Paragraph && block.text().isEmpty();
    }

    /** {@return the first block that may move} */
    int floor() {
        Body body = body();
        return body.size() > 1 && body.block(1) instanceof Block.Standfirst ? 2 : 1;
    }

    /** {@return the position of a block's first letter} */
    int start(int index) {
        return body().start(index);
    }

    private Body body() {
        return area.state().body();
    }
}
