package galley.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done and can be taken back, and what was taken back and can be done again. It holds edits, never articles, and decides
 * which keystrokes are one step: same cause, touching, within {@link Step#PAUSE}, and no save between.
 *
 * @param done steps that undo takes back, the latest last
 * @param undone steps that redo does again, the next one last
 * @param closed whether the next step stands for itself whatever its cause
 */
record History(List<Step> done, List<Step> undone, boolean closed) {

    static final History EMPTY = new History(List.of(), List.of(), true);

    /** How many steps are kept; the oldest go first. */
    static final int MOST_STEPS = 2_000;

    History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** {@return this history with one step more; what had been undone is gone} */
    History with(Step step) {
        Optional<Step> joined =
                closed || done.isEmpty() ? Optional.empty() : done.getLast().then(step);
        List<Step> next =
                new ArrayList<>(done.subList(joined.isPresent() || done.size() < MOST_STEPS ? 0 : 1, done.size()));
        joined.ifPresent(_ -> next.removeLast());
        next.add(joined.orElse(step));
        return new History(next, List.of(), false);
    }

    /** {@return this history after its latest step was taken back} */
    History stepBack() {
        return new History(done.subList(0, done.size() - 1), appended(undone, done.getLast()), true);
    }

    /** {@return this history after the step undone last was done again} */
    History stepForward() {
        return new History(appended(done, undone.getLast()), undone.subList(0, undone.size() - 1), true);
    }

    /** {@return this history, with the next step to stand for itself} */
    History close() {
        return closed ? this : new History(done, undone, true);
    }

    /** {@return this history after the caret went elsewhere: what changed by itself is not the latest thing done any more} */
    History afterMoving() {
        return isAutomatic() ? close() : this;
    }

    /** {@return whether the latest thing done changed by itself, and a caret is still where that left it} */
    boolean isAutomatic(Selection now) {
        return isAutomatic() && !closed && done.getLast().after().equals(now);
    }

    private boolean isAutomatic() {
        return !done.isEmpty() && done.getLast().cause() == Cause.AUTOMATIC;
    }

    private static List<Step> appended(List<Step> steps, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
