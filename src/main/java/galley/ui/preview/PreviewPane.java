package galley.ui.preview;

import galley.article.Article;
import galley.article.Body;
import galley.check.Finding;
import galley.edit.EditorState;
import galley.format.html.HouseStyle;
import galley.words.Problem;
import galley.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebView;

/**
 * What becomes of the article: the live page on one or two sheets, and what else the window has to show of it, as its printed pages and
 * its cards. One of them is seen at a time, chosen in the bar above it; what is not seen is in no scene, and does no work.
 *
 * <p>A web view costs most of a second to make, so each is made some frames after its card is on the screen; until then the card says
 * so. Where none can be made, it says that, and all else goes on.
 */
public final class PreviewPane extends VBox {

    /**
     * Something else that becomes of the article.
     *
     * @param name the key of its name
     * @param view what is shown
     * @param focus gives it the keyboard
     */
    public record Leaf(String name, Region view, Runnable focus) {}

    /** So many frames after the card is on the screen the web view is made: first is seen what is to come. */
    private static final int FRAMES = 2;

    private final Supplier<Article> article;
    private final IntSupplier words;
    private final Words says;
    private final Supplier<WebView> maker;
    private final PreviewBar bar;
    private final Mounts mounts = new Mounts();
    private final MoreMenu more;
    private final Set<Layer> overlays = EnumSet.noneOf(Layer.class);
    private Consumer<List<Finding>> seen = _ -> {};
    private Runnable saving = () -> {};
    private boolean inspected;
    private final StackPane shown = new StackPane();
    private final List<Following> followings = new ArrayList<>();
    private final List<Mount> cards = new ArrayList<>();
    private BiConsumer<String, Consumer<String>> pictures = (_, _) -> {};
    /** The text beside it; none until it is named. */
    private Text text;

    private BooleanSupplier rests = () -> false;
    private final Label complaint = new Label();
    private HouseStyle style = HouseStyle.NEWS;
    private Viewing viewing = Viewing.USUAL;
    /** What is shown instead of the page; null while it is the page. */
    private Leaf turned;

    private boolean started;
    private boolean making;
    private boolean stopped;

    /**
     * Makes the pane; the page comes with {@link #start()}.
     *
     * @param article gives the article as it is now
     * @param words gives how many words it has
     * @param leaves what else can be seen
     * @param says what the pane says
     */
    public PreviewPane(Supplier<Article> article, IntSupplier words, List<Leaf> leaves, Words says) {
        this(article, words, leaves, says, WebView::new);
    }

    /**
     * Makes the pane.
     *
     * @param article gives the article as it is now
     * @param words gives how many words it has
     * @param leaves what else can be seen
     * @param says what the pane says
     * @param maker makes a web view, or throws
     */
    public PreviewPane(
            Supplier<Article> article, IntSupplier words, List<Leaf> leaves, Words says, Supplier<WebView> maker) {
        this.article = article;
        this.words = words;
        this.says = says;
        this.maker = maker;
        getStyleClass().add("preview-pane");
        setMinWidth(0);
        setAccessibleText(says.text("preview.title"));
        bar = new PreviewBar(leaves, says, this::look, this::turnTo);
        more = new MoreMenu(says, this::set, () -> saving.run());
        bar.more().addAll(more.items());
        shown.getStyleClass().add("shown");
        setVgrow(shown, Priority.ALWAYS);
        complaint.setId("style-complaint");
        complaint.getStyleClass().add("style-complaint");
        complaint.setWrapText(true);
        complaint.setMinHeight(USE_PREF_SIZE);
        complaint.setMaxWidth(Double.MAX_VALUE);
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        getChildren().setAll(bar, complaint, shown);
        cards.add(new Mount(says));
        look(viewing);
        mounts.sceneProperty().subscribe(_ -> makeNext());
    }

    /**
     * Names who brings pictures, as the page itself loads none.
     *
     * @param source is given the name of a picture in the article, and tells its bytes as an address
     */
    public void setPictures(BiConsumer<String, Consumer<String>> source) {
        pictures = source;
    }

    /**
     * Names the text beside it: from now on the page and it follow one another, as far as a person wants that.
     *
     * @param other the text
     */
    public void beside(Text other) {
        text = other;
        rests = () -> isLong(text.state());
        sheets().forEach(this::follow);
    }

    private void follow(Sheet sheet) {
        if (text != null) {
            followings.add(new Following(sheet, text, () -> viewing.follows()));
        }
    }

    private static boolean isLong(EditorState state) {
        Body body = state.body();
        return body.block(body.at(state.selection().caret()).block()).text().length() > Sheet.LONG;
    }

    /** Says that the caret is elsewhere. */
    public void caretMoved() {
        followings.forEach(Following::caretMoved);
    }

    /** Says that a person scrolled the text. */
    public void textScrolled() {
        followings.forEach(Following::textScrolled);
    }

    /**
     * Puts what was found under the page.
     *
     * @param findings the pane; it stays under whatever is shown above
     */
    public void setFoot(Node findings) {
        getChildren().setAll(bar, complaint, shown, findings);
    }

    /**
     * Names who is told what is found on the page, and what saves it as a picture.
     *
     * @param found is told, each time the page was looked at
     * @param save asks where, and saves
     */
    public void setReview(Consumer<List<Finding>> found, Runnable save) {
        seen = found;
        saving = save;
    }

