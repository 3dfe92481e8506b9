package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditingTest {

    private EditorState state = Draft.state("h A|p ^");

    @Test
    void peopleAreAddedMovedAndTakenOff() {
        run(Crediting.fill(0, byline -> Byline.of("Ines")));
        run(Crediting.fill(1, byline -> new Byline("Tom", byline.role(), "")));
        assertEquals(List.of("Ines", "Tom"), names());
        run(Crediting.move(1, -1));
        assertEquals(List.of("Tom", "Ines"), names());
        run(Crediting.remove(0));
        assertEquals(List.of("Ines"), names());
        while (state.canUndo()) {
            run(Undoing.undo());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void nobodyMovesOverTheEdgeAndNobodyIsTakenOffTwice() {
        run(Crediting.fill(0, _ -> Byline.of("Ines")));
        assertTrue(Crediting.move(0, -1).on(state).isEmpty());
        assertTrue(Crediting.move(0, 1).on(state).isEmpty());
        assertTrue(Crediting.remove(1).on(state).isEmpty());
        assertTrue(Crediting.move(1, -1).on(state).isEmpty());
    }

    @Test
    void whoHasNoNameLeftIsNotNamed() {
        run(Crediting.fill(0, _ -> Byline.of("I")));
        assertTrue(Crediting.fill(1, byline -> byline).on(state).isEmpty(), "nobody is added who is nobody");
        run(Crediting.fill(0, _ -> Byline.of("")));
        assertEquals(List.of(), names());
    }

    private List<String> names() {
        return state.article().metadata().bylines().stream().map(Byline::name).toList();
    }

    private void run(Command command) {
        state = state.apply(command.on(state).orElseThrow(), 0);
    }
}
