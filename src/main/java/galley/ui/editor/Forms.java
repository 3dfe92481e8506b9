package galley.ui.editor;

import galley.article.Slice;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The forms a piece of an article takes on the clipboard. The shell makes them of the rooms of the formats, which the surface does not know. */
public interface Forms {

    /**
     * {@return a piece in our own form, exact}
     *
     * @param piece any piece
     */
    String own(Slice piece);

    /**
     * {@return a piece as HTML, which carries its structure to other programs}
     *
     * @param piece any piece
     * @param language that of the article
     */
    String html(Slice piece, String language);

    /**
     * {@return a piece as plain text}
     *
     * @param piece any piece
     */
    String text(Slice piece);

    /**
     * {@return the piece in our own form; empty where it is damaged or from a newer Galley}
     *
     * @param own what {@link #own} wrote, or anything else
     */
    Optional<Slice> ofOwn(String own);

    /**
     * {@return what some HTML comes to; empty where it is too large to be read}
     *
     * @param html any HTML
     * @param language that of the article
     */
    Optional<Slice> ofHtml(String html, String language);

    /**
     * {@return what a text comes to that is written as Markdown; empty where it is not}
     *
     * @param text any plain text
     * @param language that of the article
     */
    Optional<Slice> ofMarkdown(String text, String language);

    /**
     * Does what takes long without the window waiting for it.
     *
     * @param <T> what it brings
     * @param work is done elsewhere
     * @param done is told, on the thread of the window
     */
    <T> void away(Supplier<T> work, Consumer<T> done);
}
