package galley.ui.editor;

import galley.ui.editor.Plain.Difference;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The letters of a long plain text, such as notes: it lays out no more than the lines that changed. What RichTextFX asks for comes through
 * {@link #replace(int, int, StyledDocument)}, is done in the {@link Pieces}, and only {@link #show} changes what is seen. It is not the
 * writing surface: it knows no blocks and no marks, and has no history.
 */
final class PlainArea extends StyleClassedTextArea {

    private Pieces pieces = Pieces.EMPTY;
    private Consumer<String> told = _ -> {};

    PlainArea() {
        super(false);
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getStyleClass().add("content");
        setOnSelectionDropped(_ -> {});
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** {@return the text, without the cuts} */
    String text() {
        return pieces.text();
    }

    /** Names who is told of another text. */
    void onText(Consumer<String> told) {
        this.told = told;
    }

    /** Shows another text, with the caret at the letters where it was; one that was where something came is behind it while one writes. */
    void put(String text) {
        Difference other = Plain.between(pieces.text(), Plain.typed(text), caret());
        int anchor = moved(pieces.toText(getAnchor()), other);
        int caret = moved(pieces.toText(getCaretPosition()), other);
        show(pieces.replace(other.from(), other.to(), other.letters()));
        select(anchor, caret);
    }

    private int moved(int place, Difference by) {
        int end = by.from() + by.letters().length();
        if (place > by.to() || place == by.to() && (isFocused() || by.to() > by.from())) {
            return place - by.to() + end;
        }
        return Math.min(place, end);
    }

    /** Selects from a place of the text to another. */
    void select(int anchor, int caret) {
        selectRange(pieces.toSeen(anchor), pieces.toSeen(caret));
    }

    /** {@return the place of the caret in the text} */
    int caret() {
        return pieces.toText(getCaretPosition());
    }

    @Override
    public void replace(int from, int to, StyledDocument<Collection<String>, String, Collection<String>> asked) {
        if (pieces == null) {
            return;
        }
        String letters = Plain.typed(asked.getText());
        int start = pieces.toText(from);
        show(pieces.replace(start, pieces.toText(to), letters));
        select(start + letters.length(), start + letters.length());
        requestFollowCaret();
        told.accept(pieces.text());
        // Now, and not with the frame, which would lay out twice: RichTextFX makes a paragraph anew while it is laid
        // out.
        layout();
    }

    /** The smallest replace: what stands before and behind it is not laid out anew. */
    private void show(Pieces now) {
        Difference seen = Plain.between(pieces.seen(), now.seen());
        pieces = now;
        if (seen.from() < seen.to() || !seen.letters().isEmpty()) {
            // RichTextFX throws where a paragraph in sight gets another number while something is selected that is not
            // adjusted yet.
            if (getSelection().getLength() > 0) {
                selectRange(seen.from(), seen.from());
            }
            super.replace(
                    seen.from(),
                    seen.to(),
                    ReadOnlyStyledDocument.fromString(seen.letters(), List.of(), List.of(), getSegOps()));
        }
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        int caret = caret();
        if (caret > 0) {
            moveTo(pieces.toSeen(Plain.before(pieces.text(), caret)), policy);
        }
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        int caret = caret();
        if (caret < text().length()) {
            moveTo(pieces.toSeen(Plain.after(pieces.text(), caret)), policy);
        }
    }

    @Override
    public void deletePreviousChar() {
        int caret = caret();
        if (caret > 0) {
            deleteText(pieces.toSeen(Plain.before(pieces.text(), caret)), getCaretPosition());
        }
    }

    @Override
    public void deleteNextChar() {
        int caret = caret();
        if (caret < text().length()) {
            deleteText(getCaretPosition(), pieces.toSeen(Plain.after(pieces.text(), caret)));
        }
    }

    @Override
    public void copy() {
        IndexRange selected = getSelection();
        if (selected.getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text().substring(pieces.toText(selected.getStart()), pieces.toText(selected.getEnd())));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            replaceSelection(text);
        }
    }

    /** RichTextFX throws where something changed since the last frame, as it then has no line in sight; so the frame comes first. */
    @Override
    public void nextPage(SelectionPolicy policy) {
        layout();
        super.nextPage(policy);
    }

    @Override
    public void prevPage(SelectionPolicy policy) {
        layout();
        super.prevPage(policy);
    }

    /** Text is dragged by nobody here, as in other fields. */
    @Override
    public void moveSelectedText(int position) {}

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> text();
            case SELECTION_START -> pieces.toText(getSelection().getStart());
            case SELECTION_END -> pieces.toText(getSelection().getEnd());
            case CARET_OFFSET -> caret();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /**
     * In a form Tab goes on. Insert would have RichTextFX type over letters, which nothing would show, and its words are others than those
     * of a text area.
     */
    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.isShortcutDown() ? byWords(event) : alone(event)) {
            requestFollowCaret();
            event.consume();
        }
    }

    private boolean alone(KeyEvent event) {
        switch (event.getCode()) {
            case TAB ->
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            case INSERT -> {
                return !event.isShiftDown();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean byWords(KeyEvent event) {
        int before = pieces.toSeen(Plain.wordBefore(text(), caret()));
        int after = pieces.toSeen(Plain.wordAfter(text(), caret()));
        boolean selected = getSelection().getLength() > 0;
        SelectionPolicy policy = event.isShiftDown() ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR;
        switch (event.getCode()) {
            case LEFT -> moveTo(before, policy);
            case RIGHT -> moveTo(after, policy);
            case BACK_SPACE -> deleteText(selected ? getSelection() : new IndexRange(before, getCaretPosition()));
            case DELETE -> deleteText(selected ? getSelection() : new IndexRange(getCaretPosition(), after));
            default -> {
                return false;
            }
        }
        return true;
    }
}
