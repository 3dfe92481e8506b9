package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import galley.article.Block;
import galley.article.Picture;
import galley.article.RichText;
import org.junit.jupiter.api.Test;

/** What is typed into fields beside the text is undone field by field, as text is undone word by word. */
class FillingTest {

    private long millis;
    private EditorState state = Draft.state("h A|fig One|p ^");

    @Test
    void keysInOneFieldAreOneStep() {
        fill("T", "Tr", "Tra");
        assertEquals("Tra", state.article().metadata().kicker());
        assertEquals("", undone().article().metadata().kicker());
    }

    @Test
    void anotherFieldIsAnotherStep() {
        fill("T", "Tr");
        apply(Transaction.turned());
        run(Detailing.fill(metadata -> metadata.withSlug("b")));
        run(Detailing.fill(metadata -> metadata.withSlug("br")));
        state = undone();
        assertEquals("", state.article().metadata().slug());
        assertEquals("Tr", state.article().metadata().kicker());
    }

    @Test
    void aPauseIsAnotherStep() {
        fill("T");
        millis += Step.PAUSE;
        fill("Tr");
        assertEquals("T", undone().article().metadata().kicker());
    }

    @Test
    void aPictureIsFilledInInOneStepAndKeepsItsCaption() {
        Picture before = picture();
        run(Recasting.fill(1, kind(before.withCredit("A"))));
        run(Recasting.fill(1, kind(before.withCredit("An"))));
        assertEquals("An", picture().credit());
        assertEquals("One", state.body().block(1).text().string());
        state = undone();
        assertEquals(before, picture());
        assertFalse(state.canUndo());
    }

    @Test
    void aPictureOfAnotherBlockIsAnotherStep() {
        state = Draft.state("h A|fig One|fig Two|p ^");
        run(Recasting.fill(1, kind(Picture.of("a.jpg"))));
        run(Recasting.fill(2, kind(Picture.of("b.jpg"))));
        state = undone();
        assertEquals("a.jpg", picture().file());
    }

    private static Block kind(Picture picture) {
        return new Block.Figure(picture, RichText.EMPTY);
    }

    private Picture picture() {
        return ((Block.Figure) state.body().block(1)).picture();
    }

    private void fill(String... typed) {
        for (String text : typed) {
            run(Detailing.fill(metadata -> metadata.withKicker(text)));
        }
    }

    private void run(Command command) {
        apply(command.on(state).orElseThrow());
    }

    private void apply(Transaction transaction) {
        state = state.apply(transaction, millis++);
    }

    private EditorState undone() {
        return state.apply(Undoing.undo().on(state).orElseThrow(), millis++);
    }
}
