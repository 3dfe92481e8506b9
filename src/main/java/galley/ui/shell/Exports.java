package galley.ui.shell;

import galley.article.Article;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.store.WholeFile;
import galley.ui.shell.Questions.FileKind;
import galley.ui.shell.Questions.Way;
import galley.work.Errands;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ways out of the program: the article in the form others read, written where the person says. */
final class Exports {

    private final Errands errands;
    private final Questions questions;
    private final Complaints complaints;
    private final Supplier<Manuscript> manuscript;

    Exports(Errands errands, Questions questions, Complaints complaints, Supplier<Manuscript> manuscript) {
        this.errands = errands;
        this.questions = questions;
        this.complaints = complaints;
        this.manuscript = manuscript;
    }

    /** Asks where, and writes the published article as JSON there. */
    void json() {
        write(FileKind.JSON, ArticleJson::published);
    }

    /** Asks where, and writes the article as a page there. */
    void html() {
        write(FileKind.HTML, HtmlPage::write);
    }

    private void write(FileKind kind, Function<Article, String> form) {
        Article article = manuscript.get().article();
        Destination.ask(questions, kind, manuscript.get())
                .ifPresent(path -> errands.send(
                        () -> {
                            WholeFile.write(path, form.apply(article).getBytes(StandardCharsets.UTF_8));
                            return path;
                        },
                        _ -> {},
                        complaints.notWritten(path, new Way("way.save-elsewhere", () -> write(kind, form)))));
    }
}
