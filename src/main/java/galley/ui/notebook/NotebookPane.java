package galley.ui.notebook;

import galley.article.Notebook;
import galley.article.Source;
import galley.edit.Editor;
import galley.edit.Noting;
import galley.edit.Update;
import galley.ui.kit.Fillable;
import galley.ui.kit.Filled;
import galley.ui.kit.Surface;
import galley.words.Problem;
import galley.words.Words;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * The notebook of the article: the desk's notes, the source log, the cuttings shelf and the lines an import set aside. Nothing here leaves the
 * document by itself. A notebook that is not shown does no work: it looks at the article when it is turned to.
 */
public final class NotebookPane extends ScrollPane {

    private final Editor editor;
    private final Fillable notes;
    private final Filled filled;
    private final Cards sources;
    private final Cards cuttings;
    private final Cards asides;
    private final Fold sourceFold;
    private final Fold shelf;
    private final Fold asideFold;
    private Notebook shown;

    /**
     * Makes the notebook.
     *
     * @param editor what is edited; whoever subscribes to it calls {@link #show(Update)}
     * @param surface the text, into which cuttings go back
     * @param words what it says
     * @param refusals is told why something could not be done
     * @param follow opens an address outside the program
     * @param fields makes fields for long texts
     * @param drag what the text does while a cutting is dragged over it
     */
    public NotebookPane(
            Editor editor,
            Surface surface,
            Words words,
            Consumer<Problem> refusals,
            Consumer<String> follow,
            Fillable.Maker fields,
            CuttingDrag drag) {
        this.editor = editor;
        getStyleClass().add("notebook-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Label kept = new Label(words.text("notebook.kept"));
        kept.setWrapText(true);
        kept.getStyleClass().add("quiet");

        notes = fields.make(7, words.text("notebook.notes.prompt"));
        notes.node().setAccessibleText(words.text("notebook.notes"));
        notes.node().setId("notebook-notes");
        filled = new Filled(
                notes, editor, state -> state.article().metadata().notebook().notes(), Noting::notes);
        filled.onRefusal(refusals);

        sources = new Cards(
                words.text("notebook.no-sources"),
                words,
                index -> new SourceCard(index, editor, words, refusals, follow, fields));
        cuttings = new Cards(
                words.text("notebook.no-cuttings"),
                words,
                index -> new CuttingCard(index, editor::state, surface, words, drag));
        asides = new Cards("", words, index -> new AsideCard(index, editor::state, surface, words));
        sourceFold = new Fold(words.text("notebook.sources"), sources)
                .with(Tool.icon("add", "notebook.add-source", words, this::addSource));
        sourceFold.setId("notebook-sources");
        shelf = new Fold(words.text("notebook.cuttings"), cuttings);
        shelf.setId("notebook-cuttings");
        Label text = new Label(words.text("aside.text"));
        text.setWrapText(true);
        text.getStyleClass().add("quiet");
        VBox aside = new VBox(text, asides);
        aside.getStyleClass().add("cards");
        asideFold = new Fold(words.text("notebook.aside"), aside);
        asideFold.setId("notebook-aside");
        VBox all = new VBox(kept, new Fold(words.text("notebook.notes"), notes.node()), sourceFold, shelf, asideFold);
        all.getStyleClass().add("notebook");
        setContent(all);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                show();
            }
        });
    }

    /**
     * Shows what an update changed, if it is of the notebook and that can be seen.
     *
     * @param update what the editor tells
     */
    public void show(Update update) {
        if (getScene() != null
                && update.before().article().metadata()
                        != update.after().article().metadata()) {
            show();
        }
    }

    private void show() {
        Notebook now = editor.state().article().metadata().notebook();
        if (now == shown) {
            return;
        }
        Notebook before = shown;
        shown = now;
        filled.show();
        if (before == null || before.sources() != now.sources()) {
            sources.show(now.sources().size());
            sourceFold.count(now.sources().size());
        }
        if (before == null || before.cuttings() != now.cuttings()) {
            cuttings.show(now.cuttings().size());
            shelf.count(now.cuttings().size());
        }
        if (before == null || before.setAside() != now.setAside()) {
            asides.show(now.setAside().size());
            asideFold.count(now.setAside().size());
            asideFold.setVisible(!now.setAside().isEmpty());
            asideFold.setManaged(!now.setAside().isEmpty());
        }
    }

    private void addSource() {
        editor.run(state ->
                Noting.claim().on(state).or(() -> Noting.add(Source.EMPTY).on(state)));
        revealSource();
    }

    /** Shows the last line of the source log, which was just added, and gives it the keyboard. */
    public void revealSource() {
        int last = editor.state().article().metadata().notebook().sources().size() - 1;
        if (last >= 0 && getScene() != null) {
            lay();
            sources.reach(last);
            sources.show(last + 1);
            sourceFold.open();
            reveal(sources.card(last));
            ((SourceCard) sources.card(last)).takeFocus();
        }
    }

    /** Shows the lines that an import set aside. */
    public void revealAside() {
        lay();
        asideFold.open();
        asideFold.takeFocus();
        reveal(asideFold);
    }

    /** Gives the notes the keyboard. */
    public void takeFocus() {
        lay();
        notes.node().requestFocus();
    }

    /** A page that was just turned to has nothing in it before its first layout, and what is in no scene takes no keyboard. */
    private void lay() {
        applyCss();
        layout();
    }

    /** Scrolls so far that a part can be seen, as soon as it is laid out. */
    private void reveal(Node part) {
        Platform.runLater(() -> {
            if (getScene() == null) {
                return;
            }
            lay();
            double high = getContent().getBoundsInLocal().getHeight()
                    - getViewportBounds().getHeight();
            double top = getContent()
                    .sceneToLocal(part.localToScene(part.getBoundsInLocal()))
                    .getMinY();
            setVvalue(high <= 0 ? 0 : Math.clamp((top - 8) / high, 0, 1));
        });
    }
}
