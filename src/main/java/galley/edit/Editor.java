package galley.edit;

import galley.article.Article;
import galley.article.Body;
import galley.article.Limits;
import galley.article.Notebook;
import galley.words.Problem;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * One article being edited: the one place where state changes. Every key, menu, button and fix ends in {@link #dispatch}.
 *
 * <p>It belongs to one thread, the one that made it. Listeners are told in the order they subscribed, after the state has
 * changed; a listener may not dispatch.
 */
public final class Editor {

    private final LongSupplier clock;
    private final CopyOnWriteArrayList<Consumer<Update>> listeners = new CopyOnWriteArrayList<>();
    private EditorState state;
    private boolean telling;

    /**
     * Begins to edit an article.
     *
     * @param article the article as opened
     * @param clock gives milliseconds that only grow; it decides which keystrokes are one step of undo
     */
    public Editor(Article article, LongSupplier clock) {
        this.state = EditorState.of(article);
        this.clock = clock;
    }

    /** {@return the state as it is now} */
    public EditorState state() {
        return state;
    }

    /**
     * Applies a transaction and tells the listeners.
     *
     * @param transaction what changes
     * @return what came of it
     * @throws IllegalStateException if it was made for another article, or a listener dispatches
     */
    public Outcome dispatch(Transaction transaction) {
        if (telling) {
            throw new IllegalStateException(
                    "a listener dispatched " + transaction.cause() + " while being told of an update");
        }
        EditorState before = state;
        EditorState after = before.apply(EmptyAttribution.vanishing(before, transaction), clock.getAsLong());
        Change change = Change.between(before.body(), after.body());
        Optional<Problem> tooLarge =
                tooLarge(after.body(), change).or(() -> tooLarge(before.article(), after.article()));
        if (tooLarge.isPresent()) {
            return new Outcome.Refused(tooLarge.get());
        }
        state = after;
        Update update = new Update(before, after, change);
        telling = true;
        try {
            listeners.forEach(listener -> listener.accept(update));
        } finally {
            telling = false;
        }
        return new Outcome.Applied(update);
    }

    /**
     * Does a command, if it can be done here.
     *
     * @param command what to do
     * @return what came of it; empty where it cannot be done
     */
    public Optional<Outcome> run(Command command) {
        return command.on(state).map(this::dispatch);
    }

    /**
     * Asks to be told of every update from now on.
     *
     * @param listener is told after the state has changed
     * @return ends the subscription
     */
    public Runnable subscribe(Consumer<Update> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A notebook may hold as much as an article, so that the document can still be opened. */
    private static Optional<Problem> tooLarge(Article before, Article after) {
        Notebook notebook = after.metadata().notebook();
        boolean changed = notebook != before.metadata().notebook();
        return changed && notebook.length() > Limits.LONGEST_BODY
                ? Optional.of(Problem.of("edit.notebook-too-long", Limits.LONGEST_BODY))
                : Optional.empty();
    }

    private static Optional<Problem> tooLarge(Body body, Change change) {
        if (body.size() > Limits.MOST_BLOCKS) {
            return Optional.of(Problem.of("edit.too-many-blocks", Limits.MOST_BLOCKS));
        }
        if (body.length() > Limits.LONGEST_BODY) {
            return Optional.of(Problem.of("edit.body-too-long", Limits.LONGEST_BODY));
        }
        for (int i = change.index(); i < change.index() + change.inserted(); i++) {
            if (body.block(i).text().length() > Limits.LONGEST_BLOCK) {
                return Optional.of(Problem.of("edit.block-too-long", Limits.LONGEST_BLOCK));
            }
        }
        return Optional.empty();
    }
}
