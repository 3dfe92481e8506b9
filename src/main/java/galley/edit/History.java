package galley.edit;

import java.util.Optional;

/**
 * What was done and can be taken back, and what was taken back and can be done again. It holds edits, never articles, and decides
 * which keystrokes are one step: same cause, touching, within {@link Step#PAUSE}, and no save between.
 *
 * @param done steps that undo takes back, the latest last
 * @param undone steps that redo does again, the next one last
 * @param closed whether the next step stands for itself whatever its cause
 */
record History(Steps done, Steps undone, boolean closed) {

    static final History EMPTY = new History(Steps.NONE, Steps.NONE, true);

    /** How many steps are kept at the least; older ones go, a tenth of them at a time. */
    static final int MOST_STEPS = 10_000;

    private static final int SPARE = MOST_STEPS / 10;

    /** {@return this history with one step more; what had been undone is gone} */
    History with(Step step) {
        Optional<Step> joined =
                closed || done.isEmpty() ? Optional.empty() : done.last().then(step);
        Steps before = joined.isPresent() ? done.below() : done;
        Steps next = before.with(joined.orElse(step));
        return new History(next.size() > MOST_STEPS + SPARE ? next.latest(MOST_STEPS) : next, Steps.NONE, false);
    }

    /** {@return this history after its latest step was taken back} */
    History stepBack() {
        return new History(done.below(), undone.with(done.last()), true);
    }

    /** {@return this history after the step undone last was done again} */
    History stepForward() {
        return new History(done.with(undone.last()), undone.below(), true);
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
        return isAutomatic() && !closed && done.last().after().equals(now);
    }

    private boolean isAutomatic() {
        return !done.isEmpty() && done.last().cause() == Cause.AUTOMATIC;
    }
}
