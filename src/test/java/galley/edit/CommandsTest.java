package galley.edit;

import static galley.edit.Proof.cannot;
import static galley.edit.Proof.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import galley.article.SetAside;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each command does at each edge: one line a row of the table in the guide. */
class CommandsTest {

    private static final Block PARAGRAPH = new Block.Paragraph(RichText.EMPTY);
    private static final Block STANDFIRST = new Block.Standfirst(RichText.EMPTY);
    private static final Block SECTION = new Block.Heading(2, RichText.EMPTY);
    private static final Block BULLET = new Block.Item(Block.Item.Marker.BULLET, 1, RichText.EMPTY);
    private static final Block NUMBER = new Block.Item(Block.Item.Marker.NUMBER, 1, RichText.EMPTY);
    private static final Command STRONG = Marking.toggle(Mark.Style.STRONG);

    @Test
    void typingPutsLettersAtTheCaret() {
        edit("h A|p Br^dge", Typing.insert("i"), "h A|p Bri^dge");
        edit("h A|p B[ri^dge", Typing.insert("a"), "h A|p Ba^dge");
        edit("h A[b|p Bri^dge", Typing.insert("-"), "h A-^dge");
    }

    @Test
    void typingOverASelectionTakesTheMarksOfItsFirstLetter() {
        edit("h A|p a {[bold^} b", Typing.insert("x"), "h A|p a {x^} b");
        edit("h A|p a {^bold[} b", Typing.insert("x"), "h A|p a {x^} b");
        edit("h A|p {a} [plain {and^} b", Typing.insert("x"), "h A|p {a} x^ b");
        edit("h A|p {[bold}|p plain^", Typing.insert("x"), "h A|p {x^}");
        edit("h A|p {[bold^}", Typing.insert("x\ny"), "h A|p {x}|p {y^}");
    }

    @Test
    void typingOverASelectionThatStartsAtTheEndOfABlockGoesOnAsThere() {
        edit("h A|p {bold[}|p plain^", Typing.insert("x"), "h A|p {boldx^}");
        edit("h A|p plain[|p {bold^}", Typing.insert("x"), "h A|p plainx^");
        edit("h A|p [|p {bold^}", Typing.insert("x"), "h A|p x^");
    }

    @Test
    void typingElsewhereTakesTheMarksOfThatPlace() {
        edit("h A|p {ab} cd^", Typing.replace(2, 4, "x"), "h A|p {x^} cd");
        edit("h A|p {ab^} cd", Typing.replace(5, 7, "x"), "h A|p {ab} x^");
    }

    @Test
    void typingLinesBeginsBlocks() {
        edit("h A|p x^y", Typing.insert("1\r\n2\r3"), "h A|p x1|p 2|p 3^y");
        edit("h A|** x^y", Typing.insert("1\n2"), "h A|** x1|** 2^y");
        edit("h A^|s S|p P", Typing.insert("1\n2"), "h A1|p 2^|p S|p P");
    }

    @Test
    void enterGoesFromTheHeadlineToTheStandfirst() {
        edit("h Bri^dge|p P", Breaking.enter(), "h Bri|s ^dge|p P");
        edit("h Bridge^|p P", Breaking.enter(), "h Bridge|s ^|p P");
        edit("h Bridge^|s S|p P", Breaking.enter(), "h Bridge|s ^S|p P");
        edit("h Bridge^|p ", Breaking.enter(), "h Bridge|p ^");
        edit("h Bri^dge|s S|p P", Breaking.enter(), "h Bri|s ^dge|p S|p P");
    }

    @Test
    void enterLeavesTheStandfirstForAParagraph() {
        edit("h A|s S^|p P", Breaking.enter(), "h A|s S|p ^|p P");
        edit("h A|s S^|p ", Breaking.enter(), "h A|s S|p ^");
        edit("h A|s ^", Breaking.enter(), "h A|p ^");
        edit("h A|s One^ two|p P", Breaking.enter(), "h A|s One|p ^ two|p P");
    }

