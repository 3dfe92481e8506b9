package galley.edit;

import static galley.edit.Proof.cannot;
import static galley.edit.Proof.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Mark;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a paste lands, row by row, and that it is exact where it comes from Galley. */
class PastingTest {

    @Test
    void wordsGoIntoTheBlockOfTheCaret() {
        edit("h A|p x^y", Pasting.foreign(words("1")), "h A|p x1^y");
        edit("h A|* x^y", Pasting.foreign(words("1")), "h A|* x1^y");
        edit("h A|h2 [Old^", Pasting.foreign(words("New")), "h A|h2 New^");
        edit("h A^B|p x", Pasting.foreign(words("1")), "h A1^B|p x");
        edit("h A|q ^|a N", Pasting.foreign(words("1")), "h A|q 1^|a N");
    }

    @Test
    void oneBlockBringsItsKindIntoAnEmptyParagraph() {
        edit("h A|p ^|p x", Pasting.foreign(clip("h2 Now")), "h A|h2 Now^|p x");
        edit("h A|p ^|p x", Pasting.foreign(clip("** Now")), "h A|** Now^|p x");
        edit("h A|p ^|p x", Pasting.foreign(clip("q Now")), "h A|q Now^|p x");
        edit("h A|p ^", Pasting.foreign(clip("11 Now")), "h A|11 Now^");
        edit("h A|p [all of it^", Pasting.foreign(clip("h3 Now")), "h A|h3 Now^");
        edit("h A|p [a|p b^", Pasting.foreign(clip("h3 Now")), "h A|h3 Now^");
    }

    @Test
    void oneBlockJoinsTextAsText() {
        edit("h A|p x^y", Pasting.foreign(clip("h2 Now")), "h A|p xNow^y");
        edit("h A|p ^y", Pasting.foreign(clip("* Now")), "h A|p Now^y");
        edit("h A|p x^", Pasting.foreign(clip("q Now")), "h A|p xNow^");
        edit("h A|h2 x^", Pasting.foreign(clip("p Now")), "h A|h2 xNow^");
        edit("h A|h2 ^", Pasting.foreign(clip("p Now")), "h A|h2 Now^");
        edit("h A|q ^|p x", Pasting.foreign(clip("p Now")), "h A|q Now^|p x");
        edit("h A|* ^", Pasting.foreign(clip("p Now")), "h A|* Now^");
    }

    @Test
    void severalParagraphsPartTheOneTheyArePutInto() {
        edit("h A|p x^y", Pasting.foreign(clip("p one|p two")), "h A|p xone|p two^y");
        edit("h A|p ^y", Pasting.foreign(clip("p one|p two")), "h A|p one|p two^y");
        edit("h A|p x^", Pasting.foreign(clip("p one|p two")), "h A|p xone|p two^");
        edit("h A|p ^", Pasting.foreign(clip("p one|p two")), "h A|p one|p two^");
        edit("h A|h2 ^|p x", Pasting.foreign(clip("p one|p two")), "h A|p one|p two^|p x");
        edit("h A|p x[y|h2 a|p b^c", Pasting.foreign(clip("p one|p two")), "h A|p xone|p two^c");
    }

    @Test
    void headingsListsAndQuotesStayBlocksOfTheirOwn() {
        edit("h A|p x^y", Pasting.foreign(clip("h2 Now|p two")), "h A|p x|h2 Now|p two^y");
        edit("h A|p x^y", Pasting.foreign(clip("* one|* two")), "h A|p x|* one|* two^|p y");
        edit("h A|p x^y", Pasting.foreign(clip("p one|q two|a N")), "h A|p xone|q two|a N^|p y");
        edit("h A|p ^y", Pasting.foreign(clip("h2 Now|* two")), "h A|h2 Now|* two^|p y");
        edit("h A|p x^", Pasting.foreign(clip("1 one|1 two")), "h A|p x|1 one|1 two^");
        edit("h A|p ^|p z", Pasting.foreign(clip("h2 Now|p two")), "h A|h2 Now|p two^|p z");
        edit("h A|h2 x^y", Pasting.foreign(clip("h2 one|p two")), "h A|h2 xone|p two^y");
    }

