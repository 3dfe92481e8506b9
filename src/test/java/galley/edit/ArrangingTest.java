package galley.edit;

import static galley.edit.Proof.cannot;
import static galley.edit.Proof.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Block;
import galley.article.Body;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole blocks moved, copied, deleted and begun, at every edge: one line a row of the guide's page on moving. */
class ArrangingTest {

    private static final Command UP = Arranging.up();
    private static final Command DOWN = Arranging.down();

    @Test
    void aBlockMovesPastOneNeighbor() {
        edit("h A|p One|p T^wo|p Three", UP, "h A|p T^wo|p One|p Three");
        edit("h A|p One|p T^wo|p Three", DOWN, "h A|p One|p Three|p T^wo");
        edit("h A|p One|- ^|p Two", UP, "h A|- ^|p One|p Two");
        edit("h A|p One|? ^|p Two", DOWN, "h A|p One|p Two|? ^");
        edit("h A|p {O^ne}|p two", DOWN, "h A|p two|p {O^ne}");
    }

    @Test
    void theHeadStaysAndNothingMovesAboveIt() {
        cannot("h A^|p One", DOWN);
        cannot("h A|s S^|p One", DOWN);
        cannot("h A|s S^|p One", UP);
        cannot("h A|p O^ne", UP);
        cannot("h A|s S|p O^ne|p Two", UP);
        cannot("h A|p O^ne", DOWN);
        cannot("h [A|p One^|p Two", DOWN);
        cannot("h A|s [S|p One^|p Two", DOWN);
    }

    @Test
    void severalBlocksMoveTogetherAndStaySelected() {
        edit("h A|p One|p T[wo|p Thr^ee|p Four", UP, "h A|p T[wo|p Thr^ee|p One|p Four");
        edit("h A|p T^wo|p Thr[ee|p Four", DOWN, "h A|p Four|p T^wo|p Thr[ee");
        edit("h A|p [One|p ^Two|p Three", DOWN, "h A|p Two|p [One|p ^Three");
        edit("h A|p [One|p ^Two", DOWN, "h A|p Two|p [One^");
    }

    @Test
    void aParagraphMovesPastAWholeListOrQuotation() {
        edit("h A|p ^x|* one|** two|1 three|p y", DOWN, "h A|* one|** two|1 three|p ^x|p y");
        edit("h A|* one|** two|p ^x", UP, "h A|p ^x|* one|** two");
        edit("h A|p ^x|q one|q two|a Lind|q three", DOWN, "h A|q one|q two|a Lind|p ^x|q three");
        edit("h A|q zero|a X|q one|a Lind|p ^x", UP, "h A|q zero|a X|p ^x|q one|a Lind");
        edit("h A|p ^x|a Lind|p y", DOWN, "h A|a Lind|p ^x|p y");
    }

    @Test
    void aParagraphMovesFromSectionToSection() {
        edit("h A|h2 One|p ^x", UP, "h A|p ^x|h2 One");
        edit("h A|p ^x|h2 One|p y", DOWN, "h A|h2 One|p ^x|p y");
    }

    @Test
    void aQuotationMovesWithWhoSaidIt() {
        edit("h A|p x|q W^ords|a Lind", UP, "h A|q W^ords|a Lind|p x");
        edit("h A|q Words|a L^ind|p x", DOWN, "h A|p x|q Words|a L^ind");
        edit("h A|q one|q t^wo|a Lind|p x", DOWN, "h A|p x|q one|q t^wo|a Lind");
        edit("h A|q one|a X|q t^wo|a Lind", UP, "h A|q t^wo|a Lind|q one|a X");
    }

    @Test
    void anItemMovesPastItsEqualsWithWhatIsUnderIt() {
        edit("h A|* o^ne|** sub|* two|** under|* three", DOWN, "h A|* two|** under|* o^ne|** sub|* three");
        edit("h A|* one|** sub|* t^wo|** under", UP, "h A|* t^wo|** under|* one|** sub");
        edit("h A|1 one|1 t^wo", UP, "h A|1 t^wo|1 one");
    }

    @Test
    void anItemOfAnInnerListMovesOnIntoTheNextAndLeavesNoList() {
        edit("h A|* one|** s^ub|* two|** under", DOWN, "h A|* one|* two|** s^ub|** under");
        edit("h A|* one|** under|* two|** s^ub", UP, "h A|* one|** under|** s^ub|* two");
        cannot("h A|* one|** s^ub|p x", DOWN);
        cannot("h A|p x|* one|** s^ub", UP);
        cannot("h A|p x|** s^ub|p y", UP);
        cannot("h A|p x|** s^ub|p y", DOWN);
        edit("h A|** one|* t^wo", UP, "h A|* t^wo|** one");
    }

