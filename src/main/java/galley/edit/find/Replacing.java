package galley.edit.find;

import galley.article.Block;
import galley.article.Body;
import galley.article.Limits;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Slice;
import galley.edit.Cause;
import galley.edit.Change;
import galley.edit.Command;
import galley.edit.EditorState;
import galley.edit.Selection;
import galley.edit.Splice;
import galley.edit.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Putting other words in place of hits. The hits must be those of the article as it is; each command is one step of undo. */
public final class Replacing {

    private Replacing() {}

    /**
     * {@return the command that replaces the hit that is selected and selects the next; where none is, it selects the next}
     *
     * @param hits where there are hits
     * @param replacement what comes in
     */
    public static Command one(Hits hits, Replacement.Ready replacement) {
        return state -> hits.number(state.body(), state.selection()).isEmpty()
                ? Finding.next(hits).on(state)
                : search(hits).flatMap(search -> oneReplaced(state, hits, search, replacement));
    }

    /**
     * {@return the command that replaces all hits; what is selected stays where it is}
     *
     * <p>It is one edit, from the first block with a hit to the last, so that ten thousand hits cost as much as their letters.
     *
     * @param hits where there are hits
     * @param replacement what comes in
     */
    public static Command all(Hits hits, Replacement.Ready replacement) {
        return state -> hits.count() == 0
                ? Optional.empty()
                : search(hits).flatMap(search -> allReplaced(state, hits, search, replacement));
    }

    private static Optional<Search.Ready> search(Hits hits) {
        return hits.search() instanceof Search.Ready ready ? Optional.of(ready) : Optional.empty();
    }

    private static Optional<Transaction> oneReplaced(
            EditorState state, Hits hits, Search.Ready search, Replacement.Ready replacement) {
        Body body = state.body();
        Selection hit = state.selection();
        Place place = body.at(hit.from());
        RichText text = body.block(place.block()).text();
        return Reset.one(search, replacement, text, place.offset()).map(put -> {
            Splice splice = Splice.replace(body, hit.from(), hit.to(), Slice.of(put));
            Body after = splice.apply(state.article()).body();
            int end = hit.from() + put.length();
            Selection next = hits.after(Change.between(body, after), after)
                    .from(after, end)
                    .orElse(Selection.at(end));
            return Transaction.of(Cause.INSERTING, splice).selecting(next);
        });
    }

    private static Optional<Transaction> allReplaced(
            EditorState state, Hits hits, Search.Ready search, Replacement.Ready replacement) {
        Body body = state.body();
        int first = hits.from(body, 0).map(hit -> body.at(hit.from()).block()).orElseThrow();
        int last = hits.before(body, body.length())
                .map(hit -> body.at(hit.from()).block())
                .orElseThrow();
        Place anchor = body.at(state.selection().anchor());
        Place caret = body.at(state.selection().caret());
        int anchorNow = state.selection().anchor();
        int caretNow = state.selection().caret();
        List<Block> set = new ArrayList<>(last - first + 1);
        long length = body.length();
        int start = body.start(first);
        for (int i = first; i <= last; i++) {
            Block block = body.block(i);
            // An article that grows beyond its limit is refused; there is no need to go on.
            if (!hits.in(i).isEmpty() && length <= Limits.LONGEST_BODY) {
                Optional<Reset> reset = Reset.all(search, replacement, block.text());
                if (reset.isEmpty()) {
                    return Optional.empty();
                }
                RichText text = reset.get().text();
                length += text.length() - block.text().length();
                block = block.withText(text);
                anchorNow = i == anchor.block() ? start + reset.get().map(anchor.offset()) : anchorNow;
                caretNow = i == caret.block() ? start + reset.get().map(caret.offset()) : caretNow;
            } else {
                anchorNow = i == anchor.block() ? start + anchor.offset() : anchorNow;
                caretNow = i == caret.block() ? start + caret.offset() : caretNow;
            }
            set.add(block);
            start += block.text().length() + 1;
        }
        int grown = (int) (length - body.length());
        Splice splice = Splice.replace(
                body,
                body.start(first),
                body.end(last),
                new Slice(set.getFirst().text(), set.subList(1, set.size())));
        Selection selection = new Selection(
                anchor.block() > last ? anchorNow + grown : anchorNow,
                caret.block() > last ? caretNow + grown : caretNow);
        return Optional.of(Transaction.of(Cause.INSERTING, splice).selecting(selection));
    }
}
