package galley.ui.preview;

import galley.article.Article;
import galley.format.html.HtmlPage;
import galley.format.html.HtmlPart;
import galley.words.Words;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;

/**
 * The live preview. It keeps the parts of the page it has shown, and when the article changes it exchanges the elements of those that
 * differ: the page is never loaded anew and keeps its scroll place. However many keys arrive, it works once a frame at the most.
 *
 * <p>The web view costs most of a second to make, so it is made after the window's first frame; until then a line says so.
 */
public final class PreviewPane extends StackPane {

    private final Supplier<Article> article;
    private final Supplier<Integer> words;
    private final AnimationTimer frame = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            patch();
        }
    };
    private PreviewPage page;
    private String language = "";
    private List<HtmlPart> shown = List.of();
    private WebView view;

    /**
     * Makes the pane; the page comes with {@link #start()}.
     *
     * @param article gives the article as it is now
     * @param words gives how many words it has
     * @param says what the pane says
     */
    public PreviewPane(Supplier<Article> article, Supplier<Integer> words, Words says) {
        this.article = article;
        this.words = words;
        getStyleClass().add("preview-pane");
        Label starting = new Label(says.text("preview.starting"));
        starting.getStyleClass().add("quiet");
        setAccessibleText(says.text("preview.title"));
        getChildren().setAll(starting);
    }

    /** Makes the web view and shows the article in it. */
    public void start() {
        view = new WebView();
        view.setContextMenuEnabled(false);
        view.addEventFilter(DragEvent.ANY, DragEvent::consume);
        view.getEngine().setCreatePopupHandler(_ -> null);
        view.getEngine().getLoadWorker().stateProperty().addListener((_, _, state) -> {
            if (state == Worker.State.SUCCEEDED) {
                page = new PreviewPage(view.getEngine());
                shown = List.of();
                patch();
            }
        });
        load();
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        getChildren().setAll(sheet);
    }

    /** Says that the article changed; what differs is shown with the next frame. */
    public void offer() {
        if (view != null) {
            frame.start();
        }
    }

    private void load() {
        language = article.get().metadata().language();
        page = null;
        view.getEngine().loadContent(HtmlPage.empty(article.get().metadata()));
    }

    private void patch() {
        if (!language.equals(article.get().metadata().language())) {
            load();
        }
        if (page != null) {
            List<HtmlPart> next = HtmlPart.of(article.get(), words.get());
            page.exchange(shown, next);
            shown = next;
        }
    }
}
