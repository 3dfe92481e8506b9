package galley.edit;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Exchanges a piece of the body for another: typing, splitting, joining, cutting, pasting, all of them.
 *
 * @param at where both pieces start
 * @param removed what stood there
 * @param inserted what stands there now
 */
public record Splice(int at, Slice removed, Slice inserted) implements Edit {

    /**
     * {@return the splice that puts a piece between two positions}
     *
     * <p>The piece is made to fit: a headline or standfirst that would land where none may becomes a heading or a paragraph, and a
     * standfirst that the piece pushes away from the headline becomes a paragraph.
     *
     * @param body the body it is for
     * @param from where the exchange starts
     * @param to where it ends
     * @param slice what comes in
     */
    public static Splice replace(Body body, int from, int to, Slice slice) {
        Slice fitted = fitted(slice, body.at(from).block() + 1);
        Place end = body.at(to);
        boolean pushesStandfirst = end.block() == 0
                && !slice.tail().isEmpty()
                && body.size() > 1
                && body.block(1) instanceof Block.Standfirst;
        if (!pushesStandfirst) {
            return new Splice(from, body.slice(from, to), fitted);
        }
        RichText headline = body.block(0).text();
        RichText rest = headline.cut(end.offset(), headline.length());
        Slice pushed = new Slice(rest, List.of(new Block.Paragraph(RichText.EMPTY)));
        return new Splice(from, body.slice(from, body.start(1)), fitted.plus(pushed));
    }

    /**
     * {@return the splice that deletes what stands between two positions}
     *
     * @param body the body it is for
     * @param from where the deletion starts
     * @param to where it ends
     */
    public static Splice delete(Body body, int from, int to) {
        return replace(body, from, to, Slice.EMPTY);
    }

    private static Slice fitted(Slice slice, int first) {
        List<Block> tail = new ArrayList<>(slice.tail().size());
        for (Block block : slice.tail()) {
            tail.add(Body.mayStand(block, first + tail.size()) ? block : elsewhere(block));
        }
        return new Slice(slice.head(), tail);
    }

    private static Block elsewhere(Block block) {
        return block instanceof Block.Headline
                ? new Block.Heading(Block.Heading.HIGHEST, block.text())
                : new Block.Paragraph(block.text());
    }

    @Override
    public Article apply(Article before) {
        Body body = before.body();
        int to = at + removed.length();
        if (to > body.length() || !body.slice(at, to).equals(removed)) {
            throw new IllegalStateException("a splice at " + at + " made for another article");
        }
        return before.withBody(body.splice(at, to, inserted));
    }

    @Override
    public Splice inverted() {
        return new Splice(at, inserted, removed);
    }

    @Override
    public int map(int position) {
        if (position < at) {
            return position;
        }
        int behind = Math.max(0, position - at - removed.length());
        return at + inserted.length() + behind;
    }

    @Override
    public Optional<Edit> then(Edit next) {
        if (!(next instanceof Splice splice)) {
            return Optional.empty();
        }
        if (splice.at >= at && splice.at + splice.removed.length() == at + inserted.length()) {
            return left(splice.at - at).map(left -> new Splice(at, removed, left.plus(splice.inserted)));
        }
        if (inserted.isEmpty() && splice.inserted.isEmpty()) {
            if (splice.at == at) {
                return Optional.of(new Splice(at, removed.plus(splice.removed), Slice.EMPTY));
            }
            if (splice.at + splice.removed.length() == at) {
                return Optional.of(new Splice(splice.at, splice.removed.plus(removed), Slice.EMPTY));
            }
        }
        return Optional.empty();
    }

    /** The beginning of the piece inserted, where it is all of it or lies in its head. */
    private Optional<Slice> left(int length) {
        if (length == inserted.length()) {
            return Optional.of(inserted);
        }
        RichText head = inserted.head();
        return length <= head.length() ? Optional.of(Slice.of(head.cut(0, length))) : Optional.empty();
    }
}