    @Test
    void enterSplitsAParagraph() {
        edit("h A|p Bri^dge", Breaking.enter(), "h A|p Bri|p ^dge");
        edit("h A|p ^Bridge", Breaking.enter(), "h A|p |p ^Bridge");
        edit("h A|p ^", Breaking.enter(), "h A|p |p ^");
        edit("h A|p B[rid^ge", Breaking.enter(), "h A|p B|p ^ge");
        edit("h A|h2 B[ri|q d^ge", Breaking.enter(), "h A|h2 B|h2 ^ge");
    }

    @Test
    void enterAfterAHeadingBeginsAParagraph() {
        edit("h A|h2 Title^|p P", Breaking.enter(), "h A|h2 Title|p ^|p P");
        edit("h A|h3 Ti^tle", Breaking.enter(), "h A|h3 Ti|h3 ^tle");
        edit("h A|h2 ^Title", Breaking.enter(), "h A|p |h2 ^Title");
        edit("h A|h2 ^", Breaking.enter(), "h A|p ^");
    }

    @Test
    void enterAfterAQuoteOffersTheAttribution() {
        edit("h A|q Words^|p P", Breaking.enter(), "h A|q Words|a ^|p P");
        edit("h A|q Words^|a Lind", Breaking.enter(), "h A|q Words|q ^|a Lind");
        edit("h A|q Words^|a ", Breaking.enter(), "h A|q Words|a ^");
        edit("h A|q Wo^rds", Breaking.enter(), "h A|q Wo|q ^rds");
        edit("h A|q Words|a Lind^", Breaking.enter(), "h A|q Words|a Lind|p ^");
        edit("h A|q Words|a ^", Breaking.enter(), "h A|q Words|p ^");
        edit("h A|q ^", Breaking.enter(), "h A|p ^");
    }

    @Test
    void enterInAListMakesAnItemAndOnAnEmptyOneStepsOut() {
        edit("h A|* one^", Breaking.enter(), "h A|* one|* ^");
        edit("h A|11 o^ne", Breaking.enter(), "h A|11 o|11 ^ne");
        edit("h A|** ^", Breaking.enter(), "h A|* ^");
        edit("h A|1 ^|p P", Breaking.enter(), "h A|p ^|p P");
    }

    @Test
    void enterAfterADividerBeginsAParagraph() {
        edit("h A|- ^|p P", Breaking.enter(), "h A|- |p ^|p P");
        edit("h A|? ^", Breaking.enter(), "h A|? |p ^");
    }

    @Test
    void shiftEnterBreaksTheLineWithinTheBlock() {
        edit("h A|p x^y", Breaking.softly(), "h A|p x\u2028^y");
    }

    @Test
    void backspaceTakesOneGrapheme() {
        edit("h A|p ab^c", Deleting.backward(), "h A|p a^c");
        edit("h A|p a👩‍👩‍👧‍👦^c", Deleting.backward(), "h A|p a^c");
        edit("h A|p ae\u0301^c", Deleting.backward(), "h A|p a^c");
        edit("h A|p a🇺🇦🇬🇧^c", Deleting.backward(), "h A|p a🇺🇦^c");
        edit("h A|p a\ud83d^c", Deleting.backward(), "h A|p a^c");
        cannot("h ^A", Deleting.backward());
    }

    @Test
    void backspaceAtTheStartFirstMakesAParagraphThenJoins() {
        edit("h A|h2 ^Title", Deleting.backward(), "h A|p ^Title");
        edit("h A|q ^Words", Deleting.backward(), "h A|p ^Words");
        edit("h A|q W|a ^Lind", Deleting.backward(), "h A|q W|p ^Lind");
        edit("h A|*** ^item", Deleting.backward(), "h A|** ^item");
        edit("h A|1 ^item", Deleting.backward(), "h A|p ^item");
        edit("h A|p One|p ^two", Deleting.backward(), "h A|p One^two");
        edit("h A|h2 One|p ^two", Deleting.backward(), "h A|h2 One^two");
        edit("h A|s ^S|p P", Deleting.backward(), "h A^S|p P");
        edit("h A|p ^P", Deleting.backward(), "h A^P");
    }

