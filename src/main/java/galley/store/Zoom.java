package galley.store;

import java.util.stream.IntStream;

/**
 * How large the text is set on the screen; what is written does not change.
 *
 * @param percent of the usual size, from {@link #LEAST} to {@link #MOST}
 */
public record Zoom(int percent) {

    /** As small as it gets, in percent. */
    public static final int LEAST = 50;
    /** As large as it gets, in percent. */
    public static final int MOST = 300;
    /** The usual size. */
    public static final Zoom NONE = new Zoom(100);

    private static final int[] STEPS = {50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

    public Zoom {
        if (percent < LEAST || percent > MOST) {
            throw new IllegalArgumentException(percent + " % is not from " + LEAST + " to " + MOST);
        }
    }

    /** {@return the next larger one; this, where there is none} */
    public Zoom in() {
        return new Zoom(
                IntStream.of(STEPS).filter(step -> step > percent).findFirst().orElse(MOST));
    }

    /** {@return the next smaller one; this, where there is none} */
    public Zoom out() {
        return new Zoom(IntStream.of(STEPS).filter(step -> step < percent).max().orElse(LEAST));
    }

    /** {@return what a length is multiplied by} */
    public double factor() {
        return percent / 100.0;
    }
}
