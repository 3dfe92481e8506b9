package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.RichText;
import galley.edit.Selection;
import galley.edit.find.Hits;
import galley.edit.find.Query;
import galley.ui.editor.Washes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding and replacing, with the keys and the mouse of a writer. */
class FindingTest extends Journey {

    private static final Article FERRIES = new Article(
            Metadata.EMPTY,
            Body.of(
                    new Block.Headline(RichText.of("Ferries fill the gap")),
                    new Block.Standfirst(RichText.of("Six ferries run every ten minutes.")),
                    new Block.Paragraph(RichText.of("The ferry service doubles its ferries. ")
                            .plus(RichText.of("Ferries", Mark.Style.STRONG))
                            .plus(RichText.of(
                                    " run from 05:00, and a longer line of text makes this paragraph wrap onto a "
                                            + "second line where the ferries of the port stand again."))),
                    new Block.Quote(RichText.of("We like ferries.")),
                    new Block.Attribution(RichText.of("Mara Lind, Port Sable Ferries"))));

    @TempDir
    private Path folder;

    @BeforeEach
    void openFerries() {
        open(FERRIES, folder);
    }

    @Test
    void ctrlFFindsAsOneTypesAndEscapeGivesTheHitToTheText() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("ferries");
        assertEquals("1 of 7", label("#find-count"));
        assertEquals("Ferries", selected());
        assertEquals(List.of("hit-current 0-7"), washes(0));
        assertEquals(List.of("hit 4-11"), washes(1));
        assertEquals(List.of("hit 30-37", "hit 39-46", "hit 144-151"), washes(2));
        picture("find");
        press(KeyCode.ENTER);
        assertEquals("2 of 7", label("#find-count"));
        assertEquals(List.of("hit 0-7"), washes(0));
        assertEquals(List.of("hit-current 4-11"), washes(1));
        press(KeyCode.ESCAPE);
        assertTrue(on(() -> area().isFocused()));
        assertFalse(node("#find-query").isVisible() && isOpen());
        assertEquals("ferries", selected());
        assertEquals(List.of(), washes(1));
        type("boats");
        assertEquals("Six boats run every ten minutes.", text().split("\n")[1]);
    }

    @Test
    void hitsLieUnderLettersThatRunFromTheRight() {
        String words =
                "הגשר נסגר לשנה אחרי שנמצאו סדקים, והמעבורות יפליגו כל עשר דקות מהבוקר ועד הלילה בין שתי הגדות של הנמל";
        open(
                new Article(
                        Metadata.EMPTY.withLanguage("he"),
                        Body.of(
                                new Block.Headline(RichText.of("הגשר נסגר")),
                                new Block.Paragraph(RichText.of(words + ". " + words)))),
                folder);
        press(KeyCode.CONTROL, KeyCode.F);
        type("והמעבורות");
        int first = words.indexOf("והמעבורות");
        assertEquals("1 of 2", label("#find-count"));
        press(KeyCode.ENTER);
        picture("find-from-the-right");
        List<Integer> under = on(() -> Washes.lettersUnder(area(), 1));
        assertEquals(2, under.size());
        for (int start : List.of(first, first + words.length() + 2)) {
            assertTrue(
                    under.stream().anyMatch(letter -> letter > start && letter < start + "והמעבורות".length()),
                    start + " is not under " + under);
        }
    }

    @Test
    void f3GoesOnAndShiftF3Back() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("ferries");
        press(KeyCode.F3);
        press(KeyCode.F3);
        assertEquals("3 of 7", label("#find-count"));
        press(KeyCode.SHIFT, KeyCode.F3);
        press(KeyCode.SHIFT, KeyCode.F3);
        press(KeyCode.SHIFT, KeyCode.F3);
        assertEquals("7 of 7", label("#find-count"));
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("6 of 7", label("#find-count"));
        press(KeyCode.CONTROL, KeyCode.G);
        press(KeyCode.CONTROL, KeyCode.G);
        assertEquals("1 of 7", label("#find-count"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertEquals("7 of 7", label("#find-count"));
        press(KeyCode.ESCAPE);
        press(KeyCode.F3);
        assertEquals("Ferries", selected());
        assertEquals(0, state().selection().from());
        assertFalse(isOpen());
        press(KeyCode.CONTROL, KeyCode.G);
        assertEquals(body().start(1) + 4, state().selection().from());
    }

    @Test
    void whatIsSelectedIsLookedFor() {
        select(0, 7);
        press(KeyCode.CONTROL, KeyCode.F);
        assertEquals("Ferries", query());
        assertEquals("1 of 7", label("#find-count"));
        press(KeyCode.ESCAPE);
        select(0, body().length());
        press(KeyCode.CONTROL, KeyCode.F);
        assertEquals("Ferries", query());
        assertEquals("7 hits", label("#find-count"));
        press(KeyCode.ALT, KeyCode.R);
        press(KeyCode.ESCAPE);
        select(body().end(1) - 8, body().end(1));
        press(KeyCode.CONTROL, KeyCode.H);
        assertEquals("minutes\\.", query());
        assertEquals("1 of 1", label("#find-count"));
        assertEquals(
                "find-replacement", on(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void theOptionsNarrowTheSearch() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("ferr");
        assertEquals("1 of 8", label("#find-count"));
        press(KeyCode.ALT, KeyCode.C);
        assertTrue(on(() -> ((ToggleButton) stage.getScene().lookup("#find-case")).isSelected()));
        assertEquals("ferr", query());
        assertEquals("1 of 5", label("#find-count"));
        press(KeyCode.ALT, KeyCode.W);
        assertEquals("No hits", label("#find-count"));
        press(KeyCode.ALT, KeyCode.W);
        click(node("#find-case"));
        press(KeyCode.ALT, KeyCode.R);
        press(KeyCode.CONTROL, KeyCode.F);
        type("(");
        assertTrue(label("#find-problem").startsWith("A round bracket"), label("#find-problem"));
        assertEquals("", label("#find-count"));
        picture("find-problem");
        type("f.rr)");
        assertFalse(node("#find-problem").isVisible());
        assertEquals("2 of 8", label("#find-count"));
    }

    @Test
    void ctrlHReplacesAllAndCtrlZTakesItBack() {
        press(KeyCode.CONTROL, KeyCode.H);
        type("ferries");
        press(KeyCode.TAB);
        type("boats");
        picture("replace");
        click(node("#find-replace-all"));
        assertEquals(
                "boats fill the gap\nSix boats run every ten minutes.", text().substring(0, text().indexOf('\n', 20)));
        assertTrue(text().endsWith("We like boats.\nMara Lind, Port Sable boats"));
        assertEquals(
                Mark.Style.STRONG,
                body().block(2).text().runs().get(1).marks().iterator().next());
        assertEquals("boats", body().block(2).text().runs().get(1).text());
        until("it says how many", () -> shown(".notification-bar").isPresent());
        assertEquals("No hits", label("#find-count"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(FERRIES.body(), body());
        text();
        assertEquals("ferries", query());
        assertEquals("7 hits", label("#find-count").replace("1 of 7", "7 hits"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(text().startsWith("boats"));
    }

    @Test
    void ctrlHReplacesOneAfterAnother() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("ferries");
        press(KeyCode.CONTROL, KeyCode.H);
        assertEquals("ferries", query());
        type("boats");
        press(KeyCode.ENTER);
        assertTrue(text().startsWith("boats fill the gap\nSix ferries"));
        assertEquals("1 of 6", label("#find-count"));
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertTrue(text().startsWith("boats fill the gap\nSix boats"));
        assertEquals("1 of 5", label("#find-count"));
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(FERRIES.body(), body());
    }

    @Test
    void groupsAreExchanged() {
        press(KeyCode.CONTROL, KeyCode.H);
        press(KeyCode.ALT, KeyCode.R);
        type("(\\w+) (lind)");
        press(KeyCode.TAB);
        type("$2, $3");
        assertTrue(label("#find-problem").contains("no group 3"), label("#find-problem"));
        assertTrue(on(() -> stage.getScene().lookup("#find-replace-all").isDisabled()));
        press(KeyCode.BACK_SPACE);
        type("1");
        click(node("#find-replace-all"));
        assertTrue(text().endsWith("\nLind, Mara, Port Sable Ferries"), text());
    }

    @Test
    void hitsKeepUpWithWhatIsWritten() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("ferries");
        click(area());
        select(0, 0);
        assertEquals("7 hits", label("#find-count"));
        type("x");
        assertEquals(List.of("hit 1-8"), washes(0));
        type(" Ferries ");
        assertEquals("8 hits", label("#find-count"));
        press(KeyCode.ENTER);
        until("laid out", () -> Washes.of(area(), 1).size() == 1);
        press(KeyCode.BACK_SPACE);
        until("laid out", () -> Washes.of(area(), 0).size() == 2);
        press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(List.of(), washes(0));
        assertTrue(on(() -> area().isFocused()));
    }

    @Test
    void hitsLieUnderTheirLettersHoweverWideTheWindow() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("ferries");
        assertUnderLetters();
        run(() -> stage.setWidth(960));
        until("the window is narrow", () -> stage.getScene().getWidth() < 1000);
        picture("find-narrow");
        assertUnderLetters();
        run(() -> stage.setWidth(1440));
        until("the window is wide", () -> stage.getScene().getWidth() > 1400);
        assertUnderLetters();
    }

    /** Keys of every kind, the bar open: what is set off is what a search made anew finds, in each block in view. */
    @Test
    void hitsAreRightWhateverIsDone() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("e");
        run(() -> area().requestFocus());
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                anyKey(random);
                List<List<String>> expected = on(() -> {
                    Body body = window.bench().state().body();
                    Hits hits = Hits.of(Query.of("e").search(), body);
                    return IntStream.range(0, body.size())
                            .mapToObj(block -> hits.in(block).stream()
                                    .map(hit -> hit.from() + "-" + hit.to())
                                    .toList())
                            .toList();
                });
                for (int block = 0; block < expected.size(); block++) {
                    List<String> drawn = washes(block).stream()
                            .map(wash -> wash.replaceAll(".* ", ""))
                            .toList();
                    assertEquals(expected.get(block), drawn, "seed " + seed + ", step " + i + ", block " + block);
                }
            }
        }
        assertUnderLetters();
    }

    private void anyKey(Random random) {
        int length = body().length();
        switch (random.nextInt(10)) {
            case 0 -> press(KeyCode.ENTER);
            case 1, 2 -> press(KeyCode.BACK_SPACE);
            case 3 -> press(KeyCode.DELETE);
            case 4 -> press(KeyCode.CONTROL, KeyCode.Z);
            case 5 -> press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            case 6 -> press(KeyCode.F3);
            case 7 -> run(() -> area().selectRange(random.nextInt(length + 1), random.nextInt(length + 1)));
            default -> type("See E");
        }
    }

    @Test
    void upBringsBackWhatWasLookedForBefore() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("port");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.F);
        type("gap");
        press(KeyCode.ENTER);
        press(KeyCode.UP);
        assertEquals("port", query());
        press(KeyCode.DOWN);
        assertEquals("gap", query());
    }

    @Test
    void aHitFarAwayIsBroughtIntoView() {
        List<Block> blocks = new ArrayList<>(FERRIES.body().blocks());
        for (int i = 0; i < 300; i++) {
            blocks.add(new Block.Paragraph(RichText.of("Paragraph number " + i)));
        }
        open(new Article(Metadata.EMPTY, Body.of(blocks)), folder);
        press(KeyCode.CONTROL, KeyCode.F);
        type("number 250");
        until("it is in view", () -> area().allParToVisibleParIndex(255).isPresent());
        assertEquals(List.of("hit-current 10-20"), washes(255));
        picture("find-far");
        until("it stands in the middle", () -> {
            double y = area().getParagraphBoundsOnScreen(255).orElseThrow().getMinY();
            var all = area().localToScreen(area().getBoundsInLocal());
            return y > all.getMinY() + 50 && y < all.getMaxY() - 50;
        });
    }

    @Test
    void everythingInTheBarHasANameAndTabComesByAllOfIt() {
        press(KeyCode.CONTROL, KeyCode.H);
        type("ferries");
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Node focused = on(() -> stage.getScene().getFocusOwner());
            seen.add(focused.getId());
            String name = focused instanceof ButtonBase button && button.getAccessibleText() == null
                    ? button.getText()
                    : focused.getAccessibleText();
            assertNotEquals(null, name, focused.getId());
            press(KeyCode.TAB);
        }
        assertEquals(
                List.of(
                        "find-query",
                        "find-replacement",
                        "find-replace",
                        "find-replace-all",
                        "find-case",
                        "find-whole",
                        "find-expression",
                        "find-previous",
                        "find-next",
                        "find-close"),
                seen);
    }

    /** Each color begins and ends where the letters do that RichTextFX itself measures. */
    private void assertUnderLetters() {
        until("the hits lie under their letters", () -> {
            for (int block = 0; block < area().getParagraphs().size(); block++) {
                if (!Washes.underLetters(area(), block)) {
                    return false;
                }
            }
            return true;
        });
    }

    private List<String> washes(int block) {
        return on(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return Washes.of(area(), block);
        });
    }

    private boolean isOpen() {
        return on(() -> window.bench().find().isOpen());
    }

    private String selected() {
        return on(() -> area().getSelectedText());
    }

    private String query() {
        return on(() -> ((TextField) stage.getScene().lookup("#find-query")).getText());
    }

    private void select(int from, int to) {
        run(() -> area().selectRange(from, to));
        assertEquals(new Selection(from, to), state().selection());
    }
}
