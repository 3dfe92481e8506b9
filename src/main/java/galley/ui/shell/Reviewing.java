package galley.ui.shell;

import galley.edit.Editor;
import galley.ui.cards.CardsPane;
import galley.ui.editor.ArticleArea;
import galley.ui.findings.FindingsPane;
import galley.ui.preview.Layer;
import galley.ui.preview.PagePicture;
import galley.ui.preview.PreviewPane;
import galley.ui.preview.Viewing;
import galley.ui.print.PrintPane;
import galley.words.Problem;
import galley.words.Words;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;

/** What becomes of the article, for one manuscript, and reviewing it: the page, its printed pages, its cards, and the checks under them. It knows no other pane. */
final class Reviewing {

    private final Workbench bench;
    private final Filing filing;
    private final Wardrobe wardrobe;
    private final Words words;
    private final PreviewPane preview;
    private final FindingsPane findings;
    private final PrintPane print;
    private final CardsPane cards;
    private Subscription sight = Subscription.EMPTY;

    Reviewing(
            Workbench bench,
            Manuscript manuscript,
            IntSupplier total,
            Filing filing,
            Darkroom darkroom,
            Wardrobe wardrobe,
            Words words) {
        this.bench = bench;
        this.filing = filing;
        this.wardrobe = wardrobe;
        this.words = words;
        cards = new CardsPane(new CardDesk(bench, darkroom), words);
        print = new PrintPane(
                manuscript::article,
                filing.printing()::pictures,
                filing.printing()::pdf,
                filing.printing()::print,
                words);
        filing.printing().setPaper(print::paper);
        preview = new PreviewPane(
                manuscript::article,
                total,
                List.of(
                        new PreviewPane.Leaf("print.title", print, print::takeFocus),
                        new PreviewPane.Leaf("cards.title", cards, cards::takeFocus)),
                words);
        preview.setPictures(darkroom::page);
        findings = new FindingsPane(manuscript::article, bench::goTo, bench::goToField, preview::inspect, words);
        preview.setFoot(findings);
        preview.setReview(findings::seen, this::savePicture);
    }

    /** Names the text that the page follows, and that follows the page. */
    void beside(Editor editor, ArticleArea area) {
        preview.beside(new BesideThePage(editor, area, bench::turnTo));
    }

    /** Makes the page, which takes most of a second, and has it wear the style of the house. */
    void start() {
        preview.start();
        wardrobe.dress(worn ->
                preview.dress(worn.style(), worn.problem().map(words::text).orElse("")));
        sight = preview.sceneProperty().subscribe(scene -> wardrobe.look(scene != null));
    }

    /** Ends all of it. */
    void stop() {
        sight.unsubscribe();
        wardrobe.look(false);
        preview.stop();
        findings.stop();
        print.stop();
        cards.stop();
    }

    /** Says that the article changed. */
    void offer() {
        preview.offer();
        findings.offer();
        print.offer();
        cards.offer();
    }

    /** {@return the pane with all of it} */
    PreviewPane preview() {
        return preview;
    }

    /** Shows the page, and looks at it in another way. */
    void look(UnaryOperator<Viewing> change) {
        preview.look(change);
        bench.revealPreview();
    }

    /** {@return how the page is looked at} */
    Viewing viewing() {
        return preview.viewing();
    }

    /** Switches an overlay over the page, which is shown for it. */
    void toggle(Layer layer) {
        bench.revealPreview();
        preview.set(layer, !preview.shows(layer));
    }

    /** {@return whether an overlay is on} */
    boolean shows(Layer layer) {
        return preview.shows(layer);
    }

    /** Unfolds what was found under the page, or folds it. */
    void toggleChecks() {
        bench.revealPreview();
        findings.fold(!findings.isFolded());
    }

    /** {@return whether what was found is to be seen} */
    boolean showsChecks() {
        return !findings.isFolded();
    }

    /** Takes a picture of the whole page, and asks where it is to be kept. */
    void savePicture() {
        bench.revealPreview();
        preview.picture(picture -> {
            switch (picture) {
                case PagePicture.Taken taken -> filing.exports().picture(taken);
                case PagePicture.Refused(Problem problem) -> bench.notice(words.text(problem));
            }
        });
    }
}
