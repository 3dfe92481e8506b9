package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Limits;
import galley.article.Mark;
import galley.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One history, one place where state changes, and what is one step of it. */
class EditorTest {

    private long now;
    private Editor editor = new Editor(Draft.state("h A|p ").article(), () -> now);

    EditorTest() {
        editor.dispatch(Transaction.select(Selection.at(2)));
    }

    private void start(String draft) {
        EditorState state = Draft.state(draft);
        editor = new Editor(state.article(), () -> now);
        editor.dispatch(Transaction.select(state.selection()));
    }

    @Test
    void keysInQuickSuccessionAreOneStep() {
        type("Bridge", 100);
        editor.run(Undoing.undo());
        assertEquals("h A|p ^", draft());
        editor.run(Undoing.redo());
        assertEquals("h A|p Bridge^", draft());
    }

    @Test
    void aPauseBeginsAStep() {
        type("Port", 100);
        now += Step.PAUSE;
        type(" Sable", 100);
        editor.run(Undoing.undo());
        assertEquals("h A|p Port^", draft());
    }

    @Test
    void anEmptyAttributionVanishesWhenTheCaretLeavesIt() {
        start("h A|q Words^|p P");
        editor.run(Breaking.enter());
        assertEquals("h A|q Words|a ^|p P", draft());
        editor.dispatch(Transaction.select(Selection.at(10)));
        assertEquals("h A|q Words|p P^", draft());
        editor.run(Undoing.undo());
        assertEquals("h A|q Words|a ^|p P", draft());
        editor.run(Moving.left(false));
        assertEquals("h A|q Words^|p P", draft());
    }

    @Test
    void anAttributionStaysWhileItIsSelectedOrHoldsALetter() {
        start("h A|q Words|a ^|p P");
        editor.run(Moving.right(true));
        assertEquals("h A|q Words|a [|p ^P", draft());
        start("h A|q Words|a ^|p P");
        editor.dispatch(Transaction.saved());
        type("x", 0);
        editor.dispatch(Transaction.select(Selection.at(0)));
        assertEquals("h ^A|q Words|a x|p P", draft());
    }

    @Test
    void anotherPlaceBeginsAStep() {
        type("Port", 0);
        editor.dispatch(Transaction.select(Selection.at(2)));
        type("A ", 0);
        editor.run(Undoing.undo());
        assertEquals("h A|p ^Port", draft());
    }

    @Test
    void deletingAfterTypingIsAStepOfItsOwn() {
        type("Port", 0);
        editor.run(Deleting.backward());
        editor.run(Deleting.backward());
        editor.run(Undoing.undo());
        assertEquals("h A|p Port^", draft());
    }

    @Test
    void deletingASelectionIsAStepOfItsOwn() {
        type("Port", 0);
        editor.run(Deleting.backward());
        editor.dispatch(Transaction.select(new Selection(3, 5)));
        editor.run(Deleting.backward());
        editor.run(Deleting.backward());
        editor.run(Undoing.undo());
        assertEquals("h A|p P^", draft());
        editor.run(Undoing.undo());
        assertEquals("h A|p P[or^", draft());
        editor.run(Undoing.undo());
        assertEquals("h A|p Port^", draft());
    }

    @Test
    void aSaveBeginsAStep() {
        type("Port", 0);
        editor.dispatch(Transaction.saved());
        type(" Sable", 0);
        editor.run(Undoing.undo());
        assertEquals("h A|p Port^", draft());
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        type("a", 0);
        editor.run(Undoing.undo());
        type("b", 0);
        assertTrue(editor.run(Undoing.redo()).isEmpty());
    }

    @Test
    void whatIsUndoneToTheSavedArticleIsEqualToIt() {
        var saved = editor.state().article();
        type("Port", 0);
        assertFalse(editor.state().article().equals(saved));
        editor.run(Undoing.undo());
        assertEquals(saved, editor.state().article());
    }

    @Test
    void marksAreTypedOnceTurnedOnAndNotAfterALink() {
        editor.run(Marking.toggle(Mark.Style.STRONG));
        type("bold", 0);
        editor.run(Marking.toggle(Mark.Style.STRONG));
        type(" plain", 0);
        RichText expected = RichText.of("bold", Mark.Style.STRONG).plus(RichText.of(" plain"));
        assertEquals(expected, editor.state().body().block(1).text());

        Mark link = new Mark.Link("https://port-sable.example");
        editor.dispatch(Transaction.select(new Selection(2, 6)));
        editor.run(Marking.toggle(link));
        assertTrue(Marking.isOn(editor.state(), link));
        editor.dispatch(Transaction.select(Selection.at(6)));
        assertEquals(Set.of(Mark.Style.STRONG), editor.state().typing());
    }

