package galley.ui.print;

import galley.article.Article;
import galley.print.Paper;
import galley.print.Press;
import galley.print.PrintStyle;
import galley.print.Printed;
import galley.print.Proofs;
import galley.words.Problem;
import galley.words.Words;
import galley.work.Errands;
import galley.work.Latest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

/**
 * The pages as they will be printed: pictures of the very PDF that is saved. They are made away from the window, when typing rests, and
 * only while the pane is in a scene; until new ones are there, the old ones stay.
 */
public final class PrintPane extends VBox {

    /** So long after the last change nobody types. */
    private static final Duration REST = Duration.millis(600);

    /** What is to be made. */
    private record Order(Article article, Function<String, byte[]> pictures, Paper paper) {}

    /** What was made: pages with what shows them, or why there are none. */
    private record Delivery(Printed printed, Optional<Proofs> proofs) {}

    private final PauseTransition rest = new PauseTransition(REST);
    private final Supplier<Article> article;
    private final Supplier<Function<String, byte[]>> pictures;
    private final Words words;
    private final Errands press = Errands.onThread("print preview", Platform::runLater);
    private final Latest<Order, Delivery> pages;
    private final Sheets sheets;
    private final Label place = new Label();
    private final Label remarks = new Label();
    private final Label waiting = new Label();
    private final ChoiceBox<Paper> paper = new ChoiceBox<>();
    private Optional<Press> machine = Optional.empty();
    private Article made;
    private boolean stopped;

    /**
     * Makes the pane; it makes no page before it is shown.
     *
     * @param article gives the article as it is now
     * @param pictures gives what brings the pictures of that article, as {@link Press#print} wants them
     * @param save saves the pages as a PDF
     * @param print prints them
     * @param words what it says
     */
    public PrintPane(
            Supplier<Article> article,
            Supplier<Function<String, byte[]>> pictures,
            Runnable save,
            Runnable print,
            Words words) {
        this.article = article;
        this.pictures = pictures;
        this.words = words;
        getStyleClass().add("print-pane");
        setAccessibleText(words.text("print.title"));
        sheets = new Sheets(press, words, this::showPlace);
        pages = press.latest(this::deliver, this::show);
        waiting.setText(words.text("print.making"));
        waiting.getStyleClass().add("quiet");
        remarks.getStyleClass().add("print-remarks");
        remarks.setWrapText(true);
        remarks.setMinHeight(USE_PREF_SIZE);
        remarks.managedProperty().bind(remarks.visibleProperty());
        remarks.visibleProperty().bind(remarks.textProperty().isNotEmpty());
        StackPane middle = new StackPane(sheets, waiting);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(middle, remarks, bar(save, print));
        rest.setOnFinished(_ -> make());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                rest.stop();
            } else {
                make();
            }
        });
    }

    private Node bar(Runnable save, Runnable print) {
        place.getStyleClass().add("quiet");
        place.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        paper.getItems().setAll(Paper.values());
        paper.setValue(Paper.of(Locale.getDefault()));
        paper.setAccessibleText(words.text("print.paper"));
        paper.setMinWidth(USE_PREF_SIZE);
        paper.setConverter(new StringConverter<>() {
            @Override
            public String toString(Paper sheet) {
                return sheet == null ? "" : words.text(sheet == Paper.A4 ? "print.a4" : "print.letter");
            }

            @Override
            public Paper fromString(String text) {
                throw new UnsupportedOperationException("nobody types it");
            }
        });
        paper.valueProperty().subscribe((_, _) -> {
            made = null;
            make();
        });
        HBox bar = new HBox(place, between, paper, button("print.print", print), button("print.save", save));
        bar.getStyleClass().add("print-bar");
        return bar;
    }

    private Button button(String name, Runnable does) {
        Button button = new Button(words.text(name));
        button.getStyleClass().add("print-tool");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    /** {@return the sheets that were chosen} */
    public Paper paper() {
        return paper.getValue();
    }

    /** Gives it the keyboard, to turn the pages. */
    public void takeFocus() {
        sheets.requestFocus();
    }

    /** Says that the article changed. */
    public void offer() {
        if (getScene() != null) {
            rest.playFromStart();
        }
    }

    /** Ends it, when another article comes into the window. */
    public void stop() {
        stopped = true;
        rest.stop();
        pages.close();
        sheets.close();
    }

    private void make() {
        Article now = article.get();
        if (getScene() != null && !stopped && now != made) {
            made = now;
            pages.offer(new Order(now, pictures.get(), paper.getValue()));
        }
    }

    private Delivery deliver(Order order) {
        machine = machine.or(() -> Optional.of(new Press()));
        Printed printed = machine.get().print(order.article(), order.pictures(), PrintStyle.ours(), order.paper());
        try {
            return new Delivery(
                    printed,
                    printed instanceof Printed.Pages made ? Optional.of(Proofs.of(made.pdf())) : Optional.empty());
        } catch (IOException e) {
            return new Delivery(new Printed.Refused(Problem.of("print.failed")), Optional.empty());
        }
    }

    private void show(Delivery delivery) {
        if (stopped) {
            return;
        }
        delivery.proofs().ifPresent(sheets::show);
        switch (delivery.printed()) {
            case Printed.Pages made ->
                remarks.setText(made.remarks().stream().map(words::text).collect(Collectors.joining("\n")));
            case Printed.Refused(Problem problem) -> remarks.setText(words.text(problem));
        }
        waiting.setVisible(false);
    }

    private void showPlace(int page, int count) {
        place.setText(words.text("print.place", page, count));
    }
}
