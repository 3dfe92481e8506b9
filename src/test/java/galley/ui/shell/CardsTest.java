package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Embargo;
import galley.article.Field;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.ui.cards.CardPicture;
import galley.ui.cards.CardsPane;
import galley.ui.cards.Desk;
import galley.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cards on their own, as the preview holds them. */
class CardsTest extends Journey {

    private static final Path SAMPLES = Path.of("assets", "samples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** A desk on an article: it remembers where it was sent. */
    private static final class Writer implements Desk {
        private Article article;
        private final Map<String, CardPicture> pictures;
        private final List<Object> sent = new ArrayList<>();
        private int asked;

        Writer(Article article, Map<String, CardPicture> pictures) {
            this.article = article;
            this.pictures = pictures;
        }

        @Override
        public Article article() {
            asked++;
            return article;
        }

        @Override
        public void picture(String file, Consumer<CardPicture> told) {
            Optional.ofNullable(pictures.get(file)).ifPresent(told);
        }

        @Override
        public void goTo(Field field) {
            sent.add(field);
        }

        @Override
        public void goTo(int block) {
            sent.add(block);
        }
    }

    private Writer writer;
    private CardsPane pane;

    private void show(Article article, Map<String, CardPicture> pictures, double width) {
        writer = new Writer(article, pictures);
        run(() -> {
            Theme.lay();
            stage = new Stage();
            pane = new CardsPane(writer, WORDS);
            stage.setScene(new Scene(new StackPane(pane), width, 900));
            Theme.dress(stage.getScene());
            stage.show();
        });
        until("the column is cast off", () -> !labels(".column-depth").isEmpty());
        frames(2);
    }

    private void change(Article article) {
        run(() -> {
            writer.article = article;
            pane.offer();
        });
    }

    private List<String> labels(String style) {
        return pane.getContent().lookupAll(style).stream()
                .filter(Node::isManaged)
                .map(node -> node instanceof Labeled label ? label.getText() : node.getAccessibleText())
                .toList();
    }

    private String label(String style, int at) {
        return on(() -> labels(style).get(at));
    }

    private String remarks() {
        return on(() -> String.join("\n", labels(".card-says")));
    }

    private void go(String remark) {
        run(() -> pane.getContent().lookupAll(".card-remark").stream()
                .filter(row -> row.lookup(".card-says").getAccessibleText().contains(remark))
                .map(row -> (Hyperlink) row.lookup(".hyperlink"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no remark says " + remark))
                .fire());
    }

    private static Article read(Path file) throws IOException {
        return switch (ArticleJson.read(Files.readAllBytes(file))) {
            case Opened.Ok(Article article) -> article;
            case Opened refused -> throw new AssertionError(refused);
        };
    }

    private static Article sample() throws IOException {
        return read(SAMPLES.resolve("harbour-bridge.galley"));
    }

    private static Map<String, CardPicture> samplePicture() {
        String file = "media/harbour-bridge.jpg";
        Image image = new Image(SAMPLES.resolve(file).toUri().toString());
        return Map.of(file, new CardPicture(Optional.of(image), ""));
    }

    private static Article of(Metadata metadata, String headline, Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(new Block.Headline(RichText.of(headline))));
        all.addAll(List.of(blocks));
        return new Article(metadata, Body.of(all));
    }

    private static Article pictured() {
        return of(
                Metadata.EMPTY,
                "One",
                new Block.Paragraph(RichText.of("text")),
                new Block.Figure(Picture.of("media/a.jpg"), RichText.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({"300", "470", "900"})
    void nothingIsWiderThanThePane(int width) throws IOException {
        Map<String, Article> articles = Map.of(
                "sample",
                sample(),
                "untitled",
                of(Metadata.EMPTY, ""),
                "arabic",
                read(GOLDEN.resolve("arabic.galley")));
        for (String name : articles.keySet()) {
            show(articles.get(name), samplePicture(), width);
            for (int page = 0; page < 2; page++) {
                int at = page;
                run(() -> pane.setVvalue(at));
                frames(2);
                picture("cards-" + name + "-" + width + "-" + page);
            }
            double high = on(() -> pane.getContent().getLayoutBounds().getHeight());
            assertTrue(high < 2_400, () -> name + " is " + high + " high");
            run(() -> pane.getContent().lookupAll("*").stream()
                    .filter(CardsTest::seen)
                    .forEach(node -> {
                        Bounds bounds = pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                        assertTrue(
                                bounds.getMinX() >= -1 && bounds.getMaxX() <= pane.getWidth() + 1,
                                () -> name + ": " + node + " at " + bounds);
                    }));
        }
    }

    private static boolean seen(Node node) {
        return (node instanceof Labeled || node instanceof Text) && node.isVisible();
    }

    @Test
    void cardsSayWhatThePageTellsMachines() throws IOException {
        Article article = sample();
        show(article, samplePicture(), 900);
        String page = HtmlPage.write(article);
        assertTrue(page.contains("<title>" + label(".search-title", 0) + "</title>"));
        assertTrue(page.contains("\"og:title\" content=\"" + label(".share-title", 0) + "\""));
        assertTrue(page.contains("\"og:description\" content=\"" + label(".teaser-standfirst", 0) + "\""));
        assertEquals("your-site.example › transport › harbour-bridge", label(".search-address", 0));
    }

    @Test
    void anUntitledArticleSaysSoAndLeadsToItsHeadline() {
        show(of(Metadata.EMPTY, ""), Map.of(), 470);
        assertEquals("Untitled", label(".search-title", 0));
        assertTrue(remarks().contains("There is no headline yet. The page says “Untitled”."), remarks());
        assertEquals("Nothing to set", label(".column-depth", 0));
        go("There is no headline");
        go("There is no slug");
        go("There is no picture: networks");
        go("There is no text");
        assertEquals(List.of(Field.HEADLINE, Field.SLUG, Field.PICTURE, Field.BODY), writer.sent);
    }

    @Test
    void aLongTitleIsCutAndASearchHeadlineMendsIt() {
        String headline = "Harbour bridge closes for a year after cracks are found in two of its eight main hangers";
        Article article = of(Metadata.EMPTY, headline, new Block.Paragraph(RichText.of("text")));
        show(article, Map.of(), 470);
        assertTrue(label(".search-title", 0).endsWith("…"));
        go("The title is cut after");
        assertEquals(List.of(Field.SEARCH_HEADLINE), writer.sent);
        change(article.withMetadata(
                Metadata.EMPTY.withHeadlines(AlternativeHeadlines.NONE.withSearch("Harbour bridge closes"))));
        until("it is mended", () -> labels(".search-title").getFirst().equals("Harbour bridge closes"));
        assertFalse(remarks().contains("The title is cut"), remarks());
        assertEquals(headline, label(".share-title", 0));
    }

    @Test
    void anEmbargoIsSaid() {
        Embargo until = new Embargo(LocalDateTime.of(2027, 1, 31, 6, 0), ZoneId.of("Europe/Lisbon"));
        Metadata metadata =
                Metadata.EMPTY.withHandling(Metadata.EMPTY.handling().withEmbargo(Optional.of(until)));
        show(of(metadata, "One"), Map.of(), 470);
        assertTrue(remarks().contains("none of these may be seen"), remarks());
        go("none of these may be seen");
        assertEquals(List.of(Field.EMBARGO), writer.sent);
    }

    @ParameterizedTest
    @CsvSource({
        "800, 600, 800, 418.848, leaves out 30%, true",
        "600, 1000, 600, 314.136, leaves out 69%, true",
        "1000, 100, 191, 100, leaves out 81%, true",
        "1, 1, 1, 0.524, 1 by 1 pixels, true",
        "1000, 524, 1000, 523.56, leaves out, false"
    })
    void aPictureIsCropped(int wide, int high, double width, double height, String says, boolean said) {
        show(pictured(), Map.of("media/a.jpg", new CardPicture(Optional.of(new WritableImage(wide, high)), "")), 470);
        ImageView view = on(() -> (ImageView) pane.getContent().lookup(".share-sheet .image-view"));
        assertEquals(width, view.getViewport().getWidth(), 0.01);
        assertEquals(height, view.getViewport().getHeight(), 0.01);
        assertEquals(said, remarks().contains(says), remarks());
    }

    @Test
    void aPictureThatCannotBeShownSaysWhyAndLeadsToItsBlock() {
        show(pictured(), Map.of("media/a.jpg", new CardPicture(Optional.empty(), "The file is damaged.")), 300);
        assertTrue(remarks().contains("The picture: The file is damaged."), remarks());
        go("The file is damaged.");
        go("no alternative text");
        assertEquals(List.of(2, 2), writer.sent);
    }

    @Test
    void theColumnIsDrawnAsItWasCounted() throws IOException {
        show(sample(), samplePicture(), 900);
        // 132 points are 176 pixels
        List<Text> lines = on(() -> pane.getContent().lookupAll(".column-line").stream()
                .map(Text.class::cast)
                .toList());
        assertTrue(lines.size() > 10);
        for (Text line : lines) {
            double end = line.getX() - 12 + line.getLayoutBounds().getWidth();
            assertTrue(end <= 176.5, () -> line.getText() + " ends at " + end);
        }
        String before = label(".column-depth", 0);
        assertTrue(before.matches("\\d+ lines, [\\d.]+ cm, at 11 picas in 9 on 10.5 pt"), before);
        choose(0, "22");
        until("it is set wider", () -> labels(".column-depth").getFirst().contains("at 22 picas"));
        assertTrue(number(label(".column-depth", 0)) < 0.6 * number(before), label(".column-depth", 0));
        choose(1, "12");
        until("the leading follows", () -> labels(".column-depth").getFirst().endsWith("in 12 on 13.5 pt"));
        choose(1, "nonsense");
        choose(0, "1e999");
        choose(0, "4000");
        until(
                "it is as wide as it gets",
                () -> labels(".column-depth").getFirst().contains("at 40 picas in 12"));
        picture("cards-column-wide");
    }

    private static int number(String depth) {
        return Integer.parseInt(depth.substring(0, depth.indexOf(' ')).replace(",", ""));
    }

    private void choose(int spinner, String typed) {
        run(() -> {
            Spinner<?> chooser = pane.getContent().lookupAll(".column-spinner").stream()
                    .map(node -> (Spinner<?>) node)
                    .toList()
                    .get(spinner);
            chooser.getEditor().setText(typed);
            chooser.commitValue();
        });
    }

    @Test
    void itDoesNothingWhileNobodySeesIt() {
        show(of(Metadata.EMPTY, "One"), Map.of(), 470);
        run(() -> ((StackPane) stage.getScene().getRoot()).getChildren().clear());
        int asked = on(() -> writer.asked);
        change(of(Metadata.EMPTY, "Two"));
        frames(3);
        assertEquals(asked, on(() -> writer.asked), "it was not looked at");
        run(() -> ((StackPane) stage.getScene().getRoot()).getChildren().setAll(pane));
        assertEquals("Two", label(".search-title", 0));
    }

    @Test
    @Timeout(20)
    void aTitleOfAHundredThousandLettersAndABook() {
        String paragraph = "Six vessels will run every ten minutes from 05:00, double the summer timetable. ".repeat(3);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Headline(RichText.of("x".repeat(100_000))));
        for (int i = 0; i < 10_000; i++) {
            blocks.add(new Block.Paragraph(RichText.of(i + " " + paragraph)));
        }
        show(new Article(Metadata.EMPTY, Body.of(blocks)), Map.of(), 470);
        until("it is cast off", () -> number(labels(".column-depth").getFirst()) > 50_000);
        assertTrue(label(".search-title", 0).length() < 100);
        assertTrue(remarks()
                        .lines()
                        .collect(Collectors.summarizingInt(String::length))
                        .getMax()
                < 300);
    }
}
