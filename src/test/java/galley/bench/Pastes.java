package galley.bench;

import galley.article.Article;
import galley.article.RichText;
import galley.article.Slice;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Pasting;
import galley.edit.Selection;
import galley.edit.Transaction;
import galley.format.clip.HtmlClip;
import galley.format.html.HtmlPiece;
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

/** Pasting 1,000 paragraphs of HTML: reading them, and putting them into an article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Pastes {

    static final int PARAGRAPHS = 1_000;

    private String html;
    private Editor editor;

    /** Makes the clip and opens an empty article. */
    @Setup(Level.Iteration)
    public void copy() {
        Article book = LongArticle.make();
        int end = book.body().end(PARAGRAPHS);
        html = HtmlPiece.write(
                new Slice(RichText.EMPTY, book.body().slice(0, end).tail()), "en");
        editor = new Editor(Article.EMPTY, () -> 0);
    }

    /** {@return the state after the paste} */
    @Benchmark
    public EditorState pasteHtml() {
        editor = new Editor(Article.EMPTY, () -> 0);
        editor.dispatch(Transaction.select(Selection.at(1)));
        editor.run(Pasting.foreign(HtmlClip.read(html, "en")));
        return editor.state();
    }
}
