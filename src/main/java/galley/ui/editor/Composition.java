package galley.ui.editor;

import galley.article.Mark;
import galley.article.RichText;
import galley.article.Slice;
import galley.edit.Cause;
import galley.edit.Change;
import galley.edit.EditorState;
import galley.edit.Selection;
import galley.edit.Splice;
import galley.edit.Transaction;
import galley.edit.Update;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;

/**
 * What an input method is composing: kana before they are kanji, a syllable before it is whole, an accent before its letter.
 *
 * <p>It is shown in its place, and is no part of the article: the surface shows the state that the editor would have if the letters were
 * typed, and the editor knows nothing of it until they are committed. So it is not saved, not counted, not checked, and no step of undo.
 * As both states hold the same letters, what happens on the surface meanwhile first commits them, and every position stays right.
 */
final class Composition implements InputMethodRequests {

    private static final Mark.Unknown RAW = new Mark.Unknown("composed");
    private static final Mark.Unknown TARGET = new Mark.Unknown("composed-target");

    private final ArticleArea area;
    private final Supplier<EditorState> written;
    private final Consumer<Update> shows;
    private List<InputMethodTextRun> composed = List.of();
    private int caret;
    private EditorState under;
    private EditorState shown;
    private boolean lettingGo;

    /**
     * Makes the composition of a surface; nothing is composed yet.
     *
     * @param area where it is shown
     * @param written gives the state of the editor
     * @param shows makes the surface show another state
     */
    Composition(ArticleArea area, Supplier<EditorState> written, Consumer<Update> shows) {
        this.area = area;
        this.written = written;
        this.shows = shows;
    }

    /** {@return whether a mark says that letters are being composed; its text is the class of their style} */
    static boolean isOf(Mark.Unknown mark) {
        return mark == RAW || mark == TARGET;
    }

    /** {@return what the surface shows: what is written, with what is composed in its place} */
    EditorState shown() {
        return shown == null ? written.get() : shown;
    }

    /** Does what an input method says: commits letters, and shows what it composes now. */
    void changed(InputMethodEvent event) {
        event.consume();
        if (lettingGo) {
            return;
        }
        lift();
        composed = List.of();
        if (!event.getCommitted().isEmpty()) {
            area.replaceSelection(event.getCommitted());
        }
        composed = List.copyOf(event.getComposed());
        caret = event.getCaretPosition();
        put();
    }

    /** Commits what is composed, as it is, and tells the input method to begin anew. */
    void finish() {
        if (shown == null) {
            return;
        }
        String letters = letters();
        lift();
        composed = List.of();
        area.replaceSelection(letters);
        lettingGo = true;
        try {
            area.setInputMethodRequests(null);
            area.setInputMethodRequests(this);
        } finally {
            lettingGo = false;
        }
    }

    /** Takes away what is composed, so that the surface shows what is written. */
    void lift() {
        if (shown != null) {
            Update back = update(shown, under);
            shown = null;
            under = null;
            shows.accept(back);
        }
    }

    /** Shows what is composed where the caret is, in place of what is selected. */
    void put() {
        String letters = letters();
        if (letters.isEmpty()) {
            return;
        }
        under = written.get();
        Selection selection = under.selection();
        Splice splice = Splice.replace(under.body(), selection.from(), selection.to(), Slice.of(text()));
        int at = caret < 0 ? letters.length() : Math.min(caret, letters.length());
        shown = under.apply(Transaction.of(Cause.TYPING, splice).selecting(Selection.at(selection.from() + at)), 0);
        shows.accept(update(under, shown));
        area.requestFollowCaret();
    }

    @Override
    public Point2D getTextLocation(int offset) {
        int first = shown == null ? 0 : under.selection().from();
        Optional<Bounds> letter =
                shown == null || offset < 0 || offset >= letters().length()
                        ? Optional.empty()
                        : area.getCharacterBoundsOnScreen(first + offset, first + offset + 1);
        return letter.or(area::getCaretBounds)
                .map(bounds -> new Point2D(bounds.getMinX(), bounds.getMaxY()))
                .orElseGet(() -> area.localToScreen(0, 0));
    }

    @Override
    public int getLocationOffset(int x, int y) {
        if (shown == null) {
            return 0;
        }
        Point2D at = area.screenToLocal(x, y);
        int place = area.hit(at.getX(), at.getY()).getInsertionIndex();
        return Math.clamp(place - under.selection().from(), 0, letters().length());
    }

    /** What was committed is typed: it is taken back as everything else is, by undo. */
    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
        return area.getSelectedText();
    }

    private String letters() {
        return composed.stream().map(Composition::letters).collect(Collectors.joining());
    }

    private static String letters(InputMethodTextRun run) {
        return run.getText().replaceAll("[\\n\\r\u2029]", " ");
    }

    private RichText text() {
        RichText text = RichText.EMPTY;
        for (InputMethodTextRun run : composed) {
            Set<Mark> marks = new HashSet<>(under.typing());
            boolean target = run.getHighlight() == InputMethodHighlight.SELECTED_RAW
                    || run.getHighlight() == InputMethodHighlight.SELECTED_CONVERTED;
            marks.add(target ? TARGET : RAW);
            text = text.plus(RichText.of(letters(run), marks));
        }
        return text;
    }

    private static Update update(EditorState before, EditorState after) {
        return new Update(before, after, Change.between(before.body(), after.body()));
    }
}
