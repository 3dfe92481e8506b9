package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Picture;
import galley.article.RandomArticle;
import galley.article.RichText;
import galley.edit.Carrying;
import galley.edit.Command;
import galley.edit.Detailing;
import galley.edit.Inserting;
import galley.edit.Recasting;
import galley.edit.Spanning;
import galley.ui.editor.Shown;
import galley.ui.kit.Action;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    private static final List<String> PAGES = List.of(
            "<h2>Who <i>pays</i></h2><p>The port.</p>",
            "<ul><li>one<ul><li>two</li></ul></li></ul><p>after</p>",
            "a <b>few</b> words",
            "<blockquote><p>Words</p><cite>Mara Lind</cite></blockquote>",
            "<table><tr><td>a</td><td>b</td></tr></table><hr>");

    private static final List<String> SIGNS =
            List.of("## ", "> ", "- ", "1. ", "---", "\" ", "\"", "'", "--", "...", "(c)", "/h3\n", "/");

    private static final List<Command> COMMANDS = List.of(
            Inserting.block(new Block.Figure(
                    Picture.of("bridge.jpg").withAlternative("A bridge").withCredit("Ana Sol"), RichText.EMPTY)),
            Inserting.block(new Block.Embed("https://portsable.example/film", RichText.of("A film"))),
            Recasting.to(new Block.Correction(LocalDate.of(2026, 11, 24), RichText.EMPTY)),
            Spanning.put(new Mark.Link("https://portsable.example")),
            Spanning.put(new Mark.Language("fr")),
            Spanning.takeOff(Mark.Link.class),
            Detailing.change(metadata -> metadata.withKicker(metadata.kicker() + "x")));

    /** Menus whose items work on the text where it stands; those that ask something first are left to {@link ActionsTest}. */
    private static final Set<String> MENUS = Set.of("menu.edit", "menu.insert", "menu.format");

    private static final Set<String> ASKING = Set.of(
            "action.find",
            "action.find-next",
            "action.find-previous",
            "action.replace",
            "action.figure",
            "action.embed",
            "action.block-details",
            "action.link",
            "action.language",
            "action.as-you-type");

    /** More blocks than this are halved, so that a session does not become a book. */
    private static final int MOST_BLOCKS = 120;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSurfaceShowsWhatTheEditorHas(long seed) {
        session(seed, STEPS);
    }

    @Test
    @Timeout(300)
    void fiveThousandActionsAreTakenBackToTheStart() {
        long seed = 2026;
        Article start = session(seed, 5_000);
        Article end = article();
        while (on(() -> undone(50))) {
            Thread.onSpinWait();
        }
        assertEquals(start, article(), "seed " + seed + ": undo comes back to the start");
        run(() -> Shown.assertIs(area(), window.bench().state()));
        while (on(() -> redone(50))) {
            Thread.onSpinWait();
        }
        assertEquals(end, article(), "seed " + seed + ": redo comes back to the end");
        run(() -> Shown.assertIs(area(), window.bench().state()));
    }

    private boolean undone(int steps) {
        for (int i = 0; i < steps && window.bench().state().canUndo(); i++) {
            area().undo();
        }
        return window.bench().state().canUndo();
    }

    private boolean redone(int steps) {
        for (int i = 0; i < steps && window.bench().state().canRedo(); i++) {
            area().redo();
        }
        return window.bench().state().canRedo();
    }

    /** Does so many things, and gives the article as it was before. */
    private Article session(long seed, int steps) {
        Random random = new Random(seed);
        open(begin(random), folder);
        Article start = article();
        press(KeyCode.F12);
        Deque<String> trace = new ArrayDeque<>();
        for (int done = 0; done < steps; ) {
            int batch = 1 + random.nextInt(6);
            run(() -> steps(random, batch, trace, seed));
            if (!thrown().isEmpty()) {
                throw new AssertionError("seed " + seed + " after " + trace, thrown().getFirst());
            }
            done += batch;
        }
        return start;
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
        if (window.bench().state().body().size() > MOST_BLOCKS) {
            area().selectRange(area().getLength() / 4, area().getLength());
            return "halved " + keys(KeyCode.DELETE);
        }
        int dice = random.nextInt(115);
        if (dice >= 100) {
            return special(random);
        }
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
        Action action = one(random, choices());
        if (action.key().isPresent() && random.nextBoolean()) {
            pressNow(action.key().orElseThrow());
        } else {
            action.run().run();
        }
        return action.name();
    }

    private List<Action> choices() {
        return window.bench()
                .actions()
                .all()
                .filter(action -> MENUS.contains(action.group()) && !ASKING.contains(action.name()))
                .toList();
    }

    /** What is typed to be changed, pasted from a page, put in past the keys, or done with the mouse. */
    private String special(Random random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> {
                String signs = one(random, SIGNS);
                signs.codePoints().forEach(sign -> {
                    if (sign == '\n') {
                        pressNow(KeyCode.ENTER);
                    } else {
                        typeOne(sign);
                    }
                });
                yield "type " + signs;
            }
            case 2 -> {
                String html = one(random, PAGES);
                ClipboardContent content = new ClipboardContent();
                content.putHtml(html);
                content.putString(html.replaceAll("<[^>]*>", " ").strip());
                Clipboard.getSystemClipboard().setContent(content);
                yield "copied from a page " + html + ", " + keys(KeyCode.CONTROL, KeyCode.V);
            }
            case 3 -> {
                int which = random.nextInt(COMMANDS.size() + 1);
                int place = random.nextInt(area().getLength() + 1);
                area().run(which < COMMANDS.size() ? COMMANDS.get(which) : Carrying.move(place));
                yield "command " + which + " " + place;
            }
            default -> mouse(random);
        };
    }

    /** A click on a letter in sight, or on two in a row, or a drag from the one to the other. */
    private String mouse(Random random) {
        area().layout();
        int length = area().getLength();
        int from = random.nextInt(length + 1);
        int to = Math.min(length, from + random.nextInt(60));
        Optional<Point2D> here = letter(from);
        Optional<Point2D> there = letter(to);
        if (here.isEmpty() || there.isEmpty()) {
            return "no letter in sight";
        }
        int clicks = 1 + random.nextInt(3);
        robot().mouseMove(here.get());
        for (int i = 0; i < clicks; i++) {
            robot().mousePress(MouseButton.PRIMARY);
            if (i == clicks - 1 && random.nextBoolean()) {
                robot().mouseMove(there.get());
            }
            robot().mouseRelease(MouseButton.PRIMARY);
        }
        return clicks + " clicks at " + from + " to " + to;
    }

    private Optional<Point2D> letter(int place) {
        if (place + 1 > area().getLength()) {
            return Optional.empty();
        }
        Bounds text = area().localToScreen(area().getLayoutBounds());
        return area().getCharacterBoundsOnScreen(place, place + 1)
                .map(letter -> new Point2D(letter.getMinX() + 1, letter.getCenterY()))
                .filter(text::contains);
    }

    private String keys(KeyCode... keys) {
        pressNow(keys);
        return List.of(keys).toString();
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