    @Test
    void anOuterItemLeavesItsListAtTheEnd() {
        edit("h A|* one|* t^wo|** sub|p x", DOWN, "h A|* one|p x|* t^wo|** sub");
        edit("h A|p x|* o^ne|* two", UP, "h A|* o^ne|p x|* two");
        edit("h A|* one|p x|* t^wo", UP, "h A|* one|* t^wo|p x");
    }

    @Test
    void aSectionMovesPastTheWholeSectionBesideIt() {
        edit("h A|p x|h2 O^ne|p 1|h3 Sub|p 2|h2 Two|p 3", DOWN, "h A|p x|h2 Two|p 3|h2 O^ne|p 1|h3 Sub|p 2");
        edit("h A|p x|h2 One|p 1|h3 Sub|p 2|h2 T^wo|p 3", UP, "h A|p x|h2 T^wo|p 3|h2 One|p 1|h3 Sub|p 2");
        edit("h A|h2 One|h3 S^ub|p 1|h3 Other|h4 Small|p 2", DOWN, "h A|h2 One|h3 Other|h4 Small|p 2|h3 S^ub|p 1");
    }

    @Test
    void aSectionStopsAtTheBoundsOfTheOneAboveIt() {
        cannot("h A|h2 One|h3 S^ub|h2 Two", DOWN);
        cannot("h A|h2 One|p x|h3 S^ub", UP);
        cannot("h A|h2 Zero|h3 Other|h2 One|h3 S^ub", UP);
        cannot("h A|p lead|h2 O^ne|p x", UP);
        cannot("h A|h2 One|h4 S^mall|h3 Sub", DOWN);
        cannot("h A|h2 O^ne|p x", DOWN);
        edit("h A|h2 One|h4 Small|h3 S^ub|h3 Other", DOWN, "h A|h2 One|h4 Small|h3 Other|h3 S^ub");
    }

    @Test
    void aSelectionWithAHeadingMovesAsItsSectionsDo() {
        edit("h A|h2 O[ne|p x|h2 T^wo|p y|h2 Three|p z", DOWN, "h A|h2 Three|p z|h2 O[ne|p x|h2 T^wo|p y");
        edit("h A|h2 Zero|p q|p [x|h2 O^ne|p y", UP, "h A|p [x|h2 O^ne|p y|h2 Zero|p q");
    }

    @Test
    void aBlockMovesToAnyPlaceWhereNothingComesApart() {
        edit("h A|p O^ne|p Two|p Three", Arranging.to(1, 4), "h A|p Two|p Three|p O^ne");
        edit("h A|p One|p Two|p T^hree", Arranging.to(3, 1), "h A|p T^hree|p One|p Two");
        edit("h A^|p One|p Two", Arranging.to(1, 3), "h A|p Two|p ^One");
        edit("h A|p One|p [Two|p Three^", Arranging.to(1), "h A|p [Two|p Three^|p One");
        for (int nowhere : List.of(-1, 0, 1, 2, 5)) {
            cannot("h A|p On^e|p Two|p Three", Arranging.to(1, nowhere));
        }
        cannot("h A|p One", Arranging.to(7, 1));
        cannot("h A|s S|p One^", Arranging.to(2, 1));
        cannot("h A|s S|p One^", Arranging.to(1, 3));
        cannot("h A|p x^|* one|* two", Arranging.to(1, 3));
        cannot("h A|p x^|q one|q two|a Lind", Arranging.to(1, 3));
        cannot("h A|p x^|q one|q two|a Lind", Arranging.to(1, 4));
    }

    @Test
    void aSectionIsPutDownOnlyWhereNothingComesUnderIt() {
        edit("h A|h2 One|h3 S^ub|p x|h2 Two|p y", Arranging.to(2, 6), "h A|h2 One|h2 Two|p y|h3 S^ub|p x");
        edit("h A|h2 One|h3 S^ub|p x|h2 Two|h3 Other", Arranging.to(2, 5), "h A|h2 One|h2 Two|h3 S^ub|p x|h3 Other");
        cannot("h A|h2 O^ne|p x|h2 Two|h3 Sub|p y", Arranging.to(1, 4));
        cannot("h A|h2 O^ne|p x|h2 Two|p y", Arranging.to(1, 4));
        cannot("h A|h2 O^ne|p x|h2 Two|p y", Arranging.to(1, 2));
        cannot("h A|p lead|h2 O^ne|p x", Arranging.to(2, 1));
    }