    /**
     * Says whether somebody wants to know what is found on the page: only then it is looked at.
     *
     * @param wanted whether
     */
    public void inspect(boolean wanted) {
        inspected = wanted;
        sheets().stream().limit(1).forEach(sheet -> sheet.review().inspect(wanted));
    }

    /**
     * Switches an overlay.
     *
     * @param layer which
     * @param on whether it is to be seen
     */
    public void set(Layer layer, boolean on) {
        if (on) {
            overlays.add(layer);
        } else {
            overlays.remove(layer);
        }
        more.show(overlays);
        sheets().forEach(sheet -> sheet.review().show(overlays));
    }

    /**
     * {@return whether an overlay is on}
     *
     * @param layer which
     */
    public boolean shows(Layer layer) {
        return overlays.contains(layer);
    }

    /**
     * Takes a picture of the whole page as it is seen.
     *
     * @param taken is given the picture, or why there is none
     */
    public void picture(Consumer<PagePicture> taken) {
        Sheet first = cards.getFirst().sheet();
        if (first == null || getScene() == null) {
            taken.accept(new PagePicture.Refused(Problem.of("preview.picture.hidden")));
        } else {
            look(viewing);
            first.review().picture(taken);
        }
    }

    /**
     * Shows the page in another style.
     *
     * @param other the style
     * @param wrong a sentence about a style that should be shown and cannot; empty where all is well
     */
    public void dress(HouseStyle other, String wrong) {
        style = other;
        complaint.setText(wrong);
        sheets().forEach(sheet -> sheet.dress(style, viewing.dark()));
        followings.forEach(Following::goOn);
    }

    /** Makes the web view and shows the article in it, as soon as the page is to be seen. */
    public void start() {
        started = true;
        makeNext();
    }

    /** Makes the web view of the first card that has none, and then of the next. */
    private void makeNext() {
        if (!started || stopped || making || mounts.getScene() == null) {
            return;
        }
        cards.stream().filter(Mount::waits).findFirst().ifPresent(card -> {
            making = true;
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    if (++frames > FRAMES) {
                        stop();
                        making = false;
                        if (cards.contains(card) && mounts.getScene() != null) {
                            make(card);
                        }
                        makeNext();
                    }
                }
            }.start();
        });
    }

    private void make(Mount card) {
        try {
            card.put(new Sheet(
                    maker.get(),
                    article,
                    words,
                    (file, told) -> pictures.accept(file, told),
                    sheet -> new Review(sheet, article, says, found -> seen.accept(found)),
                    card::shown,
                    e -> card.say(
                            says.text("preview.failed", kind(e)),
                            () -> card.sheet().load())));
        } catch (RuntimeException | LinkageError e) {
            card.say(says.text("preview.none", kind(e)), this::makeNext);
            return;
        }
        card.sheet().dress(style, viewing.dark());
        follow(card.sheet());
        card.sheet().review().show(overlays);
        card.sheet().review().inspect(inspected && card == cards.getFirst());
    }

    private static String kind(Throwable e) {
        return e == null ? "?" : e.getClass().getSimpleName();
    }

    /** {@return how the page is looked at} */
    public Viewing viewing() {
        return viewing;
    }

    /**
     * Looks at the page in another way.
     *
     * @param change turns the way it is looked at into the other
     */
    public void look(UnaryOperator<Viewing> change) {
        look(change.apply(viewing));
    }

    private void look(Viewing other) {
        viewing = other;
        bar.show(viewing);
        if (viewing.beside().isPresent() && cards.size() == 1) {
            cards.add(new Mount(says));
        } else if (viewing.beside().isEmpty() && cards.size() > 1) {
            end(cards.removeLast());
        }
        cards.getFirst().look(viewing);
        viewing.beside().ifPresent(size -> cards.getLast().look(viewing.withSize(size)));
        sheets().forEach(sheet -> sheet.dress(style, viewing.dark()));
        mounts.show(cards);
        turned = null;
        turnTo(mounts);
        followings.removeIf(following -> !sheets().contains(following.sheet()));
        followings.forEach(Following::goOn);
        makeNext();
    }

    private void turnTo(Leaf leaf) {
        bar.show(leaf);
        turned = leaf;
        turnTo(leaf.view());
    }

    private void turnTo(Node view) {
        if (!shown.getChildren().equals(List.of(view))) {
            shown.getChildren().setAll(view);
        }
    }

    /** Gives what is shown the keyboard, to scroll it. */
    public void takeFocus() {
        Sheet first = cards.getFirst().sheet();
        if (turned != null) {
            turned.focus().run();
        } else if (first == null || first.getScene() == null) {
            requestFocus();
        } else {
            first.takeFocus();
        }
    }

    /** Says that the article changed. */
    public void offer() {
        sheets().forEach(sheet -> sheet.offer(rests.getAsBoolean()));
    }

    private List<Sheet> sheets() {
        return cards.stream().map(Mount::sheet).filter(Objects::nonNull).toList();
    }

    /** Ends it, when another article comes into the window. */
    public void stop() {
        stopped = true;
        cards.forEach(PreviewPane::end);
    }

    private static void end(Mount card) {
        if (card.sheet() != null) {
            card.sheet().stop();
        }
    }
}
