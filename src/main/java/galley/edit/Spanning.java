package galley.edit;

import galley.article.Body;
import galley.article.Mark;
import galley.article.Place;
import galley.article.RichText;
import galley.article.Run;
import galley.article.Slice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Marks that say more than yes: a link says where it leads, a language which it is. A letter has one of each sort at the most, and
 * letters in a row that have the same one are a span: it is changed and taken off as a whole.
 */
public final class Spanning {

    /**
     * Letters in a row with the same mark, within one block.
     *
     * @param from the position where they start
     * @param to the position where they end
     * @param mark the mark
     */
    public record Span(int from, int to, Mark mark) {}

    private Spanning() {}

    /**
     * {@return the command that puts a mark on what is selected, in place of any of its sort}
     *
     * <p>With nothing selected it goes on the span of its sort that the caret is in. Where there is none, an address is put in as its
     * own link, and a language holds for the next letters.
     *
     * @param mark a link or a language
     */
    public static Command put(Mark mark) {
        return state -> {
            Optional<Selection> stretch = stretch(state, mark.getClass());
            if (stretch.isPresent()) {
                return remarked(state, stretch.get(), text -> text.marked(0, text.length(), mark));
            }
            Set<Mark> marks = new HashSet<>(without(state.typing(), mark.getClass()));
            marks.add(mark);
            return mark instanceof Mark.Link(String address)
                    ? Inserting.slice(Slice.of(RichText.of(address, marks))).on(state)
                    : Optional.of(Transaction.of(Cause.SELECTING).typing(marks));
        };
    }

    /**
     * {@return the command that takes every mark of a sort off what is selected, or off the span the caret is in}
     *
     * @param sort {@link Mark.Link} or {@link Mark.Language}
     */
    public static Command takeOff(Class<? extends Mark> sort) {
        return state -> {
            Optional<Selection> stretch = stretch(state, sort);
            if (stretch.isPresent()) {
                return remarked(state, stretch.get(), text -> without(text, sort));
            }
            Set<Mark> marks = without(state.typing(), sort);
            return marks.equals(state.typing())
                    ? Optional.empty()
                    : Optional.of(Transaction.of(Cause.SELECTING).typing(marks));
        };
    }

    /**
     * {@return the span of a sort that the caret is in, or before or behind; where something is selected, the one that begins there}
     *
     * @param state where the writer is
     * @param sort {@link Mark.Link} or {@link Mark.Language}
     */
    public static Optional<Span> at(EditorState state, Class<? extends Mark> sort) {
        Selection selection = state.selection();
        Optional<Span> on = at(state.body(), selection.from(), sort);
        boolean behind = selection.isEmpty() && on.isEmpty() && selection.from() > 0;
        return behind ? before(state.body(), selection.from(), sort) : on;
    }

    /**
     * {@return the span of a sort that the letter after a position belongs to}
     *
     * @param body what is read
     * @param position where the letter stands
     * @param sort {@link Mark.Link} or {@link Mark.Language}
     */
    public static Optional<Span> at(Body body, int position, Class<? extends Mark> sort) {
        Place place = body.at(position);
        int start = body.start(place.block());
        int at = 0;
        int from = 0;
        Optional<Mark> open = Optional.empty();
        for (Run run : body.block(place.block()).text().runs()) {
            Optional<Mark> mark = run.marks().stream().filter(sort::isInstance).findFirst();
            if (!mark.equals(open)) {
                if (open.isPresent() && place.offset() < at && place.offset() >= from) {
                    break;
                }
                from = at;
                open = mark;
            }
            at += run.text().length();
        }
        int last = at;
        int first = from;
        boolean inside = place.offset() >= from && place.offset() < at;
        return inside ? open.map(mark -> new Span(start + first, start + last, mark)) : Optional.empty();
    }

    private static Optional<Span> before(Body body, int position, Class<? extends Mark> sort) {
        Place place = body.at(position);
        return place.offset() == 0 ? Optional.empty() : at(body, position - 1, sort);
    }

    private static Optional<Selection> stretch(EditorState state, Class<? extends Mark> sort) {
        return state.selection().isEmpty()
                ? at(state, sort).map(span -> new Selection(span.from(), span.to()))
                : Optional.of(state.selection());
    }

    private static Optional<Transaction> remarked(
            EditorState state, Selection stretch, UnaryOperator<RichText> remarked) {
        Restyle restyle = Restyle.of(state.body(), stretch.from(), stretch.to(), remarked);
        return restyle.before().equals(restyle.after())
                ? Optional.empty()
                : Optional.of(Transaction.of(Cause.MARKING, restyle));
    }

    private static RichText without(RichText text, Class<? extends Mark> sort) {
        List<Run> runs = text.runs().stream()
                .map(run -> new Run(run.text(), without(run.marks(), sort)))
                .toList();
        return RichText.of(runs);
    }

    private static Set<Mark> without(Set<Mark> marks, Class<? extends Mark> sort) {
        Set<Mark> kept = new HashSet<>(marks);
        kept.removeIf(sort::isInstance);
        return kept;
    }
}
