package galley.ui.editor;

import javafx.geometry.BoundingBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

/**
 * Grays what of a block is not in focus: the color of the paper, laid thinly over it. It lies over the letters, so none is set anew, and
 * what a block is made of grays alike: bars, bullets, pictures.
 */
final class Veil extends Path {

    Veil() {
        getStyleClass().add("veil");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Lies over all of a block, and what of it reaches over the block before. */
    void cover(double width, double height, double over) {
        setLayoutX(0);
        setLayoutY(0);
        getElements().clear();
        add(new BoundingBox(0, -over, width, height + over));
    }

    /** Lies over the letters of a paragraph but for a stretch. Its flow must be laid out. */
    void leaveOut(TextFlow flow, int from, int to, int length) {
        setLayoutX(flow.getLayoutX());
        setLayoutY(flow.getLayoutY());
        getElements().clear();
        if (from > 0) {
            getElements().addAll(Mirror.seen(flow, flow.getRangeShape(0, from, true)));
        }
        if (to < length) {
            getElements().addAll(Mirror.seen(flow, flow.getRangeShape(to, length, true)));
        }
    }

    private void add(BoundingBox box) {
        getElements()
                .addAll(
                        new MoveTo(box.getMinX(), box.getMinY()),
                        new LineTo(box.getMaxX(), box.getMinY()),
                        new LineTo(box.getMaxX(), box.getMaxY()),
                        new LineTo(box.getMinX(), box.getMaxY()),
                        new ClosePath());
    }
}
