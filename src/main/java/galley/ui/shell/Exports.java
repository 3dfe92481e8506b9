package galley.ui.shell;

import galley.article.Article;
import galley.format.html.HouseStyle;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.picture.Enclosures;
import galley.picture.MediaFolder;
import galley.picture.Scaled;
import galley.store.WholeFile;
import galley.ui.preview.PagePicture;
import galley.ui.shell.Questions.FileKind;
import galley.ui.shell.Questions.Way;
import galley.words.Problem;
import galley.work.Errands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The ways out of the program: the article in the form others read, written where the person says. */
final class Exports {

    private final Errands errands;
    private final Questions questions;
    private final Complaints complaints;
    private final Supplier<Manuscript> manuscript;
    private final Supplier<Supplier<Wardrobe.Worn>> style;

    Exports(
            Errands errands,
            Questions questions,
            Complaints complaints,
            Supplier<Manuscript> manuscript,
            Supplier<Supplier<Wardrobe.Worn>> style) {
        this.errands = errands;
        this.questions = questions;
        this.complaints = complaints;
        this.manuscript = manuscript;
        this.style = style;
    }

    /** Something to be said once it is written. */
    private record Remark(String about, Problem why) {}

    /** What is exported, and what is to be said of pictures that do not come along and a style that is broken. */
    private record Page(String text, List<Remark> remarks) {}

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

    private void html(BiFunction<Article, HouseStyle, String> page) {
        Supplier<Wardrobe.Worn> dressed = style.get();
        List<MediaFolder> media = manuscript.get().media();
        write(FileKind.HTML, (path, article) -> {
            Wardrobe.Worn worn = dressed.get();
            List<Remark> remarks = new ArrayList<>();
            worn.problem().ifPresent(problem -> remarks.add(new Remark(String.valueOf(path.getFileName()), problem)));
            if (media.isEmpty()) {
                return new Page(page.apply(article, worn.style()), remarks);
            }
            Enclosures enclosures = Enclosures.beside(path, media.getFirst(), article);
            enclosures.left().forEach(left -> remarks.add(new Remark(left.file(), left.why())));
            return new Page(page.apply(enclosures.article(), worn.style()), remarks);
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
                        page -> page.remarks().stream()
                                .findFirst()
                                .ifPresent(said -> questions.tell(said.about(), said.why(), List.of())),
                        complaints.notWritten(path, new Way("way.save-elsewhere", () -> write(kind, form)))));
    }
}
