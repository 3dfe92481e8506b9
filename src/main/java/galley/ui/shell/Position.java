package galley.ui.shell;

import galley.store.Frame;
import galley.ui.shell.Placement.Monitor;
import galley.ui.shell.Placement.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where a window stands on the screens there are. {@link Placement} decides; this puts it there and looks. */
final class Position {

    private final Stage stage;
    private Optional<Rectangle2D> before = Optional.empty();

    Position(Stage stage) {
        this.stage = stage;
    }

    /**
     * Puts the window where it goes.
     *
     * @param beside the window it is opened from, which is shown
     * @param frames where windows stood
     */
    void place(Optional<Position> beside, List<Frame> frames) {
        Spot spot = beside.map(
                        other -> new Spot(Placement.beside(other.bounds(), other.monitor()), other.stage.isMaximized()))
                .orElseGet(() -> Placement.first(frames, monitors()));
        Rectangle2D bounds = spot.bounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        before = Optional.of(bounds);
        stage.setMaximized(spot.maximized());
    }

    /** {@return whether it was put somewhere, shown or not yet} */
    boolean isPlaced() {
        return before.isPresent();
    }

    /** {@return where it stands, to be remembered} */
    Frame frame() {
        return Placement.frame(bounds(), stage.isMaximized(), monitor());
    }

    /** Where it stands when it fills no screen; what it was before, while it does. */
    private Rectangle2D bounds() {
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            before = Optional.of(actual());
        }
        return before.orElseGet(this::actual);
    }

    private Rectangle2D actual() {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private Monitor monitor() {
        Rectangle2D now = actual();
        return Screen.getScreensForRectangle(now).stream()
                .max((one, other) -> Double.compare(shared(one, now), shared(other, now)))
                .map(Position::monitor)
                .orElseGet(() -> monitor(Screen.getPrimary()));
    }

    private static double shared(Screen screen, Rectangle2D window) {
        Rectangle2D bounds = screen.getBounds();
        double width = Math.min(bounds.getMaxX(), window.getMaxX()) - Math.max(bounds.getMinX(), window.getMinX());
        double height = Math.min(bounds.getMaxY(), window.getMaxY()) - Math.max(bounds.getMinY(), window.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static List<Monitor> monitors() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Position::monitor)
                .toList();
    }

    private static Monitor monitor(Screen screen) {
        return new Monitor(screen.getBounds(), screen.getVisualBounds());
    }
}
