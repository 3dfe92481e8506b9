package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Place;
import galley.article.RichText;
import java.text.BreakIterator;
import java.util.Optional;

/**
 * What Backspace and Delete do. Within a text they take one grapheme, so an emoji goes at once; at the edge of a block they first
 * make it a paragraph, then join it.
 */
public final class Deleting {

    /** No grapheme worth the name is longer, in UTF-16 units; so a step never scans a whole block. */
    private static final int LONGEST_GRAPHEME = 128;

    private Deleting() {}

    /** {@return the command of Backspace} */
    public static Command backward() {
        return state -> {
            if (!state.selection().isEmpty()) {
                return selection().on(state);
            }
            Body body = state.body();
            int caret = state.selection().caret();
            Place at = body.at(caret);
            if (at.offset() > 0) {
                int before = graphemeBefore(body.block(at.block()).text(), at.offset());
                return letters(body, caret - (at.offset() - before), caret);
            }
            return at.block() == 0 ? Optional.empty() : Optional.of(backwardAtStart(body, at.block()));
        };
    }

    /** {@return the command of Delete} */
    public static Command forward() {
        return state -> {
            if (!state.selection().isEmpty()) {
                return selection().on(state);
            }
            Body body = state.body();
            int caret = state.selection().caret();
            Place at = body.at(caret);
            RichText text = body.block(at.block()).text();
            if (at.offset() < text.length()) {
                return letters(body, caret, caret + graphemeAfter(text, at.offset()) - at.offset());
            }
            return at.block() + 1 == body.size() ? Optional.empty() : Optional.of(forwardAtEnd(body, at.block()));
        };
    }

    /** {@return the command that deletes what is selected} */
    public static Command selection() {
        return state -> state.selection().isEmpty()
                ? Optional.empty()
                : Optional.of(Transaction.of(
                        Cause.INSERTING,
                        Splice.delete(
                                state.body(),
                                state.selection().from(),
                                state.selection().to())));
    }

    private static Optional<Transaction> letters(Body body, int from, int to) {
        return Optional.of(
                Transaction.of(Cause.DELETING, Splice.delete(body, from, to)).selecting(Selection.at(from)));
    }

    private static Transaction backwardAtStart(Body body, int index) {
        return switch (body.block(index)) {
            case Block.Item item -> Transaction.of(Cause.STRUCTURE, Recast.of(body, index, Breaking.outdented(item)));
            case Block.Heading _, Block.Quote _, Block.Attribution _ ->
                Transaction.of(Cause.STRUCTURE, Recast.of(body, index, new Block.Paragraph(RichText.EMPTY)));
            case Block.Headline _, Block.Standfirst _, Block.Paragraph _, Block.Divider _, Block.Unknown _ ->
                body.block(index - 1).text().isEmpty() && index > 1 ? without(body, index - 1) : join(body, index - 1);
        };
    }

    private static Transaction forwardAtEnd(Body body, int index) {
        if (body.block(index + 1).text().isEmpty()) {
            return without(body, index + 1);
        }
        if (index > 1 && body.block(index).text().isEmpty()) {
            return without(body, index).selecting(Selection.at(body.start(index)));
        }
        return join(body, index);
    }

    /** The block after this one joins it. */
    private static Transaction join(Body body, int index) {
        return Transaction.of(Cause.STRUCTURE, Splice.delete(body, body.end(index), body.start(index + 1)));
    }

    /** A block with nothing in it goes, and its neighbors keep their kinds. */
    private static Transaction without(Body body, int index) {
        return Transaction.of(Cause.STRUCTURE, Splice.delete(body, body.end(index - 1), body.end(index)));
    }

    private static int graphemeBefore(RichText text, int offset) {
        int from = Math.max(0, offset - LONGEST_GRAPHEME);
        BreakIterator graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(text.cut(from, offset).string());
        graphemes.last();
        return from + graphemes.previous();
    }

    private static int graphemeAfter(RichText text, int offset) {
        int to = Math.min(text.length(), offset + LONGEST_GRAPHEME);
        BreakIterator graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(text.cut(offset, to).string());
        return offset + graphemes.next();
    }
}
