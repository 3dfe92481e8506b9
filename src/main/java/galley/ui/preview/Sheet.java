package galley.ui.preview;

import galley.article.Article;
import galley.format.html.HouseStyle;
import galley.format.html.HtmlPage;
import galley.work.Latest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The page in one web view, as wide as the sheet is. What differs from what is shown is worked out away from the window, for the newest article
 * alone, and then only those elements are exchanged: the page is never loaded anew for a key and keeps its scroll place.
 *
 * <p>It follows at once: a patch of an article is so little that it comes with the key, one of a book after the frame that shows the key.
 * A book comes portion by portion, and only while nobody types: the web view lays a portion out and paints it in the pulse that would show
 * a key; and a paragraph far longer than people write is exchanged only then. What nobody sees, as the sheet is in no scene, waits until it
 * is there again.
 */
final class Sheet extends Region {

    /** In UTF-16 units: what is longer is a book. */
    private static final int ARTICLE = 60_000;

    /** In UTF-16 units: from here on the web view is felt when it lays a paragraph out. */
    static final int LONG = 10_000;

    /** So long after the last change nobody types. */
    private static final Duration QUIET = Duration.millis(400);

    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final Supplier<Article> article;
    private final IntSupplier words;
    private final BiConsumer<String, Consumer<String>> pictures;
    private final Latest<Pages.View, Patch> pages =
            Latest.onThread("preview", new Pages()::patch, this::home, this::show);
    private final WebView view;
    private final Runnable onLoad;
    private final Consumer<Throwable> onFailure;
    private final Review review;
    private Subscription ties = Subscription.EMPTY;
    private PreviewPage loaded;
    private OnPage shown;
    private Runnable onShown = () -> {};
    private int page;
    private boolean loading;
    private boolean stopped;
    private boolean waiting;
    private boolean whole;
    /** The block that is filled in before others. */
    private int wanted;

    private String language = "";
    private boolean large;
    private HouseStyle style = HouseStyle.NEWS;
    private HouseStyle dressed = style;
    private boolean dark;
    private boolean dressedDark;

    /**
     * Begins to load the page.
     *
     * @param view shows it
     * @param article gives the article as it is now
     * @param words gives how many words it has
     * @param pictures is given the name of a picture in the article, and tells its bytes as an address
     * @param reviewing makes what an editor sees of it beyond the page
     * @param onLoad is told whenever the page was loaded
     * @param onFailure is told why it was not
     */
    Sheet(
            WebView view,
            Supplier<Article> article,
            IntSupplier words,
            BiConsumer<String, Consumer<String>> pictures,
            Function<Sheet, Review> reviewing,
            Runnable onLoad,
            Consumer<Throwable> onFailure) {
        this.view = view;
        review = reviewing.apply(this);
        this.onLoad = onLoad;
        this.onFailure = onFailure;
        this.article = article;
        this.words = words;
        this.pictures = pictures;
        getStyleClass().add("sheet");
        quiet.setOnFinished(_ -> {
            dress();
            if (waiting) {
                follow();
            } else {
                fill();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                dress();
                if (waiting) {
                    offer(false);
                }
            }
        });
        view.setContextMenuEnabled(false);
        view.addEventFilter(DragEvent.ANY, DragEvent::consume);
        view.getEngine().setCreatePopupHandler(_ -> null);
        // Letters in the colors of the screen's lamps, drawn smaller, would have colored edges.
        view.setFontSmoothingType(FontSmoothingType.GRAY);
        view.getEngine().setUserStyleSheetLocation(Script.style("page"));
        tie(view.getEngine().getLoadWorker().stateProperty().subscribe((_, state) -> {
            if (state == Worker.State.SUCCEEDED && !loading && !stopped) {
                // Nobody but us turns the page. Should another come in spite of all, ours comes back.
                load();
            } else if (state == Worker.State.SUCCEEDED && !stopped) {
                loading = false;
                opened();
            } else if (state == Worker.State.FAILED && !stopped) {
                onFailure.accept(view.getEngine().getLoadWorker().getException());
            }
        }));
        getChildren().setAll(view);
        load();
    }

    private void opened() {
        try {
            loaded = new PreviewPage(view.getEngine());
        } catch (RuntimeException e) {
            onFailure.accept(e);
            return;
        }
        onLoad.run();
        dress();
        review.on(loaded);
        follow();
    }

    /** Looks at the page with letters twice as large, or not. */
    void look(boolean nowLarge) {
        if (nowLarge != large) {
            keep();
            large = nowLarge;
            view.setFontScale(large ? 2 : 1);
            goBack();
        }
    }

    @Override
    protected void layoutChildren() {
        boolean other = view.getWidth() != getWidth();
        if (other) {
            keep();
        }
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        review.changed(whole);
        if (other) {
            goBack();
        }
    }

