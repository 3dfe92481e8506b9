package galley.ui.shell;

import galley.store.Frame;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Where a window is put: where one stood last on that screen, beside the one before it, and always where it can be seen and reached. */
final class Placement {

    /** How much farther down and to the right the next window stands, in pixels. */
    static final double STEP = 28;

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private Placement() {}

    /**
     * A screen.
     *
     * @param bounds all of it, in pixels of the desktop
     * @param free what panels and docks leave of it
     */
    record Monitor(Rectangle2D bounds, Rectangle2D free) {

        /** {@return what it is remembered by: its size and place} */
        String name() {
            return "%dx%d%+d%+d"
                    .formatted((int) bounds.getWidth(), (int) bounds.getHeight(), (int) bounds.getMinX(), (int)
                            bounds.getMinY());
        }
    }

    /**
     * Where a window goes.
     *
     * @param bounds its edges
     * @param maximized whether it fills the screen
     */
    record Spot(Rectangle2D bounds, boolean maximized) {}

    /**
     * {@return where the first window goes}
     *
     * @param frames where windows stood, the latest first
     * @param monitors the screens there are, the main one first
     */
    static Spot first(List<Frame> frames, List<Monitor> monitors) {
        for (Frame frame : frames) {
            Optional<Monitor> same = monitors.stream()
                    .filter(monitor -> monitor.name().equals(frame.screen()))
                    .findFirst();
            if (same.isPresent()) {
                return new Spot(within(bounds(frame), same.get().free()), frame.maximized());
            }
        }
        Rectangle2D free = monitors.getFirst().free();
        double width = frames.isEmpty() ? WIDTH : frames.getFirst().width();
        double height = frames.isEmpty() ? HEIGHT : frames.getFirst().height();
        return new Spot(
                within(
                        new Rectangle2D(
                                free.getMinX() + (free.getWidth() - width) / 2,
                                free.getMinY() + (free.getHeight() - height) / 2,
                                width,
                                height),
                        free),
                !frames.isEmpty() && frames.getFirst().maximized());
    }

    /**
     * {@return where a window goes that is opened from another: a step from it, and at the top left corner again when the screen ends}
     *
     * @param from the other window
     * @param monitor its screen
     */
    static Rectangle2D beside(Rectangle2D from, Monitor monitor) {
        Rectangle2D free = monitor.free();
        double width = Math.min(from.getWidth(), free.getWidth());
        double height = Math.min(from.getHeight(), free.getHeight());
        double x = from.getMinX() + STEP;
        double y = from.getMinY() + STEP;
        boolean fits = x + width <= free.getMaxX() && y + height <= free.getMaxY();
        return within(fits ? new Rectangle2D(x, y, width, height) : corner(from, free, width, height), free);
    }

    /** The corner, or a step from it where the other window stands there already. */
    private static Rectangle2D corner(Rectangle2D from, Rectangle2D free, double width, double height) {
        boolean taken = Math.abs(from.getMinX() - free.getMinX()) < STEP / 2
                && Math.abs(from.getMinY() - free.getMinY()) < STEP / 2;
        double step = taken ? STEP : 0;
        return new Rectangle2D(
                free.getMinX() + step,
                free.getMinY() + step,
                Math.min(width, free.getWidth() - step),
                Math.min(height, free.getHeight() - step));
    }

    /** {@return a window no larger than what is free of a screen, and all of it there} */
    static Rectangle2D within(Rectangle2D wanted, Rectangle2D free) {
        double width = Math.min(wanted.getWidth(), free.getWidth());
        double height = Math.min(wanted.getHeight(), free.getHeight());
        return new Rectangle2D(
                Math.clamp(wanted.getMinX(), free.getMinX(), free.getMaxX() - width),
                Math.clamp(wanted.getMinY(), free.getMinY(), free.getMaxY() - height),
                width,
                height);
    }

    /** {@return where a window stands, as it is remembered} */
    static Frame frame(Rectangle2D bounds, boolean maximized, Monitor monitor) {
        return new Frame(
                monitor.name(),
                (int) bounds.getMinX(),
                (int) bounds.getMinY(),
                Math.max(1, (int) bounds.getWidth()),
                Math.max(1, (int) bounds.getHeight()),
                maximized);
    }

    private static Rectangle2D bounds(Frame frame) {
        return new Rectangle2D(frame.x(), frame.y(), frame.width(), frame.height());
    }
}