    @Test
    void inAListParagraphsAreItemsAndItemsGoOnAtItsDepth() {
        edit("h A|* x^y", Pasting.foreign(clip("p one|p two")), "h A|* xone|* two^y");
        edit("h A|** ^", Pasting.foreign(clip("* one|** two|* three")), "h A|** one|*** two|** three^");
        edit("h A|** x^y", Pasting.foreign(clip("* one|* two")), "h A|** xone|** two^y");
        edit("h A|* x^y", Pasting.foreign(clip("h2 Now|p two")), "h A|* x|h2 Now|p two^y");
        edit("h A|****** ^", Pasting.foreign(clip("* one|** two")), "h A|****** one|****** two^");
        edit("h A|** ^", Pasting.foreign(clip("****** one|* two")), "h A|** one|* two^");
    }

    @Test
    void theHeadlineTakesOneLine() {
        edit("h ^|p ", Pasting.foreign(clip("h2 Bridge|p one")), "h Bridge|p one^");
        edit("h ^|s |p ", Pasting.foreign(clip("h2 Bridge|p one|p two")), "h Bridge|p one|p two^");
        edit("h ^|s |p ", Pasting.foreign(clip("h2 Bridge")), "h Bridge^|s |p ");
        edit("h ^|s S|p ", Pasting.foreign(clip("p Bridge|p one")), "h Bridge|p one^|p S|p ");
        edit("h Br^ge|p x", Pasting.foreign(clip("p id|p one")), "h Bridge|p one^|p x");
        edit("h Br[i^ge|p x", Pasting.foreign(clip("p id|p one")), "h Bridge|p one^|p x");
        edit("h Br[id|p x^y", Pasting.foreign(clip("p id|* one")), "h Brid|* one^|p y");
        edit("h A|s x^y|p z", Pasting.foreign(clip("p one|p two")), "h A|s xoney|p two^|p z");
        edit("h A^|p x", Pasting.foreign(words("{1}")), "h A1^|p x");
        edit("h A^|p x", Pasting.foreign(words("1\u20282")), "h A1 2^|p x");
        edit("h A^|p x", Pasting.foreign(clip("p 1\u2028{2}|p {3}")), "h A1 2|p {3}^|p x");
    }

    @Test
    void dividersStandAlone() {
        edit("h A|p x^y", Pasting.foreign(clip("- ")), "h A|p x|- |p ^y");
        edit("h A|p ^|p z", Pasting.foreign(clip("- ")), "h A|- |p ^z");
        edit("h A|p ^", Pasting.foreign(clip("- ")), "h A|- |p ^");
        edit("h A|p x^", Pasting.foreign(clip("p one|- ")), "h A|p xone|- |p ^");
        edit("h A^|p x", Pasting.foreign(clip("- ")), "h A|- |p ^x");
        edit("h [A^|p x", Pasting.foreign(clip("- |p one")), "h |- |p one^|p x");
        edit("h A|- ^|p x", Pasting.foreign(words("1")), "h A|- |p 1^|p x");
        edit("h A|- ^|p x", Pasting.foreign(clip("p one|p two")), "h A|- |p one|p two^|p x");
        edit("h A|? ^|p x", Pasting.foreign(clip("p one|p two")), "h A|? |p one|p two^|p x");
    }

    @Test
    void lettersAloneArePastedLineByLine() {
        edit("h A|p x^y", Pasting.text("1"), "h A|p x1^y");
        edit("h A|p x^y", Pasting.text("1\r\n\r\n2\r3\n"), "h A|p x1|p 2|p 3^y");
        edit("h A|p x^y", Pasting.text("1\n"), "h A|p x1^y");
        edit("h A|p x^y", Pasting.text("\n"), "h A|p x|p ^y");
        edit("h A|p x^y", Pasting.text("a\u000Bb"), "h A|p xa\u2028b^y");
        edit("h A|p {bo^ld}", Pasting.text("1\n2"), "h A|p {bo1}|p {2^ld}");
        edit("h A|* x^", Pasting.text("1\n2"), "h A|* x1|* 2^");
        edit("h ^|s |p ", Pasting.text("Bridge\none\ntwo"), "h Bridge|p one|p two^");
        cannot("h A^", Pasting.text(""));
        cannot("h A^", Pasting.slice(Slice.EMPTY));
        cannot("h A^", Pasting.foreign(Slice.EMPTY));
    }

