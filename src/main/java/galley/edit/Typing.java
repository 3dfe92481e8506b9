package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.RichText;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * <p>A line begins an item inside a list and a paragraph elsewhere. The letters take the marks of typing.
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
            Slice slice = slice(state, from, text);
            Cause cause = slice.isEmpty() ? Cause.DELETING : slice.tail().isEmpty() ? Cause.TYPING : Cause.INSERTING;
            Splice splice = Splice.replace(body, from, to, slice);
            return Optional.of(Transaction.of(cause, splice).selecting(Selection.at(from + slice.length())));
        };
    }

    private static Slice slice(EditorState state, int from, String text) {
        if (text.isEmpty()) {
            return Slice.EMPTY;
        }
        List<RichText> lines = new ArrayList<>();
        for (String line : text.split("\r\n|[\n\r\u2029]", -1)) {
            lines.add(RichText.of(line, state.typing()));
        }
        Block left = state.body().block(state.body().at(from).block());
        Block kind = left instanceof Block.Item ? left : new Block.Paragraph(RichText.EMPTY);
        return new Slice(
                lines.getFirst(),
                lines.subList(1, lines.size()).stream().map(kind::withText).toList());
    }
}
