package galley.edit;

import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.SetAside;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changing what stands beside the text, and bringing back into it what an import set aside. */
public final class Detailing {

    private Detailing() {}

    /**
     * {@return the command that changes the metadata at once}
     *
     * @param change gives the metadata as they shall be
     */
    public static Command change(UnaryOperator<Metadata> change) {
        return change(Cause.DETAILS, change);
    }

    /**
     * {@return the command that changes the metadata as someone types into a field}: key by key, and one step of undo as long as there is no
     * pause and no {@linkplain Transaction#turned() turn} to another field
     *
     * @param change gives the metadata as they shall be
     */
    public static Command fill(UnaryOperator<Metadata> change) {
        return change(Cause.FILLING, change);
    }

    private static Command change(Cause cause, UnaryOperator<Metadata> change) {
        return state -> {
            Metadata before = state.article().metadata();
            Metadata after = change.apply(before);
            return after.equals(before)
                    ? Optional.empty()
                    : Optional.of(Transaction.of(cause, new Redetail(before, after)));
        };
    }

    /**
     * {@return the command that says how many words were asked for}
     *
     * @param words how many; 0 where nobody said
     */
    public static Command wordsAskedFor(int words) {
        return change(now ->
                now.withNotebook(now.notebook().withBrief(now.notebook().brief().withWords(words))));
    }

    /**
     * {@return the command that brings a line back as a paragraph, near where it stood, and selects it}
     *
     * @param line one of the lines set aside
     */
    public static Command bringBack(SetAside line) {
        return state -> {
            Metadata before = state.article().metadata();
            if (!before.notebook().setAside().contains(line)) {
                return Optional.empty();
            }
            Body body = state.body();
            int index = Math.min(line.before(), body.size());
            if (index < body.size() && body.block(index) instanceof Block.Standfirst) {
                index++;
            }
            Block paragraph = new Block.Paragraph(RichText.EMPTY);
            Slice slice = new Slice(RichText.EMPTY, Typing.lines(line.text(), paragraph, Set.of()));
            int end = body.end(index - 1);
            Splice splice = Splice.replace(body, end, end, slice);
            Redetail redetail = new Redetail(
                    before, before.noted(notebook -> notebook.withSetAside(without(notebook.setAside(), line))));
            Selection selection = new Selection(end + 1, end + slice.length());
            return Optional.of(Transaction.of(Cause.INSERTING, splice, redetail).selecting(selection));
        };
    }

    /** The lines that stay aside; those that stood behind the one brought back now stand a block further down. */
    private static List<SetAside> without(List<SetAside> lines, SetAside back) {
        List<SetAside> left = new ArrayList<>();
        for (SetAside line : lines) {
            if (line.line() > back.line()) {
                left.add(new SetAside(line.line(), line.text(), line.reason(), line.before() + 1));
            } else if (!line.equals(back)) {
                left.add(line);
            }
        }
        return left;
    }
}