    @Test
    void whatIsMoreThanItsLettersJoinsNothing() {
        edit("h A|fig |p ^two", Deleting.backward(), "h A|fig ^|p two");
        edit("h A|fig Dusk|p ^two", Deleting.backward(), "h A|fig Dusk^|p two");
        edit("h A|fig Dusk|p ^", Deleting.backward(), "h A|fig Dusk^");
        edit("h A|p x|? |p ^two", Deleting.backward(), "h A|p x|? ^|p two");
        edit("h A|p one|fig ^Dusk", Deleting.backward(), "h A|p one^|fig Dusk");
        edit("h A|p one|fig ^", Deleting.backward(), "h A|p one^");
        edit("h A|p one|e ^|p two", Deleting.backward(), "h A|p one^|p two");
        edit("h A|p one^|fig Dusk", Deleting.forward(), "h A|p one|fig ^Dusk");
        edit("h A|p ^|fig Dusk", Deleting.forward(), "h A|fig ^Dusk");
        edit("h A|s ^|fig Dusk", Deleting.forward(), "h A|fig ^Dusk");
        edit("h ^|fig Dusk", Deleting.forward(), "h |fig ^Dusk");
        edit("h A|fig Dusk^|p two", Deleting.forward(), "h A|fig Dusk|p ^two");
        edit("h A|fig Dusk^|p ", Deleting.forward(), "h A|fig Dusk^");
        edit("h A|fig ^|p two", Deleting.forward(), "h A|p ^two");
        edit("h A|p x|? ^|p two", Deleting.forward(), "h A|p x|p ^two");
    }

    @Test
    void enterInACaptionGoesOnUnderIt() {
        edit("h A|fig Dusk^", Breaking.enter(), "h A|fig Dusk|p ^");
        edit("h A|fig ^", Breaking.enter(), "h A|fig |p ^");
        edit("h A|e Fi^lm", Breaking.enter(), "h A|e Fi|p ^lm");
        edit("h A|fig ^Dusk", Breaking.enter(), "h A|p |fig ^Dusk");
        edit("h A|c ^Wrong", Breaking.enter(), "h A|p |c ^Wrong");
        edit("h A|c Wrong^", Breaking.enter(), "h A|c Wrong|p ^");
        edit("h A|c ^", Breaking.enter(), "h A|p ^");
    }

    @Test
    void enterInAFactBoxMakesAFactAndOnAnEmptyOneLeavesTheBox() {
        edit("h A|f Title^", Breaking.enter(), "h A|f Title|f ^");
        edit("h A|f Title|f ^", Breaking.enter(), "h A|f Title|p ^");
        edit("h A|f Ti^tle", Breaking.enter(), "h A|f Ti|f ^tle");
        edit("h A|f ^Title", Deleting.backward(), "h A|p ^Title");
    }

    @Test
    void aPullQuoteGoesOnAsAQuoteDoes() {
        edit("h A|pq Words^", Breaking.enter(), "h A|pq Words|a ^");
        edit("h A|pq Words^|pq More", Breaking.enter(), "h A|pq Words|pq ^|pq More");
        edit("h A|pq Words^|q Others", Breaking.enter(), "h A|pq Words|a ^|q Others");
        edit("h A|pq ^", Breaking.enter(), "h A|p ^");
        edit("h A|pq ^Words", Deleting.backward(), "h A|p ^Words");
    }

