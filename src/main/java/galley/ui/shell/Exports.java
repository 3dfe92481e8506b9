package galley.ui.shell;

import galley.article.Article;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.picture.Enclosures;
import galley.picture.MediaFolder;
import galley.picture.Scaled;
import galley.store.WholeFile;
import galley.ui.preview.PagePicture;
import galley.ui.shell.Questions.FileKind;
import galley.ui.shell.Questions.Way;
import galley.work.Errands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

    /** What is exported, and the pictures that do not come along. */
    private record Page(String text, List<Enclosures.Left> left) {}

    /** Makes what is exported, and what belongs beside it. */
    private interface Form {
        Page of(Path path, Article article) throws IOException;
    }

    /** Asks where, and writes the published article as JSON there. */
    void json() {
        write(FileKind.JSON, (_, article) -> new Page(ArticleJson.published(article), List.of()));
    }

    /** Asks where, and writes the article as a page there, with stripped copies of its pictures beside it. */
    void html() {
        html(HtmlPage::write);
    }

    private void html(Function<Article, String> page) {
        List<MediaFolder> media = manuscript.get().media();
        write(FileKind.HTML, (path, article) -> {
            if (media.isEmpty()) {
                return new Page(page.apply(article), List.of());
            }
            Enclosures enclosures = Enclosures.beside(path, media.getFirst(), article);
            return new Page(page.apply(enclosures.article()), enclosures.left());
        });
    }

    /** Asks where, and writes the published article with its source log as JSON there. */
    void jsonWithSources() {
        write(FileKind.JSON, (_, article) -> new Page(ArticleJson.withSources(article), List.of()));
    }

    /** Asks where, and writes the article with its source log as a page there. */
    void htmlWithSources() {
        html(HtmlPage::withSources);
    }

    /**
     * Asks where, and writes a picture of the page there.
     *
     * @param picture the picture
     */
    void picture(PagePicture.Taken picture) {
        Destination.ask(questions, FileKind.PNG, manuscript.get())
                .ifPresent(path -> errands.send(
                        () -> {
                            WholeFile.write(
                                    path, new Scaled.Picture(picture.width(), picture.height(), picture.argb()).png());
                            return path;
                        },
                        _ -> {},
                        complaints.notWritten(path, new Way("way.save-elsewhere", () -> picture(picture)))));
    }

    private void write(FileKind kind, Form form) {
        Article article = manuscript.get().article();
        Destination.ask(questions, kind, manuscript.get())
                .ifPresent(path -> errands.send(
                        () -> {
                            Page page = form.of(path, article);
                            WholeFile.write(path, page.text().getBytes(StandardCharsets.UTF_8));
                            return page;
                        },
                        page -> page.left().stream()
                                .findFirst()
                                .ifPresent(left -> questions.tell(left.file(), left.why(), List.of())),
                        complaints.notWritten(path, new Way("way.save-elsewhere", () -> write(kind, form)))));
    }
}
