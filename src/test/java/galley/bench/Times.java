package galley.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/** What was measured of one thing, in milliseconds, and how it is printed. */
final class Times {

    private double[] samples = new double[64];
    private int count;

    /** Adds a sample, in nanoseconds. */
    void add(long nanos) {
        if (count == samples.length) {
            samples = Arrays.copyOf(samples, 2 * count);
        }
        samples[count++] = nanos / 1e6;
    }

    /** Forgets them, as those of a warm-up. */
    void clear() {
        count = 0;
    }

    /** {@return how many there are} */
    int count() {
        return count;
    }

    /** {@return the latest} */
    double last() {
        return samples[count - 1];
    }

    /**
     * Prints them as a line of JSON.
     *
     * @param benchmark their name
     * @param of what they were measured on
     * @param target what was promised
     */
    void print(String benchmark, String of, Target target) {
        double[] sorted = Arrays.copyOf(samples, count);
        Arrays.sort(sorted);
        System.out.println(String.format(
                        Locale.ROOT,
                        "{\"benchmark\":\"%s\",\"of\":\"%s\",\"unit\":\"ms\",\"n\":%d,\"p50\":%.3f,\"p99\":%.3f,\"max\":%.3f",
                        benchmark,
                        of,
                        count,
                        at(sorted, 0.5),
                        at(sorted, 0.99),
                        at(sorted, 1))
                + target.json()
                + "}");
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /**
     * What was promised, in milliseconds; a line without a promise has none.
     *
     * @param p50 of one in two
     * @param p99 of 99 in a hundred
     * @param max of all
     */
    record Target(OptionalDouble p50, OptionalDouble p99, OptionalDouble max) {

        static final Target NONE = new Target(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

        static Target p99(double p99, double max) {
            return new Target(OptionalDouble.empty(), OptionalDouble.of(p99), OptionalDouble.of(max));
        }

        static Target p50(double p50, double p99) {
            return new Target(OptionalDouble.of(p50), OptionalDouble.of(p99), OptionalDouble.empty());
        }

        static Target max(double max) {
            return new Target(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(max));
        }

        private String json() {
            return json("p50", p50) + json("p99", p99) + json("max", max);
        }

        private static String json(String of, OptionalDouble promised) {
            return promised.isEmpty() ? "" : ",\"target_" + of + "\":" + promised.getAsDouble();
        }
    }
}
