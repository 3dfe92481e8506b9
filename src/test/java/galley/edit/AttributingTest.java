package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Block;
import galley.article.Slice;
import galley.article.Speaker;
import galley.format.json.SliceJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An attribution gets its speaker in one step, and keeps it wherever it goes. */
class AttributingTest {

    private static final Speaker MARA = new Speaker(
            "Mara Lind", "engineer", "the desk", Optional.of(LocalDate.of(2026, 11, 24)), "https://a.example/");

    private EditorState state = Draft.state("h A|q Words|a ^|p Two|q More|a Mara Lind, engineer");

    @Test
    void anEmptyAttributionPrintsItsSpeaker() {
        run(Attributing.to(2, MARA));
        assertEquals("Mara Lind, engineer", text(2));
        assertEquals(MARA, speaker(2));
        run(Undoing.undo());
        assertEquals(
                Draft.state("h A|q Words|a ^|p Two|q More|a Mara Lind, engineer")
                        .article(),
                state.article());
    }

    @Test
    void printedWordsFollowTheirSpeakerAndOthersStay() {
        run(Attributing.to(5, Speaker.of("Mara Lind", "chief engineer")));
        assertEquals("Mara Lind, chief engineer", text(5));
        run(Attributing.to(5, MARA));
        assertEquals("Mara Lind, engineer", text(5));
        state = Draft.state("h A|q Words|a Mara – the port^");
        run(Attributing.to(2, MARA));
        assertEquals("Mara – the port", text(2));
    }

    @Test
    void aNameOnTwoLinesIsPrintedOnOne() {
        run(Attributing.to(2, Speaker.of("Mara\nLind", "engineer")));
        assertEquals("Mara Lind, engineer", text(2));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        run(Attributing.to(2, MARA));
        assertTrue(Attributing.to(2, MARA).on(state).isEmpty());
        assertTrue(Attributing.to(1, MARA).on(state).isEmpty(), "a quote has no speaker");
        assertTrue(Attributing.to(99, MARA).on(state).isEmpty());
    }

    @Test
    void whomTheArticleNamesIsOfferedWhileOneTypes() {
        assertEquals(List.of(Speaker.of("Mara Lind", "engineer")), Attributing.offered(state));
        run(Typing.insert("li"));
        assertEquals(List.of(Speaker.of("Mara Lind", "engineer")), Attributing.offered(state));
        run(Typing.insert("x"));
        assertEquals(List.of(), Attributing.offered(state));
        assertEquals(List.of(), Attributing.offered(Draft.state("h A|p M^|a Mara Lind")), "a paragraph names nobody");
        assertEquals(List.of(), Attributing.offered(Draft.state("h A|q B|a ^M|p C|a Mara Lind")), "not at its end");
    }

    @Test
    void whoIsChosenIsPrintedInOneStep() {
        run(Attributing.to(5, MARA));
        run(Typing.insert("li"));
        run(Attributing.choose(MARA));
        assertEquals("Mara Lind, engineer", text(2));
        assertEquals(MARA, speaker(2));
        assertEquals(state.body().end(2), state.selection().caret());
        assertEquals(List.of(), Attributing.offered(state), "who is chosen is not offered again");
        run(Undoing.undo());
        assertEquals("li", text(2));
        assertEquals(Speaker.NOBODY, speaker(2));
    }

    @Test
    void aSpeakerIsKeptBySplittingAndJoining() {
        given("h A|q Words|a Mara ^Lind|p Two");
        run(Breaking.enter());
        assertEquals(MARA, speaker(2));
        run(Deleting.backward());
        assertEquals("Mara Lind", text(2));
        assertEquals(MARA, speaker(2));
    }

    @Test
    void aSpeakerIsKeptByTypingMarkingAndAnotherKindTakenBack() {
        given("h A|q Words|a Mara^|p Two");
        run(Typing.insert("!"));
        run(Marking.toggle(galley.article.Mark.Style.STRONG));
        run(Recasting.to(new Block.Paragraph(galley.article.RichText.EMPTY)));
        run(Undoing.undo());
        assertEquals(MARA, speaker(2));
    }

    @Test
    void aSpeakerGoesAlongWithACopy() {
        given("h A|q Words|a [Mara^|p ");
        Slice copy = SliceJson.read(SliceJson.write(Copying.selected(state))).orElseThrow();
        run(Transaction.select(Selection.at(state.body().length())));
        run(Pasting.slice(copy));
        assertEquals(MARA, speaker(3));
    }

    @Test
    void aSpeakerComesBackWhereItWasCut() {
        given("h A|q [Words|a Mara^|p Two");
        EditorState before = state;
        Slice copy = Copying.selected(state);
        run(Deleting.selection());
        run(Pasting.slice(copy));
        assertEquals(before.article(), state.article());
    }

    @Test
    void aSpeakerMovesAndIsDuplicatedWithItsQuotation() {
        given("h A|q Wor^ds|a Mara|p Two");
        run(Arranging.down());
        assertEquals(MARA, speaker(3));
        run(Arranging.duplicate());
        assertEquals(MARA, speaker(5));
        given("h A|p One|q [Words|a Mara^");
        run(Carrying.copy(1));
        assertEquals(List.of(MARA), Speaker.in(state.body()));
        assertEquals(
                2,
                state.body().blocks().stream()
                        .filter(Block.Attribution.class::isInstance)
                        .count());
    }

    @Test
    void anEmptyAttributionSomebodyFilledInDoesNotVanish() {
        given("h A|q Words|a ^|p Two");
        state = Draft.state("h A|q Words|a ^|p Two");
        Editor editor = new Editor(state.article(), () -> 0);
        editor.run(Recasting.details(2, new Block.Attribution(MARA, galley.article.RichText.EMPTY)));
        editor.dispatch(Transaction.select(Selection.at(editor.state().body().start(2))));
        editor.dispatch(Transaction.select(Selection.at(0)));
        assertEquals(List.of(MARA), Speaker.in(editor.state().body()));
    }

    /** A draft in which Mara Lind is the speaker of the last attribution. */
    private void given(String draft) {
        state = Draft.state(draft);
        Selection selection = state.selection();
        for (int i = 0; i < state.body().size(); i++) {
            if (state.body().block(i) instanceof Block.Attribution attribution
                    && !attribution.text().isEmpty()) {
                run(Recasting.details(i, new Block.Attribution(MARA, attribution.text())));
            }
        }
        run(Transaction.select(selection));
    }

    private Speaker speaker(int block) {
        return ((Block.Attribution) state.body().block(block)).speaker();
    }

    private String text(int block) {
        return state.body().block(block).text().string();
    }

    private void run(Command command) {
        run(command.on(state).orElseThrow());
    }

    private void run(Transaction transaction) {
        state = state.apply(transaction, 1_000L * state.body().length());
    }
}
