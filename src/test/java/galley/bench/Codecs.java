package galley.bench;

import galley.article.Article;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.format.text.Imported;
import galley.format.text.TextImport;
import galley.format.text.TextWriter;
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

/** An article as long as a book, in and out. The name of a method is the name of its figure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Codecs {

    private Article article;
    private String raw;
    private DocumentFile file;

    /** Makes the article, and puts it on disk. */
    @Setup
    public void writeTheArticle() throws IOException {
        article = LongArticle.make();
        raw = TextWriter.write(article);
        file = new DocumentFile(Files.createTempFile("long", ".galley"));
        file.save(article);
    }

    /** Takes it off the disk again. */
    @TearDown
    public void deleteTheArticle() throws IOException {
        LongArticle.delete(file);
    }

    /** {@return from disk to an article, as when a second one is opened} */
    @Benchmark
    public Opened open() {
        return file.open();
    }

    /** {@return a page} */
    @Benchmark
    public String html() {
        return HtmlPage.write(article);
    }

    /** {@return a document} */
    @Benchmark
    public String json() {
        return ArticleJson.write(article);
    }

    /** {@return an article from raw text} */
    @Benchmark
    public Imported textImport() {
        return TextImport.read(raw);
    }
}
