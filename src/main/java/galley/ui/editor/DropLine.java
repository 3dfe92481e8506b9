package galley.ui.editor;

import galley.article.Body;
import galley.ui.kit.EdgeScroll;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The line that shows where blocks would land which are dragged here from elsewhere in the window. It is there only while they are. */
public final class DropLine extends Pane {

    private final ArticleArea area;
    private final Blocks blocks;
    private final Region line = new Region();
    private final EdgeScroll scroll;
    private Runnable again = () -> {};

    DropLine(ArticleArea area) {
        this.area = area;
        blocks = new Blocks(area);
        scroll = new EdgeScroll(area, by -> {
            area.scrollYBy(by);
            again.run();
        });
        setMouseTransparent(true);
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setVisible(false);
        getChildren().setAll(line);
    }

    /**
     * Shows where blocks would land if they were let go now, and scrolls near the upper and lower edge.
     *
     * @param screenX where the pointer is
     * @param screenY where the pointer is
     * @param place gives the block before which they come to stand, for a position in the text
     */
    public void over(double screenX, double screenY, IntUnaryOperator place) {
        again = () -> aim(screenX, screenY, place);
        again.run();
        if (line.isVisible()) {
            scroll.at(screenY);
        } else {
            scroll.stop();
        }
    }

    private void aim(double screenX, double screenY, IntUnaryOperator place) {
        OptionalInt position = position(screenX, screenY);
        line.setVisible(position.isPresent());
        if (position.isPresent()) {
            double left = screenToLocal(area.localToScreen(area.getPadding().getLeft() + Margin.WIDTH, 0))
                    .getX();
            double right = screenToLocal(area.localToScreen(
                            area.getWidth() - area.getPadding().getRight(), 0))
                    .getX();
            double y = screenToLocal(new Point2D(0, blocks.boundaryY(place.applyAsInt(position.getAsInt()))))
                    .getY();
            line.resizeRelocate(left, Math.rint(y) - 1, right - left, 2);
        }
    }

    /** Shows nothing any more. */
    public void leave() {
        scroll.stop();
        line.setVisible(false);
    }

    /**
     * {@return the position in the text that is meant by a point: the start or the end of a block, whichever is nearer; empty outside of the
     * text}
     *
     * @param screenX where the pointer is
     * @param screenY where the pointer is
     */
    public OptionalInt position(double screenX, double screenY) {
        if (!area.localToScreen(area.getLayoutBounds()).contains(screenX, screenY)) {
            return OptionalInt.empty();
        }
        Body body = area.state().body();
        OptionalInt block = blocks.at(screenY);
        if (block.isEmpty()) {
            return OptionalInt.of(body.length());
        }
        int index = block.getAsInt();
        double middle =
                area.getParagraphBoundsOnScreen(index).map(Bounds::getCenterY).orElse(screenY);
        return OptionalInt.of(screenY < middle ? body.start(index) : body.end(index));
    }
}
