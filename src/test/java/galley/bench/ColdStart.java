package galley.bench;

import galley.article.Article;
import galley.format.html.HtmlPage;
import galley.format.json.Opened;
import galley.store.DocumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same, for whoever opens one article and does it once: nothing is compiled yet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStart {

    private Article article;
    private DocumentFile file;

    /** Makes the article, and puts it on disk. This runs the writer, but neither the reader nor the page. */
    @Setup
    public void writeTheArticle() throws IOException {
        article = LongArticle.make();
        file = new DocumentFile(Files.createTempFile("long", ".galley"));
        file.save(article);
    }

    /** Takes it off the disk again. */
    @TearDown
    public void deleteTheArticle() throws IOException {
        LongArticle.delete(file);
    }

    /** {@return from disk to an article} */
    @Benchmark
    public Opened openCold() {
        return file.open();
    }

    /** {@return a page} */
    @Benchmark
    public String htmlCold() {
        return HtmlPage.write(article);
    }
}
