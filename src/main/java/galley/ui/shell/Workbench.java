package galley.ui.shell;

import galley.article.Block;
import galley.article.Body;
import galley.article.Field;
import galley.article.WordCount;
import galley.edit.AsYouType;
import galley.edit.Command;
import galley.edit.Editor;
import galley.edit.EditorState;
import galley.edit.Names;
import galley.edit.Noting;
import galley.edit.Selection;
import galley.edit.Shelving;
import galley.edit.Slash;
import galley.edit.Transaction;
import galley.edit.Typing;
import galley.edit.Update;
import galley.edit.WordTally;
import galley.format.html.Address;
import galley.store.DocumentFile;
import galley.store.Ease;
import galley.store.Whereabouts;
import galley.store.Zoom;
import galley.ui.details.DetailsPane;
import galley.ui.editor.ArticleArea;
import galley.ui.editor.Column;
import galley.ui.editor.Forms;
import galley.ui.editor.LongField;
import galley.ui.editor.NameOffer;
import galley.ui.editor.PasteChip;
import galley.ui.editor.SpeakerOffer;
import galley.ui.find.FindBar;
import galley.ui.kit.Fillable;
import galley.ui.library.LibraryPane;
import galley.ui.notebook.NotebookPane;
import galley.ui.outline.OutlinePane;
import galley.ui.palette.KeySheet;
import galley.ui.palette.Overlay;
import galley.ui.palette.Palette;
import galley.ui.palette.SlashMenu;
import galley.ui.preview.Viewing;
import galley.words.Problem;
import galley.words.Words;
import galley.work.Errands;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.controlsfx.control.Notifications;

/** Everything in a window, for one manuscript: who reads {@link #updated} knows what happens when a key is pressed. */
final class Workbench extends BorderPane {

    private final Manuscript manuscript;
    private final Editor editor;
    private final Filing filing;
    private final Window window;
    private final Preferences preferences;
    private final Words words;
    private final Rolls rolls;
    private final Actions actions;
    private final ArticleArea area;
    private final FindBar find;
    private final PasteChip chip;
    private final OutlinePane outline;
    private final LibraryPane library;
    private final Reviewing review;
    private final DetailsPane details;
    private final TopBar top;
    private final NotebookPane notebook;
    private final SpeakerOffer speakers;
    private final StatusLine status;
    private final Panes panes;
    private final Popovers popovers;
    private final PictureDesk desk;
    private final Templating templating;
    private final Overlay overlay = new Overlay();
    private final Palette palette;
    private final KeySheet sheet;
    private final SlashMenu slash;
    private final NameOffer offer;
    private final KnownNames names;
    private final Modes modes;
    private final OnlyText onlyText;
    private final Styling styling;
    private WordTally tally;
    private Subscription looking = Subscription.EMPTY;

