package galley.edit;

import static galley.edit.Proof.cannot;
import static galley.edit.Proof.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Block;
import galley.article.Cutting;
import galley.article.Limits;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is cut to the shelf leaves the text in the same step, and what comes back leaves the shelf. */
class ShelvingTest {

    @Test
    void theBlockOfTheCaretIsCut() {
        edit("h A|p On^e|p Two", Shelving.cut(), "h A|p ^Two");
        assertEquals(List.of(cutting("p One")), shelf("h A|p On^e|p Two", Shelving.cut()));
    }

    @Test
    void wholeBlocksAreCutAsTheyAre() {
        edit("h A|p O|* [One|** Two^|p Three", Shelving.cut(), "h A|p O|p ^Three");
        assertEquals(List.of(cutting("* One|** Two")), shelf("h A|p O|* [One|** Two^|p Three", Shelving.cut()));
        assertEquals(List.of(cutting("fig Cap")), shelf("h A|fig ^Cap|p", Shelving.cut()));
        assertEquals(List.of(cutting("fig ")), shelf("h A|fig ^|p", Shelving.cut()), "a picture without a caption");
    }

    @Test
    void anAttributionGoesWithItsQuotation() {
        edit("h A|q Wo^rds|a Mara|p Two", Shelving.cut(), "h A|p ^Two");
        assertEquals(List.of(cutting("q Words|a Mara")), shelf("h A|q Wo^rds|a Mara|p Two", Shelving.cut()));
    }

    @Test
    void wordsAreCutAsAParagraph() {
        edit("h A|* One [two^ three", Shelving.cut(), "h A|* One ^ three");
        assertEquals(List.of(cutting("p two")), shelf("h A|* One [two^ three", Shelving.cut()));
        edit("h A [head^|p One", Shelving.cut(), "h A ^|p One");
        assertEquals(List.of(cutting("p head")), shelf("h A [head^|p One", Shelving.cut()));
    }

    @Test
    void wordsOfSeveralBlocksKeepTheirKinds() {
        edit("h A|h2 One [two|p Three f^our", Shelving.cut(), "h A|h2 One ^our");
        assertEquals(List.of(cutting("h2 two|p Three f")), shelf("h A|h2 One [two|p Three f^our", Shelving.cut()));
        assertEquals(
                List.of(cutting("p two|p Three")),
                shelf("h A|fig One [two|p Three|p ^Four", Shelving.cut()),
                "half a caption is no picture, and the start of a block is nothing");
    }

    @Test
    void allOfAnArticleCanBeCut() {
        edit("h [A|s B|p One^", Shelving.cut(), "h ^");
        assertEquals(List.of(cutting("p A|p B|p One")), shelf("h [A|s B|p One^", Shelving.cut()));
    }

    @Test
    void theHeadlineAndWhatIsNothingCannotBeCut() {
        cannot("h A^|p One", Shelving.cut());
        cannot("h A|p ^|p One", Shelving.cut());
        cannot("h A|p ^", Shelving.cut());
    }

    @Test
    void theLatestIsOnTop() {
        EditorState state = done("h A|p On^e|p Two", Shelving.cut());
        state = done(state, Shelving.cut());
        assertEquals(List.of(cutting("p Two"), cutting("p One")), cuttings(state));
    }

    @Test
    void whatIsPutBackIsOffTheShelfAndSelected() {
        back("h A|p One^|p Two", "q Words|a Mara", "h A|p One|q [Words|a Mara^|p Two");
        back("h A|p ^One|p Two", "p Three", "h A|p [Three^|p One|p Two");
        back("h A|p ^|p Two", "p Three", "h A|p [Three^|p Two");
        back("h A^|s B|p One", "p Three", "h A|s B|p [Three^|p One");
    }