    @Test
    void anItemIsPutDownOnlyInAListOfItsDepth() {
        edit("h A|* one|** s^ub|* two|p x", Arranging.to(2, 4), "h A|* one|* two|** s^ub|p x");
        edit("h A|* o^ne|* two|p x|p y", Arranging.to(1, 4), "h A|* two|p x|* o^ne|p y");
        cannot("h A|* one|** s^ub|* two|p x", Arranging.to(2, 5));
        cannot("h A|* one|*** s^ub|p y|* two|p x", Arranging.to(2, 5));
        cannot("h A|* one|** sub|* t^wo", Arranging.to(3, 2));
        cannot("h A|* one|q x|a Lind", Arranging.to(1, 3));
    }

    @Test
    void aCopyStandsAfterWithWhatBelongsToIt() {
        edit("h A|p {O^ne}|p Two", Arranging.duplicate(), "h A|p {One}|p {O^ne}|p Two");
        edit("h A|p O[ne|p Tw^o", Arranging.duplicate(), "h A|p One|p Two|p O[ne|p Tw^o");
        edit("h A|q W^|a Lind", Arranging.duplicate(), "h A|q W|a Lind|q W^|a Lind");
        edit("h A|* o^ne|** sub|* two", Arranging.duplicate(), "h A|* one|** sub|* o^ne|** sub|* two");
        edit("h A|h2 O^ne|p x|h2 Two", Arranging.duplicate(), "h A|h2 One|p x|h2 O^ne|p x|h2 Two");
        edit("h A|? ^", Arranging.duplicate(), "h A|? |? ^");
        cannot("h A^|p x", Arranging.duplicate());
        cannot("h A|s S^|p x", Arranging.duplicate());
        cannot("h [A|p x^", Arranging.duplicate());
    }

    @Test
    void deletingTakesTheBlocksAlone() {
        edit("h A|p One|p T^wo|p Three", Arranging.delete(), "h A|p One|p ^Three");
        edit("h A|p One|p T^wo", Arranging.delete(), "h A|p One^");
        edit("h A|p O[ne|p T^wo|p Three", Arranging.delete(), "h A|p ^Three");
        edit("h A|h2 O^ne|p x", Arranging.delete(), "h A|p ^x");
        edit("h A|* o^ne|** sub", Arranging.delete(), "h A|** ^sub");
        edit("h A|s S^|p x", Arranging.delete(), "h A|p ^x");
        edit("h A|p One|- ^|p Two", Arranging.delete(), "h A|p One|p ^Two");
    }

    @Test
    void anAttributionGoesWithTheLastQuoteItIsFor() {
        edit("h A|p x|q W^ords|a Lind|p y", Arranging.delete(), "h A|p x|p ^y");
        edit("h A|q one|q t^wo|a Lind", Arranging.delete(), "h A|q one|a ^Lind");
        edit("h A|q o[ne|q two^|a Lind", Arranging.delete(), "h A|p ^");
        edit("h A|q one|a L^ind|p y", Arranging.delete(), "h A|q one|p ^y");
    }

    @Test
    void whatIsLeftIsNeverTheHeadlineAlone() {
        edit("h A|p O^ne", Arranging.delete(), "h A|p ^");
        edit("h [A|s S|p One^", Arranging.delete(), "h A|p ^");
        edit("h [A|p One^|p Two", Arranging.delete(), "h A|p ^Two");
        cannot("h A|p ^", Arranging.delete());
        cannot("h A^|p One", Arranging.delete());
        cannot("h A^", Arranging.delete());
    }

