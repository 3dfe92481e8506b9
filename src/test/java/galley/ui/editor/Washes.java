package galley.ui.editor;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

/** What is set off on the surface, as it is drawn. To be asked on the thread of the window. */
public final class Washes {

    private Washes() {}

    /**
     * {@return what is set off in a block: style and offsets, in reading order; each colored stretch is found by its letters}
     *
     * @param area the surface
     * @param block which block, in view
     */
    public static List<String> of(ArticleArea area, int block) {
        return wash(area, block).stream()
                .flatMap(wash -> wash.drawn().stream())
                .map(stretch -> stretch.style() + " " + stretch.from() + "-" + stretch.to())
                .toList();
    }

    /**
     * {@return whether all that is colored in a block lies where its letters are on the screen, and nothing else is}
     *
     * @param area the surface
     * @param block which block, in view
     */
    public static boolean underLetters(ArticleArea area, int block) {
        for (Wash wash : wash(area, block)) {
            for (var stretch : wash.drawn()) {
                int start = area.getAbsolutePosition(block, 0);
                Bounds letters = area.getCharacterBoundsOnScreen(start + stretch.from(), start + stretch.to())
                        .orElseThrow();
                boolean covered = wash.getChildren().stream()
                        .map(Path.class::cast)
                        .filter(path -> path.getStyleClass().contains(stretch.style()))
                        .map(path -> path.localToScreen(path.getBoundsInLocal()))
                        .anyMatch(color -> near(color.getMinX(), letters.getMinX(), color.getMaxX(), letters.getMaxX())
                                && near(color.getMinY(), letters.getMinY(), color.getMaxY(), letters.getMaxY()));
                if (!covered) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * {@return the letters of a block that the mouse finds in the middle of what is colored, one a stretch}
     *
     * @param area the surface
     * @param block which block, in view
     */
    public static List<Integer> lettersUnder(ArticleArea area, int block) {
        return wash(area, block).stream()
                .flatMap(wash -> wash.getChildren().stream())
                .map(path -> path.localToScreen(path.getBoundsInLocal()))
                .map(color -> area.screenToLocal(color.getCenterX(), color.getCenterY()))
                .map(at -> area.hit(at.getX(), at.getY()).getInsertionIndex() - area.getAbsolutePosition(block, 0))
                .toList();
    }

    private static boolean near(double from, double min, double to, double max) {
        return from <= min + 4 && to >= max - 4;
    }

    private static List<Wash> wash(ArticleArea area, int block) {
        Parent box = area.getParagraphGraphic(block).getParent();
        TextFlow flow = (TextFlow) box.getChildrenUnmodifiable().getFirst();
        return flow.getChildren().stream()
                .filter(Wash.class::isInstance)
                .map(Node.class::cast)
                .map(Wash.class::cast)
                .toList();
    }
}