    @Test
    void aCuttingPartsNoListButGoesOnWithOne() {
        back("h A|* One^|* Two|p X", "p Three", "h A|* One|* Two|p [Three^|p X");
        back("h A|* One^|* Two|p X", "* Three", "h A|* One|* [Three^|* Two|p X");
        back("h A|* One|* ^Two|p X", "* Three", "h A|* One|* [Three^|* Two|p X");
        back("h A|q One^|a Two|p X", "p Three", "h A|q One|a Two|p [Three^|p X");
    }

    @Test
    void whatIsCopiedInStaysOnTheShelf() {
        EditorState state = with("h A|p One^", cutting("p Two"));
        EditorState after = done(state, Shelving.copyIn(0));
        assertEquals("h A|p One|p [Two^", Draft.of(after));
        assertEquals(List.of(cutting("p Two")), cuttings(after));
        assertEquals(state.article(), undone(after).article());
    }

    @Test
    void whatIsTakenOffComesBackByUndo() {
        EditorState state = with("h A|p One^", cutting("p Two"), cutting("p Three"));
        EditorState after = done(state, Shelving.remove(0));
        assertEquals(List.of(cutting("p Three")), cuttings(after));
        assertEquals(state.article(), undone(after).article());
        assertTrue(Shelving.remove(2).on(state).isEmpty());
        assertTrue(Shelving.putBack(2).on(state).isEmpty());
    }

    @Test
    void thereAndBackIsTheSameArticle() {
        EditorState state = Draft.state("h A|p One|q Wor^ds|a Mara|p Two");
        EditorState cut = done(state, Shelving.cut());
        EditorState back = done(cut, Shelving.putBack(0));
        assertEquals(state.article(), back.article());
        assertEquals(cut.article(), undone(back).article());
    }

    @Test
    void aSpeakerStaysOnTheShelf() {
        Speaker mara = new Speaker("Mara Lind", "", "the desk", java.util.Optional.empty(), "https://a.example/");
        EditorState state = Draft.state("h A|q Wor^ds|a Mara|p Two");
        state = done(state, Attributing.to(2, mara));
        state = done(state, Shelving.cut());
        state = done(state, Shelving.putBack(0));
        assertEquals(List.of(mara), Speaker.in(state.body()));
    }

    @Test
    void aShelfHoldsNoMoreThanADocument() {
        RichText long1 = RichText.of("x".repeat(Limits.LONGEST_BLOCK));
        Cutting full = new Cutting(java.util.Collections.nCopies(20, new Block.Paragraph(long1)));
        EditorState state = with("h A|p One^", full);
        Editor editor = new Editor(state.article(), () -> 0);
        editor.dispatch(Transaction.select(Selection.at(3)));
        Outcome outcome = editor.run(Shelving.cut()).orElseThrow();
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(state.article(), editor.state().article());
    }

    private static void back(String before, String cutting, String after) {
        EditorState state = with(before, cutting(cutting));
        EditorState done = done(state, Shelving.putBack(0));
        assertEquals(after, Draft.of(done));
        assertEquals(List.of(), cuttings(done));
        assertEquals(state.article(), undone(done).article());
    }

    private static Cutting cutting(String draft) {
        List<Block> blocks = Draft.state("h |" + draft).body().blocks();
        return new Cutting(blocks.subList(1, blocks.size()));
    }

    private static EditorState with(String draft, Cutting... cuttings) {
        EditorState state = Draft.state(draft);
        Metadata metadata = state.article().metadata().noted(notebook -> notebook.withCuttings(List.of(cuttings)));
        return EditorState.of(state.article().withMetadata(metadata)).apply(Transaction.select(state.selection()), 0);
    }

    private static List<Cutting> shelf(String draft, Command command) {
        return cuttings(done(draft, command));
    }

    private static List<Cutting> cuttings(EditorState state) {
        return state.article().metadata().notebook().cuttings();
    }

    private static EditorState done(String draft, Command command) {
        return done(Draft.state(draft), command);
    }

    private static EditorState done(EditorState state, Command command) {
        return state.apply(command.on(state).orElseThrow(), 1);
    }

    private static EditorState undone(EditorState state) {
        return state.apply(Undoing.undo().on(state).orElseThrow(), 2);
    }
}
