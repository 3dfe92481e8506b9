package galley.ui.editor;

import galley.ui.kit.Highlight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * The color laid under stretches of the letters of one paragraph: over what is selected, under the letters. It stands in the flow of the
 * letters without taking part in its layout, so it neither moves a letter nor has one measured again.
 */
final class Wash extends Group {

    private static final double ROUND = 3;

    private final TextFlow flow;
    private final Map<String, Path> paths = new LinkedHashMap<>();
    private List<Highlight> drawn = List.of();

    private Wash(TextFlow flow) {
        this.flow = flow;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("wash");
    }

    /** Lays color under these stretches of a paragraph and no others. Its flow must be laid out. */
    static void lay(TextFlow flow, List<Highlight> stretches) {
        List<Node> nodes = flow.getChildren();
        int letters = 0;
        while (letters < nodes.size() && !(nodes.get(letters) instanceof Text)) {
            if (nodes.get(letters++) instanceof Wash wash) {
                wash.lay(stretches);
                return;
            }
        }
        if (!stretches.isEmpty()) {
            Wash wash = new Wash(flow);
            nodes.add(letters, wash);
            wash.lay(stretches);
        }
    }

    private void lay(List<Highlight> stretches) {
        drawn = stretches;
        paths.values().forEach(path -> path.getElements().clear());
        int length = flow.getChildren().stream()
                .mapToInt(node -> node instanceof Text text ? text.getText().length() : 0)
                .sum();
        for (Highlight stretch : stretches) {
            int to = Math.min(stretch.to(), length);
            if (stretch.from() < to) {
                add(path(stretch.style()), Mirror.seen(flow, flow.getRangeShape(stretch.from(), to, false)));
            }
        }
    }

    /** {@return what it was laid under last, for tests} */
    List<Highlight> drawn() {
        return drawn;
    }

    private Path path(String style) {
        return paths.computeIfAbsent(style, _ -> {
            Path path = new Path();
            path.getStyleClass().add(style);
            getChildren().add(path);
            path.applyCss();
            return path;
        });
    }

    /** A stretch is a rectangle on each of its lines, and more where it runs both ways. */
    private static void add(Path path, PathElement[] shape) {
        Bounds box = null;
        for (PathElement element : shape) {
            switch (element) {
                case MoveTo move -> {
                    add(path, box);
                    box = new BoundingBox(move.getX(), move.getY(), 0, 0);
                }
                case LineTo line -> box = around(box, line);
                default -> {}
            }
        }
        add(path, box);
    }

    private static Bounds around(Bounds box, LineTo line) {
        if (box == null) {
            return null;
        }
        double left = Math.min(box.getMinX(), line.getX());
        double top = Math.min(box.getMinY(), line.getY());
        return new BoundingBox(
                left, top, Math.max(box.getMaxX(), line.getX()) - left, Math.max(box.getMaxY(), line.getY()) - top);
    }

    private static void add(Path path, Bounds box) {
        if (box == null || box.getWidth() == 0) {
            return;
        }
        double left = box.getMinX() - 1;
        double right = box.getMaxX() + 1;
        double top = box.getMinY();
        double bottom = box.getMaxY();
        path.getElements()
                .addAll(
                        new MoveTo(left + ROUND, top),
                        new LineTo(right - ROUND, top),
                        new QuadCurveTo(right, top, right, top + ROUND),
                        new LineTo(right, bottom - ROUND),
                        new QuadCurveTo(right, bottom, right - ROUND, bottom),
                        new LineTo(left + ROUND, bottom),
                        new QuadCurveTo(left, bottom, left, bottom - ROUND),
                        new LineTo(left, top + ROUND),
                        new QuadCurveTo(left, top, left + ROUND, top),
                        new ClosePath());
    }
}
