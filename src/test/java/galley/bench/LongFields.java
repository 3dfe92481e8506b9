package galley.bench;

import galley.article.Article;
import galley.article.Metadata;
import galley.store.DocumentFile;
import galley.ui.shell.OpenWindow;
import java.io.IOException;
import javafx.scene.input.KeyCode;

/** Keys in fields beside the text in which somebody put 100,000 letters: in lines of a hundred, in a single one, and where only a few belong. */
final class LongFields {

    private static final String LINES =
            ("Somebody noted a hundred letters in each line of this, and there are a thousand such lines of it all\n"
                    .repeat(990));
    private static final String LINE = "letters ".repeat(12_500).strip();
    private static final KeyCode[] NOTEBOOK = {KeyCode.ALT, KeyCode.SHIFT, KeyCode.N};
    private static final KeyCode[] DETAILS = {KeyCode.CONTROL, KeyCode.D};

    private final Surface surface;

    LongFields(Surface surface) {
        this.surface = surface;
    }

    void measure(int keys) throws IOException {
        Metadata plain = Metadata.EMPTY;
        type(keys, "notes", plain, NOTEBOOK, "notebook-notes");
        type(keys, "notes of 100,000 letters", noted(plain, LINES), NOTEBOOK, "notebook-notes");
        type(keys, "notes of one line of 100,000", noted(plain, LINE), NOTEBOOK, "notebook-notes");
        type(keys, "editor's note of 100,000 letters", plain.withEditorsNote(LINES.strip()), DETAILS, "details.note");
        type(keys, "kicker of 100,000 letters", plain.withKicker(LINE), DETAILS, "details.kicker");
        type(
                keys,
                "dateline beside a kicker and notes of 100,000",
                noted(plain.withKicker(LINE), LINES),
                DETAILS,
                "details.dateline");
    }

    private void type(int keys, String what, Metadata metadata, KeyCode[] pane, String field) throws IOException {
        Article article = LongArticle.ofWords(1_000);
        DocumentFile file = Surface.saved(article.withMetadata(metadata));
        OpenWindow window = Surface.opened(file);
        Surface.preview();
        Typist.on(() -> {
            surface.typist.press(pane);
            return null;
        });
        Typist.await(() -> window.shows(field));
        Typist.on(() -> {
            window.focus(field);
            return null;
        });
        surface.keys(window, what, keys / 4, false);
        surface.keys(window, what, keys, true);
        Typist.on(() -> Surface.close(window));
        LongArticle.delete(file);
    }

    private static Metadata noted(Metadata metadata, String notes) {
        return metadata.noted(notebook -> notebook.withNotes(notes));
    }
}
