package galley.ui.find;

import galley.article.Body;
import galley.article.Place;
import galley.article.RichText;
import galley.edit.Command;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Selection;
import galley.edit.Undoing;
import galley.edit.Update;
import galley.edit.find.Finding;
import galley.edit.find.Hit;
import galley.edit.find.Hits;
import galley.edit.find.Replacement;
import galley.edit.find.Replacing;
import galley.edit.find.Search;
import galley.ui.kit.Highlight;
import galley.ui.kit.Surface;
import galley.words.Problem;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Finds words in the article and replaces them. While it is open its hits keep up with what is written; while it is closed it costs
 * nothing, and remembers what was looked for last.
 */
public final class FindBar extends VBox {

    private static final String LAYER = "find";

    /** What is selected becomes what is looked for, up to so many characters. */
    private static final int WORDS_AT_MOST = 100;

    /** What means something in an expression. */
    private static final Pattern SIGN = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    private final Editor editor;
    private final Surface surface;
    private final Words words;
    private final Consumer<String> notice;
    private final Fields fields;
    private final Recent recent = new Recent();
    private Hits hits;
    private OptionalInt current = OptionalInt.empty();
    /** Whether undo takes back what was replaced, not what was typed in the fields. */
    private boolean replacedLast;

    /**
     * Makes the bar, closed.
     *
     * @param editor what is searched; the bar does not subscribe to it: whoever does calls {@link #show(Update)}
     * @param surface where the hits are shown
     * @param words what it says
     * @param notice says something to the writer
     */
    public FindBar(Editor editor, Surface surface, Words words, Consumer<String> notice) {
        this.editor = editor;
        this.surface = surface;
        this.words = words;
        this.notice = notice;
        fields = new Fields(words);
        hits = Hits.of(Search.NOTHING, editor.state().body());
        getStyleClass().add("find-bar");
        getChildren().setAll(fields);
        setVisible(false);
        setManaged(false);
        fields.onQuery(this::asked);
        fields.onReplacement(() -> {
            replacedLast = false;
            showCount();
        });
        fields.previous().setOnAction(_ -> previous());
        fields.next().setOnAction(_ -> next());
        fields.close().setOnAction(_ -> close());
        fields.replace().setOnAction(_ -> replace(Replacing::one));
        fields.replaceAll().setOnAction(_ -> replaceAll());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        surface.node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInText);
    }

    /** Opens the bar to find. What is selected is looked for, if it is a few words. */
    public void find() {
        open(fields.showsReplacement());
        fields.focusQuery();
    }

    /** Opens the bar to find and replace. */
    public void findAndReplace() {
        if (open(true)) {
            fields.focusReplacement();
        } else {
            fields.focusQuery();
        }
    }

    /** Shows the line for what is put in; what is looked for stays. */
    private void replaceToo() {
        fields.showReplacement(true);
        if (fields.query().isEmpty()) {
            fields.focusQuery();
        } else {
            fields.focusReplacement();
        }
    }

    /** Opens it, and tells whether it took what is selected. */
    private boolean open(boolean replacing) {
        Optional<String> selected = selected();
        fields.showReplacement(replacing);
        setVisible(true);
        setManaged(true);
        selected.ifPresent(letters -> fields.lookFor(
                fields.query().expression() ? SIGN.matcher(letters).replaceAll("\\\\$0") : letters));
        search();
        return selected.isPresent();
    }

    private Optional<String> selected() {
        EditorState state = editor.state();
        Selection selection = state.selection();
        Place from = state.body().at(selection.from());
        boolean few = !selection.isEmpty() && selection.to() - selection.from() <= WORDS_AT_MOST;
        if (!few || from.block() != state.body().at(selection.to()).block()) {
            return Optional.empty();
        }
        String letters =
                state.body().slice(selection.from(), selection.to()).head().string();
        return letters.isBlank() || letters.indexOf(RichText.LINE_BREAK) >= 0 ? Optional.empty() : Optional.of(letters);
    }

    /** Selects the next hit, also while the bar is closed; opens it where there is nothing to select. */
    public void next() {
        go(Finding::next);
    }

    /** Selects the previous hit. */
    public void previous() {
        go(Finding::previous);
    }

    private void go(Function<Hits, Command> way) {
        remember();
        if (!isOpen()) {
            hits = Hits.of(fields.query().search(), editor.state().body());
            if (hits.count() == 0) {
                find();
                return;
            }
        }
        surface.reveal(way.apply(hits));
    }

    /** Closes the bar and gives the caret back to the text, where the hit it came to is selected. */
    public void close() {
        remember();
        setVisible(false);
        setManaged(false);
        hits = Hits.of(Search.NOTHING, editor.state().body());
        current = OptionalInt.empty();
        surface.clearHighlights(LAYER);
        surface.node().requestFocus();
    }

    /** {@return whether it is on the screen} */
    public boolean isOpen() {
        return isManaged();
    }

    /**
     * Keeps up with what is written and selected.
     *
     * @param update what the editor tells
     */
    public void show(Update update) {
        if (!isOpen()) {
            return;
        }
        Hits before = hits;
        hits = hits.after(update.change(), update.after().body());
        OptionalInt number = hits.number(update.after().body(), update.after().selection());
        if (hits != before || !number.equals(current)) {
            showHits();
        }
    }

    /** Other words are looked for: those nearest to the caret are shown. */
    private void asked() {
        replacedLast = false;
        if (isOpen()) {
            search();
            if (hits.count() > 0) {
                surface.reveal(Finding.from(hits, editor.state().selection().from()));
            }
        }
    }

    private void search() {
        hits = Hits.of(fields.query().search(), editor.state().body());
        showHits();
    }

    private void showHits() {
        Body body = editor.state().body();
        current = hits.number(body, editor.state().selection());
        surface.highlight(LAYER, this::highlights);
        showCount();
    }

    private List<Highlight> highlights(int block) {
        List<Hit> found = hits.in(block);
        if (found.isEmpty()) {
            return List.of();
        }
        EditorState state = editor.state();
        int start = state.body().start(block);
        Selection selection = state.selection();
        return found.stream()
                .map(hit -> new Highlight(
                        hit.from(),
                        hit.to(),
                        start + hit.from() == selection.from() && start + hit.to() == selection.to()
                                ? "hit-current"
                                : "hit"))
                .toList();
    }

    private void showCount() {
        Optional<Problem> problem = hits.problem()
                .or(() -> replacement() instanceof Replacement.Wrong wrong
                        ? Optional.of(wrong.problem())
                        : Optional.empty());
        fields.showProblem(problem.map(words::text));
        if (fields.query().isEmpty() || hits.problem().isPresent()) {
            fields.showCount("", hits.problem().isEmpty());
        } else if (hits.count() == 0) {
            fields.showCount(words.text("find.none"), false);
        } else if (current.isPresent()) {
            fields.showCount(words.text("find.which", current.getAsInt(), hits.count()), true);
        } else {
            fields.showCount(words.text("find.count", hits.count()), true);
        }
        fields.allow(hits.count() > 0, replacement() instanceof Replacement.Ready);
    }

    private Replacement replacement() {
        return hits.search() instanceof Search.Ready ready
                ? Replacement.of(fields.replacement(), ready)
                : new Replacement.Ready(List.of());
    }

    private void replace(BiFunction<Hits, Replacement.Ready, Command> how) {
        if (hits.count() > 0 && replacement() instanceof Replacement.Ready ready) {
            remember();
            replacedLast = true;
            surface.reveal(how.apply(hits, ready));
        }
    }

    private void replaceAll() {
        int count = hits.count();
        EditorState before = editor.state();
        replace(Replacing::all);
        if (editor.state() != before) {
            notice.accept(words.text("find.replaced", count));
        }
    }

    private void remember() {
        recent.add(fields.query().words());
    }

    private void pressed(KeyEvent event) {
        if (done(event)) {
            event.consume();
        }
    }

    private boolean done(KeyEvent event) {
        boolean inFields = !(event.getTarget() instanceof ButtonBase);
        return switch (event.getCode()) {
            case ESCAPE -> does(this::close);
            case G -> goes(event);
            case F -> event.isShortcutDown() && does(fields::focusQuery);
            // A text field would take this for Backspace.
            case H -> event.isShortcutDown() && does(this::replaceToo);
            case ENTER -> does(() -> entered(event));
            case UP ->
                inFields
                        && fields.isInQuery()
                        && does(() -> recent.older(fields.query().words()).ifPresent(fields::lookFor));
            case DOWN ->
                inFields && fields.isInQuery() && does(() -> recent.newer().ifPresent(fields::lookFor));
            case Z ->
                event.isShortcutDown()
                        && replacedLast
                        && does(() -> surface.run(event.isShiftDown() ? Undoing.redo() : Undoing.undo()));
            case Y -> event.isShortcutDown() && replacedLast && does(() -> surface.run(Undoing.redo()));
            default -> event.isAltDown() && !event.isShortcutDown() && fields.toggle(event.getCode());
        };
    }

    private void pressedInText(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isOpen() && does(this::close)
                || event.getCode() == KeyCode.G && goes(event)) {
            event.consume();
        }
    }

    /** The other keys for the next hit and the previous; the first are those of the menu. */
    private boolean goes(KeyEvent event) {
        return event.isShortcutDown() && !event.isAltDown() && does(event.isShiftDown() ? this::previous : this::next);
    }

    private void entered(KeyEvent event) {
        if (event.getTarget() instanceof ButtonBase button) {
            button.fire();
        } else if (fields.isInReplacement()) {
            replace(Replacing::one);
        } else if (event.isShiftDown()) {
            previous();
        } else {
            next();
        }
    }

    private static boolean does(Runnable deed) {
        deed.run();
        return true;
    }
}
