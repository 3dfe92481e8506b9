package galley.ui.kit;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Scrolls while something is dragged near the upper or lower edge of what is seen, the faster the nearer. */
public final class EdgeScroll extends AnimationTimer {

    private static final double EDGE = 48;
    private static final double FASTEST = 24;

    private final Node view;
    private final DoubleConsumer scroll;
    private double by;

    /**
     * Makes one that waits.
     *
     * @param view what is dragged over
     * @param scroll scrolls it by so many pixels, in each frame
     */
    public EdgeScroll(Node view, DoubleConsumer scroll) {
        this.view = view;
        this.scroll = scroll;
    }

    /**
     * Scrolls as a height on the screen asks for, until told otherwise.
     *
     * @param screenY where the mouse is
     */
    public void at(double screenY) {
        Bounds bounds = view.localToScreen(view.getLayoutBounds());
        double over = Math.max(0, bounds.getMinY() + EDGE - screenY);
        double under = Math.max(0, screenY - bounds.getMaxY() + EDGE);
        by = Math.clamp((under - over) / EDGE, -1, 1) * FASTEST;
        if (by == 0) {
            stop();
        } else {
            start();
        }
    }

    @Override
    public void handle(long now) {
        scroll.accept(by);
    }
}