    @Test
    void aParagraphBeginsAfterOrBeforeWhateverTheCaretIsIn() {
        edit("h A|p O^ne|p Two", Arranging.paragraphAfter(), "h A|p One|p ^|p Two");
        edit("h A|p One|p T^wo", Arranging.paragraphBefore(), "h A|p One|p ^|p Two");
        edit("h A|* o^ne|** sub|p x", Arranging.paragraphAfter(), "h A|* one|** sub|p ^|p x");
        edit("h A|* one|** s^ub|p x", Arranging.paragraphBefore(), "h A|p ^|* one|** sub|p x");
        edit("h A|q W^ords|a Lind", Arranging.paragraphAfter(), "h A|q Words|a Lind|p ^");
        edit("h A|q Words|a L^ind", Arranging.paragraphBefore(), "h A|p ^|q Words|a Lind");
        edit("h A|h2 O^ne|p x", Arranging.paragraphAfter(), "h A|h2 One|p ^|p x");
        edit("h A^|s S|p x", Arranging.paragraphAfter(), "h A|s S|p ^|p x");
        edit("h A|s S^|p x", Arranging.paragraphAfter(), "h A|s S|p ^|p x");
        edit("h A^", Arranging.paragraphAfter(), "h A|p ^");
        edit("h A|p O[ne|p T^wo", Arranging.paragraphAfter(), "h A|p One|p Two|p ^");
        cannot("h A^|p x", Arranging.paragraphBefore());
        cannot("h A|s S^|p x", Arranging.paragraphBefore());
    }

    @Test
    void aFactMovesInItsBoxAndOutOfIt() {
        edit("h A|f one|f t^wo|f three", UP, "h A|f t^wo|f one|f three");
        edit("h A|f one|f t^wo|p x", DOWN, "h A|f one|p x|f t^wo");
        edit("h A|f one|f two|p ^x", UP, "h A|p ^x|f one|f two");
        edit("h A|p ^x|f one|f two|* y", DOWN, "h A|f one|f two|p ^x|* y");
        edit("h A|f o^ne|* y|* z", DOWN, "h A|* y|* z|f o^ne");
        cannot("h A|p x^|f one|f two", Arranging.to(1, 3));
        cannot("h A|f x^|p y|* one|* two", Arranging.to(1, 4));
    }

    @Test
    void picturesAndPullQuotesMoveAsWhatTheyAre() {
        edit("h A|p x|fig Ca^ption", UP, "h A|fig Ca^ption|p x");
        edit("h A|p x|pq W^ords|a Lind", UP, "h A|pq W^ords|a Lind|p x");
        edit("h A|p ^x|pq one|pq two|a Lind", DOWN, "h A|pq one|pq two|a Lind|p ^x");
        edit("h A|q one|pq t^wo", UP, "h A|pq t^wo|q one");
        edit("h A|pq W^ords|a Lind|p y", Arranging.delete(), "h A|p ^y");
        edit("h A|c x^|e y", DOWN, "h A|e y|c x^");
    }

    @Test
    void aPictureIsPutByWhereItWasLetGo() {
        Block picture = Draft.state("h A|fig ").body().block(1);
        edit("h A|p On^e|p Two", Arranging.put(picture, 4), "h A|p One|fig ^|p Two");
        edit("h A|p On^e|p Two", Arranging.put(picture, 6), "h A|p One|fig ^|p Two");
        edit("h A|p On^e|p |p Two", Arranging.put(picture, 6), "h A|p One|fig ^|p Two");
        edit("h A|p x^|* one|* two|p y", Arranging.put(picture, 9), "h A|p x|* one|* two|fig ^|p y");
        edit("h A|s S|p x^", Arranging.put(picture, 0), "h A|s S|fig ^|p x");
        edit("h A|s S|p x^", Arranging.put(picture, 2), "h A|s S|fig ^|p x");
        edit("h A^", Arranging.put(picture, 1), "h A|fig ^");
    }

    @Test
    void movingALongSectionIsOneEditOverWhatMovesAndItsNeighbor() {
        String section = "|h2 Title" + "|p x".repeat(2_000);
        EditorState state = Draft.state("h A" + "|p x".repeat(5_000) + "|h2 O^ne" + "|p y".repeat(10) + section);
        Transaction moved = DOWN.on(state).orElseThrow();
        assertEquals(1, moved.edits().size());
        Body after = state.apply(moved, 0).body();
        assertEquals(new Change(5_001, 2_012, 2_012), Change.between(state.body(), after));
        assertSame(state.body().block(5_000), after.block(5_000));
        assertTrue(after.block(7_002) instanceof Block.Heading);
    }

    @Test
    void whereABlockStandsIsCountedAmongItsEquals() {
        Body body = Draft.state("h A|s S|p x|h2 One|h3 Sub|h2 Two|p y").body();
        assertEquals(new Standing(false, 1, 5), Standing.of(body, 2));
        assertEquals(new Standing(false, 5, 5), Standing.of(body, 6));
        assertEquals(new Standing(true, 2, 2), Standing.of(body, 5));
        assertEquals(new Standing(true, 1, 1), Standing.of(body, 4));
    }
}
