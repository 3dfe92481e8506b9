package galley.format.html;

import static galley.article.Block.Item.Marker.BULLET;
import static galley.article.Block.Item.Marker.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Block;
import galley.article.Block.Item.Marker;
import galley.article.Direction;
import galley.article.Group;
import galley.article.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListMarkupTest {

    @Test
    void itemsDeeperStandInTheItemBefore() {
        assertWrites(
                "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
                item(BULLET, 1, "a"),
                item(BULLET, 2, "b"),
                item(BULLET, 1, "c"));
    }

    @Test
    void jumpOfTwoDepthsIsOneListDeeper() {
        assertWrites(
                "<ul><li>a<ul><li>b</li></ul><ul><li>c</li></ul></li></ul>",
                item(BULLET, 1, "a"),
                item(BULLET, 3, "b"),
                item(BULLET, 2, "c"));
    }

    @Test
    void listThatBeginsDeepIsOneListWhenItComesUp() {
        assertWrites(
                "<ul><li>a</li><li>b</li><li>c<ul><li>d</li></ul></li></ul>",
                item(BULLET, 4, "a"),
                item(BULLET, 2, "b"),
                item(BULLET, 1, "c"),
                item(BULLET, 2, "d"));
    }

    @Test
    void anotherMarkerWithinIsAnotherListInTheSameItem() {
        assertWrites(
                "<ul><li>a<ol><li>b</li><li>c</li></ol><ul><li>d</li></ul></li></ul>",
                item(BULLET, 1, "a"),
                item(NUMBER, 2, "b"),
                item(NUMBER, 2, "c"),
                item(BULLET, 2, "d"));
    }

    @Test
    void anotherMarkerOutsideIsAnotherElement() {
        assertWrites("<ul><li>a</li></ul>|<ol><li>b</li></ol>", item(BULLET, 1, "a"), item(NUMBER, 1, "b"));
        assertWrites("<ul><li>a</li></ul>|<ol><li>b</li></ol>", item(BULLET, 3, "a"), item(NUMBER, 1, "b"));
    }

    @Test
    void itemThatRunsAgainstTheOneItStandsInSaysSo() {
        assertWrites(
                "<ul dir=\"rtl\"><li>א<ul><li dir=\"ltr\">b<ul><li dir=\"rtl\">ג</li></ul></li><li>ד</li></ul></li></ul>",
                item(BULLET, 1, "א"),
                item(BULLET, 2, "b"),
                item(BULLET, 3, "ג"),
                item(BULLET, 2, "ד"));
    }

    @Test
    void itemsWithoutALetterAreLeftOut() {
        assertWrites(
                "<ul><li>a<ul><li>b</li></ul></li></ul>",
                item(NUMBER, 1, ""),
                item(BULLET, 1, "a"),
                item(BULLET, 1, " "),
                item(BULLET, 2, "b"));
    }

    private static Block item(Marker marker, int depth, String text) {
        return new Block.Item(marker, depth, RichText.of(text));
    }

    /** Compares without line ends; a bar stands between two elements. */
    private static void assertWrites(String markup, Block... items) {
        StringBuilder out = new StringBuilder();
        for (Group.Items list : ListMarkup.lists(new Group.Items(List.of(items)))) {
            out.append(out.isEmpty() ? "" : "|");
            ListMarkup.append(out, list, Direction.LEFT_TO_RIGHT);
        }
        assertEquals(markup, out.toString().replace("\n", ""));
    }
}
