package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import galley.article.Article;
import galley.article.Body;
import galley.edit.EditorState;
import galley.ui.editor.ArticleArea;
import galley.ui.kit.Typefaces;
import galley.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What all journeys share: a real window on the headless platform, driven by the keys and the mouse of JavaFX's own robot. Nothing here
 * sleeps; what takes its time is waited for by {@link #until}.
 */
@Timeout(60)
abstract class Journey {

    static final Words WORDS = new Words(Locale.getDefault());
    static final Path SHARED = Path.of("..", "shared");

    /** How long anything may take, in seconds. */
    private static final long LIMIT = 15;

    private final List<Stage> stages = new ArrayList<>();
    private final List<Throwable> thrown = new ArrayList<>();
    private Robot robot;
    Answers answers;
    Stage stage;
    Window window;

    @BeforeAll
    static void startToolkit() {
        try {
            Platform.startup(Typefaces::load);
        } catch (IllegalStateException e) {
            // Another journey started it already.
        }
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void listen() {
        on(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> thrown.add(e));
            robot = new Robot();
            return null;
        });
    }

    @AfterEach
    void closeWindows() {
        run(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        run(() -> {});
        if (!thrown.isEmpty()) {
            fail("the window threw " + thrown.size() + " times", thrown.getFirst());
        }
    }

    // ---- windows

    /** A window with an empty article, shown and ready. */
    Window fresh() {
        return fresh(_ -> answers);
    }

    Window fresh(Function<Stage, Questions> asking) {
        window = make(asking);
        run(window::show);
        ready();
        return window;
    }

    /** A window on a document, shown and ready. */
    Window open(Path document) {
        window = make(_ -> answers);
        run(() -> window.open(document));
        ready();
        return window;
    }

    /** A window on an article, by way of a document. */
    Window open(Article article, Path folder) {
        try {
            Path document = folder.resolve("article.galley");
            Files.writeString(document, galley.format.json.ArticleJson.write(article));
            return open(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Window make(Function<Stage, Questions> asking) {
        answers = new Answers();
        return on(() -> {
            stage = new Stage();
            stages.add(stage);
            return Window.asking(stage, WORDS, asking);
        });
    }

    /** Until the window is shown, has the keys, and its surface is laid out. */
    void ready() {
        until("the window has the keys", () -> stage.isShowing() && stage.isFocused() && area().isFocused());
        frames(2); // where the window is, it is told with the next one
    }

    /** Puts the window where it may become full: elsewhere the headless platform, whose screen is 1,000 pixels square, paints beyond it. */
    void atTheCorner() {
        run(() -> {
            stage.setX(0);
            stage.setY(0);
        });
        frames(3);
    }

    /** Waits for frames to pass: where a window is, it is only told with the next. */
    static void frames(int count) {
        int[] seen = {0};
        run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (++seen[0] >= count) {
                    stop();
                }
            }
        }.start());
        until(count + " frames have passed", () -> seen[0] >= count);
    }

    // ---- looking

    ArticleArea area() {
        return window.bench().area();
    }

    EditorState state() {
        return on(() -> window.bench().state());
    }

    Article article() {
        return state().article();
    }

    Body body() {
        return article().body();
    }

    /** A node of the window; fails if there is none. */
    Node node(String selector) {
        return on(() -> {
            Node node = stage.getScene().lookup(selector);
            return node == null ? fail("no " + selector + " in the window") : node;
        });
    }

    /** A node that some window shows, popovers and dialogs among them; the one on top first. To be asked on the thread of the window. */
    static Optional<Node> shown(String selector) {
        return javafx.stage.Window.getWindows().reversed().stream()
                .filter(javafx.stage.Window::isShowing)
                .map(shown -> shown.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst();
    }

    String label(String selector) {
        return on(() -> ((Labeled) stage.getScene().lookup(selector)).getText());
    }

    /** The text on the surface; also that it is the text of the article. */
    String text() {
        String shown = on(() -> area().getText());
        assertEquals(text(body()), shown, "the surface shows the article");
        return shown;
    }

    static String text(Body body) {
        return String.join(
                "\n", body.blocks().stream().map(block -> block.text().string()).toList());
    }

    // ---- keys

    /** Presses keys together, the first first, and lets them go. */
    void press(KeyCode... keys) {
        run(() -> pressNow(keys));
    }

    /** Presses keys that open a dialog, which comes back only when it is closed; so nobody waits for them. */
    void pressAndGo(KeyCode... keys) {
        Platform.runLater(() -> pressNow(keys));
    }

    /** Presses the keys of an action. */
    void press(KeyCombination keys) {
        run(() -> pressNow(keys));
    }

    /** Presses keys together; on the thread of the window. */
    void pressNow(KeyCode... keys) {
        keepFocus();
        for (KeyCode key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    /** The headless platform gives no window the keyboard back when the one that had it goes: a desktop would. */
    private void keepFocus() {
        boolean other = javafx.stage.Window.getWindows().stream().anyMatch(each -> each != stage && each.isFocused());
        if (!other && stage.isShowing()) {
            stage.requestFocus();
        }
    }

    void pressNow(KeyCombination keys) {
        KeyCodeCombination combination = (KeyCodeCombination) keys;
        List<KeyCode> pressed = new ArrayList<>();
        if (combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            pressed.add(KeyCode.CONTROL);
        }
        if (combination.getAlt() == KeyCombination.ModifierValue.DOWN) {
            pressed.add(KeyCode.ALT);
        }
        if (combination.getShift() == KeyCombination.ModifierValue.DOWN) {
            pressed.add(KeyCode.SHIFT);
        }
        pressed.add(combination.getCode());
        pressNow(pressed.toArray(KeyCode[]::new));
    }

    /** {@return the robot, to be asked on the thread of the window} */
    Robot robot() {
        return robot;
    }

    /** What the thread of the window threw and nobody caught. */
    List<Throwable> thrown() {
        return thrown;
    }

    /** Types letters: those of the keyboard by their keys, others as an input method brings them. */
    void type(String letters) {
        letters.codePoints().forEach(letter -> run(() -> typeOne(letter)));
    }

    void typeOne(int letter) {
        KeyCode key = letter == ' '
                ? KeyCode.SPACE
                : KeyCode.getKeyCode(String.valueOf((char) letter).toUpperCase(Locale.ROOT));
        if (letter == ' ' || letter < 128 && Character.isLetterOrDigit(letter) && key != null) {
            boolean shift = Character.isUpperCase(letter);
            if (shift) {
                robot.keyPress(KeyCode.SHIFT);
            }
            robot.keyType(key);
            if (shift) {
                robot.keyRelease(KeyCode.SHIFT);
            }
        } else {
            typeInto(stage.getScene().getFocusOwner(), letter);
        }
    }

    /** Types a letter as an input method brings it. */
    static void typeInto(Node focused, int letter) {
        Event.fireEvent(
                focused,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        Character.toString(letter),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    // ---- mouse

    void click(Node node) {
        click(on(() -> middle(node)));
    }

    void click(Point2D at) {
        clicks(at, 1);
    }

    void clicks(Point2D at, int times) {
        run(() -> robot.mouseMove(at));
        run(() -> {
            for (int i = 0; i < times; i++) {
                robot.mousePress(MouseButton.PRIMARY);
                robot.mouseRelease(MouseButton.PRIMARY);
            }
        });
    }

    /** Clicks what may end the dialog it stands in. */
    void clickAndGo(Node node) {
        Point2D at = on(() -> middle(node));
        run(() -> robot.mouseMove(at));
        Platform.runLater(() -> robot.mousePress(MouseButton.PRIMARY));
        Platform.runLater(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    void drag(Point2D from, Point2D to) {
        run(() -> robot.mouseMove(from));
        run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int i = 1; i <= 5; i++) {
            Point2D at = from.interpolate(to, i / 5.0);
            run(() -> robot.mouseMove(at));
        }
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /** Where a node is, once all that changed has been laid out. */
    static Point2D middle(Node node) {
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    // ---- the thread of the window

    /** Does something on the thread of the window and waits for it. */
    static void run(Runnable work) {
        on(() -> {
            work.run();
            return null;
        });
    }

    /** Asks something on the thread of the window. */
    static <T> T on(Callable<T> asked) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(asked.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(LIMIT, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the window does not answer", e);
        }
    }

    /** Waits until something holds, and fails with its words if it never does. */
    static void until(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(LIMIT, TimeUnit.SECONDS, () -> on(holds));
        } catch (TimeoutException e) {
            fail("waited " + LIMIT + " s in vain until " + what);
        }
    }

    // ---- pictures

    /** Keeps a picture of the window in {@code target/pictures}, for people to look at. */
    void picture(String name) {
        pictureOf(name, stage.getScene());
    }

    static void pictureOf(String name, Scene scene) {
        byte[] bytes = on(() -> png(scene.snapshot(null)));
        try {
            Path folder = Files.createDirectories(Path.of("target", "pictures"));
            Files.write(folder.resolve(name + ".png"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(WritableImage image) throws IOException {
        int wide = (int) image.getWidth();
        int high = (int) image.getHeight();
        int[] pixels = new int[wide * high];
        image.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        var buffered = new java.awt.image.BufferedImage(wide, high, java.awt.image.BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, wide, high, pixels, 0, wide);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(buffered, "png", out);
        return out.toByteArray();
    }
}
