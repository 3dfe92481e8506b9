package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Limits;
import galley.article.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The notes and the source log change by commands, each a step of undo, and what is typed into a field joins to one. */
class NotingTest {

    private static final Source ONE = new Source("Cracks", "Mara Lind", "a.example", false);
    private static final Source TWO = new Source("Ferries", "", "", true);

    private long millis;
    private EditorState state = Draft.state("h A|p It [cost ten|p million^ crowns");

    @Test
    void notesTypedAreOneStep() {
        run(Noting.notes("C"));
        run(Noting.notes("Ca"));
        run(Noting.notes("Call"));
        assertEquals("Call", state.article().metadata().notebook().notes());
        undo();
        assertEquals("", state.article().metadata().notebook().notes());
        assertFalse(state.canUndo());
    }

    @Test
    void aFieldOfASourceIsOneStep() {
        run(Noting.add(ONE));
        run(Noting.source(0, new Source("Cracks i", "Mara Lind", "a.example", false)));
        run(Noting.source(0, new Source("Cracks in", "Mara Lind", "a.example", false)));
        undo();
        assertEquals(List.of(ONE), sources());
        assertTrue(Noting.source(1, TWO).on(state).isEmpty());
    }

    @Test
    void sourcesAreAddedMovedCheckedAndTakenOut() {
        run(Noting.add(ONE));
        run(Noting.add(TWO));
        run(Noting.move(1, -1));
        assertEquals(List.of(TWO, ONE), sources());
        assertTrue(Noting.move(0, -1).on(state).isEmpty());
        assertTrue(Noting.move(1, 1).on(state).isEmpty());
        run(Noting.verified(1, true));
        assertTrue(sources().get(1).verified());
        assertTrue(Noting.verified(1, true).on(state).isEmpty(), "it is so already");
        run(Noting.remove(0));
        assertEquals(1, sources().size());
        undo();
        undo();
        assertEquals(List.of(TWO, ONE), sources());
        assertTrue(Noting.remove(2).on(state).isEmpty());
    }

    @Test
    void selectedWordsBecomeAClaim() {
        run(Noting.claim());
        assertEquals(List.of(new Source("cost ten million", "", "", false)), sources());
        assertTrue(Noting.claim().on(Draft.state("h A|p On^e")).isEmpty());
        assertTrue(Noting.claim().on(Draft.state("h A|p [ |p  ^")).isEmpty(), "blanks claim nothing");
    }

    @Test
    void aNotebookHoldsNoMoreThanADocument() {
        Editor editor = new Editor(state.article(), () -> 0);
        Outcome refused =
                editor.run(Noting.notes("x".repeat(Limits.LONGEST_BODY + 1))).orElseThrow();
        assertEquals(
                "edit.notebook-too-long",
                assertInstanceOf(Outcome.Refused.class, refused).problem().key());
        assertEquals(state.article(), editor.state().article());
        assertInstanceOf(
                Outcome.Applied.class,
                editor.run(Noting.notes("x".repeat(Limits.LONGEST_BODY))).orElseThrow());
    }

    private List<Source> sources() {
        return state.article().metadata().notebook().sources();
    }

    private void run(Command command) {
        state = state.apply(command.on(state).orElseThrow(), millis++);
    }

    private void undo() {
        run(Undoing.undo());
    }
}