    @Test
    void backspaceAfterAnEmptyBlockTakesThatBlock() {
        edit("h A|p |p ^two", Deleting.backward(), "h A|p ^two");
        edit("h A|- |p ^two", Deleting.backward(), "h A|p ^two");
        edit("h A|p x|- ^|p two", Deleting.backward(), "h A|p x^|p two");
        edit("h |p ^two", Deleting.backward(), "h ^two");
    }

    @Test
    void deleteTakesOneGraphemeOrJoinsTheNextBlock() {
        edit("h A|p a^🇺🇦c", Deleting.forward(), "h A|p a^c");
        edit("h A|p One^|p two", Deleting.forward(), "h A|p One^two");
        edit("h A^|s S|p P", Deleting.forward(), "h A^S|p P");
        edit("h A|p One^|- |p two", Deleting.forward(), "h A|p One^|p two");
        edit("h A|p one|p ^|h2 Title", Deleting.forward(), "h A|p one|h2 ^Title");
        edit("h A|* one^|* two", Deleting.forward(), "h A|* one^two");
        cannot("h A|p end^", Deleting.forward());
    }

    @Test
    void ctrlBackspaceGoesBackToWhereAWordBegins() {
        edit("h A|p one two^ three", Deleting.wordBackward(), "h A|p one ^ three");
        edit("h A|p one two  ^three", Deleting.wordBackward(), "h A|p one ^three");
        edit("h A|p one tw^o", Deleting.wordBackward(), "h A|p one ^o");
        edit("h A|p one, (wait...)^", Deleting.wordBackward(), "h A|p one, (wait^");
        edit("h A|p I don’t^", Deleting.wordBackward(), "h A|p I ^");
        edit("h A|p a cafe\u0301.^", Deleting.wordBackward(), "h A|p a cafe\u0301^");
        edit("h A|p go 🇺🇦👩‍👩‍👧‍👦^", Deleting.wordBackward(), "h A|p go ^");
        edit("h A|p  \u00a0^x", Deleting.wordBackward(), "h A|p ^x");
        edit("h A|p o[ne tw^o", Deleting.wordBackward(), "h A|p o^o");
        edit("h A|h2 ^Title", Deleting.wordBackward(), "h A|p ^Title");
        edit("h A|p One|p ^two", Deleting.wordBackward(), "h A|p One^two");
        cannot("h ^A", Deleting.wordBackward());
    }

    @Test
    void ctrlDeleteGoesOnToWhereTheNextWordBegins() {
        edit("h A|p one ^two  three", Deleting.wordForward(), "h A|p one ^three");
        edit("h A|p one^ two", Deleting.wordForward(), "h A|p one^two");
        edit("h A|p o^ne two", Deleting.wordForward(), "h A|p o^two");
        edit("h A|p one^... two", Deleting.wordForward(), "h A|p one^two");
        edit("h A|p ^o’clock.", Deleting.wordForward(), "h A|p ^.");
        edit("h A|p o[ne tw^o", Deleting.wordForward(), "h A|p o^o");
        edit("h A|p One^|p two", Deleting.wordForward(), "h A|p One^two");
        cannot("h A|p end^", Deleting.wordForward());
    }

    @Test
    void oneKeyNeverTakesMoreOfALongWordThanItReads() {
        String half = "𝔊".repeat(1_000);
        String taken = "𝔊".repeat(872);
        edit("h A|p " + half + "^", Deleting.wordBackward(), "h A|p " + taken + "^");
        edit("h A|p x" + half + "^y", Deleting.wordBackward(), "h A|p x" + taken + "^y");
        edit("h A|p ^" + half, Deleting.wordForward(), "h A|p ^" + taken);
        edit("h A|p x^" + half + "𝔊y", Deleting.wordForward(), "h A|p x^" + taken + "𝔊y");
        edit("h A|p 𝔊" + "a".repeat(255) + "^", Deleting.wordBackward(), "h A|p 𝔊^");
    }

