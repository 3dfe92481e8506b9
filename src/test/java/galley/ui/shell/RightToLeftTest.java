package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Direction;
import galley.article.Metadata;
import galley.article.RichText;
import galley.edit.Selection;
import galley.ui.editor.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks that run from the right, on the surface: where they stand, and what the mouse and the keys do in them. */
class RightToLeftTest extends Journey {

    private static final String HEBREW =
            "הגשר נסגר ב-12 במאי 2026, בשעה 05:40, לאחר ש־Galley Bridges Ltd. מצאה סדקים (שלושה) בכבלים; \"איננו\" אמרה [המהנדסת] 50% מהם.";
    private static final int FLAT = 2;

    @TempDir
    private Path folder;

    @Test
    void aBlockStandsFlushOnTheSideItRunsFrom() {
        open(sample(), folder);
        double right = letter(body().start(FLAT)).getMaxX();
        for (int block : List.of(0, 1, FLAT, 3)) {
            double indent = block == 3 ? 18 + 3 : 0;
            assertEquals(right - indent, letter(body().start(block)).getMaxX(), 4, "the right edge of block " + block);
        }
        double left = letter(body().start(7)).getMinX();
        assertTrue(left < right - 500, "a block of English stands on the left");
        assertEquals(right - 24, letter(body().start(5)).getMaxX(), 4, "an item is indented from the right");
        assertEquals(right - 48, letter(body().start(6)).getMaxX(), 4, "a deeper one more");
        for (int block : List.of(5, 6)) {
            Bounds marker = marker(block);
            assertTrue(
                    marker.getMinX() > letter(body().start(block)).getMaxX(), "its bullet or number is on the right");
            assertTrue(marker.getMaxX() <= right + 2, "and not beyond the column");
        }
        picture("right-to-left");
    }

    @Test
    void wordsFollowOneAnotherFromTheRightAndNumbersAndLatinWordsFromTheLeft() {
        open(sample(), folder);
        assertRightOf("הגשר", "נסגר");
        assertRightOf("נסגר", "12");
        assertRightOf("12", "2026");
        assertRightOf("לאחר", "Galley");
        assertRightOf("Bridges", "Galley");
        assertRightOf("Ltd", "Bridges");
        assertRightOf("Galley", "מצאה");
        int number = at("12");
        assertTrue(letter(number).getMaxX() <= letter(number + 1).getMinX() + 3, "digits run from the left");
        assertRightOf("(", "שלושה");
        assertRightOf("שלושה", ")");
        assertTrue(
                letter(at("סדקים")).getMinY() > letter(at("הגשר")).getMinY() + 10,
                "the second line is under the first");
    }

    @Test
    void aClickPutsTheCaretWhereItPoints() {
        open(sample(), folder);
        for (String word : List.of("הגשר", "נסגר", "במאי", "מצאה", "סדקים", "שלושה", "המהנדסת", "מהם")) {
            int place = at(word) + 1;
            Bounds letter = letter(place);
            click(new Point2D(letter.getMaxX() - 2.5, letter.getCenterY()));
            assertEquals(Selection.at(place), state().selection(), "the right half of the second letter of " + word);
            Bounds caret = on(() -> area().getCaretBounds().orElseThrow());
            assertEquals(letter.getMaxX() - 1, caret.getCenterX(), 2, "the caret at " + word);
            assertEquals(letter.getCenterY(), caret.getCenterY(), 6, "the caret at " + word);
            press(KeyCode.F6);
            run(() -> area().requestFocus());
            click(new Point2D(letter.getMinX() + 2.5, letter.getCenterY()));
            run(() -> area().moveTo(0));
        }
        int latin = at("Bridges") + 2;
        click(new Point2D(letter(latin).getMinX() + 2, letter(latin).getCenterY()));
        assertEquals(Selection.at(latin), state().selection(), "in a Latin word");
        Bounds last = letter(body().end(FLAT) - 1);
        click(new Point2D(last.getMinX() - 60, last.getCenterY()));
        assertEquals(Selection.at(body().end(FLAT)), state().selection(), "beyond the end, on the left");
        Bounds first = letter(body().start(FLAT));
        click(new Point2D(first.getMaxX() + 8, first.getCenterY()));
        assertEquals(Selection.at(body().start(FLAT)), state().selection(), "before the beginning, on the right");
    }

