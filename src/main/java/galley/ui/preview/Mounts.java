package galley.ui.preview;

import java.util.List;
import javafx.scene.layout.Region;

/** One card, or two side by side: each gets half of the room, and the one that needs more what the other leaves. */
final class Mounts extends Region {

    private static final double GAP = 12;

    Mounts() {
        getStyleClass().add("mounts");
    }

    /** Shows cards, one or two. */
    void show(List<Mount> cards) {
        getChildren().setAll(cards);
    }

    @Override
    protected void layoutChildren() {
        List<Mount> cards = getChildren().stream().map(Mount.class::cast).toList();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double room = getWidth() - left - snappedRightInset();
        double high = getHeight() - top - snappedBottomInset();
        if (cards.size() < 2) {
            cards.forEach(card -> card.resizeRelocate(left, top, room, high));
            return;
        }
        double both = room - GAP;
        double half = both / 2;
        double one = cards.getFirst().wanted(both);
        double other = cards.getLast().wanted(both);
        double first = snapSizeX(one <= half && other > half ? one : one > half && other <= half ? both - other : half);
        cards.getFirst().resizeRelocate(left, top, first, high);
        cards.getLast().resizeRelocate(left + first + GAP, top, both - first, high);
    }
}
