package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.RichText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed pages beside the text: the pages of the PDF, new when typing rests, made only while they are seen. */
class PrintTest extends Journey {

    @TempDir
    private Path folder;

    private void turnToPrint() {
        until("the tabs are there", () -> toggle(WORDS.text("print.title")) != null);
        run(() -> toggle(WORDS.text("print.title")).fire());
        until(
                "a page is shown as sharp as it is wide",
                () -> image(0) != null
                        && Math.round(view(0).getFitWidth() * stage.getOutputScaleX()) == image(0).getWidth());
    }

    @Test
    void thePagesAreShownAndNumberedAndFollowTheText() {
        open(Specimens.harbourBridge(), folder);
        turnToPrint();
        until("counted", () -> place().equals(WORDS.text("print.place", 1, 2)));
        Image before = on(() -> image(0));
        click(area());
        type("New ");
        until(
                "the headline on the page has another word",
                () -> image(0) != null && image(0).getWidth() == before.getWidth() && !same(before, image(0)));
    }

    @Test
    void aPageIsAsSharpAsItIsWide() {
        open(Specimens.harbourBridge(), folder);
        turnToPrint();
        picture("print");
        ImageView view = on(() -> view(0));
        assertEquals(297.0 / 210, view.getFitHeight() / view.getFitWidth(), 0.01);
    }

    @Test
    void oneScrollsToTheLastOfManyPagesAndOnlyThoseInSightAreThere() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Headline(RichText.of("Many"))));
        for (int i = 0; i < 400; i++) {
            blocks.add(
                    new Block.Paragraph(RichText.of("A line of a long article, and another word or two. ".repeat(6))));
        }
        open(new Article(Metadata.EMPTY, Body.of(blocks)), folder);
        turnToPrint();
        ScrollPane scroll = (ScrollPane) node(".print-sheets");
        run(() -> scroll.setVvalue(1));
        until("at the end", () -> place().matches("Page (\\d+) of \\1"));
        until("shown", () -> views().stream().allMatch(view -> view.getImage() != null));
        assertTrue(on(this::views).size() <= 4, "a page out of sight is not there");
    }

    @Test
    void nothingIsMadeWhileNobodySeesIt() {
        open(Specimens.harbourBridge(), folder);
        turnToPrint();
        until("counted", () -> place().equals(WORDS.text("print.place", 1, 2)));
        Node pane = node(".print-pane");
        run(() -> toggle(WORDS.text("details.title")).fire());
        // What was under way when it was put away still comes.
        frames(30);
        Image before = on(() -> image(pane));
        type("Unseen ");
        frames(60);
        assertSame(before, on(() -> image(pane)));
        run(() -> toggle(WORDS.text("preview.title")).fire());
        until("made anew", () -> image(0) != null && image(0) != before);
    }

    private String place() {
        return ((Labeled) stage.getScene().lookup(".print-bar > .quiet")).getText();
    }

    private static Image image(Node pane) {
        return ((ImageView)
                        ((StackPane) pane.lookup(".print-sheet")).getChildren().getFirst())
                .getImage();
    }

    private Image image(int index) {
        return views().size() > index ? view(index).getImage() : null;
    }

    private ImageView view(int index) {
        return views().get(index);
    }

    private List<ImageView> views() {
        return stage.getScene().getRoot().lookupAll(".print-sheet").stream()
                .map(sheet -> (ImageView) ((StackPane) sheet).getChildren().getFirst())
                .toList();
    }

    private ToggleButton toggle(String name) {
        return Stream.of(".toggle-button", ".tab-title")
                .flatMap(style -> stage.getScene().getRoot().lookupAll(style).stream())
                .filter(node -> node instanceof ToggleButton button && name.equals(button.getText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static boolean same(Image one, Image other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