    @Test
    void aDoubleClickSelectsAWordAndADragWhatIsBetween() {
        open(sample(), folder);
        int word = at("נסגר");
        clicks(new Point2D(letter(word + 1).getCenterX(), letter(word + 1).getCenterY()), 2);
        assertEquals(word, state().selection().from());
        assertEquals("נסגר", on(() -> area().getSelectedText()).strip());
        int from = at("במאי");
        int to = at("שלושה");
        drag(rightEdge(from), rightEdge(to));
        assertEquals(new Selection(from, to), state().selection());
        Bounds shown = on(() -> area().getSelectionBounds().orElseThrow());
        assertEquals(
                letter(body().start(FLAT)).getMaxX(),
                shown.getMaxX(),
                3,
                "the second line is selected from its right edge");
        assertTrue(shown.getMinX() <= letter(at("מצאה") + 3).getMinX() + 3, "the first to its left end");
        picture("right-to-left-selected");
    }

    @Test
    void whatIsSelectedIsShownWhereItIs() {
        open(sample(), folder);
        int word = at("בשעה");
        run(() -> area().selectRange(word, word + 4));
        Bounds shown = on(() -> {
            area().layout();
            return area().getSelectionBounds().orElseThrow();
        });
        assertEquals(letter(word).getMaxX(), shown.getMaxX(), 3);
        assertEquals(letter(word + 3).getMinX(), shown.getMinX(), 3);
    }

