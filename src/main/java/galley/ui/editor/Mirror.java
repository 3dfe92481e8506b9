package galley.ui.editor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexRange;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.SelectionPath;

/**
 * Puts right what is drawn over a paragraph that runs from the right.
 *
 * <p>JavaFX sets the letters of such a paragraph well, but tells where they stand as seen in a mirror, and RichTextFX knows of no mirror: it
 * puts the caret at the wrong side, widens what is selected to the wrong side, and takes lines for longer than they are. So its paths are
 * turned over here, and what it would make of lines is asked of JavaFX anew.
 */
final class Mirror {

    private final TextFlow flow;
    private final Map<Path, ListChangeListener<PathElement>> watched = new HashMap<>();

    private Mirror(TextFlow flow) {
        this.flow = flow;
    }

    /** Makes a paragraph run from the right. */
    static void put(TextFlow flow) {
        Mirror mirror = new Mirror(flow);
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        flow.getProperties().put(Mirror.class, mirror);
        flow.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(mirror::leave);
                change.getAddedSubList().forEach(mirror::watch);
            }
        });
    }

    /** {@return the mirror of a block in sight that runs from the right; empty for any other} */
    static Optional<Mirror> on(ArticleArea area, int block) {
        return area.allParToVisibleParIndex(block)
                .map(_ -> area.getParagraphGraphic(block))
                .map(Node::getParent)
                .map(box -> (Mirror)
                        box.getChildrenUnmodifiable().getFirst().getProperties().get(Mirror.class));
    }

    /**
     * {@return a shape over letters of a paragraph where a reader sees them, which is as JavaFX tells it unless they run from the right}
     *
     * @param flow the paragraph
     * @param shape the shape, from the corner of the paragraph
     */
    static PathElement[] seen(TextFlow flow, PathElement[] shape) {
        if (!flow.getProperties().containsKey(Mirror.class)) {
            return shape;
        }
        double turned =
                flow.getWidth() + flow.getInsets().getLeft() - flow.getInsets().getRight();
        return Arrays.stream(shape)
                .map(element -> moved(element, -1, turned, 0))
                .toArray(PathElement[]::new);
    }

    /**
     * {@return what letter of the paragraph is at a place}
     *
     * @param onScreen the place
     */
    CharacterHit hit(Point2D onScreen) {
        Point2D at = flow.screenToLocal(onScreen);
        Insets insets = flow.getInsets();
        double high = flow.getHeight() - insets.getTop() - insets.getBottom();
        double x = at.getX() - insets.getLeft();
        double y = Math.clamp(at.getY() - insets.getTop(), 0, Math.max(0, high - 1));
        HitInfo hit = flow.getHitInfo(new Point2D(at.getX(), y + insets.getTop()));
        int letter = Math.min(hit.getCharIndex(), length());
        if (letter == length()) {
            return CharacterHit.insertionAt(letter);
        }
        boolean leading = hit.isLeading() || isOver(letter, letter + 1);
        if (!covers(letter, x)) {
            return CharacterHit.insertionAt(leading ? letter : letter + 1);
        }
        return leading ? CharacterHit.leadingHalfOf(letter) : CharacterHit.trailingHalfOf(letter);
    }

    /** {@return the first place of the line that a place is on} */
    int lineStart(int place) {
        int from = 0;
        int to = place;
        while (from < to) {
            int middle = (from + to) / 2;
            if (isOver(middle, place)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** {@return the last place of the line that a place is on} */
    int lineEnd(int place) {
        int from = place;
        int to = length();
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (isOver(place, middle)) {
                to = middle - 1;
            } else {
                from = middle;
            }
        }
        return from;
    }

    /**
     * {@return the place that is over or under another one, empty where that is in another block}
     *
     * @param place the place
     * @param x where to look for it, on the screen
     * @param down whether the line under it is meant, or the one over it
     */
    OptionalInt beyond(int place, double x, boolean down) {
        int next = down ? lineEnd(place) + 1 : lineStart(place) - 1;
        if (next < 0 || next > length()) {
            return OptionalInt.empty();
        }
        double y = flow.localToScreen(0, lineTop(next) + 2).getY();
        return OptionalInt.of(hit(new Point2D(x, y)).getInsertionIndex());
    }

    /** Whether a place is on a line over that of another; on one line two typefaces may differ by a little. */
    private boolean isOver(int place, int other) {
        return lineTop(place) + 6 < lineTop(other);
    }

    private double lineTop(int place) {
        return flow.getCaretShape(place, true)[0] instanceof MoveTo top ? top.getY() : 0;
    }

    private int length() {
        return flow.getChildren().stream()
                .mapToInt(node -> node instanceof Text text ? text.getText().length() : 0)
                .sum();
    }

    private boolean covers(int letter, double x) {
        double turnedX = width() - x;
        double[] edges = Arrays.stream(shape(new IndexRange(letter, letter + 1)))
                .mapToDouble(element -> element instanceof LineTo line ? line.getX() : turnedX)
                .toArray();
        return Arrays.stream(edges).min().orElse(0) <= turnedX
                && turnedX <= Arrays.stream(edges).max().orElse(0);
    }

    private double width() {
        Insets insets = flow.getInsets();
        return flow.getWidth() - insets.getLeft() - insets.getRight();
    }

    private void watch(Node node) {
        if (node instanceof Path path) {
            ListChangeListener<PathElement> turning = new ListChangeListener<>() {
                private boolean turning;

                @Override
                public void onChanged(Change<? extends PathElement> change) {
                    if (!turning) {
                        turning = true;
                        turn(path);
                        turning = false;
                    }
                }
            };
            path.getElements().addListener(turning);
            watched.put(path, turning);
            turning.onChanged(null);
        }
    }

    private void leave(Node node) {
        if (node instanceof Path path && watched.containsKey(path)) {
            path.getElements().removeListener(watched.remove(path));
        }
    }

    private void turn(Path path) {
        PathElement[] shape = path instanceof SelectionPath
                ? selected().map(this::shape).orElse(new PathElement[0])
                : path.getElements().toArray(PathElement[]::new);
        path.getElements()
                .setAll(Arrays.stream(shape)
                        .map(element -> moved(element, -1, width(), 0))
                        .toList());
    }

    /** What of the paragraph is selected; its end is one letter on where the next paragraph is part of the selection. */
    private Optional<IndexRange> selected() {
        Parent box = flow.getParent();
        if (box == null || !(box.getChildrenUnmodifiable().getLast() instanceof Margin margin)) {
            return Optional.empty();
        }
        Parent above = box;
        while (above != null && !(above instanceof ArticleArea)) {
            above = above.getParent();
        }
        return Optional.ofNullable((ArticleArea) above)
                .filter(area -> margin.index() < area.getParagraphs().size())
                .map(area -> area.getParagraphSelection(margin.index()));
    }

    /** The shape of a stretch of letters as JavaFX tells it, from the edge of the letters. */
    private PathElement[] shape(IndexRange range) {
        Insets insets = flow.getInsets();
        return Arrays.stream(flow.getRangeShape(range.getStart(), range.getEnd(), true))
                .map(element -> moved(element, 1, -insets.getLeft(), -insets.getTop()))
                .toArray(PathElement[]::new);
    }

    private static PathElement moved(PathElement element, int scale, double right, double down) {
        return switch (element) {
            case MoveTo move -> new MoveTo(scale * move.getX() + right, move.getY() + down);
            case LineTo line -> new LineTo(scale * line.getX() + right, line.getY() + down);
            default -> element;
        };
    }
}
