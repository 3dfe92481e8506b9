package galley.ui.editor;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
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
import javafx.scene.transform.Scale;
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
    private final Scale turned = new Scale(-1, 1);

    private Mirror(TextFlow flow) {
        this.flow = flow;
        turned.pivotXProperty()
                .bind(Bindings.createDoubleBinding(() -> width() / 2, flow.widthProperty(), flow.insetsProperty()));
    }

    /** Makes a paragraph run from the right. */
    static void put(TextFlow flow) {
        Mirror mirror = new Mirror(flow);
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        flow.getProperties().put(Mirror.class, mirror);
        flow.getChildren().forEach(mirror::turn);
        flow.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(node -> node.getTransforms().remove(mirror.turned));
                change.getAddedSubList().forEach(mirror::turn);
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
        boolean leading = hit.isLeading() || lineTop(letter + 1) > lineTop(letter);
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
            if (lineTop(middle) < lineTop(place)) {
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
            if (lineTop(middle) > lineTop(place)) {
                to = middle - 1;
            } else {
                from = middle;
            }
        }
        return from;
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

    private void turn(Node node) {
        if (!(node instanceof Path path) || path.getTransforms().contains(turned)) {
            return;
        }
        path.getTransforms().add(turned);
        if (path instanceof SelectionPath) {
            path.getElements().addListener(new ListChangeListener<>() {
                private boolean measuring;

                @Override
                public void onChanged(Change<? extends PathElement> change) {
                    if (!measuring && path.getParent() == flow) {
                        measuring = true;
                        selected().ifPresent(range -> path.getElements().setAll(shape(range)));
                        measuring = false;
                    }
                }
            });
        }
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

    private PathElement[] shape(IndexRange range) {
        PathElement[] shape = flow.getRangeShape(range.getStart(), range.getEnd(), true);
        Insets insets = flow.getInsets();
        return Arrays.stream(shape).map(element -> within(element, insets)).toArray(PathElement[]::new);
    }

    private static PathElement within(PathElement element, Insets insets) {
        return switch (element) {
            case MoveTo move -> new MoveTo(move.getX() - insets.getLeft(), move.getY() - insets.getTop());
            case LineTo line -> new LineTo(line.getX() - insets.getLeft(), line.getY() - insets.getTop());
            default -> element;
        };
    }
}