    @Test
    void arrowsGoWhereTheyPoint() {
        open(sample(), folder);
        int start = body().start(FLAT);
        run(() -> area().moveTo(start));
        press(KeyCode.LEFT);
        assertEquals(Selection.at(start + 1), state().selection());
        press(KeyCode.RIGHT);
        assertEquals(Selection.at(start), state().selection());
        press(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(new Selection(start, start + 1), state().selection());
        press(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(Selection.at(start + 5), state().selection());
        press(KeyCode.BACK_SPACE);
        press(KeyCode.DELETE);
        type("ה");
        assertEquals("הגשרהסגר", body().block(FLAT).text().string().substring(0, 8));
        assertShown();
    }

    @Test
    void homeEndUpAndDownKnowTheLines() {
        open(sample(), folder);
        int start = body().start(FLAT);
        int second = at("סדקים");
        run(() -> area().moveTo(start + 7));
        press(KeyCode.END);
        assertEquals(Selection.at(second - 1), state().selection());
        press(KeyCode.HOME);
        assertEquals(Selection.at(start), state().selection());
        press(KeyCode.DOWN);
        assertEquals(Selection.at(second), state().selection());
        press(KeyCode.SHIFT, KeyCode.END);
        assertEquals(new Selection(second, body().end(FLAT)), state().selection());
        run(() -> area().moveTo(second + 3));
        double x = on(() -> area().getCaretBounds().orElseThrow().getCenterX());
        press(KeyCode.UP);
        assertEquals(x, on(() -> area().getCaretBounds().orElseThrow().getCenterX()), 9, "right over it");
        assertEquals(FLAT, body().at(state().selection().caret()).block());
        press(KeyCode.UP);
        assertEquals(1, body().at(state().selection().caret()).block(), "in the heading");
        assertEquals(x, on(() -> area().getCaretBounds().orElseThrow().getCenterX()), 14);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertEquals(second + 3, state().selection().caret(), "back where it came from");
        press(KeyCode.DOWN);
        assertEquals(3, body().at(state().selection().caret()).block(), "in the quotation");
        for (int i = 0; i < 20; i++) {
            press(KeyCode.DOWN);
        }
        assertEquals(body().size() - 1, body().at(state().selection().caret()).block(), "down to the end");
        for (int i = 0; i < 20; i++) {
            press(KeyCode.UP);
        }
        assertEquals(0, body().at(state().selection().caret()).block(), "up to the headline");
    }

    @Test
    void upAndDownGoStraightFromABlockThatRunsFromTheLeftIntoOneThatDoesNotAndBack() {
        open(
                article(
                        "en",
                        new Block.Paragraph(RichText.of("The bridge over the harbour is closed for a year")),
                        new Block.Paragraph(
                                RichText.of("הגשר נסגר לשנה לאחר שנמצאו סדקים בעמודים של הגשר הישן בנמל".repeat(2)))),
                folder);
        int place = body().start(1) + 9;
        run(() -> area().moveTo(place));
        double x = on(() -> area().getCaretBounds().orElseThrow().getCenterX());
        press(KeyCode.DOWN);
        assertEquals(2, body().at(state().selection().caret()).block());
        assertEquals(x, on(() -> area().getCaretBounds().orElseThrow().getCenterX()), 9, "right under it");
        press(KeyCode.UP);
        assertEquals(Selection.at(place), state().selection());
    }

    @Test
    void aClickFindsEachLineOfABlockWithLineBreaks() {
        open(article("he", new Block.Paragraph(RichText.of("\u2028שe\u0301\u2028ב\u2028\u2028גשר"))), folder);
        for (int line : new int[] {0, 1, 5, 7, 8}) {
            int place = body().start(1) + line;
            run(() -> area().moveTo(place));
            Bounds caret = on(() -> area().getCaretBounds().orElseThrow());
            press(KeyCode.CONTROL, KeyCode.HOME);
            click(new Point2D(caret.getCenterX(), caret.getCenterY()));
            assertEquals(Selection.at(place), state().selection(), "line of letter " + line);
        }
    }

    @Test
    void aBlockTurnsWithItsFirstLetterAndAnEmptyOneWithTheLanguage() {
        open(article("en", new Block.Paragraph(RichText.of("12 x"))), folder);
        assertTurned(1, Direction.LEFT_TO_RIGHT);
        run(() -> area().moveTo(5));
        type("ש");
        assertTurned(1, Direction.RIGHT_TO_LEFT);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertTurned(1, Direction.LEFT_TO_RIGHT);
        press(KeyCode.CONTROL, KeyCode.END);
        press(KeyCode.BACK_SPACE);
        assertTurned(1, Direction.LEFT_TO_RIGHT);
        run(() -> area().run(galley.edit.Detailing.change(before -> before.withLanguage("fa"))));
        assertTurned(1, Direction.RIGHT_TO_LEFT);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertTurned(1, Direction.LEFT_TO_RIGHT);
    }

    @Test
    void nothingIsThrownAtAnyWidth() {
        String arabic =
                "أُغلقَ الجِسْرُ لمدة عام (2026) بعد العثور على 19 تشقّقًا في \"الكابلات\"؛ قال Galley Ltd. إنّ السبب [مجهول]… ";
        String persian = "می‌شود که پل‌ها را ببندند؛ هزینه ۱۲٬۵۰۰ یورو است. ";
        String urdu = "پُل ایک سال کے لیے بند کر دیا گیا ہے۔ 👩‍👩‍👧‍👦 🇺🇦 ";
        String vowels = "וַיֹּאמֶר אֱלֹהִים יְהִי אוֹר ";
        open(
                article(
                        "ar",
                        new Block.Standfirst(RichText.of(arabic.repeat(3))),
                        new Block.Heading(2, RichText.of(persian.repeat(6))),
                        new Block.Paragraph(RichText.of((arabic + persian + urdu + vowels).repeat(3))),
                        new Block.Quote(RichText.of("English first: " + arabic + vowels.repeat(4))),
                        new Block.Item(Block.Item.Marker.NUMBER, 6, RichText.of(urdu.repeat(5))),
                        new Block.Paragraph(RichText.of("…… — ".repeat(80))),
                        new Block.Paragraph(RichText.of("م\u0651\u064E".repeat(300)))),
                folder);
        for (int width = 360; width <= 2_000; width += 41) {
            int wide = width;
            run(() -> {
                stage.setMinWidth(0);
                stage.setWidth(wide);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                area().layout();
            });
            assertTrue(thrown().isEmpty(), () -> wide + " pixels: " + thrown());
            if (width == 360 + 41 * 15) {
                picture("right-to-left-scripts");
            }
        }
        for (int block = 0; block < body().size(); block++) {
            int place = body().start(block) + 1;
            run(() -> area().moveTo(place));
            run(() -> area().requestFollowCaret());
            for (KeyCode key :
                    List.of(KeyCode.DOWN, KeyCode.END, KeyCode.UP, KeyCode.HOME, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
                press(key);
            }
        }
        press(KeyCode.CONTROL, KeyCode.A);
        assertShown();
    }

    @Test
    void theGoldenArticlesAreShown() {
        for (String name : List.of("arabic", "hebrew", "mixed-directions")) {
            open(Specimens.all().get(name), folder);
            press(KeyCode.CONTROL, KeyCode.END);
            assertShown();
            picture(name);
        }
    }

    private static Article sample() {
        return article(
                "he",
                new Block.Heading(2, RichText.of("כותרת (ראשונה) עם סוגריים")),
                new Block.Paragraph(RichText.of(HEBREW)),
                new Block.Quote(RichText.of("לא היינו מסיעים את ילדינו עליו. זה המבחן.")),
                new Block.Attribution(RichText.of("מארה לינד, מהנדסת")),
                new Block.Item(Block.Item.Marker.BULLET, 1, RichText.of("סדקים בשני כבלים")),
                new Block.Item(Block.Item.Marker.NUMBER, 2, RichText.of("מים")),
                new Block.Paragraph(RichText.of("A line of English with עברית in it (and brackets).")));
    }

    private static Article article(String language, Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(new Block.Headline(RichText.of("גשר"))));
        all.addAll(List.of(blocks));
        return new Article(Metadata.EMPTY.withLanguage(language), Body.of(all));
    }

    private int at(String word) {
        return body().start(FLAT) + HEBREW.indexOf(word);
    }

    private Bounds letter(int position) {
        return on(() -> {
            area().layout();
            return area().getCharacterBoundsOnScreen(position, position + 1).orElseThrow();
        });
    }

    private Point2D rightEdge(int position) {
        return new Point2D(letter(position).getMaxX() - 2.5, letter(position).getCenterY());
    }

    private Bounds marker(int block) {
        return on(() -> {
            Node marker = ((Region) area().getParagraphGraphic(block)).lookup(".marker");
            return marker.localToScreen(((Label) marker).getLayoutBounds());
        });
    }

    private void assertRightOf(String first, String second) {
        assertTrue(
                letter(at(first)).getMinX()
                        >= letter(at(second) + second.length() - 1).getMinX() - 3,
                first + " is right of " + second);
    }

    private void assertTurned(int block, Direction direction) {
        boolean turned = on(() -> {
            area().layout();
            Node flow = area().getParagraphGraphic(block)
                    .getParent()
                    .getChildrenUnmodifiable()
                    .getFirst();
            return flow.getStyleClass().contains("from-right");
        });
        assertEquals(direction == Direction.RIGHT_TO_LEFT, turned);
        assertShown();
    }

    private void assertShown() {
        run(() -> Shown.assertIs(area(), window.bench().state()));
    }
}
