package galley.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.RichText;
import galley.article.Slice;
import galley.article.WordCount;
import galley.words.Words;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** When web views are made, what is seen where none can be, and that what nobody sees does nothing. */
@Timeout(60)
class StartTest {

    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final String NUMBER = "document.querySelectorAll('article > div > *').length";

    private final List<WebView> made = new ArrayList<>();
    private final Label proofs = new Label("Proofs");
    private final StackPane root = new StackPane();
    private int asked;
    private Article article = Specimens.harbourBridge();
    private Stage stage;
    private PreviewPane pane;

    @BeforeAll
    static void startToolkit() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // Another test started it already.
        }
        Platform.setImplicitExit(false);
    }

    @AfterEach
    void end() {
        on(() -> {
            if (pane != null) {
                pane.stop();
            }
            stage.hide();
            return null;
        });
    }

    /** JavaFX 26 holds each web view for as long as the program runs. */
    @Test
    void aWebViewThatIsLetGoHoldsNothingOfTheWindow() {
        show(this::make);
        until("the page is filled", () -> made.size() == 1 && number() > 0);
        WeakReference<PreviewPane> gone = new WeakReference<>(pane);
        on(() -> {
            pane.stop();
            pane = null;
            root.getChildren().clear();
            // A scene keeps some nodes that were changed last.
            stage.getScene().setRoot(new StackPane());
            return null;
        });
        until("it is forgotten", () -> {
            System.gc();
            return gone.refersTo(null);
        });
        assertEquals(1, made.size());
    }

    private void show(Supplier<WebView> maker) {
        on(() -> {
            pane = new PreviewPane(
                    () -> {
                        asked++;
                        return article;
                    },
                    () -> WordCount.count(article.body()),
                    List.of(new PreviewPane.Leaf("preview.title", proofs, proofs::requestFocus)),
                    WORDS,
                    maker);
            root.getChildren().setAll(pane);
            stage = new Stage();
            stage.setScene(new Scene(root, 440, 700));
            stage.show();
            pane.start();
            return null;
        });
    }

    private WebView make() {
        WebView view = new WebView();
        made.add(view);
        return view;
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new UnsatisfiedLinkError("no jfxwebkit in java.library.path"),
                new NoClassDefFoundError("Could not initialize class javafx.scene.web.WebView"),
                new ExceptionInInitializerError("x"),
                new IllegalStateException("x"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whereNoWebViewCanBeMadeThePaneSaysWhyAndAllElseGoesOn(Throwable failure) {
        show(() -> {
            throw StartTest.<RuntimeException>as(failure);
        });
        String sentence = WORDS.text("preview.none", failure.getClass().getSimpleName());
        until("it says why", () -> said().equals(List.of(sentence)));
        on(() -> {
            typed();
            pane.look(viewing -> viewing.withSize(Size.PHONE).withLarge(true));
            pane.takeFocus();
            button("Preview").fire();
            return null;
        });
        assertTrue(on(() -> proofs.getScene() != null), "the proofs are there all the same");
        on(() -> {
            button("Phone").fire();
            return null;
        });
        assertEquals(List.of(sentence), on(this::said));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T as(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void whoTriesAgainGetsThePageWhenItCanBeMade() {
        List<Throwable> failures = new ArrayList<>(List.of(new IllegalStateException("once")));
        show(() -> {
            if (!failures.isEmpty()) {
                throw StartTest.<RuntimeException>as(failures.removeFirst());
            }
            return make();
        });
        until("it says why", () -> again().isPresent());
        on(() -> {
            again().orElseThrow().fire();
            return null;
        });
        until("the page is there", () -> made.size() == 1 && number() > 0);
        until("nothing is said any more", () -> said().isEmpty());
    }

    @Test
    void aPageThatCannotBeLoadedIsSaidAndTriedAgain() {
        show(this::make);
        until("the page is there", () -> !made.isEmpty() && number() > 0);
        on(() -> {
            made.getFirst().getEngine().load("file:///there/is/none.html");
            return null;
        });
        until("it says so", () -> again().isPresent());
        assertTrue(on(this::said).getFirst().startsWith("The page could not be shown"));
        assertFalse(on(() -> made.getFirst().getParent().isVisible()));
        on(() -> {
            again().orElseThrow().fire();
            return null;
        });
        until("the page is there again", () -> said().isEmpty() && number() > 0);
    }

    @Test
    void nothingIsMadeBeforeItIsToBeSeen() {
        show(this::make);
        on(() -> {
            root.getChildren().clear();
            return null;
        });
        frames();
        assertEquals(0, made.size());
        on(() -> {
            root.getChildren().setAll(pane);
            assertEquals(List.of(WORDS.text("preview.starting")), said());
            return null;
        });
        until("the page is there", () -> made.size() == 1 && number() > 0);
    }

    @Test
    void whatNobodySeesDoesNoWorkAndCatchesUp() {
        show(this::make);
        until("the page is there", () -> made.size() == 1 && number() > 0);
        on(() -> {
            made.getFirst()
                    .getEngine()
                    .executeScript("var calls = 0; const real = exchange;"
                            + " exchange = function (a, b, c) { calls++; real(a, b, c); }");
            return null;
        });
        frames();
        for (boolean leaf : new boolean[] {true, false}) {
            int before = on(() -> {
                if (leaf) {
                    button("Preview").fire();
                } else {
                    root.getChildren().clear();
                }
                return asked;
            });
            int calls = calls();
            for (int i = 0; i < 30; i++) {
                on(() -> {
                    typed();
                    return null;
                });
                frames();
            }
            assertEquals(before, asked, "nobody asked for the article");
            assertEquals(calls, calls(), "no script was called");
            on(() -> {
                if (leaf) {
                    button("Free").fire();
                } else {
                    root.getChildren().setAll(pane);
                }
                return null;
            });
            String headline = article.body().block(0).text().string();
            until(
                    "it has caught up",
                    () -> headline.equals(
                            made.getFirst().getEngine().executeScript("document.querySelector('h1').textContent")));
        }
    }

    @Test
    void theSecondIsMadeWhenAskedForAndLetGo() {
        show(this::make);
        until("the page is there", () -> made.size() == 1 && number() > 0);
        on(() -> {
            pane.look(Viewing::turnedBeside);
            assertEquals(1, made.size(), "first the card is seen");
            assertEquals(List.of(WORDS.text("preview.starting")), said());
            pane.look(Viewing::turnedBeside);
            return null;
        });
        frames();
        frames();
        assertEquals(1, made.size(), "nobody waits for it any more");
        on(() -> {
            pane.look(Viewing::turnedBeside);
            return null;
        });
        until("the second is there", () -> made.size() == 2 && said().isEmpty());
        on(() -> {
            pane.look(Viewing::turnedBeside);
            return null;
        });
        assertEquals(null, on(() -> made.getLast().getScene()));
        until("its page is gone", () -> number() == 0);
    }

    private void typed() {
        article = article.withBody(article.body().splice(0, 0, Slice.of(RichText.of("x"))));
        pane.offer();
    }

    private List<String> said() {
        return pane.lookupAll(".mount-saying").stream()
                .filter(Node::isVisible)
                .map(saying -> ((Label) ((Region) saying).lookup(".label")).getText())
                .toList();
    }

    private java.util.Optional<Button> again() {
        return pane.lookupAll(".mount-saying > .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && button.getParent().isVisible())
                .findFirst();
    }

    private ToggleButton button(String name) {
        return pane.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> name.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private int number() {
        return ((Number) made.getLast().getEngine().executeScript(NUMBER)).intValue();
    }

    private int calls() {
        return on(() -> ((Number) made.getFirst().getEngine().executeScript("calls")).intValue());
    }

    private static void frames() {
        int[] seen = {0};
        on(() -> {
            new javafx.animation.AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (++seen[0] > 4) {
                        stop();
                    }
                }
            }.start();
            return null;
        });
        until("frames pass", () -> seen[0] > 4);
    }

    private static void until(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> on(holds));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    private static <T> T on(Callable<T> asked) {
        return WaitForAsyncUtils.waitForAsyncFx(15_000, asked);
    }
}
