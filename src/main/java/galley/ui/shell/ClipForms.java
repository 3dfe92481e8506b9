package galley.ui.shell;

import galley.article.Slice;
import galley.format.clip.HtmlClip;
import galley.format.html.HtmlPiece;
import galley.format.json.SliceJson;
import galley.format.markdown.Markdown;
import galley.format.text.TextWriter;
import galley.ui.editor.Forms;
import galley.work.Errands;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The forms of the clipboard, each from its room.
 *
 * @param errands does what takes long
 * @param failed is told of a mistake of ours in it
 */
record ClipForms(Errands errands, Consumer<Throwable> failed) implements Forms {

    /** Reads a few lines, so that the first paste need not wait for the reader to be loaded. */
    void warm() {
        away(
                () -> HtmlClip.read(
                        "<p>Some <b>words</b> and <a href='https://galley.example/'>a link</a></p>".repeat(400), ""),
                _ -> {});
    }

    @Override
    public String own(Slice piece) {
        return SliceJson.write(piece);
    }

    @Override
    public String html(Slice piece, String language) {
        return HtmlPiece.write(piece, language);
    }

    @Override
    public String text(Slice piece) {
        return TextWriter.write(piece);
    }

    @Override
    public Optional<Slice> ofOwn(String own) {
        return SliceJson.read(own);
    }

    @Override
    public Optional<Slice> ofHtml(String html, String language) {
        return html.length() > HtmlClip.LARGEST ? Optional.empty() : Optional.of(HtmlClip.read(html, language));
    }

    @Override
    public Optional<Slice> ofMarkdown(String text, String language) {
        return Markdown.isMarkdown(text) ? Optional.of(HtmlClip.read(Markdown.html(text), language)) : Optional.empty();
    }

    @Override
    public <T> void away(Supplier<T> work, Consumer<T> done) {
        errands.send(work::get, done, failed);
    }
}
