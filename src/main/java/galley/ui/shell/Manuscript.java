package galley.ui.shell;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.RichText;
import galley.edit.Editor;
import galley.edit.Transaction;
import galley.picture.MediaFolder;
import galley.store.DocumentFile;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article that is being written and the document it is kept in. Whether it is modified is found by comparing with what was saved,
 * never by counting, so undoing to the saved text makes it unmodified again.
 */
final class Manuscript {

    private final Editor editor;
    private final Holding holding = new Holding();
    private Optional<DocumentFile> file;
    private Optional<Path> place;
    private Optional<LocalTime> savedAt = Optional.empty();
    private Article saved;
    private Optional<DocumentFile> binned = Optional.empty();

    private Manuscript(Article article, Article saved, Optional<DocumentFile> file, Optional<Path> place) {
        this.editor = new Editor(article, () -> System.nanoTime() / 1_000_000);
        this.saved = saved;
        this.file = file;
        this.place = place;
    }

    /** {@return a new article: a headline, a standfirst and a paragraph to be written} */
    static Manuscript fresh() {
        Article blank = new Article(
                Metadata.EMPTY,
                Body.of(
                        new Block.Headline(RichText.EMPTY),
                        new Block.Standfirst(RichText.EMPTY),
                        new Block.Paragraph(RichText.EMPTY)));
        return new Manuscript(blank, blank, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a new article that begins as a template, with nothing written in it yet}
     *
     * @param template what it begins as
     */
    static Manuscript begun(Article template) {
        return new Manuscript(template, template, Optional.empty(), Optional.empty());
    }

    /**
     * {@return an article as its document holds it}
     *
     * @param article what was opened
     * @param file where it came from
     * @param place the one place of that file
     */
    static Manuscript opened(Article article, DocumentFile file, Path place) {
        return new Manuscript(article, article, Optional.of(file), Optional.of(place));
    }

    /**
     * {@return an article that came from elsewhere and is in no document yet}
     *
     * @param article what was imported
     */
    static Manuscript imported(Article article) {
        return new Manuscript(article, Article.EMPTY, Optional.empty(), Optional.empty());
    }

    /** {@return the editor of the article} */
    Editor editor() {
        return editor;
    }

    /** {@return the article as it is now} */
    Article article() {
        return editor.state().article();
    }

    /** {@return the document it is kept in; empty until it is saved first} */
    Optional<DocumentFile> file() {
        return file;
    }

    /** {@return where pictures wait until it is saved first} */
    Holding holding() {
        return holding;
    }

    /** {@return the media folder beside its document; empty until it is saved first} */
    Optional<MediaFolder> documentMedia() {
        return file.map(
                document -> MediaFolder.beside(document.path().toAbsolutePath().getParent()));
    }

    /** {@return where its pictures may be: beside the document, and where they wait to be there} */
    List<MediaFolder> media() {
        return Stream.concat(documentMedia().stream(), holding.folder().stream())
                .toList();
    }

    /** {@return the one place of that document, whatever name or link leads to it; see {@link DocumentFile#place}} */
    Optional<Path> place() {
        return place;
    }

    /** {@return whether it is a new article nobody has written in, so that another may take its place} */
    boolean isUntouched() {
        return file.isEmpty() && !isModified();
    }

    /** {@return when it was saved last in this session} */
    Optional<LocalTime> savedAt() {
        return savedAt;
    }

    /** {@return whether the document on disk, or the new article, differs from what is written here} */
    boolean isModified() {
        return binned.isPresent() || !article().equals(saved);
    }

    /** {@return the headline, as the name of the article; empty while there is none} */
    String title() {
        return article().body().block(0).text().string().strip();
    }

    /** {@return the article that is to be saved now; what is typed from here on is a step of undo of its own} */
    Article saving() {
        editor.dispatch(Transaction.saved());
        return article();
    }

    /**
     * Notes that it was saved.
     *
     * @param article what was written to disk; by now more may have been typed
     * @param document where
     * @param placed the one place of that document
     * @param at when
     */
    void saved(Article article, DocumentFile document, Path placed, LocalTime at) {
        saved = Objects.requireNonNull(article, "article");
        moved(document, placed);
        savedAt = Optional.of(at);
    }

    /**
     * Notes that its document lies elsewhere now.
     *
     * @param document where
     * @param placed the one place of that document
     */
    void moved(DocumentFile document, Path placed) {
        file = Optional.of(document);
        place = Optional.of(placed);
        binned = Optional.empty();
    }

    /** Notes that its document went to the bin: what is written here is in no document now, and asked about before it is left. */
    void binned() {
        binned = file;
        file = Optional.empty();
        place = Optional.empty();
    }

    /** {@return where its document lay that went to the bin; empty where none did} */
    Optional<DocumentFile> lay() {
        return binned;
    }
}
