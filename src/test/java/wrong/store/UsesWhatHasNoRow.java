package wrong.store;

import org.openjdk.jmh.annotations.Benchmark;

final class UsesWhatHasNoRow {
    private Benchmark forbidden;
}
