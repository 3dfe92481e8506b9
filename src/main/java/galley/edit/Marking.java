package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.RichText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Putting marks on letters and taking them off. */
public final class Marking {

    private Marking() {}

    /**
     * {@return the command that marks what is selected, or takes the mark off where all of it has it}
     *
     * <p>With nothing selected it changes how the next letters are typed. It cannot be done where what is selected holds no letter.
     *
     * @param mark strong, emphasis, ...
     */
    public static Command toggle(Mark mark) {
        return state -> state.selection().isEmpty() ? Optional.of(typing(state, mark)) : marked(state, mark);
    }

    /**
     * {@return whether the letters selected, or those typed next, have a mark; false where blocks are selected that hold no letter}
     *
     * @param state where the writer is
     * @param mark the mark in question
     */
    public static boolean isOn(EditorState state, Mark mark) {
        Selection selection = state.selection();
        if (selection.isEmpty()) {
            return state.typing().contains(mark);
        }
        Body body = state.body();
        int first = body.at(selection.from()).block();
        int last = body.at(selection.to()).block();
        boolean letters = false;
        for (int i = first; i <= last; i++) {
            Block block = body.block(i);
            int from = Math.max(0, selection.from() - body.start(i));
            int to = Math.min(block.text().length(), selection.to() - body.start(i));
            if (!block.text().allMarked(from, to, mark)) {
                return false;
            }
            letters |= from < to;
        }
        return letters;
    }

    private static Transaction typing(EditorState state, Mark mark) {
        Set<Mark> marks = new HashSet<>(state.typing());
        if (!marks.remove(mark)) {
            marks.add(mark);
        }
        return Transaction.of(Cause.SELECTING).typing(marks);
    }

    private static Optional<Transaction> marked(EditorState state, Mark mark) {
        Selection selection = state.selection();
        boolean off = isOn(state, mark);
        Restyle restyle = Restyle.of(
                state.body(),
                selection.from(),
                selection.to(),
                (RichText text) -> off ? text.unmarked(0, text.length(), mark) : text.marked(0, text.length(), mark));
        return restyle.before().equals(restyle.after())
                ? Optional.empty()
                : Optional.of(Transaction.of(Cause.MARKING, restyle));
    }
}