    @Test
    void deletingASelectionJoinsWhatIsLeft() {
        edit("h A|p O[ne|h2 T^wo|q Three", Deleting.backward(), "h A|p O^wo|q Three");
        edit("h [A|s S|p P^", Deleting.forward(), "h ^");
        edit("h A|p On^e|p [two", Deleting.selection(), "h A|p On^two");
        cannot("h A|p ^", Deleting.selection());
    }

    @Test
    void theCaretStepsByGrapheme() {
        edit("h A|p a👩‍👩‍👧‍👦^c", Moving.left(false), "h A|p a^👩‍👩‍👧‍👦c");
        edit("h A|p a^👩‍👩‍👧‍👦c", Moving.right(false), "h A|p a👩‍👩‍👧‍👦^c");
        edit("h A|p ae\u0301^c", Moving.left(false), "h A|p a^e\u0301c");
        edit("h A|p a🇺🇦^🇬🇧c", Moving.right(false), "h A|p a🇺🇦🇬🇧^c");
        edit("h A|p One|p ^two", Moving.left(false), "h A|p One^|p two");
        edit("h A|p One^|p two", Moving.right(false), "h A|p One|p ^two");
        edit("h A|p |p ^two", Moving.left(false), "h A|p ^|p two");
        cannot("h ^A", Moving.left(false));
        cannot("h A|p two^", Moving.right(false));
    }

    @Test
    void aStepExtendsTheSelectionOrCollapsesItToItsEdge() {
        edit("h A|p a🇺🇦^c", Moving.left(true), "h A|p a^🇺🇦[c");
        edit("h A|p a[b^c", Moving.right(true), "h A|p a[bc^");
        edit("h A|p One[|p ^two", Moving.left(true), "h A|p One^|p two");
        edit("h A|p One^|p two", Moving.right(true), "h A|p One[|p ^two");
        edit("h A|p a[bc^d", Moving.left(false), "h A|p a^bcd");
        edit("h A|p a^bc[d", Moving.left(false), "h A|p a^bcd");
        edit("h A|p a^bc[d", Moving.right(false), "h A|p abc^d");
        edit("h [A^", Moving.right(false), "h A^");
        cannot("h [A^", Moving.right(true));
    }

    @Test
    void recastingChangesTheKindAndAgainTakesItOff() {
        edit("h A|p Ti^tle", Recasting.to(SECTION), "h A|h2 Ti^tle");
        edit("h A|h2 Ti^tle", Recasting.to(SECTION), "h A|p Ti^tle");
        edit("h A|p [one|q two^", Recasting.to(BULLET), "h A|* [one|* two^");
        edit("h [A|p B^", Recasting.to(SECTION), "h [A|h2 B^");
        edit("h A|p S^|p P", Recasting.to(STANDFIRST), "h A|s S^|p P");
        cannot("h ^A", Recasting.to(SECTION));
        cannot("h A|p ^", Recasting.to(PARAGRAPH));
    }

    @Test
    void aKindThatMayNotStandThereTakesNoOtherOff() {
        cannot("h A|p One|h2 T^itle", Recasting.to(STANDFIRST));
        edit("h A|s S^|p P", Recasting.to(STANDFIRST), "h A|p S^|p P");
        edit("h A|s [S|p P^", Recasting.to(SECTION), "h A|h2 [S|h2 P^");
        edit("h A|h2 [S|p P^", Recasting.to(STANDFIRST), "h A|s [S|p P^");
        cannot("h A|s [S|p P^", Recasting.to(STANDFIRST));
    }

    @Test
    void aBlockIsPutInAfterTheOneOfTheCaretOrInPlaceOfAnEmptyParagraph() {
        Command picture =
                Inserting.block(new Block.Figure(Picture.of("bridge.jpg").withAlternative("A bridge"), RichText.EMPTY));
        edit("h A|p On^e|p two", picture, "h A|p One|fig ^|p two");
        edit("h A|p ^|p two", picture, "h A|fig ^|p two");
        edit("h A^|s S", picture, "h A|s S|fig ^");
        edit("h A^", picture, "h A|fig ^");
        edit("h A|* one[|p t^wo", picture, "h A|* one|p two|fig ^");
    }

