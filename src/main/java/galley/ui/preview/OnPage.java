package galley.ui.preview;

import galley.article.Body;
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

    /** {@return where a block is on the page, or the one before it that shows; empty where that is not there yet} */
    Optional<Spot> near(int block) {
        Spot spot = places.near(block);
        boolean missing = gaps.stream().anyMatch(gap -> gap.from() <= spot.part() && spot.part() < gap.to());
        return missing ? Optional.empty() : Optional.of(new Spot(Gaps.shownBefore(spot.part(), gaps), spot.text()));
    }

    /** {@return the block that is somewhere on the page; empty where there is none} */
    OptionalInt block(Spot onPage) {
        int part = onPage.part();
        for (Gaps.Gap gap : gaps) {
            part += gap.from() <= part ? gap.to() - gap.from() : 0;
        }
        return places.block(new Spot(part, onPage.text()));
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
        if (from == to) {
            return block;
        }
        int most = Math.min(from.size(), to.size());
        int start = 0;
        while (start < most && from.block(start) == to.block(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && from.block(from.size() - 1 - tail) == to.block(to.size() - 1 - tail)) {
            tail++;
        }
        if (block < start) {
            return block;
        }
        if (block >= from.size() - tail) {
            return block + to.size() - from.size();
        }
        return Math.clamp(block, Math.min(start, to.size() - 1), Math.max(start, to.size() - tail - 1));
    }
}
