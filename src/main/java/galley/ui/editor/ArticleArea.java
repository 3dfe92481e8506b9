package galley.ui.editor;

import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import galley.article.Slice;
import galley.edit.Breaking;
import galley.edit.Change;
import galley.edit.Command;
import galley.edit.Deleting;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Inserting;
import galley.edit.Outcome;
import galley.edit.Recasting;
import galley.edit.Selection;
import galley.edit.Transaction;
import galley.edit.Typing;
import galley.edit.Undoing;
import galley.edit.Update;
import galley.words.Problem;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The letters of an article on the screen. One block is one paragraph of it, so a position means the same here and in the kernel.
 *
 * <p>It is a pure view. Every way a person can change the text ends in the editor: what RichTextFX does itself through
 * {@link #replace(int, int, StyledDocument)}, which asks instead of changing anything, and all else through {@link #run(Command)}. The
 * editor answers with an update, and only {@link #show(Update)} changes what is seen. It has no history of its own.
 */
public final class ArticleArea extends StyledTextArea<Look, Set<Mark>> {

    /** Up to so many blocks are repainted one by one, letters that stay left alone; more are exchanged at once, which is quicker. */
    private static final int FEW = 16;

    private final Editor editor;
    private final Consumer<Problem> refusals;
    private boolean showing;
    private Slice copied = Slice.EMPTY;

    /**
     * Makes the surface of an editor and shows its article.
     *
     * @param editor what is edited; the surface does not subscribe to it: whoever does calls {@link #show(Update)}
     * @param minutes gives the reading time that stands in the byline; 0 where there is nothing to read
     * @param words what the margins say
     * @param refusals is told why something could not be done
     */
    public ArticleArea(Editor editor, IntSupplier minutes, Words words, Consumer<Problem> refusals) {
        super(Look.PLAIN, (flow, look) -> look.dress(flow), Set.of(), Look::dress, false);
        this.editor = editor;
        this.refusals = refusals;
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(words.text("surface.name"));
        getStyleClass().add("article-area");
        setParagraphGraphicFactory(new Gutter(() -> editor.state().article(), minutes, words)::beside);
        Body body = editor.state().body();
        show(() -> {
            super.replace(0, 0, blocks(body, 0, body.size()));
            settleLook(0, body);
            selectRange(
                    editor.state().selection().anchor(),
                    editor.state().selection().caret());
        });
        setOnSelectionDrag(_ -> {});
        setOnSelectionDropped(_ -> {});
        selectionProperty().addListener((_, _, _) -> selected());
        caretPositionProperty().addListener((_, _, _) -> selected());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * The one way in. What was asked for becomes a transaction; nothing changes here until the editor says so.
     *
     * @param from where the text asked for goes
     * @param to where what it replaces ends
     * @param asked the text, of which the letters count
     */
    @Override
    public void replace(int from, int to, StyledDocument<Look, String, Set<Mark>> asked) {
        if (showing) {
            super.replace(from, to, asked);
        } else if (editor != null) {
            run(Typing.replace(from, to, asked.getText()));
        }
    }

    /** Dragging text with the mouse moves nothing yet: RichTextFX would do it past {@link #replace}, and move the caret alone. */
    @Override
    public void moveSelectedText(int position) {}

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void undo() {
        run(Undoing.undo());
    }

    @Override
    public void redo() {
        run(Undoing.redo());
    }

    /** RichTextFX throws where something changed since the last frame, as it then has no block in sight; so the frame comes first. */
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

    @Override
    public void copy() {
        Selection selection = editor.state().selection();
        if (selection.isEmpty()) {
            return;
        }
        copied = editor.state().body().slice(selection.from(), selection.to());
        super.copy();
    }

    @Override
    public void cut() {
        copy();
        run(Deleting.selection());
    }

    /** Pastes with its marks what was copied here, and as plain text what comes from elsewhere. */
    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) {
            return;
        }
        boolean ours = !copied.isEmpty() && text.lines().toList().equals(lines(copied));
        run(ours ? Inserting.slice(copied) : Typing.insert(text));
    }

    @Override
    public void selectAll() {
        run(state ->
                Optional.of(Transaction.select(new Selection(0, state.body().length()))));
    }

    /**
     * Does a command, as if it had been chosen from a menu, and brings the caret into view.
     *
     * @param command what to do
     */
    public void run(Command command) {
        editor.run(command).ifPresent(outcome -> {
            switch (outcome) {
                case Outcome.Applied _ -> requestFollowCaret();
                case Outcome.Refused refused -> refusals.accept(refused.problem());
            }
        });
    }

    /**
     * Shows what changed. Should that fail, the whole article is painted anew, so that what is seen is never another text than what is
     * written.
     *
     * @param update what the editor tells
     */
    public void show(Update update) {
        try {
            showChange(update);
        } catch (RuntimeException e) {
            Body body = update.after().body();
            show(() -> {
                super.replace(0, getLength(), blocks(body, 0, body.size()));
                showSelection(update.after());
            });
            throw e;
        }
    }

    private void showChange(Update update) {
        Change change = update.change();
        show(() -> {
            if (!change.isEmpty()) {
                repaint(update.before().body(), update.after().body(), change);
                renumber(change, update.after().body());
            }
            if (!update.before()
                            .article()
                            .metadata()
                            .equals(update.after().article().metadata())
                    || Gutter.hintsDiffer(update.before().body(), update.after().body())) {
                refreshHead();
            }
            showSelection(update.after());
        });
    }

    private void showSelection(EditorState state) {
        Selection selection = state.selection();
        if (getAnchor() != selection.anchor() || getCaretPosition() != selection.caret()) {
            selectRange(selection.anchor(), selection.caret());
        }
    }

    /**
     * Scrolls so that a block stands at the top.
     *
     * @param index which block
     */
    public void showBlockAtTop(int index) {
        showParagraphAtTop(index);
    }

    /** Draws anew what stands beside the head and the first block after it: kicker, byline, reading time, where to write. */
    public void refreshHead() {
        for (int i = 0; i < Math.min(Gutter.FRESH, getParagraphs().size()); i++) {
            refreshMargin(i);
        }
    }

    private void refreshMargin(int index) {
        if (allParToVisibleParIndex(index).isPresent()) {
            recreateParagraphGraphic(index);
        }
    }

    /** The numbers of the items behind a change follow from what stands before them. */
    private void renumber(Change change, Body after) {
        int seen = getVisibleParagraphs().size();
        int first = Math.max(change.index() + change.inserted(), firstVisibleParToAllParIndex());
        for (int i = first; i < Math.min(after.size(), first + seen) && after.block(i) instanceof Block.Item; i++) {
            refreshMargin(i);
        }
    }

    private void show(Runnable painting) {
        showing = true;
        try {
            painting.run();
        } finally {
            showing = false;
        }
    }

    private void repaint(Body before, Body after, Change change) {
        if (change.removed() == change.inserted() && change.removed() <= FEW) {
            for (int i = change.index(); i < change.index() + change.removed(); i++) {
                repaintText(
                        after.start(i), before.block(i).text(), after.block(i).text());
                settleLook(i, after);
            }
        } else {
            exchange(before, after, change);
        }
        settleEdges(change, after);
    }

    /** The smallest replace that turns one text into another: what they share at both ends stays. */
    private void repaintText(int start, RichText before, RichText after) {
        int head = Texts.sharedHead(before, after);
        int tail = Texts.sharedTail(before, after, head);
        if (head + tail < before.length() || head + tail < after.length()) {
            RichText inserted = after.cut(head, after.length() - tail);
            super.replace(start + head, start + before.length() - tail, letters(inserted));
        }
    }

    /** Whole blocks come and go; the boundary before the first of them goes along, and stands before the headline nowhere. */
    private void exchange(Body before, Body after, Change change) {
        int first = change.index();
        int from = first == 0 ? 0 : before.end(first - 1);
        int to = change.removed() == 0 ? from : before.end(first + change.removed() - 1);
        super.replace(from, to, blocks(after, first, first + change.inserted()));
    }

    /** RichTextFX lets joined paragraphs keep the look of either, and neighbors decide some looks; the article knows which. */
    private void settleEdges(Change change, Body after) {
        int end = change.index() + change.inserted();
        IntStream.of(0, change.index() - 1, change.index(), end - 1, end)
                .filter(index -> index >= 0 && index < after.size())
                .forEach(index -> settleLook(index, after));
    }

    private void settleLook(int index, Body after) {
        Look look = Look.of(after, index);
        if (!getParagraph(index).getParagraphStyle().equals(look)) {
            setParagraphStyle(index, look);
        }
    }

    private ReadOnlyStyledDocument<Look, String, Set<Mark>> letters(RichText text) {
        return builder().addParagraph(segments(text), Look.PLAIN).build();
    }

    /** Blocks of a body with their looks, and before them, unless they begin with the headline, the boundary they stand behind. */
    private ReadOnlyStyledDocument<Look, String, Set<Mark>> blocks(Body body, int from, int to) {
        ReadOnlyStyledDocumentBuilder<Look, String, Set<Mark>> builder = builder();
        if (from > 0) {
            builder.addParagraph(segments(RichText.EMPTY), Look.of(body, from - 1));
        }
        for (int i = from; i < to; i++) {
            builder.addParagraph(segments(body.block(i).text()), Look.of(body, i));
        }
        return builder.build();
    }

    private ReadOnlyStyledDocumentBuilder<Look, String, Set<Mark>> builder() {
        return new ReadOnlyStyledDocumentBuilder<>(getSegOps(), Look.PLAIN);
    }

    private static List<String> lines(Slice slice) {
        return Stream.concat(Stream.of(slice.head()), slice.tail().stream().map(Block::text))
                .map(RichText::string)
                .toList();
    }

    private static List<StyledSegment<String, Set<Mark>>> segments(RichText text) {
        return text.isEmpty()
                ? List.of(new StyledSegment<>("", Set.of()))
                : text.runs().stream().map(ArticleArea::segment).toList();
    }

    private static StyledSegment<String, Set<Mark>> segment(Run run) {
        return new StyledSegment<>(run.text(), run.marks());
    }

    private void selected() {
        if (showing || editor == null) {
            return;
        }
        EditorState state = editor.state();
        Selection selection = new Selection(getAnchor(), getCaretPosition());
        if (!selection.equals(state.selection())
                && Math.max(getAnchor(), getCaretPosition()) <= state.body().length()) {
            editor.dispatch(Transaction.select(selection));
        }
    }

    /** Keys that mean more than letters; every other key is RichTextFX's. Insert would type over letters unseen, so it does nothing. */
    private void pressed(KeyEvent event) {
        Command command = meant(event);
        if (command != null) {
            run(command);
            event.consume();
        }
    }

    private Command meant(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (!plain) {
            return null;
        }
        return switch (event.getCode()) {
            case ENTER -> event.isShiftDown() ? Breaking.softly() : Breaking.enter();
            case BACK_SPACE -> Deleting.backward();
            case DELETE -> event.isShiftDown() ? null : Deleting.forward();
            case INSERT -> event.isShiftDown() ? null : _ -> Optional.empty();
            case TAB -> Recasting.deeper(event.isShiftDown() ? -1 : 1);
            default -> null;
        };
    }
}
