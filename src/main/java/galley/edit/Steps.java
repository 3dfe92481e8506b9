package galley.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Steps laid one on another, the latest on top. It is a value that shares all but its top with the one before, so a key costs the same
 * after ten thousand steps as after one.
 */
final class Steps {

    /** No step at all. */
    static final Steps NONE = new Steps(null, null, 0);

    private final Step last;
    private final Steps below;
    private final int size;

    private Steps(Step last, Steps below, int size) {
        this.last = last;
        this.below = below;
        this.size = size;
    }

    /** {@return whether there is none} */
    boolean isEmpty() {
        return size == 0;
    }

    /** {@return how many there are} */
    int size() {
        return size;
    }

    /** {@return the latest; there must be one} */
    Step last() {
        if (isEmpty()) {
            throw new NoSuchElementException("there is no step");
        }
        return last;
    }

    /** {@return these without the latest; there must be one} */
    Steps below() {
        if (isEmpty()) {
            throw new NoSuchElementException("there is no step");
        }
        return below;
    }

    /** {@return these and one more on top} */
    Steps with(Step step) {
        return new Steps(step, this, size + 1);
    }

    /** {@return the latest of these} */
    Steps latest(int most) {
        if (size <= most) {
            return this;
        }
        List<Step> kept = new ArrayList<>(most);
        for (Steps at = this; kept.size() < most; at = at.below) {
            kept.add(at.last);
        }
        Steps rebuilt = NONE;
        for (Step step : kept.reversed()) {
            rebuilt = rebuilt.with(step);
        }
        return rebuilt;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Steps steps) || size != steps.size) {
            return false;
        }
        Steps one = this;
        Steps two = steps;
        while (one != two && one.last.equals(two.last)) {
            one = one.below;
            two = two.below;
        }
        return one == two;
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, last);
    }

    @Override
    public String toString() {
        return size + " steps, the latest " + last;
    }
}
