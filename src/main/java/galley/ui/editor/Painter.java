package galley.ui.editor;

import galley.article.Block;
import galley.article.Body;
import galley.article.Direction;
import galley.article.Metadata;
import galley.article.RichText;
import galley.edit.Change;
import galley.edit.EditorState;
import galley.edit.Selection;
import galley.edit.Update;
import java.util.stream.IntStream;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;

/**
 * Makes the surface show a state: the letters, how they are set, what stands in the margins, and what is selected. It works by the
 * smallest change, and it alone changes what RichTextFX holds.
 */
final class Painter {

    /** Up to so many blocks are repainted one by one, letters that stay left alone; more are exchanged at once, which is quicker. */
    private static final int FEW = 16;

    private final ArticleArea area;
    private Direction page = Direction.LEFT_TO_RIGHT;

    Painter(ArticleArea area) {
        this.area = area;
    }

    /** Shows a state, whatever was shown before. */
    void paint(EditorState state) {
        Body body = state.body();
        page = Direction.of(state.article().metadata().language());
        area.replace(0, area.getLength(), blocks(body, 0, body.size()));
        settleEdges(new Change(0, 0, body.size()), body);
        select(state.selection());
    }

    /** Shows what an update changed. */
    void paint(Update update) {
        Body before = update.before().body();
        Body after = update.after().body();
        if (turns(update)) {
            paint(update.after());
            return;
        }
        if (!update.change().isEmpty()) {
            repaint(before, after, update.change());
            renumber(update.change(), after);
        }
        boolean detailsDiffer = Gutter.detailsDiffer(
                update.before().article().metadata(), update.after().article().metadata());
        if (detailsDiffer || Gutter.hintsDiffer(before, after)) {
            refreshHead();
        }
        select(update.after().selection());
    }

    /** Whether the language of the article now runs the other way: all blocks without a letter do too, wherever they are. */
    private boolean turns(Update update) {
        Metadata now = update.after().article().metadata();
        return now != update.before().article().metadata() && page != Direction.of(now.language());
    }

    /** Draws anew what stands beside the head and the first block after it: kicker, byline, reading time, where to write. */
    void refreshHead() {
        for (int i = 0; i < Math.min(Gutter.FRESH, area.getParagraphs().size()); i++) {
            refreshMargin(i);
        }
    }

    private void select(Selection selection) {
        if (area.getAnchor() != selection.anchor() || area.getCaretPosition() != selection.caret()) {
            area.selectRange(selection.anchor(), selection.caret());
        }
    }

    private void repaint(Body before, Body after, Change change) {
        if (change.removed() == change.inserted() && change.removed() <= FEW) {
            for (int i = change.index(); i < change.index() + change.removed(); i++) {
                repaintText(after.start(i), before.block(i), after.block(i));
                settle(i, after);
            }
        } else {
            exchange(before, after, change);
        }
        settleEdges(change, after);
    }

    /** The smallest replace that turns one text into another: what they share at both ends stays, unless it is drawn word by word. */
    private void repaintText(int start, Block old, Block now) {
        RichText before = old.text();
        RichText after = now.text();
        Direction direction = Direction.of(after, page);
        boolean apart =
                Ink.runsFromTheRight(before, Direction.of(before, page)) || Ink.runsFromTheRight(after, direction);
        int head = apart ? 0 : Texts.sharedHead(before, after);
        int tail = apart ? 0 : Texts.sharedTail(before, after, head);
        if (head + tail < before.length() || head + tail < after.length()) {
            RichText inserted = after.cut(head, after.length() - tail);
            area.replace(
                    start + head,
                    start + before.length() - tail,
                    builder()
                            .addParagraph(Ink.of(inserted, direction), Look.PLAIN)
                            .build());
        }
    }

    /**
     * Whole blocks come and go; the boundary before the first of them goes along, and stands before the headline nowhere. RichTextFX
     * throws where a block in sight gets another number while something is selected that is not adjusted yet; so nothing is, meanwhile.
     */
    private void exchange(Body before, Body after, Change change) {
        if (area.getSelection().getLength() > 0) {
            area.selectRange(area.getCaretPosition(), area.getCaretPosition());
        }
        int first = change.index();
        int from = first == 0 ? 0 : before.end(first - 1);
        int to = change.removed() == 0 ? from : before.end(first + change.removed() - 1);
        area.replace(from, to, blocks(after, first, first + change.inserted()));
    }

    /** RichTextFX lets joined paragraphs keep the look of either, and neighbors decide some looks; the article knows which. */
    private void settleEdges(Change change, Body after) {
        int end = change.index() + change.inserted();
        IntStream.of(0, change.index() - 1, change.index(), end - 1, end)
                .filter(index -> index >= 0 && index < after.size())
                .forEach(index -> settle(index, after));
    }

    private void settle(int index, Body after) {
        Look look = Look.of(after, index, page);
        if (!area.getParagraph(index).getParagraphStyle().equals(look)) {
            area.setParagraphStyle(index, look);
        }
    }

    /** The numbers of the items behind a change follow from what stands before them. */
    private void renumber(Change change, Body after) {
        int behind = change.index() + change.inserted();
        if (behind >= after.size() || !(after.block(behind) instanceof Block.Item)) {
            // To ask what is in sight would have everything laid out, at each key.
            return;
        }
        int seen = area.getVisibleParagraphs().size();
        int first = Math.max(behind, area.firstVisibleParToAllParIndex());
        for (int i = first; i < Math.min(after.size(), first + seen) && after.block(i) instanceof Block.Item; i++) {
            refreshMargin(i);
        }
    }

    private void refreshMargin(int index) {
        if (area.allParToVisibleParIndex(index).isPresent()) {
            area.recreateParagraphGraphic(index);
        }
    }

    /** Blocks of a body with their looks, and before them, unless they begin with the headline, the boundary they stand behind. */
    private ReadOnlyStyledDocument<Look, String, Ink> blocks(Body body, int from, int to) {
        ReadOnlyStyledDocumentBuilder<Look, String, Ink> builder = builder();
        if (from > 0) {
            builder.addParagraph(Ink.of(RichText.EMPTY, page), Look.of(body, from - 1, page));
        }
        for (int i = from; i < to; i++) {
            Look look = Look.of(body, i, page);
            builder.addParagraph(Ink.of(body.block(i).text(), look.direction()), look);
        }
        return builder.build();
    }

    private ReadOnlyStyledDocumentBuilder<Look, String, Ink> builder() {
        return new ReadOnlyStyledDocumentBuilder<>(area.getSegOps(), Look.PLAIN);
    }
}
