package galley.ui.editor;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;

/** Scrolls while something is dragged near the upper or lower edge of the surface, the faster the nearer. */
final class EdgeScroll extends AnimationTimer {

    private static final double EDGE = 48;
    private static final double FASTEST = 24;

    private final ArticleArea area;
    private final Runnable scrolled;
    private double by;

    EdgeScroll(ArticleArea area, Runnable scrolled) {
        this.area = area;
        this.scrolled = scrolled;
    }

    /** Scrolls as a height on the screen asks for, until told otherwise. */
    void at(double screenY) {
        Bounds bounds = area.localToScreen(area.getLayoutBounds());
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
        area.scrollYBy(by);
        scrolled.run();
    }
}
