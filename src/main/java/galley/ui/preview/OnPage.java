package galley.ui.preview;

import galley.article.Body;
import galley.edit.Change;
import galley.format.html.Places;
import galley.format.html.Places.Spot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the page shows, and so which of its elements shows which block: a value that comes with each patch. A spot of a {@link Places}
 * counts parts; one of the page counts the elements that are there, where a book comes portion by portion.
 *
 * @param places where the blocks are
 * @param gaps the parts that are not there yet, in their order
 */
record OnPage(Places places, List<Gaps.Gap> gaps) {

    OnPage {
        gaps = List.copyOf(gaps);
    }

    /**
     * {@return the block that an element of the page begins with}
     *
     * @param element its index, of one there is
     */
    int block(int element) {
        return places.block(part(element));
    }

    private int part(int element) {
        int part = element;
        for (Gaps.Gap gap : gaps) {
            part += gap.from() <= part ? gap.to() - gap.from() : 0;
        }
        return part;
    }

    /** {@return where a block is on the page, or the one before it that shows; empty where that is not there yet} */
    Optional<Spot> near(int block) {
        Spot spot = places.near(block);
        boolean missing = gaps.stream().anyMatch(gap -> gap.from() <= spot.part() && spot.part() < gap.to());
        return missing ? Optional.empty() : Optional.of(new Spot(Gaps.shownBefore(spot.part(), gaps), spot.text()));
    }

    /** {@return the block that is somewhere on the page; empty where there is none} */
    OptionalInt block(Spot onPage) {
        return places.block(new Spot(part(onPage.part()), onPage.text()));
    }

    /**
     * {@return which block of another article a block is}: told by identity from both ends, and where both differ by its place among those
     * that do
     *
     * @param block its index
     * @param from the article it is in
     * @param to the other
     */
    static int counterpart(int block, Body from, Body to) {
        Change change = Change.between(from, to);
        if (block < change.index()) {
            return block;
        }
        if (block >= change.index() + change.removed()) {
            return block + to.size() - from.size();
        }
        return Math.clamp(
                block,
                Math.min(change.index(), to.size() - 1),
                Math.max(change.index(), change.index() + change.inserted() - 1));
    }
}
