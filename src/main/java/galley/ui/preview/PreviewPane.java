package galley.ui.preview;

import galley.article.Article;
import galley.check.Finding;
import galley.format.html.HouseStyle;
import galley.words.Problem;
import galley.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What becomes of the article: the live page on one or two sheets, and what else the window has to show of it, as its printed pages and
 * its cards. One of them is seen at a time, chosen in the bar above it; what is not seen is in no scene, and does no work.
 *
 * <p>A web view costs most of a second to make, so it is made after the window's first frames; until then a line says so.
 */
public final class PreviewPane extends VBox {

    /**
     * Something else that becomes of the article.
     *
     * @param name the key of its name
     * @param view what is shown
     */
    public record Leaf(String name, Region view) {}

    private final Supplier<Article> article;
    private final IntSupplier words;
    private final Words says;
    private final PreviewBar bar;
    private final MoreMenu more;
    private final Set<Layer> overlays = EnumSet.noneOf(Layer.class);
    private Consumer<List<Finding>> seen = _ -> {};
    private Runnable saving = () -> {};
    private boolean inspected;
    private final HBox sheets = new HBox();
    private final StackPane shown = new StackPane();
    private final List<Sheet> pages = new ArrayList<>();
    private BiConsumer<String, Consumer<String>> pictures = (_, _) -> {};
    private final Label complaint = new Label();
    private HouseStyle style = HouseStyle.NEWS;
    private Viewing viewing = Viewing.USUAL;
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
        this.article = article;
        this.words = words;
        this.says = says;
        getStyleClass().add("preview-pane");
        setMinWidth(0);
        setAccessibleText(says.text("preview.title"));
        bar = new PreviewBar(leaves, says, this::look, leaf -> turnTo(leaf.view()));
        more = new MoreMenu(says, this::set, () -> saving.run());
        bar.getChildren().add(more);
        Label starting = new Label(says.text("preview.starting"));
        starting.getStyleClass().add("quiet");
        sheets.getStyleClass().add("sheets");
        shown.getStyleClass().add("shown");
        shown.getChildren().setAll(starting);
        setVgrow(shown, Priority.ALWAYS);
        complaint.setId("style-complaint");
        complaint.getStyleClass().add("style-complaint");
        complaint.setWrapText(true);
        complaint.setMinHeight(USE_PREF_SIZE);
        complaint.setMaxWidth(Double.MAX_VALUE);
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        getChildren().setAll(bar, complaint, shown);
        bar.show(viewing);
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
     * Puts what was found under the page.
     *
     * @param findings the pane; it stays under whatever is shown above
     */
    public void setFoot(Node findings) {
        getChildren().setAll(bar, shown, findings);
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
        if (!pages.isEmpty()) {
            pages.getFirst().review().inspect(wanted);
        }
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
        pages.forEach(sheet -> sheet.review().show(overlays));
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
        if (pages.isEmpty() || getScene() == null) {
            taken.accept(new PagePicture.Refused(Problem.of("preview.picture.hidden")));
        } else {
            turnTo(sheets);
            pages.getFirst().review().picture(taken);
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
        pages.forEach(page -> page.dress(style, viewing.dark()));
    }

    /** Makes the web view and shows the article in it. */
    public void start() {
        if (stopped) {
            return;
        }
        pages.add(new Sheet(
                article,
                words,
                (file, told) -> pictures.accept(file, told),
                view -> new Review(view, article, says, found -> seen.accept(found))));
        pages.forEach(sheet -> sheet.review().show(overlays));
        pages.getFirst().review().inspect(inspected);
        HBox.setHgrow(pages.getFirst(), Priority.ALWAYS);
        sheets.getChildren().setAll(pages);
        look(viewing);
    }

    /** Looks at the page in another way. */
    private void look(Viewing other) {
        viewing = other;
        bar.show(viewing);
        if (!pages.isEmpty()) {
            pages.getFirst().show(viewing.size());
            pages.forEach(page -> page.dress(style, viewing.dark()));
            turnTo(sheets);
        }
    }

    private void turnTo(Node view) {
        if (!shown.getChildren().equals(List.of(view))) {
            shown.getChildren().setAll(view);
        }
    }

    /** Gives it the keyboard, to scroll the page. */
    public void takeFocus() {
        if (pages.isEmpty()) {
            requestFocus();
        } else {
            pages.getFirst().takeFocus();
        }
    }

    /** Says that the article changed. */
    public void offer() {
        pages.forEach(Sheet::offer);
    }

    /** Ends it, when another article comes into the window. */
    public void stop() {
        stopped = true;
        pages.forEach(Sheet::stop);
        pages.clear();
    }
}