    Workbench(Manuscript manuscript, Filing filing, Window window, Preferences preferences, Forms forms, Words words) {
        this.manuscript = manuscript;
        this.editor = manuscript.editor();
        this.filing = filing;
        this.window = window;
        this.preferences = preferences;
        this.words = words;
        this.library = window.library();
        tally = WordTally.of(editor.state().body());
        area = new ArticleArea(editor, this::minutes, words, this::refused, forms);
        find = new FindBar(editor, area, words, this::notice);
        chip = new PasteChip(area, words);
        outline = new OutlinePane(words, new Desk());
        Darkroom darkroom = new Darkroom(manuscript, words, Errands.onVirtualThread(Platform::runLater));
        review = new Reviewing(this, manuscript, () -> tally.total(), filing, darkroom, window.wardrobe(), words);
        status = new StatusLine(words);
        popovers = new Popovers(editor, area, status, words);
        status.setOnAside(this::showAside);
        status.setOnLanguage(() -> turnTo(Field.LANGUAGE));
        status.setOnWords(popovers::target);
        status.setOnZoom(() -> modes().zoom(_ -> Zoom.NONE));
        desk = new PictureDesk(filing, area, words, this::notice, darkroom);
        area.setPictures(desk);
        review.beside(editor, area);
        templating = new Templating(overlay, filing, this::notice, words);
        styling = new Styling(preferences, filing, window.wardrobe(), this::unkept);
        rolls = new Rolls(window.newsroom(), window, filing, words);
        actions = new Actions(filing, area, popovers, this);
        top = new TopBar(actions, editor::state, area::run, words, area::requestFocus);
        Reception reception = new Reception(area, actions, filing, desk, this::notice, this::openSlashMenu, words);
        Column column = new Column(area, find, words, reception);
        column.lay(chip);
        Fillable.Maker longFields = (rows, prompt) -> new LongField(rows, prompt, words);
        notebook = new NotebookPane(
                editor,
                area,
                words,
                this::refused,
                this::follow,
                longFields,
                new ShelfDrag(editor::state, area, column.dropLine()));
        details = new DetailsPane(
                editor,
                () -> tally.total(),
                new FromLibrary(window.newsroom().librarian()),
                this::goTo,
                area::requestFocus,
                longFields,
                words);
        Side side = new Side(
                List.of(
                        new Side.Tab("preview.title", review.preview(), review.preview()::takeFocus),
                        new Side.Tab("details.title", details, details::takeFocus),
                        new Side.Tab("notebook.title", notebook, notebook::takeFocus)),
                words);
        panes = new Panes(new LeftSide(outline, library), column, side);
        modes = new Modes(area, column, status, preferences, this::unkept);
        onlyText = new OnlyText(this, top, status, panes);

        palette = new Palette(overlay, editor::state, words, window.recent());
        sheet = new KeySheet(overlay, words);
        slash = new SlashMenu(actions::slash, this::caret, words, area::inPlaceOfSlash);
        offer = new NameOffer(area, this::caret, words);
        names = new KnownNames(editor.state().article());

        speakers = new SpeakerOffer(area, this::caret, words);

        area.setOnFollow(this::follow);
        area.afterEachKey(() -> AsYouType.after(preferences.asYouType()));
        setTop(top);
        setCenter(panes);
        setBottom(status);
        getChildren().addAll(slash, offer, speakers, overlay);
        overlay.whenGone(area::requestFocus);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, slash::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, offer::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, speakers::pressed);
        column.addEventFilter(ScrollEvent.SCROLL, _ -> {
            offer.leave();
            speakers.leave();
            review.preview().textScrolled();
        });
        column.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getTarget() instanceof Node thumb && thumb.getParent() instanceof ScrollBar) {
                review.preview().textScrolled();
            }
        });
        FurtherKeys.listen(this, actions);
        editor.subscribe(this::updated);
        showAll();
    }

    /** What happens when a key is pressed, in this order. */
    private void updated(Update update) {
        WordTally before = tally;
        tallied(update);
        area.show(update);
        find.show(update);
        if (update.articleChanged()) {
            chip.leave();
            outline.show(update, before, tally);
            review.offer();
            notebook.show(update);
            names.show(update);
            details.show(update);
            if (update.before().article().metadata() != update.after().article().metadata()) {
                status.show(update.after().article());
            }
            saveStateChanged();
        }
        caretMoved();
        if (modes.has(Ease.NAMES)) {
            offer.follow(update, names.now());
        }
        speakers.follow(update);
        if (speakers.isVisible()) {
            offer.leave();
        }
    }

    private void tallied(Update update) {
        if (update.change().isEmpty()) {
            return;
        }
        int before = minutes();
        tally = tally.after(update.change(), update.after().body());
        if (minutes() != before) {
            area.refreshHead();
        }
    }

    private int minutes() {
        return tally.total() == 0 ? 0 : WordCount.minutes(tally.total());
    }

    private void caretMoved() {
        int block = editor.state().body().at(editor.state().selection().caret()).block();
        outline.mark(block);
        review.preview().caretMoved();
        status.showSection(outline.section(block));
        top.show(editor.state());
        slash.follow(editor.state());
        showWords();
    }

    private void showWords() {
        EditorState now = editor.state();
        int asked = now.article().metadata().notebook().brief().words();
        status.show(tally.total(), now.selection().isEmpty() ? 0 : tally.selected(now), asked);
    }

    private void showAll() {
        outline.show(editor.state().body(), tally);
        status.show(manuscript.article());
        saveStateChanged();
        caretMoved();
    }

    /** Shows whether the manuscript is saved: here, and in the title of the window. */
    void saveStateChanged() {
        status.show(manuscript);
        window.name(manuscript);
        library.mark(manuscript.file().map(DocumentFile::path));
    }

    /** Gives the writer the caret where it was, and says what the import set aside. */
    void start(Whereabouts before) {
        applyCss();
        layout();
        panes.arrange();
        looking.unsubscribe();
        looking = getScene().getWindow().focusedProperty().subscribe(focused -> {
            if (focused) {
                area.lookAtPictures();
            }
        });
        Returning.to(before, editor, area);
        area.requestFocus();
        int aside = manuscript.article().metadata().notebook().setAside().size();
        if (aside > 0 && manuscript.file().isEmpty()) {
            notice(words.text("aside.notice", aside));
        }
    }

    /** Makes the preview, which takes most of a second. */
    void startPreview() {
        review.start();
    }

    /** Asks for a picture, and puts it in. */
    void insertPicture() {
        desk.insert();
    }

    /** Lets go of what belongs to this manuscript alone. */
    void stop() {
        looking.unsubscribe();
        desk.close();
        // A caret blinks on in a window that is gone, and holds it, for as long as its text has the keyboard.
        requestFocus();
        review.stop();
        modes.stop();
        names.stop();
    }

    /** Has the panes look as they did, by their names. */
    void restorePanes(Map<String, String> looks) {
        panes.restore(looks);
        review.preview().look(_ -> Viewing.of(looks.get("page")));
    }

    /** {@return what is written in it} */
    Manuscript manuscript() {
        return manuscript;
    }

    /** {@return where the writer is} */
    Whereabouts whereabouts() {
        Map<String, String> looks = new HashMap<>(panes.looks());
        looks.put("page", review.viewing().toString());
        return Returning.from(editor.state(), area, looks);
    }

    /** Takes the caret to a block, and the block to the top. */
    void goTo(int block) {
        // Not through the area, which would follow the caret only as far as it must.
        editor.dispatch(Transaction.select(Selection.at(editor.state().body().start(block))));
        area.showBlockAtTop(block);
        area.requestFocus();
    }

    /** Goes where a field is filled in: in the text, or in the details. */
    void goToField(Field field) {
        switch (field) {
            case HEADLINE, STANDFIRST, BODY, PICTURE -> goTo(field);
            default -> turnTo(field);
        }
    }

    /** Takes the caret to a field that is written in the text; where there is none yet, to where it would stand. */
    void goTo(Field field) {
        Body body = editor.state().body();
        int behind = body.size() > 1 && body.block(1) instanceof Block.Standfirst ? 2 : 1;
        int block = switch (field) {
            case STANDFIRST -> behind - 1;
            case BODY, PICTURE -> Math.min(behind, body.size() - 1);
            default -> 0;
        };
        goTo(block);
    }

    /** What the outline asks of this window. */
    private final class Desk implements OutlinePane.Desk {

        @Override
        public EditorState state() {
            return editor.state();
        }

        @Override
        public void goTo(int block) {
            Workbench.this.goTo(block);
        }

        @Override
        public void arrange(Command command) {
            area.arrange(command);
        }

        @Override
        public void write() {
            area.requestFocus();
        }
    }

    /**
     * Arranges blocks where the keyboard is: the entry chosen in the outline, or else what is selected in the text.
     *
     * @param selected what is done with that
     * @param entry what is done with an entry, by the block it begins with
     */
    void arrange(Command selected, IntFunction<Command> entry) {
        if (!outline.arrangeChosen(entry)) {
            area.arrange(selected);
        }
    }

    private void refused(Problem problem) {
        notice(words.text(problem));
    }

    /** Says something at the edge of the window that goes away by itself. */
    void notice(String text) {
        Notifications.create().owner(getScene().getWindow()).text(text).show();
    }

    /** Says something at the edge of the window that goes away by itself, and what can be done about it. */
    void notice(String text, String way, Runnable go) {
        Notifications notice =
                Notifications.create().owner(getScene().getWindow()).text(text);
        notice.action(new org.controlsfx.control.action.Action(way, _ -> go.run()))
                .show();
    }

    /** Makes an article of the text on the clipboard. */
    void importCopied() {
        String text = Clipboard.getSystemClipboard().getString();
        filing.importCopied(words.text("import.copied"), text == null ? "" : text);
    }

    /** Closes the window; asks first, if something is not saved. */
    void close() {
        window.close();
    }

    /** Opens a window with an empty article. */
    void newWindow() {
        window.newsroom().open().show();
    }

    /** Closes all windows; asks first, where something is not saved. */
    void quit() {
        window.newsroom().quit();
    }

    /** Shows the documents that were open last, to be found by a few letters. */
    void showRecent() {
        palette.show(rolls.recent().stream());
    }

    /** Shows the windows, to be found by a few letters. */
    void showWindows() {
        palette.show(rolls.windows().stream());
    }

    /** Shows the house styles, to be found by a few letters. */
    void showStyles() {
        palette.show(styling.all().stream());
    }

    /** {@return what chooses a house style} */
    Styling styling() {
        return styling;
    }

    /** {@return the actions that come and go} */
    Rolls rolls() {
        return rolls;
    }

    /** Shows what is set as one types, to be chosen for all windows. */
    void showAsYouType() {
        popovers.asYouType(preferences.asYouType(), rules -> preferences.asYouType(rules, this::unkept));
    }

    private void unkept(Problem problem) {
        notice(words.text("typing.failed", words.text(problem)));
    }

    /** Gives the keyboard to another part of the window: Tab belongs to the text. */
    void focusPane(int step) {
        panes.focus(getScene().getFocusOwner(), step, area);
    }

    /** Gives the keyboard to the tools; Escape brings it back. */
    void focusTools() {
        top.takeFocus();
    }

    /** Shows everything that can be done now, to be found by a few letters. */
    void showPalette() {
        slash.close();
        palette.show(actions.everything());
    }

    /** Shows all keys. */
    void showKeys() {
        slash.close();
        sheet.show(TextKeys.sections(actions));
    }

    /**
     * Opens the slash menu at a block, as a slash typed there would; after the block, where something stands in it.
     *
     * @param block its index
     */
    void openSlashMenu(int block) {
        area.requestFocus();
        area.run(Slash.at(block));
        slash.offer();
        area.run(Typing.insert("/"));
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() == area && event.getCharacter().equals("/")) {
            slash.expect();
        }
    }

    /** Where the caret is in this window. */
    private Optional<Bounds> caret() {
        area.requestFollowCaret();
        area.applyCss();
        area.layout();
        return area.getCaretBounds().map(this::screenToLocal);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        onlyText.lay();
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Shows the outline, or puts it away. */
    void toggleOutline() {
        panes.toggleOutline();
    }

    /** Shows the library, or puts it away. */
    void toggleLibrary() {
        panes.toggleLibrary();
    }

    /** Asks for the folder that is the library. */
    void chooseLibrary() {
        window.counter().chooseFolder();
    }

    /** Shows the details and gives them the keyboard. */
    void showDetails() {
        panes.turnTo(details);
    }

    /** Shows a field of the details and gives it the keyboard. */
    void turnTo(Field field) {
        panes.turnTo(details);
        details.turnTo(field);
    }

    /** Shows the preview, or puts it away. */
    void togglePreview() {
        panes.toggle(review.preview());
    }

    /** Shows the notebook, or puts it away. */
    void toggleNotebook() {
        panes.toggle(notebook);
    }

    /** Shows the lines that an import set aside. */
    void showAside() {
        panes.turnTo(notebook);
        notebook.revealAside();
    }

    /** Cuts what is selected to the shelf, and says so where the shelf is out of sight. */
    void shelve() {
        int before = onShelf();
        area.run(Shelving.cut());
        if (onShelf() > before && notebook.getScene() == null) {
            notice(words.text("cutting.notice"));
        }
    }

    private int onShelf() {
        return manuscript.article().metadata().notebook().cuttings().size();
    }

    /** Adds the selected words to the source log, and goes on there. */
    void claim() {
        area.run(Noting.claim());
        panes.turnTo(notebook);
        notebook.revealSource();
    }

    /** Takes the whole screen, or gives it back. */
    void toggleFullScreen() {
        window.fullScreen(!window.isFullScreen());
    }

    /** Shows only the text on the whole screen, or the window as it was before. */
    void toggleDistractionFree() {
        window.distractionFree(!window.isDistractionFree());
        area.requestFocus();
    }

    /** Puts away all but the text, or brings the rest back. */
    void onlyText(boolean on) {
        onlyText.set(on);
    }

    /** {@return the names that are known, for tests} */
    Names names() {
        return names.now();
    }

    /** {@return the window it is in} */
    Window window() {
        return window;
    }

    /** {@return how the writing surface is shown} */
    Modes modes() {
        return modes;
    }

    /** {@return what articles begin as} */
    Templating templating() {
        return templating;
    }

    /** {@return what finds words in the article} */
    FindBar find() {
        return find;
    }

    /** {@return the files of the window} */
    Filing filing() {
        return filing;
    }

    /** Shows the preview; the keyboard stays where it is. */
    void revealPreview() {
        panes.reveal(review.preview());
    }

    /** {@return what becomes of the article} */
    Reviewing review() {
        return review;
    }

    /** {@return the surface, for tests} */
    ArticleArea area() {
        return area;
    }

    /** Opens where a link leads, in the program the person has for that. */
    private void follow(String address) {
        Address.absolute(address).ifPresentOrElse(filing::follow, () -> notice(words.text("link.nowhere", address)));
    }

    /** {@return what can be chosen, for tests} */
    Actions actions() {
        return actions;
    }

    /** {@return the state of the editor, for tests} */
    EditorState state() {
        return editor.state();
    }
}
