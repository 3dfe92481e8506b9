package galley.bench;

import galley.article.Body;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Selection;
import galley.edit.Transaction;
import galley.edit.Typing;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Typing in an article as long as a book, from the key's meaning to the new state. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Keys {

    /** Keys typed in a place before the next, so that no paragraph grows longer than people write them. */
    private static final int IN_ONE_PLACE = 200;

    private static final long BETWEEN_KEYS = 120;

    private Editor editor;
    private int typed;

    /** Opens the article anew. */
    @Setup(Level.Iteration)
    public void open() {
        typed = 0;
        editor = new Editor(LongArticle.make(), () -> typed * BETWEEN_KEYS);
    }

    /** {@return the state after one more letter: in places all over the article, and now and then after a click elsewhere} */
    @Benchmark
    public EditorState keystroke() {
        if (typed++ % IN_ONE_PLACE == 0) {
            Body body = editor.state().article().body();
            int block = Math.floorMod(typed * 7919, body.size());
            editor.dispatch(Transaction.select(Selection.at(body.end(block))));
        }
        editor.run(Typing.insert("e"));
        return editor.state();
    }
}
