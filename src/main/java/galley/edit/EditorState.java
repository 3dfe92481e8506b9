package galley.edit;

import galley.article.Article;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Place;
import galley.article.RichText;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * All there is to know about one article being edited, at one moment. The next state comes from {@link #apply}, and nowhere else.
 *
 * @param article what is being written
 * @param selection where the writer is
 * @param typing the marks the next letters take
 * @param history what can be undone and redone
 */
public record EditorState(Article article, Selection selection, Set<Mark> typing, History history) {

    public EditorState {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(selection, "selection");
        typing = Set.copyOf(typing);
        Objects.requireNonNull(history, "history");
    }

    /**
     * {@return the state of an article just opened: caret before the headline, nothing to undo}
     *
     * @param article the article
     */
    public static EditorState of(Article article) {
        return new EditorState(article, Selection.START, marksOver(article.body(), 0, 0), History.EMPTY);
    }

    /** {@return the body of the article} */
    public Body body() {
        return article.body();
    }

    /** {@return whether there is a step to take back} */
    public boolean canUndo() {
        return !history.done().isEmpty();
    }

    /** {@return whether there is a step to do again} */
    public boolean canRedo() {
        return !history.undone().isEmpty();
    }

    /**
     * {@return the state after a transaction}
     *
     * @param transaction what changes
     * @param millis when, in milliseconds of the editor's clock
     * @throws IllegalStateException if it was made for another article
     */
    public EditorState apply(Transaction transaction, long millis) {
        Article next = article;
        Selection moved = selection;
        for (Edit edit : transaction.edits()) {
            next = edit.apply(next);
            moved = moved.mapped(edit);
        }
        Selection after = transaction.selection().orElse(moved).within(next.body());
        if (transaction.cause() == Cause.SELECTING) {
            after = after.onEdges(next.body());
        }
        Set<Mark> marks = transaction.typing().orElse(null);
        if (marks == null) {
            boolean stays = transaction.edits().isEmpty() && after.equals(selection);
            marks = stays ? typing : marksOver(next.body(), after.from(), after.to());
        }
        return new EditorState(next, after, marks, historyAfter(transaction, after, millis));
    }

    private History historyAfter(Transaction transaction, Selection after, long millis) {
        return switch (transaction.cause()) {
            case UNDO -> history.stepBack();
            case REDO -> history.stepForward();
            case SAVING, TURNING -> history.close();
            case TYPING, DELETING, AUTOMATIC, INSERTING, CUTTING, STRUCTURE, MARKING, DETAILS, FILLING, SELECTING ->
                transaction.edits().isEmpty()
                        ? (after.equals(selection) ? history : history.afterMoving())
                        : history.with(new Step(transaction.cause(), transaction.edits(), selection, after, millis));
        };
    }

    /**
     * {@return the marks of letters typed in place of a stretch: those of its first letter}
     *
     * <p>Where no letter stands at its start, as at a caret or at the end of a block, they go on with what they are typed behind. They
     * are part of a link only where it goes on after them: otherwise there would be no way out of it.
     *
     * @param body the body they are typed in
     * @param from where the stretch starts
     * @param to where it ends
     */
    static Set<Mark> marksOver(Body body, int from, int to) {
        Place start = body.at(from);
        RichText text = body.block(start.block()).text();
        boolean replaced = from < to && start.offset() < text.length();
        Set<Mark> marks = text.marksAt(start.offset() + (replaced ? 1 : 0));
        if (marks.stream().noneMatch(Mark.Link.class::isInstance)) {
            return marks;
        }
        Set<Mark> behind = marksOfLetter(body, to);
        boolean within = replaced || start.offset() > 0;
        Set<Mark> kept = new HashSet<>(marks);
        kept.removeIf(mark -> mark instanceof Mark.Link && !(within && behind.contains(mark)));
        return kept;
    }

    private static Set<Mark> marksOfLetter(Body body, int position) {
        Place place = body.at(position);
        RichText text = body.block(place.block()).text();
        return place.offset() < text.length() ? text.marksAt(place.offset() + 1) : Set.of();
    }
}
