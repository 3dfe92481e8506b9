package galley.ui.editor;

import galley.article.Article;
import galley.article.Block;
import galley.article.RichText;
import galley.article.Slice;
import galley.edit.Command;
import galley.edit.Copying;
import galley.edit.Deleting;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Pasting;
import galley.edit.Undoing;
import galley.words.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * Between the surface and the clipboard. What is copied lies there in three forms: our own, HTML and plain text. What is pasted is read in
 * the best form there is: our own, then HTML, then plain text, which may be an address or written as Markdown.
 */
public final class Pasteboard {

    /** Our own form: JSON in UTF-8. */
    static final DataFormat PIECE = new DataFormat("application/x-galley-piece+json");

    /** More HTML than this, in UTF-16 units, is read while the window goes on. */
    static final int LONG = 1_000_000;

    /**
     * A paste that may be made again as plain text.
     *
     * @param article the article after it
     * @param text its letters
     */
    private record Pasted(Article article, String text) {}

    private final Editor editor;
    private final Forms forms;
    private final Consumer<Command> run;
    private final Consumer<Problem> refusals;
    private Optional<Pasted> last = Optional.empty();
    private Runnable pasted = () -> {};
    private Pictures pictures = Pictures.NONE;

    Pasteboard(Editor editor, Forms forms, Consumer<Command> run, Consumer<Problem> refusals) {
        this.editor = editor;
        this.forms = forms;
        this.run = run;
        this.refusals = refusals;
    }

    /**
     * Asks to be told of a paste that brought more than letters.
     *
     * @param listener is told afterwards
     */
    void onStructure(Runnable listener) {
        pasted = listener;
    }

    void setPictures(Pictures other) {
        pictures = other;
    }

    /** Copies what is selected; where nothing is, the clipboard keeps what it has. */
    void copy() {
        Slice slice = Copying.selected(editor.state());
        if (slice.isEmpty()) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.put(PIECE, ByteBuffer.wrap(forms.own(slice).getBytes(StandardCharsets.UTF_8)));
        content.putHtml(forms.html(slice, language()));
        content.putString(forms.text(slice));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void cut() {
        copy();
        run.accept(Deleting.selection());
    }

    /** Pastes what is on the clipboard. */
    void paste() {
        paste(Clipboard.getSystemClipboard());
    }

    /**
     * Pastes what a clipboard or a drag brings.
     *
     * @param board where it lies
     */
    public void paste(Clipboard board) {
        Optional<Slice> own = own(board);
        String text = text(board);
        if (own.isPresent()) {
            run.accept(Pasting.slice(own.get()));
            return;
        }
        String html = board.getHtml();
        String language = language();
        boolean words = html != null && !html.isBlank() || !text.isBlank();
        if (board.hasFiles() && pictures.take(board.getFiles())) {
            return;
        }
        if (!words && board.hasImage() && board.getImage() != null) {
            pictures.take(board.getImage());
            return;
        }
        if (html == null || html.isBlank()) {
            letters(text, language);
        } else if (html.length() < LONG) {
            read(forms.ofHtml(html, language), text, language);
        } else {
            forms.away(() -> forms.ofHtml(html, language), read -> read(read, text, language));
        }
    }

    private void read(Optional<Slice> html, String text, String language) {
        if (html.isEmpty()) {
            refusals.accept(Problem.of("paste.too-large"));
            return;
        }
        Slice slice = html.get();
        boolean plain = !isStructured(slice);
        if (slice.isEmpty()
                || plain && forms.ofMarkdown(text, language).isPresent()
                || Pasting.isAddress(text.strip()) && letters(slice).strip().equals(text.strip())) {
            letters(text, language);
        } else {
            structure(slice, text.isBlank() ? letters(slice) : text);
        }
    }

    private void letters(String text, String language) {
        Optional<Slice> markdown = forms.ofMarkdown(text, language);
        if (Pasting.isAddress(text.strip())) {
            run.accept(Pasting.address(text.strip()));
        } else if (markdown.isPresent() && !markdown.get().isEmpty()) {
            structure(markdown.get(), text);
        } else {
            run.accept(Pasting.text(text));
        }
    }

    private void structure(Slice slice, String text) {
        Article before = editor.state().article();
        run.accept(Pasting.foreign(slice));
        Article after = editor.state().article();
        if (after != before && isStructured(slice)) {
            last = Optional.of(new Pasted(after, text));
            pasted.run();
        }
    }

    /** Pastes the letters on the clipboard and nothing else. */
    public void pasteLetters() {
        Clipboard board = Clipboard.getSystemClipboard();
        String text = own(board).map(Pasteboard::letters).orElseGet(() -> text(board));
        String html = board.getHtml();
        if (text.isEmpty() && html != null) {
            text = forms.ofHtml(html, language()).map(Pasteboard::letters).orElse("");
        }
        run.accept(Pasting.text(text));
    }

    /**
     * {@return whether the latest thing done was a paste that can be made again as plain text}
     *
     * @param state the state it would be done in
     */
    public boolean canBeLetters(EditorState state) {
        return last.isPresent() && last.get().article() == state.article();
    }

    /** Makes the latest paste again, as plain text. One step of undo from there leads to before both. */
    public void lettersInstead() {
        if (!canBeLetters(editor.state())) {
            return;
        }
        String text = last.get().text();
        last = Optional.empty();
        run.accept(Undoing.undo());
        run.accept(Pasting.text(text));
    }

    private Optional<Slice> own(Clipboard board) {
        Object content = board.hasContent(PIECE) ? board.getContent(PIECE) : null;
        return switch (content) {
            case ByteBuffer bytes ->
                forms.ofOwn(StandardCharsets.UTF_8
                        .decode(bytes.duplicate().rewind())
                        .toString());
            case String json -> forms.ofOwn(json);
            case null, default -> Optional.empty();
        };
    }

    private static String text(Clipboard board) {
        String text = board.getString();
        return text == null ? "" : text;
    }

    private String language() {
        return editor.state().article().metadata().language();
    }

    /** Whether plain text could not say the same. */
    private static boolean isStructured(Slice slice) {
        return Stream.concat(Stream.of(new Block.Paragraph(slice.head())), slice.tail().stream())
                .anyMatch(block -> !(block instanceof Block.Paragraph)
                        || block.text().runs().stream()
                                .anyMatch(run -> !run.marks().isEmpty()));
    }

    private static String letters(Slice slice) {
        Stream<RichText> head = slice.head().isEmpty() ? Stream.empty() : Stream.of(slice.head());
        return Stream.concat(head, slice.tail().stream().map(Block::text))
                .map(RichText::string)
                .collect(Collectors.joining("\n"));
    }
}
