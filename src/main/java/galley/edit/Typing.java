package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.RichText;
import galley.article.Slice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Letters put in as plain text: typed, composed by an input method, or pasted without their form. */
public final class Typing {

    private Typing() {}

    /**
     * {@return the command that puts plain text in place of what is selected}
     *
     * @param text any letters; each line end begins a block
     */
    public static Command insert(String text) {
        return state ->
                replace(state.selection().from(), state.selection().to(), text).on(state);
    }

    /**
     * {@return the command that puts plain text between two positions}
     *
     * <p>A line begins an item inside a list and a paragraph elsewhere; on a divider the first line begins one too. Where the writer is, the letters take the marks of typing;
     * elsewhere those of the first letter they replace.
     *
     * @param from where it goes
     * @param to where what it replaces ends
     * @param text any letters; each line end begins a block
     */
    public static Command replace(int from, int to, String text) {
        return state -> {
            if (from == to && text.isEmpty()) {
                return Optional.empty();
            }
            Body body = state.body();
            Slice slice = slice(state, from, to, text);
            Cause cause = slice.isEmpty() ? Cause.DELETING : slice.tail().isEmpty() ? Cause.TYPING : Cause.INSERTING;
            Splice splice = Splice.replace(body, from, to, slice);
            return Optional.of(Transaction.of(cause, splice).selecting(Selection.at(from + slice.length())));
        };
    }

    private static Slice slice(EditorState state, int from, int to, String text) {
        if (text.isEmpty()) {
            return Slice.EMPTY;
        }
        Block left = state.body().block(state.body().at(from).block());
        Block kind = left instanceof Block.Item ? left : new Block.Paragraph(RichText.EMPTY);
        boolean here =
                from == state.selection().from() && to == state.selection().to();
        Set<Mark> marks = here ? state.typing() : EditorState.marksOver(state.body(), from, to);
        List<Block> lines = lines(text, kind, marks);
        return left instanceof Block.Divider && left.text().isEmpty() && from == to
                ? new Slice(RichText.EMPTY, lines)
                : new Slice(lines.getFirst().text(), lines.subList(1, lines.size()));
    }

    /** {@return a block for each line of a plain text, at least one} */
    static List<Block> lines(String text, Block kind, Set<Mark> marks) {
        return Stream.of(text.split("\r\n|[\n\r\u2029]", -1))
                .map(line -> kind.withText(RichText.of(line, marks)))
                .toList();
    }
}
