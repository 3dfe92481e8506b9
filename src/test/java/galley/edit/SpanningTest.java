package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links and languages: put on, changed and taken off as a whole. */
class SpanningTest {

    private static final Mark PAGE = new Mark.Link("https://portsable.example/a");
    private static final Mark OTHER = new Mark.Link("https://portsable.example/b");
    private static final Mark FRENCH = new Mark.Language("fr");

    /** "See the page and more": the words "the page" are a link, "page" is strong besides. The text begins at 2. */
    private final EditorState linked = state(RichText.of(List.of(
            new Run("See ", Set.of()),
            new Run("the ", Set.of(PAGE)),
            new Run("page", Set.of(PAGE, Mark.Style.STRONG)),
            new Run(" and more", Set.of()))));

    @Test
    void whatIsSelectedGetsTheMarkInPlaceOfAnyOfItsSort() {
        assertEquals("See [the p:b][age:a] and more", after(select(6, 11), Spanning.put(OTHER)));
        assertEquals("[See the page and more:b]", after(select(2, 23), Spanning.put(OTHER)));
    }

    @Test
    void withNothingSelectedTheWholeSpanChanges() {
        for (int caret : List.of(6, 8, 10, 12, 14)) {
            assertEquals("See [the page:b] and more", after(select(caret, caret), Spanning.put(OTHER)), "at " + caret);
            assertEquals(
                    "See the page and more",
                    after(select(caret, caret), Spanning.takeOff(Mark.Link.class)),
                    "at " + caret);
        }
    }

    @Test
    void theOtherMarksOfTheLettersStay() {
        EditorState off = done(select(8, 8), Spanning.takeOff(Mark.Link.class));
        assertTrue(off.body().block(1).text().allMarked(8, 12, Mark.Style.STRONG));
        EditorState foreign = done(select(6, 14), Spanning.put(FRENCH));
        assertTrue(foreign.body().block(1).text().allMarked(4, 12, PAGE));
        assertTrue(foreign.body().block(1).text().allMarked(4, 12, FRENCH));
    }

    @Test
    void anAddressWithNothingToPutItOnIsItsOwnLink() {
        assertEquals(
                "https://portsable.example/b",
                Spanning.at(done(state(RichText.EMPTY), Spanning.put(OTHER)), Mark.Link.class)
                        .map(span -> ((Mark.Link) span.mark()).address())
                        .orElseThrow());
        assertEquals("[https://portsable.example/b:b]", after(state(RichText.EMPTY), Spanning.put(OTHER)));
    }

    @Test
    void aLanguageWithNothingToPutItOnHoldsForTheNextLetters() {
        EditorState french = done(state(RichText.EMPTY), Spanning.put(FRENCH));
        assertEquals(Set.of(FRENCH), french.typing());
        assertEquals(
                Set.of(), done(french, Spanning.takeOff(Mark.Language.class)).typing());
    }

    @Test
    void whereThereIsNothingToTakeOffItCannotBeDone() {
        assertEquals(Optional.empty(), Spanning.takeOff(Mark.Link.class).on(select(3, 3)));
        assertEquals(Optional.empty(), Spanning.takeOff(Mark.Link.class).on(select(15, 20)));
        assertEquals(Optional.empty(), Spanning.put(PAGE).on(select(6, 14)));
    }

    @Test
    void aSpanIsFoundFromItsFirstEdgeToItsLast() {
        assertEquals(Optional.empty(), Spanning.at(select(5, 5), Mark.Link.class));
        assertEquals(Optional.of(new Spanning.Span(6, 14, PAGE)), Spanning.at(select(6, 6), Mark.Link.class));
        assertEquals(Optional.of(new Spanning.Span(6, 14, PAGE)), Spanning.at(select(14, 14), Mark.Link.class));
        assertEquals(Optional.empty(), Spanning.at(select(15, 15), Mark.Link.class));
        assertEquals(Optional.empty(), Spanning.at(select(14, 20), Mark.Link.class));
    }

    private static EditorState state(RichText text) {
        Body body = Body.of(new Block.Headline(RichText.of("A")), new Block.Paragraph(text));
        return EditorState.of(new Article(Metadata.EMPTY, body)).apply(Transaction.select(Selection.at(2)), 0);
    }

    private EditorState select(int anchor, int caret) {
        return linked.apply(Transaction.select(new Selection(anchor, caret)), 0);
    }

    private static EditorState done(EditorState before, Command command) {
        EditorState after = before.apply(command.on(before).orElseThrow(), 1);
        if (after.canUndo()) {
            EditorState undone = after.apply(Undoing.undo().on(after).orElseThrow(), 2);
            assertEquals(before.article(), undone.article());
            assertEquals(before.selection(), undone.selection());
        }
        return after;
    }

    /** The text with its links in brackets: the letters, and the last letter of the address. */
    private static String after(EditorState before, Command command) {
        StringBuilder shown = new StringBuilder();
        Optional<Mark> open = Optional.empty();
        for (Run run : done(before, command).body().block(1).text().runs()) {
            Optional<Mark> link =
                    run.marks().stream().filter(Mark.Link.class::isInstance).findFirst();
            if (!link.equals(open)) {
                open.ifPresent(mark -> shown.append(end(mark)));
                link.ifPresent(_ -> shown.append('['));
            }
            shown.append(run.text());
            open = link;
        }
        open.ifPresent(mark -> shown.append(end(mark)));
        return shown.toString();
    }

    private static String end(Mark link) {
        String address = ((Mark.Link) link).address();
        return ":" + address.substring(address.length() - 1) + "]";
    }
}