    @Test
    void typingOnADividerBeginsAParagraphUnderIt() {
        edit("h A|- ^|p P", Typing.insert("x"), "h A|- |p x^|p P");
        edit("h A|- ^", Typing.insert("x\ny"), "h A|- |p x|p y^");
        edit("h A|- let^ters", Typing.insert("x"), "h A|- letx^ters");
    }

    @Test
    void whatABlockHoldsBesideItsLettersIsChangedAlone() {
        Block.Figure other = new Block.Figure(Picture.of("pier.jpg").withCredit("Ana Sol"), RichText.EMPTY);
        EditorState state = Draft.state("h A|fig Du^sk");
        EditorState after = state.apply(Recasting.details(1, other).on(state).orElseThrow(), 1);
        assertEquals(other.withText(RichText.of("Dusk")), after.body().block(1));
        assertEquals(state.selection(), after.selection());
        cannot("h A|p Dusk^", Recasting.details(1, other));
        cannot("h A", Recasting.details(1, other));
    }

    @Test
    void anyKindOfLettersBecomesAnyOther() {
        for (String from : List.of("s", "p", "h2", "q", "pq", "a", "*", "1", "f", "c")) {
            for (Block to : List.of(
                    PARAGRAPH,
                    SECTION,
                    new Block.Quote(RichText.EMPTY),
                    new Block.PullQuote(RichText.EMPTY),
                    new Block.Attribution(RichText.EMPTY),
                    BULLET,
                    NUMBER,
                    new Block.Fact(RichText.EMPTY),
                    new Block.Correction(LocalDate.of(2027, 1, 31), RichText.EMPTY))) {
                EditorState state = Draft.state("h A|" + from + " Wo^rds");
                Block after = Recasting.to(to)
                        .on(state)
                        .map(transaction -> state.apply(transaction, 1).body().block(1))
                        .orElse(state.body().block(1));
                boolean same = state.body().block(1).getClass() == to.getClass();
                assertTrue(
                        after.getClass() == to.getClass() || same && after instanceof Block.Paragraph,
                        from + " as " + to + " is " + after);
                assertEquals("Words", after.text().string());
            }
        }
    }

    @Test
    void picturesAndEmbedsAreNeverRecast() {
        cannot("h A|fig Du^sk", Recasting.to(PARAGRAPH));
        cannot("h A|e Fi^lm", Recasting.to(SECTION));
        edit("h A|p [one|fig Dusk|p two^", Recasting.to(BULLET), "h A|* [one|fig Dusk|* two^");
    }

    @Test
    void dividersAndUnknownBlocksAreNeverRecast() {
        cannot("h A|- ^|p P", Recasting.to(SECTION));
        cannot("h A|? ^|p P", Recasting.to(PARAGRAPH));
        edit("h A|p [x|- |? |q y^", Recasting.to(BULLET), "h A|* [x|- |? |* y^");
        edit("h A|* [x|- |? |* y^", Recasting.to(BULLET), "h A|p [x|- |? |p y^");
    }

    @Test
    void anItemKeepsItsDepthWhateverItsMarker() {
        edit("h A|* [one|** two|p x^", Recasting.to(NUMBER), "h A|1 [one|11 two|1 x^");
        edit("h A|*** [one|p two^", Recasting.to(BULLET), "h A|*** [one|* two^");
        edit("h A|** one^", Recasting.to(BULLET), "h A|p one^");
        edit("h A|** [one|* two^", Recasting.to(BULLET), "h A|p [one|p two^");
    }