    @Test
    void typingOverAPartOfALinkStaysInItAndOverItsEndDoesNot() {
        Mark link = new Mark.Link("https://port-sable.example");
        type("The bridge", 0);
        editor.dispatch(Transaction.select(new Selection(6, 12)));
        editor.run(Marking.toggle(link));
        editor.dispatch(Transaction.select(new Selection(6, 9)));
        assertEquals(Set.of(link), editor.state().typing());
        type("lod", 0);
        assertEquals(
                RichText.of("The ").plus(RichText.of("loddge", link)),
                editor.state().body().block(1).text());
        editor.dispatch(Transaction.select(new Selection(9, 12)));
        assertEquals(Set.of(), editor.state().typing());
    }

    /** Each stage of a composition takes the place of the one before, as RichTextFX asks for it: selected, then replaced. */
    @Test
    void aCompositionKeepsItsMarksAndIsOneStep() {
        editor.run(Marking.toggle(Mark.Style.STRONG));
        compose("", "k");
        compose("k", "か");
        compose("か", "かn");
        compose("かn", "漢");
        assertEquals("h A|p {漢^}", draft());
        type("字", 0);
        assertEquals("h A|p {漢字^}", draft());
        editor.run(Undoing.undo());
        assertEquals("h A|p ^", draft());
        editor.run(Undoing.redo());
        assertEquals("h A|p {漢字^}", draft());
    }

    private void compose(String before, String after) {
        editor.dispatch(Transaction.select(new Selection(2, 2 + before.length())));
        editor.run(Typing.insert(after));
        now += 100;
    }

    @Test
    void aMarkOverSeveralBlocksComesOffOnlyWhereAllHaveIt() {
        Editor other = new Editor(Draft.state("h A|p one|q two").article(), () -> 0);
        other.dispatch(Transaction.select(new Selection(2, 5)));
        other.run(Marking.toggle(Mark.Style.EMPHASIS));
        other.dispatch(Transaction.select(new Selection(2, 9)));
        assertFalse(Marking.isOn(other.state(), Mark.Style.EMPHASIS));
        other.run(Marking.toggle(Mark.Style.EMPHASIS));
        assertTrue(Marking.isOn(other.state(), Mark.Style.EMPHASIS));
        other.run(Marking.toggle(Mark.Style.EMPHASIS));
        assertEquals(RichText.of("two"), other.state().body().block(2).text());
    }

    @Test
    void beyondALimitNothingChangesAndTheReasonIsSaid() {
        String long1 = "a".repeat(Limits.LONGEST_BLOCK);
        assertInstanceOf(Outcome.Applied.class, editor.run(Typing.insert(long1)).orElseThrow());
        EditorState before = editor.state();
        Outcome.Refused refused = assertInstanceOf(
                Outcome.Refused.class, editor.run(Typing.insert("b")).orElseThrow());
        assertEquals("edit.block-too-long", refused.problem().key());
        assertSame(before, editor.state());
        String lines = "\n".repeat(Limits.MOST_BLOCKS);
        refused = assertInstanceOf(
                Outcome.Refused.class, editor.run(Typing.insert(lines)).orElseThrow());
        assertEquals("edit.too-many-blocks", refused.problem().key());
    }

    @Test
    void listenersAreToldInOrderAndMayNotDispatch() {
        List<String> told = new ArrayList<>();
        editor.subscribe(update -> told.add("first " + update.change()));
        Runnable second = editor.subscribe(update -> told.add("second"));
        type("x", 0);
        assertEquals(List.of("first " + new Change(1, 1, 1), "second"), told);
        second.run();
        editor.subscribe(update -> editor.dispatch(Transaction.saved()));
        assertThrows(IllegalStateException.class, () -> type("y", 0));
    }

    @Test
    void anEditForAnotherArticleIsRefusedWhole() {
        Splice splice = Splice.delete(Draft.state("h A|p other").body(), 2, 7);
        EditorState before = editor.state();
        assertThrows(IllegalStateException.class, () -> editor.dispatch(Transaction.of(Cause.INSERTING, splice)));
        assertSame(before, editor.state());
    }

    @Test
    void historyForgetsItsOldestStepsFirst() {
        int typed = History.MOST_STEPS * 5 / 4;
        for (int i = 0; i < typed; i++) {
            now += Step.PAUSE;
            type("x", 0);
        }
        int undone = 0;
        while (editor.run(Undoing.undo()).isPresent()) {
            undone++;
        }
        assertTrue(undone >= History.MOST_STEPS && undone < typed, undone + " steps were kept");
        assertEquals("h A|p " + "x".repeat(typed - undone) + "^", draft());
    }

    private void type(String text, long millisBetween) {
        for (String letter : text.split("")) {
            editor.run(Typing.insert(letter));
            now += millisBetween;
        }
    }

    private String draft() {
        return Draft.of(editor.state());
    }
}
