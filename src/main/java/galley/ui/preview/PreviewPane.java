package galley.ui.preview;

import galley.article.Article;
import galley.article.Body;
import galley.edit.EditorState;
import galley.format.html.HouseStyle;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
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
    private final PreviewBar bar;
    private final HBox sheets = new HBox();
    private final StackPane shown = new StackPane();
    private final List<Sheet> pages = new ArrayList<>();
    private final List<Following> followings = new ArrayList<>();
    private BiConsumer<String, Consumer<String>> pictures = (_, _) -> {};
    private BooleanSupplier rests = () -> false;
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
        getStyleClass().add("preview-pane");
        setAccessibleText(says.text("preview.title"));
        bar = new PreviewBar(leaves, says, this::look, leaf -> turnTo(leaf.view()));
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
     * Names the text beside it: from now on the page and it follow one another, as far as a person wants that.
     *
     * @param text the text
     */
    public void beside(Text text) {
        rests = () -> isLong(text.state());
        sheets.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                followings.removeIf(following -> change.getRemoved().contains(following.sheet()));
                change.getAddedSubList().stream()
                        .filter(Sheet.class::isInstance)
                        .forEach(sheet -> followings.add(new Following((Sheet) sheet, text, () -> viewing.follows())));
            }
        });
    }

    private static boolean isLong(EditorState state) {
        Body body = state.body();
        return body.block(body.at(state.selection().caret()).block()).text().length() > Sheet.LONG;
    }

    /**
     * Says whether the page and the text follow one another.
     *
     * @param on whether they do
     */
    public void follow(boolean on) {
        viewing = viewing.withFollows(on);
        bar.show(viewing);
        followings.forEach(Following::caretMoved);
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
     * Shows the page in another style.
     *
     * @param other the style
     * @param wrong a sentence about a style that should be shown and cannot; empty where all is well
     */
    public void dress(HouseStyle other, String wrong) {
        style = other;
        complaint.setText(wrong);
        pages.forEach(page -> page.dress(style, viewing.dark()));
        followings.forEach(Following::goOn);
    }

    /** Makes the web view and shows the article in it. */
    public void start() {
        if (stopped) {
            return;
        }
        pages.add(new Sheet(article, words, (file, told) -> pictures.accept(file, told)));
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
            followings.forEach(Following::goOn);
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
        pages.forEach(page -> page.offer(rests.getAsBoolean()));
    }

    /** Ends it, when another article comes into the window. */
    public void stop() {
        stopped = true;
        pages.forEach(Sheet::stop);
        pages.clear();
    }
}
