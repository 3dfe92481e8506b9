package galley.ui.findings;

import galley.article.Article;
import galley.article.Field;
import galley.check.Finding;
import galley.check.Finding.Severity;
import galley.check.Findings;
import galley.ui.kit.Icons;
import galley.words.Words;
import galley.work.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The checks: what is to fix in the article and what to consider, a row each, and each leads to its place. What the article tells is worked out
 * away from the window once typing rests; what was seen on the page is told by others. While it is not seen, it does nothing.
 */
public final class FindingsPane extends VBox {

    /** So long after the last change it looks again. */
    private static final Duration QUIET = Duration.millis(500);

    /** As many rows as anybody reads; the rest is counted. */
    private static final int MOST = 50;

    private record Look(Article article, Findings seen) {}

    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final Latest<Look, Findings> checks = Latest.onThread(
            "checks",
            look -> Findings.in(look.article(), look.seen().carried(look.article())),
            Platform::runLater,
            this::show);
    private final Supplier<Article> article;
    private final Consumer<Boolean> inspect;
    private final Words words;
    private final FindingRows rows;
    private final Button fold = new Button();
    private final Label counts = new Label();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private Findings seen = new Findings(Article.EMPTY, List.of());
    private List<Finding> shown;
    private boolean waiting = true;
    private boolean folded;

    /**
     * Makes the pane.
     *
     * @param article gives the article as it is now
     * @param toBlock goes to a block
     * @param toField goes to a field
     * @param inspect is told whether it matters what is found on the page
     * @param words what it says
     */
    public FindingsPane(
            Supplier<Article> article,
            IntConsumer toBlock,
            Consumer<Field> toField,
            Consumer<Boolean> inspect,
            Words words) {
        this.article = article;
        this.inspect = inspect;
        this.words = words;
        rows = new FindingRows(words, toBlock, toField);
        getStyleClass().add("findings-pane");
        setAccessibleText(words.text("checks.title"));
        fold.getStyleClass().setAll("findings-fold");
        fold.setText(words.text("checks.title"));
        fold.setAccessibleHelp(words.text("checks.fold"));
        fold.setMinWidth(USE_PREF_SIZE);
        fold.setOnAction(_ -> fold(!folded));
        counts.getStyleClass().add("findings-counts");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(fold, between, counts);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("head");
        list.getStyleClass().add("findings-rows");
        scroll.getStyleClass().add("findings-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        // A sentence that takes two lines is as high as its width says; a scroll pane asks before it knows the width.
        list.heightProperty().subscribe(high -> scroll.setPrefHeight(high.doubleValue() + 2));
        getChildren().setAll(head, scroll);
        setMinHeight(USE_PREF_SIZE);
        counts.setText(words.text("checks.waiting"));
        quiet.setOnFinished(_ -> look());
        sceneProperty().subscribe(scene -> {
            inspect();
            if (scene != null && waiting) {
                quiet.playFromStart();
            }
        });
        fold(false);
    }

    /** Says that the article changed. */
    public void offer() {
        waiting = true;
        if (getScene() != null) {
            quiet.playFromStart();
        }
    }

    /**
     * Takes what was found on the page of the article as it is now.
     *
     * @param found on the page
     */
    public void seen(List<Finding> found) {
        boolean news = !found.equals(seen.all());
        seen = new Findings(article.get(), found);
        if (news) {
            waiting = true;
            if (quiet.getStatus() != Animation.Status.RUNNING) {
                look();
            }
        }
    }

    /** {@return whether only its head is to be seen} */
    public boolean isFolded() {
        return folded;
    }

    /**
     * Folds it, or unfolds it.
     *
     * @param other whether only its head is to be seen
     */
    public void fold(boolean other) {
        folded = other;
        scroll.setVisible(!folded);
        scroll.setManaged(!folded);
        fold.setGraphic(Icons.of(folded ? "folded-in" : "folded-out"));
        inspect();
    }

    private void inspect() {
        inspect.accept(!folded && getScene() != null);
    }

    /** Ends it, when another article comes into the window. */
    public void stop() {
        quiet.stop();
        checks.close();
    }

    private void look() {
        if (getScene() != null) {
            waiting = false;
            checks.offer(new Look(article.get(), seen));
        }
    }

    private void show(Findings findings) {
        if (findings.article() != article.get() || findings.all().equals(shown)) {
            return;
        }
        shown = findings.all();
        List<String> both = new ArrayList<>();
        count(findings, Severity.FIX, "checks.to-fix", both);
        count(findings, Severity.CONSIDER, "checks.to-consider", both);
        counts.setText(String.join(" · ", both));
        List<Node> nodes = new ArrayList<>();
        findings.all().stream().limit(MOST).forEach(finding -> nodes.add(rows.row(finding, findings.article())));
        if (nodes.isEmpty()) {
            nodes.add(rows.none());
        } else if (findings.all().size() > MOST) {
            Label more = new Label(words.text("checks.more", findings.all().size() - MOST));
            more.getStyleClass().add("quiet");
            nodes.add(more);
        }
        list.getChildren().setAll(nodes);
    }

    private void count(Findings findings, Severity severity, String key, List<String> both) {
        long count = findings.count(severity);
        if (count > 0) {
            both.add(words.text(key, count));
        }
    }
}