    @Test
    void recastingManyBlocksIsOneEdit() {
        EditorState state = Draft.state("h [A" + "|p x".repeat(10_000) + "^");
        List<Edit> edits = Recasting.to(BULLET).on(state).orElseThrow().edits();
        assertEquals(1, edits.size());
        Article bullets = edits.getFirst().apply(state.article());
        assertEquals(state.article(), edits.getFirst().inverted().apply(bullets));
    }

    @Test
    void aMarkGoesOnAndAgainComesOff() {
        edit("h A|p a [bold^ b", STRONG, "h A|p a {[bold^} b");
        edit("h A|p a {[bold^} b", STRONG, "h A|p a [bold^ b");
        edit("h A|p [one|p |q {two^}", STRONG, "h A|p {[one}|p |q {two^}");
        edit("h A|p {[one}|p |q {two^}", STRONG, "h A|p [one|p |q two^");
    }

    @Test
    void whereNoLetterIsSelectedThereIsNothingToMark() {
        cannot("h A|p [|p |- ^", STRONG);
        cannot("h A|p one[|p ^two", STRONG);
        assertFalse(Marking.isOn(Draft.state("h A|p [|p |- ^"), Mark.Style.STRONG));
        assertTrue(Marking.isOn(Draft.state("h A|p {[one}|p ^"), Mark.Style.STRONG));
    }

    @Test
    void itemsGoDeeperAndLessDeepWithinTheLimits() {
        edit("h A|* [one|p x|11 two^", Recasting.deeper(1), "h A|** [one|p x|111 two^");
        edit("h A|** [one|* two^", Recasting.deeper(-1), "h A|* [one|p two^");
        edit("h A|1 ^one", Recasting.deeper(-1), "h A|p ^one");
        cannot("h A|****** ^x", Recasting.deeper(1));
        cannot("h A|p ^x", Recasting.deeper(1));
    }

    @Test
    void manyItemsGoDeeperAsOneEdit() {
        EditorState state = Draft.state("h A|* [x" + "|* x".repeat(10_000) + "^");
        List<Edit> edits = Recasting.deeper(1).on(state).orElseThrow().edits();
        assertEquals(1, edits.size());
        Article deeper = edits.getFirst().apply(state.article());
        assertEquals(state.article(), edits.getFirst().inverted().apply(deeper));
    }

    @Test
    void aDividerStandsAfterTheBlock() {
        edit("h A|p On^e|p two", Inserting.divider(), "h A|p One|- |p ^two");
        edit("h A|p One^", Inserting.divider(), "h A|p One|- |p ^");
        edit("h A^|s S|p P", Inserting.divider(), "h A|s S|- |p ^P");
        edit("h A|p ^|p P", Inserting.divider(), "h A|- |p ^P");
        edit("h A|p one|p ^", Inserting.divider(), "h A|p one|- |p ^");
    }

    @Test
    void aLineSetAsideComesBackWhereItStood() {
        SetAside early = new SetAside(3, "5 min read", "reading-time", 1);
        SetAside late = new SetAside(9, "Share", "sharing", 3);
        EditorState state = Draft.state("h A|s S|p One|p Two");
        Metadata metadata = Metadata.EMPTY.noted(notebook -> notebook.withSetAside(List.of(early, late)));
        state = state.apply(Transaction.of(Cause.DETAILS, new Redetail(Metadata.EMPTY, metadata)), 0);
        EditorState back = state.apply(Detailing.bringBack(early).on(state).orElseThrow(), 1);
        assertEquals("h A|s S|p [5 min read^|p One|p Two", Draft.of(back));
        SetAside shifted = new SetAside(9, "Share", "sharing", 4);
        assertEquals(List.of(shifted), back.article().metadata().notebook().setAside());
        EditorState both = back.apply(Detailing.bringBack(shifted).on(back).orElseThrow(), 2);
        assertEquals("h A|s S|p 5 min read|p One|p [Share^|p Two", Draft.of(both));
    }
}
