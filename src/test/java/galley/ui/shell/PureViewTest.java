package galley.ui.shell;

import galley.Specimens;
import galley.article.Article;
import galley.article.Body;
import galley.article.RandomArticle;
import galley.ui.editor.Shown;
import galley.ui.kit.Action;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The surface is a view and nothing more: whatever is pressed, it shows what the editor has. Sessions are random and repeat from their
 * seed, but for the pauses between keys, which decide how many of them one undo takes back.
 */
class PureViewTest extends Journey {

    private static final int STEPS = 300;

    private static final List<String> LETTERS =
            List.of("a", "M", "7", " ", "é", "“", "😀", "👩‍👩‍👧‍👦", "e\u0301", "ש", "橋", "\u2028", "\u00a0", "\t");

    private static final List<String> FROM_ELSEWHERE = List.of(
            "one line",
            "two\nlines",
            "three\r\nlines\n",
            "\n",
            "\u2029",
            "a\u2028b",
            "tail\n\n\nfour",
            "שלום\nعالم",
            "\ud83d",
            "nul\u0000l\tand tab");

    private static final List<String> CHOICES = List.of(
            "kind.standfirst",
            "kind.paragraph",
            "kind.heading-2",
            "kind.heading-3",
            "kind.heading-4",
            "kind.quote",
            "kind.attribution",
            "kind.bullet",
            "kind.number",
            "action.deeper",
            "action.less-deep",
            "action.divider",
            "mark.strong",
            "mark.emphasis",
            "action.move-up",
            "action.move-down",
            "action.duplicate",
            "action.delete-block",
            "action.new-after",
            "action.new-before",
            "action.undo",
            "action.redo",
            "action.cut",
            "action.copy",
            "action.paste");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSurfaceShowsWhatTheEditorHas(long seed) {
        Random random = new Random(seed);
        open(begin(random), folder);
        press(KeyCode.F12);
        Deque<String> trace = new ArrayDeque<>();
        for (int done = 0; done < STEPS; ) {
            int batch = 1 + random.nextInt(6);
            run(() -> steps(random, batch, trace, seed));
            if (!thrown().isEmpty()) {
                throw new AssertionError("seed " + seed + " after " + trace, thrown().getFirst());
            }
            done += batch;
        }
    }

    /** Some steps between two frames: a layout in between may hide what is wrong, or show it. */
    private void steps(Random random, int steps, Deque<String> trace, long seed) {
        try {
            for (int i = 0; i < steps; i++) {
                trace.add(step(random));
                if (trace.size() > 12) {
                    trace.removeFirst();
                }
                Shown.assertIs(area(), window.bench().state());
            }
            Shown.assertMarginsAre(area(), window.bench().state().body());
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + " after " + trace + ": " + e.getMessage(), e);
        }
    }

    private static Article begin(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Manuscript.fresh().article();
            case 1 -> {
                Article sample = Specimens.harbourBridge();
                yield sample.withBody(Body.of(sample.body().blocks().subList(0, 14)));
            }
            default -> RandomArticle.article(random, 10);
        };
    }

    private String step(Random random) {
        int dice = random.nextInt(100);
        if (dice < 30) {
            String letter = one(random, LETTERS);
            letter.codePoints().forEach(this::typeOne);
            return "type " + letter;
        }
        if (dice < 37) {
            return keys(KeyCode.ENTER);
        }
        if (dice < 45) {
            return keys(one(random, List.of(KeyCode.BACK_SPACE, KeyCode.DELETE)));
        }
        if (dice < 49) {
            return random.nextBoolean() ? keys(KeyCode.TAB) : keys(KeyCode.SHIFT, KeyCode.TAB);
        }
        if (dice < 52) {
            return keys(KeyCode.SHIFT, KeyCode.ENTER);
        }
        if (dice < 55) {
            return keys(KeyCode.CONTROL, one(random, List.of(KeyCode.BACK_SPACE, KeyCode.DELETE)));
        }
        if (dice < 75) {
            KeyCode arrow = one(
                    random,
                    List.of(
                            KeyCode.LEFT,
                            KeyCode.RIGHT,
                            KeyCode.UP,
                            KeyCode.DOWN,
                            KeyCode.HOME,
                            KeyCode.END,
                            KeyCode.PAGE_UP,
                            KeyCode.PAGE_DOWN));
            return switch (random.nextInt(4)) {
                case 0 -> keys(arrow);
                case 1 -> keys(KeyCode.CONTROL, arrow);
                case 2 -> keys(KeyCode.SHIFT, arrow);
                default -> keys(KeyCode.CONTROL, KeyCode.SHIFT, arrow);
            };
        }
        if (dice < 79) {
            String text = one(random, FROM_ELSEWHERE);
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            return "copied elsewhere " + text + ", " + keys(KeyCode.CONTROL, KeyCode.V);
        }
        if (dice < 80) {
            return keys(KeyCode.CONTROL, KeyCode.A);
        }
        String name = one(random, CHOICES);
        Action action = window.bench().actions().of(name);
        if (action.key().isPresent() && random.nextBoolean()) {
            pressNow(action.key().orElseThrow());
        } else {
            action.run().run();
        }
        return name;
    }

    private String keys(KeyCode... keys) {
        pressNow(keys);
        return List.of(keys).toString();
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
