package galley.bench;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.RichText;
import galley.copyfit.CastOff;
import galley.copyfit.Column;
import galley.copyfit.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Casting off a book for a column: the first time, and after a change of one paragraph. Letters are all as wide. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Columns {

    private static final ToDoubleFunction<String> HALF = letters -> letters.length() / 2.0;

    private final CastOff known = new CastOff(HALF, HALF);
    private Body book;
    private Body changed;
    private boolean turn;

    /** Makes the book, and the same with another paragraph. */
    @Setup
    public void write() {
        Article article = LongArticle.make();
        book = article.body();
        List<Block> blocks = new ArrayList<>(book.blocks());
        blocks.set(book.size() / 2, new Block.Paragraph(RichText.of("Another paragraph.")));
        changed = Body.of(blocks);
    }

    /** {@return the book as a column} */
    @Benchmark
    public Column castOff() {
        return new CastOff(HALF, HALF).cast(book, "en", Setting.USUAL, 20);
    }

    /** {@return the book as a column, of which all but a paragraph is known} */
    @Benchmark
    public Column castOffAgain() {
        turn = !turn;
        return known.cast(turn ? changed : book, "en", Setting.USUAL, 20);
    }
}