    @Test
    void anAddressLinksWhatIsSelected() {
        Mark link = new Mark.Link("https://port-sable.example/bridge");
        EditorState start = Draft.state("h A|p the [bridge^ opens");
        EditorState linked = done(start, Pasting.address("https://port-sable.example/bridge"));
        RichText text = linked.body().block(1).text();
        assertEquals("the bridge opens", text.string());
        assertTrue(text.allMarked(4, 10, link));
        assertEquals(Set.of(), text.marksAt(3));

        EditorState again = done(linked, Pasting.address("https://port-sable.example/"));
        assertTrue(again.body().block(1).text().allMarked(4, 10, new Mark.Link("https://port-sable.example/")));

        EditorState alone = done(Draft.state("h A|p see ^"), Pasting.address("https://port-sable.example/bridge"));
        RichText written = alone.body().block(1).text();
        assertEquals("see https://port-sable.example/bridge", written.string());
        assertTrue(written.allMarked(4, written.length(), link));
        assertEquals(Set.of(), alone.typing(), "what is typed next is not part of the link");
    }

    @Test
    void anAddressIsOneWordWithAScheme() {
        assertTrue(Pasting.isAddress("https://port-sable.example/a?b=c#d"));
        assertTrue(Pasting.isAddress("mailto:desk@port-sable.example"));
        assertFalse(Pasting.isAddress("https://"));
        assertFalse(Pasting.isAddress("see https://port-sable.example/"));
        assertFalse(Pasting.isAddress("https://port-sable.example/ today"));
        assertFalse(Pasting.isAddress("javascript:alert(1)"));
        assertFalse(Pasting.isAddress("port-sable.example"));
    }

    @Test
    void aCopyBringsTheKindOfABlockTakenFromItsStart() {
        assertEquals(clip("* one|* two"), Copying.selected(Draft.state("h A|* [one|* two^|p x")));
        assertEquals(clip("* one|* tw"), Copying.selected(Draft.state("h A|* [one|* tw^o|p x")));
        assertEquals(clip("h2 one"), Copying.selected(Draft.state("h A|h2 [one^|p x")));
        assertEquals(Slice.of(RichText.of("one")), Copying.selected(Draft.state("h A|p [one^|p x")));
        assertEquals(Slice.of(RichText.of("ne")), Copying.selected(Draft.state("h A|h2 o[ne^|p x")));
        assertEquals(Slice.EMPTY, Copying.selected(Draft.state("h A|h2 o^ne|p x")));
    }

    /** Over itself, and back where it was cut. */
    @Test
    void ownPiecesAreExact() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            Article article = RandomArticle.article(random);
            int length = article.body().length();
            Selection selection = new Selection(random.nextInt(length + 1), random.nextInt(length + 1));
            EditorState state = EditorState.of(article).apply(Transaction.select(selection), 0);
            Slice copied = Copying.selected(state);
            if (copied.isEmpty()) {
                continue;
            }
            String where =
                    "seed " + seed + ", case " + i + ": " + Draft.of(state).replace("\u2028", "/");
            assertEquals(article, done(state, Pasting.slice(copied)).article(), where);
            EditorState cut = done(state, Deleting.selection());
            assertEquals(article, done(cut, Pasting.slice(copied)).article(), where + " cut " + Draft.of(cut));
        }
    }

    private static EditorState done(EditorState state, Command command) {
        return state.apply(command.on(state).orElseThrow(), 1);
    }

    private static Slice words(String draft) {
        return Slice.of(Draft.state("h A|p " + draft).body().block(1).text());
    }

    private static Slice clip(String draft) {
        List<Block> blocks = Draft.state("h A|" + draft).body().blocks();
        return new Slice(RichText.EMPTY, blocks.subList(1, blocks.size()));
    }
}
