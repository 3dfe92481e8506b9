package galley.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Body;
import galley.article.Direction;
import galley.article.RichText;
import galley.article.Run;
import galley.edit.EditorState;
import galley.edit.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What stands on the surface, held against the state it is a view of. To be asked on the thread of the window. */
public final class Shown {

    private Shown() {}

    /**
     * Fails if the surface is anything but what a surface made anew from the state would be: its letters, their marks, the look of each
     * block, and what is selected.
     *
     * @param area the surface
     * @param state what it must show
     */
    public static void assertIs(ArticleArea area, EditorState state) {
        Body body = state.body();
        Direction page = Direction.of(state.article().metadata().language());
        assertEquals(body.size(), area.getParagraphs().size(), "blocks");
        for (int i = 0; i < body.size(); i++) {
            assertEquals(body.block(i).text(), text(area, i), "the letters and marks of block " + i);
            assertEquals(Look.of(body, i, page), area.getParagraph(i).getParagraphStyle(), "the look of block " + i);
        }
        assertEquals(body.length(), area.getLength(), "length");
        assertEquals(state.selection(), new Selection(area.getAnchor(), area.getCaretPosition()), "selection");
    }

    /**
     * Fails if the margin of a block in sight says anything but what one made anew would say.
     *
     * @param area the surface
     * @param body what it shows
     */
    public static void assertMarginsAre(ArticleArea area, Body body) {
        for (int i = 0; i < body.size(); i++) {
            if (area.allParToVisibleParIndex(i).isPresent()) {
                assertEquals(
                        margin(area.getParagraphGraphicFactory().apply(i)),
                        margin(area.getParagraphGraphic(i)),
                        "the margin of block " + i);
            }
        }
    }

    private static RichText text(ArticleArea area, int index) {
        List<Run> runs = new ArrayList<>();
        area.getParagraph(index)
                .getStyledSegments()
                .forEach(segment -> runs.add(
                        new Run(segment.getSegment(), segment.getStyle().marks())));
        return RichText.of(runs);
    }

    private static List<String> margin(Node margin) {
        return ((Margin) margin)
                .getChildrenUnmodifiable().stream()
                        .map(node -> Set.copyOf(node.getStyleClass()).stream()
                                        .sorted()
                                        .collect(Collectors.joining(" "))
                                + (node instanceof Label label ? ": " + label.getText() : ""))
                        .toList();
    }
}
