package galley.ui.editor;

import galley.edit.Command;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Focus;
import galley.edit.Outcome;
import galley.edit.Selecting;
import galley.edit.Selection;
import galley.edit.Slash;
import galley.edit.Transaction;
import galley.edit.Typing;
import galley.edit.Undoing;
import galley.edit.Update;
import galley.ui.kit.Action;
import galley.ui.kit.Highlight;
import galley.ui.kit.Surface;
import galley.words.Problem;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The letters of an article on the screen. One block is one paragraph of it, so a position means the same here and in the kernel.
 *
 * <p>It is a pure view. Every way a person can change the text ends in the editor: what RichTextFX does itself through
 * {@link #replace(int, int, StyledDocument)}, which asks instead of changing anything, and all else through {@link #run(Command)}. The
 * editor answers with an update, and only {@link #show(Update)} changes what is seen. It has no history of its own.
 */
public final class ArticleArea extends StyledTextArea<Look, Ink> implements Surface {

    /** In letters: from here on JavaFX takes some 10 ms and more to lay a paragraph out. */
    private static final int LONG = 5_000;

    private final Editor editor;
    private final Consumer<Problem> refusals;
    private final Painter painter = new Painter(this);
    private final Highlights highlights = new Highlights(this);
    private final Composition composition;
    private final Pointer pointer;
    private final Keyboard keyboard;
    private final Links links;
    private final Announcement announcement;
    private final Sight sight;
    private final InSight inSight;
    private final FigureCards cards;
    private boolean showing;
    private Optional<Command> before = Optional.empty();
    private final Pasteboard pasteboard;

    /**
     * Makes the surface of an editor and shows its article.
     *
     * @param editor what is edited; the surface does not subscribe to it: whoever does calls {@link #show(Update)}
     * @param minutes gives the reading time that stands in the byline; 0 where there is nothing to read
     * @param words what the margins say
     * @param refusals is told why something could not be done
     * @param forms what the clipboard takes and brings
     */
    public ArticleArea(Editor editor, IntSupplier minutes, Words words, Consumer<Problem> refusals, Forms forms) {
        super(
                Look.PLAIN,
                (flow, look) -> look.dress(flow),
                Ink.PLAIN,
                (text, ink) -> Look.dress(text, ink.marks()),
                false);
        this.editor = editor;
        this.refusals = refusals;
        announcement = new Announcement(this, words);
        pasteboard = new Pasteboard(editor, forms, this::run, refusals);
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(words.text("surface.name"));
        getStyleClass().add("article-area");
        sight = new Sight(this);
        composition = new Composition(this, editor::state, update -> show(() -> painter.paint(update)));
        inSight = new InSight(composition::shown);
        cards = new FigureCards(this, editor, words);
        setParagraphGraphicFactory(
                new Gutter(() -> composition.shown().article(), highlights, inSight, cards, minutes, words)::beside);
        show(() -> painter.paint(editor.state()));
        heightProperty().subscribe(_ -> inSight.endSpace(sight.endSpace()));
        pointer = new Pointer(this);
        selectionProperty().addListener((_, _, _) -> selected());
        caretPositionProperty().addListener((_, _, _) -> selected());
        keyboard = new Keyboard(this);
        links = new Links(this);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> composition.finish());
        setOnInputMethodTextChanged(composition::changed);
        setInputMethodRequests(composition);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                composition.finish();
            }
        });
    }

    /**
     * The one way in. What was asked for becomes a transaction; nothing changes here until the editor says so.
     *
     * @param from where the text asked for goes
     * @param to where what it replaces ends
     * @param asked the text, of which the letters count
     */
    @Override
    public void replace(int from, int to, StyledDocument<Look, String, Ink> asked) {
        if (showing) {
            super.replace(from, to, asked);
        } else if (editor != null) {
            run(Typing.replace(from, to, asked.getText()));
        }
    }

    /** RichTextFX finds the letters of most blocks, but goes past an empty one, and throws over lines that run from the right. */
    @Override
    public CharacterHit hit(double x, double y) {
        Point2D onScreen = localToScreen(x, y);
        int block = blockAt(onScreen).orElse(-1);
        if (block < 0) {
            return super.hit(x, y);
        }
        if (getParagraphLength(block) == 0) {
            return CharacterHit.insertionAt(getAbsolutePosition(block, 0));
        }
        return Mirror.on(this, block)
                .map(mirror -> mirror.hit(onScreen).offset(getAbsolutePosition(block, 0)))
                .orElseGet(() -> super.hit(x, y));
    }

    /** The block in sight that a place is on or beside; empty over the first and under the last. */
    private OptionalInt blockAt(Point2D onScreen) {
        return IntStream.range(0, getVisibleParagraphs().size())
                .map(this::visibleParToAllParIndex)
                .filter(block -> {
                    Parent box = getParagraphGraphic(block).getParent();
                    double down = box.screenToLocal(onScreen).getY();
                    return 0 <= down && down < box.getLayoutBounds().getHeight();
                })
                .findFirst();
    }

    @Override
    public void lineStart(SelectionPolicy policy) {
        mirror().ifPresentOrElse(
                        mirror -> moveTo(getCurrentParagraph(), mirror.lineStart(getCaretColumn()), policy),
                        () -> super.lineStart(policy));
    }

    @Override
    public void lineEnd(SelectionPolicy policy) {
        mirror().ifPresentOrElse(
                        mirror -> moveTo(getCurrentParagraph(), mirror.lineEnd(getCaretColumn()), policy),
                        () -> super.lineEnd(policy));
    }

    private Optional<Mirror> mirror() {
        return Mirror.on(this, getCurrentParagraph());
    }

    /** RichTextFX would move text past {@link #replace}, and the caret alone: the {@link Pointer} asks the editor for it. */
    @Override
    public void moveSelectedText(int position) {}

    @Override
    public void selectWord() {
        pointer.selectWord();
    }

    @Override
    public void selectParagraph() {
        pointer.selectBlock();
    }

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
        sight.stay();
    }

    /** The kicker stands over the first letter: it comes into view too. */
    @Override
    public void start(SelectionPolicy policy) {
        super.start(policy);
        settle();
        showParagraphAtTop(0);
        layout();
    }

    @Override
    public void prevPage(SelectionPolicy policy) {
        layout();
        super.prevPage(policy);
        sight.stay();
    }

    /** RichTextFX would bring in no more than the caret itself. */
    @Override
    public void requestFollowCaret() {
        sight.want();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        sight.bringIn();
    }

    /**
     * Keeps the line one writes at one height, or lets it go down the page.
     *
     * @param on whether it stays
     */
    public void typewriter(boolean on) {
        sight.typewriter(on);
        inSight.endSpace(sight.endSpace());
        requestFollowCaret();
    }

    /**
     * Grays all but what is in focus.
     *
     * @param on says what is; nothing is grayed where that is empty
     */
    public void focusOn(Optional<Function<EditorState, Focus>> on) {
        inSight.focus(on);
    }

    @Override
    public void copy() {
        pasteboard.copy();
    }

    @Override
    public void cut() {
        pasteboard.cut();
    }

    @Override
    public void paste() {
        pasteboard.paste();
    }

    /**
     * Names who shows pictures; until then none is shown.
     *
     * @param pictures gets them from their files
     */
    public void setPictures(Pictures pictures) {
        cards.ask(pictures);
        pasteboard.setPictures(pictures);
    }

    /** Looks again at the pictures in sight: their files may have changed. */
    public void lookAtPictures() {
        cards.develop();
    }

    /** Gives the fields of the figure the caret is in the keyboard. */
    public void enterFields() {
        settle();
        cards.at(getCurrentParagraph()).takeFocus();
    }

    /** Brings a part of a margin into view, which no caret is in. */
    void bringIntoView(Node node) {
        Bounds bounds = sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double below = bounds.getMaxY() + 12 - getHeight();
        double above = bounds.getMinY() - 24;
        if (below > 0 || above < 0) {
            scrollYBy(below > 0 ? below : above);
        }
    }

    /** {@return what copies and pastes} */
    public Pasteboard pasteboard() {
        return pasteboard;
    }

    /** Selects the block of the caret, and then the article. */
    @Override
    public void selectAll() {
        run(Selecting.more());
    }

    /**
     * Does an action in place of the slash that is typed and what stands behind it, as one step of undo.
     *
     * @param action what was chosen
     */
    public void inPlaceOfSlash(Action action) {
        composition.finish();
        before = Optional.of(Slash.clear());
        try {
            action.run().run();
        } finally {
            Optional<Command> left = before;
            before = Optional.empty();
            left.ifPresent(this::run);
        }
    }

    /**
     * Moves blocks, and says to people who cannot see it where they stand then.
     *
     * @param command what to do
     */
    public void arrange(Command command) {
        EditorState before = editor.state();
        run(command);
        announcement.moved(before, editor.state());
    }

    /** Selects without bringing it into view: it is in view, or need not be. */
    void select(Transaction selection) {
        editor.dispatch(selection);
    }

    /** {@return the state that is shown} */
    EditorState state() {
        return editor.state();
    }

    @Override
    public void run(Command command) {
        if (done(command)) {
            settle();
        }
    }

    /**
     * Does a command, and says whether it was done; what it changed is not laid out yet. Up and Down go on from where the caret is then:
     * RichTextFX would keep to where it was before.
     */
    private boolean done(Command command) {
        composition.finish();
        getCaretSelectionBind().clearTargetOffset();
        Command whole = before.map(first -> first.then(command)).orElse(command);
        before = Optional.empty();
        return editor.run(whole)
                .map(outcome -> switch (outcome) {
                    case Outcome.Applied _ -> true;
                    case Outcome.Refused refused -> {
                        refusals.accept(refused.problem());
                        yield false;
                    }
                })
                .orElse(false);
    }

    /**
     * Brings the caret into view, and lays out what changed before the next frame does: RichTextFX makes a paragraph anew while it is laid
     * out, and that wants to be laid out once more, so left alone each key would take two frames. A paragraph so long that one layout takes
     * most of a frame waits for the frame, which then lays out once for all keys that came.
     */
    private void settle() {
        requestFollowCaret();
        if (getParagraphLength(getCurrentParagraph()) < LONG) {
            layout();
        }
    }

    /** RichTextFX scrolls no further than it must, and of two wishes in one frame fulfills the last; so each has a frame of its own. */
    @Override
    public void reveal(Command command) {
        done(command);
        int block = getCurrentParagraph();
        if (allParToVisibleParIndex(block).isEmpty()) {
            layout();
            showParagraphAtCenter(block);
            layout();
        }
        settle();
    }

    @Override
    public void highlight(String name, IntFunction<List<Highlight>> stretches) {
        highlights.show(name, stretches);
    }

    @Override
    public void clearHighlights(String name) {
        highlights.clear(name);
    }

    @Override
    public Node node() {
        return this;
    }

    /**
     * Shows what changed. Should that fail, the whole article is painted anew, so that what is seen is never another text than what is
     * written.
     *
     * @param update what the editor tells
     */
    public void show(Update update) {
        keyboard.moveOn();
        try {
            composition.lift();
            show(() -> painter.paint(update));
            composition.put();
            if (update.articleChanged()) {
                cards.show(update.after().body());
            }
        } catch (RuntimeException e) {
            show(() -> painter.paint(update.after()));
            throw e;
        }
    }

    private void show(Runnable painting) {
        showing = true;
        try {
            painting.run();
            inSight.follow();
            announcement.hint(composition.shown());
        } finally {
            showing = false;
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

    /**
     * What is at the upper edge of the window.
     *
     * @param block the index of the first block in sight
     * @param over how much of it is out of sight over the edge, in pixels
     */
    public record Top(int block, int over) {}

    /** {@return what is at the upper edge} */
    public Top top() {
        layout();
        if (getVisibleParagraphs().isEmpty()) {
            return new Top(0, 0);
        }
        int block = firstVisibleParToAllParIndex();
        double edge = localToScene(0, 0).getY();
        Node paragraph = getParagraphGraphic(block).getParent();
        return new Top(
                block, (int) Math.round(edge - paragraph.localToScene(0, 0).getY()));
    }

    /**
     * Scrolls to what was at the upper edge.
     *
     * @param top where
     */
    public void showTop(Top top) {
        layout();
        showParagraphAtTop(top.block());
        layout();
        scrollYBy(top.over());
        layout();
    }

    /**
     * {@return how high a block in sight is, in pixels}
     *
     * @param block which block
     */
    public double height(int block) {
        return getParagraphGraphic(block).getParent().getLayoutBounds().getHeight();
    }

    /** Draws anew what stands over and under the head: kicker, byline, reading time. */
    public void refreshHead() {
        painter.refreshHead();
    }

    private void selected() {
        if (showing || editor == null) {
            return;
        }
        Selection selection = new Selection(getAnchor(), getCaretPosition());
        if (!selection.equals(composition.shown().selection())) {
            composition.finish();
        }
        if (!selection.equals(editor.state().selection())) {
            editor.dispatch(Transaction.select(selection));
        }
    }

    /**
     * Says what is done with the address of a link when it is clicked with Ctrl; nothing else follows one.
     *
     * @param follow is given the address as it is written
     */
    public void setOnFollow(Consumer<String> follow) {
        links.onFollow(follow);
    }

    /**
     * Names what is done when a key brought letters; not after a paste, an undo, or what an input method composes.
     *
     * @param command gives the command as it is at that moment
     */
    public void afterEachKey(Supplier<Command> command) {
        keyboard.afterEachKey(command);
    }
}
