package galley.ui.preview;

import galley.article.Article;
import galley.check.Finding;
import galley.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.web.WebView;

/** What an editor sees of one page beyond the page: overlays, what axe finds, a picture of all of it. The sheet tells it what becomes of the page. */
final class Review {

    private final Words words;
    private final Marks marks;
    private final Inspection inspection;
    private final Exposure exposure;
    private Optional<PreviewPage> page = Optional.empty();

    Review(Sheet sheet, Supplier<Article> article, Words words, Consumer<List<Finding>> told) {
        WebView view = sheet.view();
        this.words = words;
        marks = new Marks(article, () -> view.getLocalToSceneTransform().getMxx());
        inspection = new Inspection(article, sheet::shown, told);
        exposure = new Exposure(view);
    }

    /** Says that a page is loaded. */
    void on(PreviewPage loaded) {
        loaded.say(words.text("overlay.decorative"), words.text("overlay.silent"));
        page = Optional.of(loaded);
        marks.on(page);
        inspection.on(page);
    }

    /** Says that there is no page now. */
    void gone() {
        page = Optional.empty();
        marks.on(page);
        inspection.on(page);
    }

    /** Says that the page changed, or its width, and whether it shows the whole article. */
    void changed(boolean whole) {
        marks.changed(whole);
        inspection.changed(whole);
    }

    /** Says that the page looks different: it has another style or another width. */
    void restyled() {
        page.ifPresent(PreviewPage::inspectAnew);
    }

    /** Shows these overlays, and no others. */
    void show(Set<Layer> overlays) {
        marks.show(overlays);
    }

    /** Says whether somebody wants to know what axe finds. */
    void inspect(boolean wanted) {
        inspection.want(wanted);
    }

    /** Takes a picture of the whole page. */
    void picture(Consumer<PagePicture> taken) {
        exposure.take(taken);
    }
}
