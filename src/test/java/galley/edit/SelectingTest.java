package galley.edit;

import static galley.edit.Proof.cannot;
import static galley.edit.Proof.edit;

import org.junit.jupiter.api.Test;

/** What is selected by keys and clicks, and words carried from one place to another. */
class SelectingTest {

    @Test
    void allIsTheBlockFirstAndThenTheArticle() {
        edit("h A|p O^ne|p Two", Selecting.more(), "h A|p [One^|p Two");
        edit("h A|p O[n^e|p Two", Selecting.more(), "h A|p [One^|p Two");
        edit("h A|p [One^|p Two", Selecting.more(), "h [A|p One|p Two^");
        edit("h A|p ^One[|p Two", Selecting.more(), "h [A|p One|p Two^");
        edit("h A|p ^|p Two", Selecting.more(), "h [A|p |p Two^");
        edit("h A|p O[ne|p T^wo", Selecting.more(), "h [A|p One|p Two^");
        cannot("h [A|p One^", Selecting.more());
    }

    @Test
    void aWordIsWhatReadersCallOne() {
        edit("h A|p ^We don’t go.", Selecting.words(7, 7), "h A|p We [don’t^ go.");
        edit("h A|p ^We don't go.", Selecting.words(5, 5), "h A|p We [don't^ go.");
        edit("h A|p ^We don’t go.", Selecting.words(13, 13), "h A|p We don’t go[.^");
        edit("h A|p ^Go  on.” Yes", Selecting.words(4, 4), "h A|p Go[  ^on.” Yes");
        edit("h A|p ^Go  on.” Yes", Selecting.words(9, 9), "h A|p Go  on[.”^ Yes");
        edit("h A|p ^a e\u0301té b", Selecting.words(5, 5), "h A|p a [e\u0301té^ b");
        edit("h A|p ^橋梁 b", Selecting.words(3, 3), "h A|p [橋梁^ b");
        edit("h A^|p |p b", Selecting.words(2, 2), "h A|p ^|p b");
        edit("h A|p one^ two", Selecting.words(9, 9), "h A|p one [two^");
    }

    @Test
    void aWordAsLongAsABlockIsNotReadWhole() {
        edit(
                "h A|p ^" + "x".repeat(1_000),
                Selecting.words(502, 502),
                "h A|p " + "x".repeat(244) + "[" + "x".repeat(512) + "^" + "x".repeat(244));
    }

    @Test
    void draggingGoesFromWordToWordAndFromBlockToBlock() {
        edit("h A|p ^one two three", Selecting.words(7, 12), "h A|p one [two three^");
        edit("h A|p ^one two three", Selecting.words(7, 3), "h A|p ^one two[ three");
        edit("h A|p ^one two|p three", Selecting.words(7, 11), "h A|p one [two|p three^");
        edit("h A|p ^one|p two|p three", Selecting.blocks(7, 3), "h A|p ^one|p two[|p three");
        edit("h A|p ^one|p two|p three", Selecting.blocks(3, 11), "h A|p [one|p two|p three^");
    }

    @Test
    void shiftExtendsFromTheAnchor() {
        edit("h A|p o^ne two", Selecting.to(6), "h A|p o[ne ^two");
        edit("h A|p o[ne^ two", Selecting.to(2), "h A|p ^o[ne two");
        cannot("h A|p o[ne^ two", Selecting.to(5));
    }

    @Test
    void theCaretGoesByWords() {
        edit("h A|p one don’t^", Moving.wordLeft(false), "h A|p one ^don’t");
        edit("h A|p ^one", Moving.wordLeft(false), "h A^|p one");
        edit("h A|p one ^don’t go", Moving.wordRight(false), "h A|p one don’t ^go");
        edit("h A|p one^|p two", Moving.wordRight(false), "h A|p one|p ^two");
        edit("h A|p one tw^o[", Moving.wordLeft(true), "h A|p one ^two[");
        edit("h A|p [one ^two", Moving.wordRight(false), "h A|p one two^");
        cannot("h ^A", Moving.wordLeft(false));
        cannot("h A|p one^", Moving.wordRight(true));
    }

    @Test
    void theCaretGoesByBlocks() {
        edit("h A|p one|p tw^o", Moving.blockUp(false), "h A|p one|p ^two");
        edit("h A|p one|p ^two", Moving.blockUp(false), "h A|p ^one|p two");
        edit("h A|p o^ne|p two", Moving.blockDown(false), "h A|p one|p ^two");
        edit("h A|p one|p t^wo", Moving.blockDown(false), "h A|p one|p two^");
        edit("h A|p o^ne|p two", Moving.blockDown(true), "h A|p o[ne|p ^two");
        edit("h A|p one|p tw^o", Moving.blockUp(true), "h A|p one|p ^tw[o");
        cannot("h ^A", Moving.blockUp(false));
        cannot("h A^", Moving.blockDown(false));
    }

    @Test
    void whatIsSelectedIsCarriedElsewhere() {
        edit("h A|p one [two ^three", Carrying.move(2), "h A|p [two ^one three");
        edit("h A|p [one ^two three", Carrying.move(10), "h A|p two [one ^three");
        edit("h A|p a {[bold^}|p c", Carrying.move(10), "h A|p a |p c{[bold^}");
        edit("h A|p a[b|q c^d|p e", Carrying.move(9), "h A|p ad|p e[b|q c^");
        edit("h A|p x|p a[b|q c^d", Carrying.move(2), "h A|p [b|q c^x|p ad");
        edit("h A|s S|p o[n^e", Carrying.move(0), "h [n^A|s S|p oe");
        edit("h A|s S|p o[ne|p t^wo", Carrying.move(1), "h A[ne|p t^|p S|p owo");
        edit("h [A|s S|p ^x|p y", Carrying.move(6), "h x|p [A|p S|p ^y");
    }

    @Test
    void whatIsSelectedIsCopiedElsewhere() {
        edit("h A|p one [two^", Carrying.copy(2), "h A|p [two^one two");
        edit("h A|p [one^ two", Carrying.copy(5), "h A|p one[one^ two");
    }

    @Test
    void nothingIsCarriedIntoItself() {
        for (int position : new int[] {2, 3, 5}) {
            cannot("h A|p [one^ two", Carrying.move(position));
        }
        cannot("h A|p [one^ two", Carrying.copy(3));
        cannot("h A|p one^ two", Carrying.move(2));
        cannot("h A|p one^ two", Carrying.copy(2));
    }

    @Test
    void whatComesFromElsewhereIsPutWhereItWasLetGo() {
        edit("h A|p x^y|p z", Carrying.put(5, "new"), "h A|p xy|p [new^z");
        edit("h A|* x^y", Carrying.put(3, "1\n2"), "h A|* x[1|* 2^y");
        edit("h A|p ^xy", Carrying.put(3, Draft.state("h A|q b{c}").body().slice(1, 4)), "h A|p x[|q b{c}^y");
        cannot("h A^", Carrying.put(0, ""));
        cannot("h A^", Carrying.put(0, galley.article.Slice.EMPTY));
    }
}