    private void keep() {
        if (loaded != null) {
            loaded.keep();
        }
    }

    private void goBack() {
        if (loaded != null) {
            loaded.goBack();
        }
    }

    /** {@return what an editor sees of it beyond the page} */
    Review review() {
        return review;
    }

    /**
     * Shows the page in another style. A long one takes a moment to put on, so that is done while nobody types.
     *
     * @param other the style
     * @param onDark whether as on a screen that is set to dark
     */
    void dress(HouseStyle other, boolean onDark) {
        style = other;
        dark = onDark;
        dress();
    }

    private void dress() {
        boolean other = dressed != style || dressedDark != dark;
        if (other && loaded != null && getScene() != null && !isRunning(quiet)) {
            dressed = style;
            dressedDark = dark;
            keep();
            loaded.dress(style.seen(dark).rules());
            goBack();
            review.restyled();
            review.changed(whole);
        }
    }

    /** Gives it the keyboard, to scroll the page. */
    void takeFocus() {
        view.requestFocus();
    }

    /**
     * Says that the article changed.
     *
     * @param rests whether it is to be shown only when nobody types
     */
    void offer(boolean rests) {
        if (getScene() == null) {
            waiting = true;
        } else if (!language.equals(article.get().metadata().language())) {
            load();
        } else if (loaded != null) {
            quiet.playFromStart();
            if (rests) {
                waiting = true;
            } else {
                follow();
            }
        }
    }

    private void follow() {
        if (getScene() == null) {
            waiting = true;
        } else if (loaded != null) {
            waiting = false;
            pages.offer(new Pages.View(page, article.get(), words.getAsInt(), !isRunning(quiet), wanted));
        }
    }

    private void fill() {
        if (!whole && !isRunning(quiet)) {
            follow();
        }
    }

    private static boolean isRunning(Animation animation) {
        return animation.getStatus() == Animation.Status.RUNNING;
    }

    /** Keeps what somebody listens to the web view by, until all ends. */
    void tie(Subscription other) {
        ties = ties.and(other);
    }

    /** Ends it. JavaFX 26 holds a web view as long as the program runs, so nothing of ours may hang on it. */
    void stop() {
        stopped = true;
        ties.unsubscribe();
        getChildren().clear();
        quiet.stop();
        pages.close();
        loaded = null;
        review.gone();
        WebEngine engine = view.getEngine();
        engine.load(null);
    }

    /** The language of a page, and which way it runs, are those it was loaded with. */
    void load() {
        language = article.get().metadata().language();
        loaded = null;
        shown = null;
        review.gone();
        page++;
        whole = false;
        loading = true;
        dressed = style;
        dressedDark = dark;
        String nonce = UUID.randomUUID().toString().replace("-", "");
        view.getEngine().loadContent(HtmlPage.empty(article.get().metadata(), style.seen(dark), nonce));
    }

    /** {@return the page, once it is loaded} */
    Optional<PreviewPage> page() {
        return Optional.ofNullable(loaded);
    }

    /** {@return the web view it is in} */
    WebView view() {
        return view;
    }

    /** {@return what the page shows; none before the first patch} */
    OnPage shown() {
        return shown;
    }

    /** Says what is done after each patch. */
    void setOnShown(Runnable action) {
        onShown = action;
    }

    /** Fills in a block that the page does not show yet before others, and at once unless somebody types. */
    void want(int block) {
        if (wanted != block) {
            wanted = block;
            fill();
        }
    }

    /** Of a book what was typed is shown in the text first. */
    private void home(Runnable patching) {
        Platform.runLater(() -> {
            if (article.get().body().length() <= ARTICLE) {
                patching.run();
            } else {
                afterTheNextFrame(patching);
            }
        });
    }

    /** Does something when what is to be seen now is on the screen, or very soon. */
    void afterTheNextFrame(Runnable work) {
        Scene scene = getScene();
        if (scene == null) {
            work.run();
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(work);
            }
        });
        Platform.requestNextPulse();
    }

    private void show(Patch patch) {
        if (loaded != null && patch.page() == page) {
            loaded.apply(patch, !isRunning(quiet)).forEach(this::develop);
            shown = patch.shown();
            whole = patch.whole();
            onShown.run();
            review.changed(whole);
            fill();
        }
    }

    private void develop(String named) {
        PreviewPage asking = loaded;
        pictures.accept(file(named), address -> {
            if (asking == loaded) {
                asking.develop(named, address);
            }
        });
    }

    /** The page names a file by its address, in which some letters are written as numbers. */
    private static String file(String named) {
        try {
            return URLDecoder.decode(named.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return named;
        }
    }
}
