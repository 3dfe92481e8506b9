package galley.ui.shell;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.Specimens;
import galley.article.Article;
import galley.article.Block;
import galley.article.Cutting;
import galley.article.Mark;
import galley.article.Picture;
import galley.article.RichText;
import galley.article.SetAside;
import galley.article.Source;
import galley.article.Status;
import galley.edit.Detailing;
import galley.edit.Inserting;
import galley.edit.Noting;
import galley.edit.Selection;
import galley.edit.Spanning;
import galley.format.html.HtmlPage;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import galley.picture.Photos;
import galley.store.Ease;
import galley.store.Zoom;
import galley.ui.kit.Action;
import galley.ui.kit.Icons;
import galley.ui.preview.Layer;
import galley.ui.preview.Size;
import galley.ui.preview.Viewing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be chosen does what it says: by its key before any menu was shown, and from the menu with the mouse. */
class ActionsTest extends Journey {

    private static final int PARAGRAPH = 3;

    @TempDir
    private Path folder;

    private Article before;

    /** What choosing something must bring about: how the window is made ready for it, and what must hold then. */
    private record Deed(Runnable given, Runnable then) {}

    private Map<String, Deed> deeds() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put(
                "action.new",
                deed(() -> {}, () -> until("new", () -> text(state(newest())).equals("\n\n"))));
        deeds.put(
                "action.new-window",
                deed(() -> {}, () -> until("new", () -> newest() != window && newest().isShowing())));
        deeds.put(
                "action.new-from-template",
                deed(() -> {}, () -> until("shown", () -> shown(".chooser").isPresent())));
        deeds.put(
                "action.save-as-template",
                deed(() -> {}, () -> until("shown", () -> shown(".naming-card").isPresent())));
        deeds.put(
                "action.open",
                deed(
                        () -> answers.open(other()),
                        () -> until("opened", () -> text(state(newest())).equals("Other"))));
        deeds.put(
                "action.open-recent",
                deed(
                        () -> remembered(other()),
                        () -> until("opened", () -> text(state(newest())).equals("Other"))));
        deeds.put(
                "action.house-style",
                deed(
                        () -> run(() ->
                                window.bench().styling().all().get(2).run().run()),
                        () -> until(
                                "the first is worn",
                                () -> window.bench()
                                        .styling()
                                        .all()
                                        .getFirst()
                                        .isOn(window.bench().state()))));
        deeds.put("action.windows", deed(() -> {}, () -> until("in front", window::isFront)));
        deeds.put(
                "action.import-text",
                deed(
                        () -> answers.open(write("raw.txt", "A raw headline\n\nAnd a paragraph of it.\n")),
                        () -> until("imported", () -> text(state(newest())).startsWith("A raw headline"))));
        deeds.put(
                "action.import-copied",
                deed(
                        () -> copied("A copied headline\n\nAnd a paragraph."),
                        () -> until("imported", () -> text(state(newest())).startsWith("A copied headline"))));
        deeds.put("action.save", deed(() -> type("Now "), () -> {
            until("saved", () -> !stage.getTitle().startsWith("•"));
            assertEquals(article(), read("article.galley"));
        }));
        deeds.put("action.save-as", deed(() -> answers.save(folder.resolve("second")), () -> {
            until("saved", () -> Files.exists(folder.resolve("second.galley")));
            assertEquals(before, read("second.galley"));
            assertTrue(
                    answers.asked().contains("save DOCUMENT article"),
                    answers.asked().toString());
        }));
        deeds.put("action.close", deed(() -> {}, () -> until("closed", () -> !stage.isShowing())));
        deeds.put("action.quit", deed(() -> {}, () -> until("closed", () -> !stage.isShowing())));
        deeds.put(
                "action.export-html",
                deed(
                        () -> answers.save(folder.resolve("page")),
                        () -> until("written", () -> HtmlPage.write(before).equals(string("page.html")))));
        deeds.put(
                "action.export-pdf",
                deed(() -> answers.save(folder.resolve("page")), () -> until("written", () -> isPdf("page.pdf"))));
        deeds.put("action.print", deed(() -> answers.save(folder.resolve("paper")), () -> {
            until("said", () -> !answers.told().isEmpty());
            assertEquals("print.no-printer", answers.told().getLast().problem().key());
            run(() -> answers.told().getLast().go("way.save-pdf"));
            until("written", () -> isPdf("paper.pdf"));
        }));
        deeds.put(
                "action.export-json",
                deed(
                        () -> answers.save(folder.resolve("page")),
                        () -> until(
                                "written", () -> ArticleJson.published(before).equals(string("page.json")))));
        deeds.put("action.undo", deed(() -> type("x"), () -> assertEquals(before, article())));
        deeds.put(
                "action.redo",
                deed(
                        () -> {
                            type("x");
                            press(KeyCode.CONTROL, KeyCode.Z);
                        },
                        () -> assertTrue(text().startsWith("x"))));
        deeds.put("action.cut", deed(() -> select(0, 7), () -> {
            assertTrue(text().startsWith(" bridge"));
            assertEquals("Harbour", on(() -> Clipboard.getSystemClipboard().getString()));
        }));
        deeds.put("action.copy", deed(() -> select(0, 7), () -> {
            assertEquals(before, article());
            assertEquals("Harbour", on(() -> Clipboard.getSystemClipboard().getString()));
        }));
        deeds.put(
                "action.paste",
                deed(
                        () -> {
                            copied("Old ");
                            select(0, 0);
                        },
                        () -> assertTrue(text().startsWith("Old Harbour"))));
        deeds.put(
                "action.paste-plain",
                deed(
                        () -> {
                            copied("**Old** [one](https://a.example/) ");
                            select(0, 0);
                        },
                        () -> assertTrue(text().startsWith("**Old** [one](https://a.example/) Harbour"))));
        deeds.put(
                "action.plain-instead",
                deed(
                        () -> {
                            copied("**Old** [one](https://a.example/)");
                            select(0, 0);
                            press(KeyCode.CONTROL, KeyCode.V);
                            assertTrue(text().startsWith("Old oneHarbour"));
                        },
                        () -> assertTrue(text().startsWith("**Old** [one](https://a.example/)Harbour"))));
        deeds.put(
                "action.select-all",
                deed(() -> {}, () -> assertEquals(new Selection(0, body().end(0)), state().selection())));
        deeds.put("action.move-up", deed(this::inParagraph, () -> assertEquals(1, moved(PARAGRAPH, PARAGRAPH - 1))));
        deeds.put("action.move-down", deed(this::inParagraph, () -> assertEquals(1, moved(PARAGRAPH, PARAGRAPH + 1))));
        deeds.put("action.duplicate", deed(this::inParagraph, () -> assertEquals(2, moved(PARAGRAPH, PARAGRAPH + 1))));
        deeds.put(
                "action.delete-block",
                deed(
                        this::inParagraph,
                        () -> assertEquals(before.body().block(PARAGRAPH + 1), body().block(PARAGRAPH))));
        deeds.put("action.new-after", deed(this::inParagraph, () -> assertBegun(PARAGRAPH + 1)));
        deeds.put("action.new-before", deed(this::inParagraph, () -> assertBegun(PARAGRAPH)));
        deeds.put(
                "action.section-deeper",
                deed(this::inParagraph, () -> assertEquals(3, ((Block.Heading) body().block(2)).level())));
        deeds.put(
                "action.section-higher",
                deed(
                        () -> {
                            inParagraph();
                            press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
                        },
                        () -> assertEquals(before, article())));
        deeds.put(
                "action.delete-section",
                deed(
                        this::inParagraph,
                        () -> assertEquals(
                                before.body()
                                        .blocks()
                                        .subList(
                                                before.body().size() - body().size() + 2,
                                                before.body().size()),
                                body().blocks().subList(2, body().size()))));
        deeds.put("action.find", deed(() -> select(0, 7), () -> assertLookedFor("Harbour", "find-query")));
        deeds.put("action.replace", deed(() -> select(0, 7), () -> assertLookedFor("Harbour", "find-replacement")));
        deeds.put("action.find-next", deed(this::looked, () -> assertEquals(second(), state().selection())));
        deeds.put("action.find-previous", deed(this::looked, () -> assertEquals(last(), state().selection())));
        deeds.put(
                "action.figure",
                deed(
                        () -> {
                            inParagraph();
                            answers.open(bridge());
                        },
                        () -> {
                            until(
                                    "it is in",
                                    () -> area().getText().length()
                                            > before.body().length());
                            assertEquals(
                                    new Block.Figure(Picture.of("media/bridge.jpg"), RichText.EMPTY),
                                    body().block(PARAGRAPH + 1));
                        }));
        deeds.put("action.embed", deed(this::inParagraph, () -> {
            fill("embed.address", "portsable.example/film");
            assertEquals(
                    new Block.Embed("https://portsable.example/film", RichText.EMPTY), body().block(PARAGRAPH + 1));
        }));
        deeds.put("action.link", deed(() -> select(0, 7), () -> {
            fill("link.address", "portsable.example");
            assertTrue(body().block(0).text().allMarked(0, 7, new Mark.Link("https://portsable.example")));
        }));
        deeds.put(
                "action.unlink",
                deed(
                        () -> {
                            select(0, 7);
                            run(() -> area().run(Spanning.put(new Mark.Link("https://portsable.example"))));
                        },
                        () -> assertEquals(before, article())));
        deeds.put("action.language", deed(() -> select(0, 7), () -> {
            fill("span.language", "fr");
            assertTrue(body().block(0).text().allMarked(0, 7, new Mark.Language("fr")));
        }));
        deeds.put(
                "action.block-details",
                deed(
                        () -> {
                            inParagraph();
                            run(() ->
                                    area().run(Inserting.block(new Block.Figure(Picture.of("a.jpg"), RichText.EMPTY))));
                        },
                        () -> {
                            type("A bridge");
                            assertEquals(
                                    new Block.Figure(Picture.of("a.jpg").withAlternative("A bridge"), RichText.EMPTY),
                                    body().block(PARAGRAPH + 1));
                        }));
        deeds.put(
                "action.divider",
                deed(this::inParagraph, () -> assertTrue(body().block(PARAGRAPH + 1) instanceof Block.Divider)));
        deeds.put(
                "kind.standfirst",
                deed(
                        () -> {
                            selectBlock(1);
                            press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
                            assertTrue(body().block(1) instanceof Block.Paragraph);
                        },
                        () -> assertTrue(body().block(1) instanceof Block.Standfirst)));
        deeds.put(
                "kind.paragraph",
                deed(() -> selectBlock(2), () -> assertTrue(body().block(2) instanceof Block.Paragraph)));
        for (int level = 2; level <= 4; level++) {
            int wanted = level;
            deeds.put(
                    "kind.heading-" + level,
                    deed(
                            this::inParagraph,
                            () -> assertTrue(body().block(PARAGRAPH) instanceof Block.Heading heading
                                    && heading.level() == wanted)));
        }
        deeds.put(
                "kind.quote",
                deed(this::inParagraph, () -> assertTrue(body().block(PARAGRAPH) instanceof Block.Quote)));
        deeds.put(
                "kind.attribution",
                deed(this::inParagraph, () -> assertTrue(body().block(PARAGRAPH) instanceof Block.Attribution)));
        deeds.put(
                "kind.bullet",
                deed(this::inParagraph, () -> assertTrue(isItem(PARAGRAPH, Block.Item.Marker.BULLET, 1))));
        deeds.put(
                "kind.number",
                deed(this::inParagraph, () -> assertTrue(isItem(PARAGRAPH, Block.Item.Marker.NUMBER, 1))));
        deeds.put(
                "kind.pull-quote",
                deed(this::inParagraph, () -> assertTrue(body().block(PARAGRAPH) instanceof Block.PullQuote)));
        deeds.put(
                "kind.fact", deed(this::inParagraph, () -> assertTrue(body().block(PARAGRAPH) instanceof Block.Fact)));
        deeds.put(
                "kind.correction",
                deed(this::inParagraph, () -> assertTrue(body().block(PARAGRAPH) instanceof Block.Correction)));
        deeds.put(
                "action.deeper", deed(() -> selectBlock(9), () -> assertTrue(isItem(9, Block.Item.Marker.BULLET, 2))));
        deeds.put(
                "action.less-deep",
                deed(
                        () -> {
                            selectBlock(9);
                            press(KeyCode.TAB);
                            assertTrue(isItem(9, Block.Item.Marker.BULLET, 2));
                        },
                        () -> assertTrue(isItem(9, Block.Item.Marker.BULLET, 1))));
        deeds.put(
                "mark.strong",
                deed(() -> select(0, 7), () -> assertTrue(body().block(0).text().allMarked(0, 7, Mark.Style.STRONG))));
        deeds.put(
                "mark.emphasis",
                deed(
                        () -> select(0, 7),
                        () -> assertTrue(body().block(0).text().allMarked(0, 7, Mark.Style.EMPHASIS))));
        for (Map.Entry<String, Mark.Style> mark : Map.of(
                        "mark.strike", Mark.Style.STRIKE,
                        "mark.superscript", Mark.Style.SUPERSCRIPT,
                        "mark.subscript", Mark.Style.SUBSCRIPT,
                        "mark.code", Mark.Style.CODE)
                .entrySet()) {
            deeds.put(
                    mark.getKey(),
                    deed(
                            () -> select(0, 7),
                            () -> assertTrue(body().block(0).text().allMarked(0, 7, mark.getValue()))));
        }
        deeds.put(
                "action.details",
                deed(() -> {}, () -> until("the details have the keys", () -> hasFocus(".details-pane"))));
        for (Map.Entry<String, Status> status : Map.of(
                        "status.in-review", Status.IN_REVIEW,
                        "status.final", Status.FINAL)
                .entrySet()) {
            deeds.put(
                    status.getKey(),
                    deed(
                            () -> {},
                            () -> assertEquals(
                                    status.getValue(),
                                    article().metadata().handling().status())));
        }
        deeds.put(
                "status.draft",
                deed(
                        () -> run(() -> area().run(Detailing.change(metadata ->
                                metadata.withHandling(metadata.handling().withStatus(Status.FINAL))))),
                        () -> assertEquals(before, article())));
        deeds.put(
                "action.as-you-type",
                deed(() -> {}, () -> until("shown", () -> shown(".as-you-type").isPresent())));
        deeds.put("action.aside", deed(() -> {}, () -> until("shown", () -> hasFocus("#notebook-aside"))));
        deeds.put(
                "action.notebook",
                deed(
                        () -> {},
                        () -> until("shown", () -> shown(".notebook-pane").isPresent())));
        deeds.put("action.claim", deed(() -> select(0, 7), () -> {
            assertEquals(
                    List.of(new Source("Harbour", "", "", false)),
                    article().metadata().notebook().sources());
            until("the log has the keys", () -> hasFocus(".source-card"));
        }));
        deeds.put("action.shelve", deed(this::inParagraph, () -> {
            assertEquals(
                    List.of(new Cutting(List.of(before.body().block(PARAGRAPH)))),
                    article().metadata().notebook().cuttings());
            assertEquals(before.body().size() - 1, body().size());
        }));
        deeds.put("action.export-html-sources", deed(this::exporting, () -> {
            String page = HtmlPage.withSources(article());
            until("written", () -> page.equals(string("asked.html")));
        }));
        deeds.put("action.export-json-sources", deed(this::exporting, () -> {
            String json = ArticleJson.withSources(article());
            until("written", () -> json.equals(string("asked.json")));
        }));
        for (Layer layer : Layer.values()) {
            deeds.put(
                    layer.key(),
                    deed(
                            this::withPage,
                            () -> until(
                                    "it is on", () -> window.bench().review().shows(layer))));
        }
        deeds.put(
                "action.checks",
                deed(
                        this::withPage,
                        () -> until(
                                "they are folded",
                                () -> !window.bench().review().showsChecks())));
        deeds.put(
                "action.save-picture",
                deed(
                        () -> {
                            withPage();
                            answers.save(folder.resolve("page"));
                        },
                        () -> until("written", () -> Files.exists(folder.resolve("page.png")))));
        deeds.put("action.page-phone", looked("phone"));
        deeds.put("action.page-tablet", looked("tablet"));
        deeds.put("action.page-desktop", looked("desktop"));
        deeds.put(
                "action.page-free",
                deed(
                        () -> run(() -> window.bench().review().look(now -> now.withSize(Size.PHONE))),
                        () -> assertEquals(
                                Viewing.USUAL, on(() -> window.bench().review().viewing()))));
        deeds.put("action.page-beside", looked("free +phone"));
        deeds.put("action.page-dark", looked("free dark"));
        deeds.put("action.page-large", looked("free large"));
        deeds.put("action.full-screen", deed(this::atTheCorner, () -> {
            until("it is full", () -> stage.isFullScreen());
            press(KeyCode.F11);
            until("it is a window", () -> !stage.isFullScreen());
        }));
        deeds.put("action.distraction-free", deed(this::atTheCorner, () -> {
            until("it is full", () -> stage.isFullScreen());
            assertEquals(List.of("column"), panesShown());
            press(KeyCode.SHIFT, KeyCode.F11);
            until(
                    "it is a window",
                    () -> !stage.isFullScreen() && panes().getItems().size() == 3);
        }));
        deeds.put("action.focus", focused(false));
        deeds.put("action.focus-on-sentence", focused(true));
        deeds.put("action.typewriter", eased(Ease.TYPEWRITER, true));
        deeds.put("action.preview-follows", looked("free still"));
        deeds.put("action.complete-names", eased(Ease.NAMES, false));
        deeds.put("action.zoom-in", deed(() -> {}, () -> zoomed("110 %")));
        deeds.put("action.zoom-out", deed(() -> {}, () -> zoomed("90 %")));
        deeds.put(
                "action.zoom-none",
                deed(
                        () -> run(() -> window.bench().modes().zoom(_ -> new Zoom(200))),
                        () -> until(
                                "it is usual",
                                () -> !stage.getScene().lookup("#status-zoom").isVisible())));
        deeds.put(
                "action.outline",
                deed(() -> {}, () -> assertEquals(List.of("library-pane", "column", "side"), panesShown())));
        deeds.put(
                "action.library",
                deed(() -> {}, () -> assertEquals(List.of("outline-pane", "column", "side"), panesShown())));
        deeds.put(
                "action.choose-library",
                deed(
                        () -> {
                            other();
                            answers.open(folder);
                        },
                        () -> until("listed", () -> {
                            ListView<?> list = (ListView<?>) stage.getScene().lookup(".library-list");
                            return !list.getItems().isEmpty();
                        })));
        deeds.put(
                "action.preview",
                deed(() -> {}, () -> assertEquals(List.of("outline-pane", "library-pane", "column"), panesShown())));
        deeds.put(
                "action.next-pane",
                deed(() -> {}, () -> until("the page has the keys", () -> hasFocus(".preview-pane"))));
        deeds.put(
                "action.previous-pane",
                deed(() -> {}, () -> until("the library has the keys", () -> hasFocus(".library-pane"))));
        deeds.put(
                "action.toolbar",
                deed(() -> {}, () -> until("the tools have the keys", () -> hasFocus(".top-bar > .segments"))));
        deeds.put(
                "action.palette",
                deed(() -> {}, () -> until("shown", () -> shown(".palette").isPresent())));
        deeds.put(
                "action.keys",
                deed(() -> {}, () -> until("shown", () -> shown(".key-sheet").isPresent())));
        return deeds;
    }

    /** How often a block of the article as it was stands in it now; also that it stands at an index, with the caret in it. */
    private long moved(int from, int to) {
        Block block = before.body().block(from);
        assertEquals(block, body().block(to));
        assertEquals(to, body().at(state().selection().caret()).block());
        return body().blocks().stream().filter(block::equals).count();
    }

    private void assertBegun(int index) {
        assertEquals(Selection.at(body().start(index)), state().selection());
        assertEquals(before.body().size() + 1, body().size());
        assertTrue(body().block(index).text().isEmpty());
    }

    @Test
    void everyActionHasItsDeed() {
        openSample();
        assertEquals(
                new TreeSet<>(on(
                        () -> window.bench().actions().all().map(Action::name).toList())),
                new TreeSet<>(deeds().keySet()));
    }

    @Test
    void noTwoActionsShareAKeyOrAName() {
        fresh();
        List<Action> all = on(() -> window.bench().actions().all().toList());
        Map<KeyCombination, String> keys = new HashMap<>();
        all.forEach(action -> action.keys().forEach(key -> {
            String other = keys.put(key, action.name());
            assertNull(other, key + " is the key of " + other + " and of " + action.name());
        }));
        assertEquals(all.size(), all.stream().map(Action::name).distinct().count());
    }

    @Test
    void everyActionHasAnIconAndAMenu() {
        fresh();
        on(() -> window.bench().actions().all().toList()).forEach(action -> {
            assertFalse(action.icon().isEmpty(), action.name() + " has no icon");
            assertEquals(1, Icons.of(action.icon()).getChildrenUnmodifiable().size());
            assertTrue(action.group().startsWith("menu."), action.name() + " is in no menu");
        });
    }

    @Test
    @Timeout(240)
    void everyKeyDoesItsDeedBeforeAnyMenuWasShown() {
        everyDeedBy(name -> {
            Optional<KeyCombination> keys =
                    on(() -> window.bench().actions().of(name).key());
            keys.ifPresent(this::press);
            return keys.isPresent();
        });
    }

    @Test
    @Timeout(240)
    void everyMenuItemDoesItsDeed() {
        everyDeedBy(name -> {
            choose(name);
            return true;
        });
    }

    /** Has every deed done in one way; a window that another article came into is not used again. */
    private void everyDeedBy(Predicate<String> choosing) {
        List<String> wrong = new ArrayList<>();
        openSample();
        deeds().forEach((name, deed) -> {
            try {
                deed.given().run();
                if (choosing.test(name)) {
                    deed.then().run();
                }
            } catch (AssertionError | RuntimeException e) {
                wrong.add(name + ": " + e.getMessage());
            }
            answers.forget();
            restore();
        });
        assertEquals(List.of(), wrong);
    }

    /** Makes ready for an export with a source log. */
    private void exporting() {
        run(() -> area().run(Noting.add(new Source("It closed", "The port", "", true))));
        answers.save(folder.resolve("asked"));
    }

    /** Something that is turned on or off, and back again. */
    private Deed eased(Ease ease, boolean on) {
        return deed(() -> {}, () -> {
            assertEquals(on, has(ease));
            run(() -> window.bench().modes().toggle(ease));
            assertEquals(!on, has(ease));
        });
    }

    /** Another way to look at the page, and back. */
    private Deed looked(String said) {
        return deed(() -> {}, () -> {
            assertEquals(said, on(() -> window.bench().review().viewing().toString()));
            assertTrue(shown(".preview-pane").isPresent());
            run(() -> window.bench().review().look(_ -> Viewing.USUAL));
        });
    }

    private Deed focused(boolean sentence) {
        return deed(() -> {}, () -> {
            assertTrue(on(() -> window.bench().modes().focusesOn(sentence)));
            run(() -> window.bench().modes().toggleFocus(sentence));
            assertFalse(has(Ease.FOCUS));
        });
    }

    private boolean has(Ease ease) {
        return on(() -> window.bench().modes().has(ease));
    }

    private void zoomed(String said) {
        assertEquals(said, label("#status-zoom"));
        run(() -> window.bench().modes().zoom(_ -> Zoom.NONE));
    }

    private boolean hasFocus(String pane) {
        Node node = stage.getScene().getFocusOwner();
        while (node != null && node != stage.getScene().lookup(pane)) {
            node = node.getParent();
        }
        return node != null;
    }

    private void restore() {
        if (on(() -> stage.isShowing() && shown(".floating").isPresent())) {
            press(KeyCode.ESCAPE);
        }
        if (on(() -> stage.isShowing() && shown(".details-pane").isPresent())) {
            press(KeyCode.F12);
        }
        run(() -> area().requestFocus());
        boolean same = on(() -> stage.isShowing()
                && window.bench().state().body().block(0).text().string().contains("arbour bridge")
                && panesNow().size() == 4
                && window.newsroom().windows().size() == 1
                && shown(".details-form").isEmpty()
                && shown(".as-you-type").isEmpty()
                && shown(".notebook-pane").isEmpty());
        while (same && state().canUndo()) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        if (same && article().equals(before) && !on(stage::getTitle).startsWith("•")) {
            select(0, 0);
        } else {
            run(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
            openSample();
        }
    }

    @Test
    void theToolsDoTheirDeedsAndShowWhereTheCaretStands() {
        openSample();
        for (String tool : List.of("quote", "bullet", "number")) {
            inParagraph();
            ToggleButton button = (ToggleButton) node("." + tool + "-tool");
            assertFalse(on(button::isSelected));
            click(button);
            assertTrue(on(button::isSelected), tool);
            assertFalse(body().block(PARAGRAPH) instanceof Block.Paragraph, tool);
            assertTrue(on(() -> area().isFocused()), "the caret stays in the text");
            click(button);
            assertFalse(on(button::isSelected), tool);
            assertTrue(body().block(PARAGRAPH) instanceof Block.Paragraph, tool);
        }
        for (String tool : List.of("strong", "emphasis")) {
            select(0, 7);
            ToggleButton button = (ToggleButton) node("." + tool + "-tool");
            click(button);
            assertTrue(on(button::isSelected), tool);
            assertTrue(body().block(0).text().allMarked(0, 7, Mark.Style.valueOf(tool.toUpperCase())));
            press(KeyCode.CONTROL, KeyCode.END);
            assertFalse(on(button::isSelected), tool);
        }
        press(KeyCode.CONTROL, KeyCode.HOME);
        click(node(".quote-tool"));
        assertFalse(
                on(() -> ((ToggleButton) stage.getScene().lookup(".quote-tool")).isSelected()),
                "a headline is no quote");
    }

    @Test
    void tabLeavesTheTextAfterEscapeAlone() {
        openSample();
        inParagraph();
        press(KeyCode.TAB);
        assertTrue(on(() -> area().isFocused()), "Tab alone belongs to the text");
        press(KeyCode.ESCAPE);
        type("x");
        press(KeyCode.TAB);
        assertTrue(on(() -> area().isFocused()), "another key goes between");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.ESCAPE);
        press(KeyCode.TAB);
        assertFalse(on(() -> area().isFocused()));
        assertEquals(before, article());
        run(() -> area().requestFocus());
        press(KeyCode.ESCAPE);
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertFalse(on(() -> area().isFocused()));
    }

    @Test
    void ctrlHomeShowsTheKickerToo() {
        openSample();
        press(KeyCode.CONTROL, KeyCode.END);
        until("the head is out of sight", () -> area().firstVisibleParToAllParIndex() > 0);
        press(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(Selection.START, state().selection());
        until("the kicker is in sight", () -> {
            Node kicker = stage.getScene().lookup(".margin > .kicker");
            return kicker != null
                    && kicker.localToScreen(kicker.getBoundsInLocal()).getMinY()
                            > area().localToScreen(area().getLayoutBounds()).getMinY();
        });
    }

    @Test
    void theKindButtonNamesTheKindAndChangesIt() {
        openSample();
        MenuButton kind = on(() -> (MenuButton) stage.getScene().lookup(".segments > .menu-button"));
        Map<Integer, String> names = Map.of(
                0,
                "kind.headline",
                1,
                "kind.standfirst",
                2,
                "kind.heading-2",
                3,
                "kind.paragraph",
                5,
                "kind.quote",
                6,
                "kind.attribution",
                8,
                "kind.bullet");
        names.forEach((block, name) -> {
            selectBlock(block);
            assertEquals(WORDS.text(name), on(kind::getText));
        });
        inParagraph();
        click(kind);
        clickItem("kind.heading-3");
        assertEquals(WORDS.text("kind.heading-3"), on(kind::getText));
        assertTrue(body().block(PARAGRAPH) instanceof Block.Heading);
    }

    @Test
    void aMenuShowsOnlyWhatIsPossibleAndItsKeysWorkAgainWhenItIsGone() {
        openSample();
        select(0, 0);
        assertDisabled("menu.edit", "action.undo", true);
        assertDisabled("menu.format", "kind.quote", true);
        type("x");
        assertDisabled("menu.edit", "action.undo", false);
        assertDisabled("menu.edit", "action.redo", true);
        inParagraph();
        assertDisabled("menu.format", "kind.quote", false);
        assertDisabled("menu.format", "kind.standfirst", true);
        assertDisabled("menu.format", "action.deeper", true);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, article());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(text().startsWith("x"));
    }

    @Test
    void thePanesAreHiddenAndShownAgain() {
        openSample();
        List<String> all = panesShown();
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.L);
        press(KeyCode.F12);
        assertEquals(List.of("column"), panesShown());
        assertEquals(before, article(), "the keys typed nothing");
        type("x");
        press(KeyCode.F12);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.L);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);
        assertEquals(all, panesShown());
        assertTrue(text().startsWith("x"));
        type("y");
        assertTrue(text().startsWith("xy"), "the caret is still in the text");
    }

    /** Writes into a field of the popover that is open, and presses Enter. */
    private void fill(String field, String text) {
        until("the popover is shown", () -> shown(".details-form").isPresent());
        run(() -> shown(".details-form").orElseThrow().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(one -> WORDS.text(field).equals(one.getAccessibleText()))
                .forEach(one -> {
                    one.requestFocus();
                    one.setText(text);
                }));
        picture("popover-" + field);
        press(KeyCode.ENTER);
        until("the popover is gone", () -> shown(".details-form").isEmpty());
    }

    private void assertLookedFor(String words, String focused) {
        TextField query = (TextField) node("#find-query");
        assertEquals(words, on(query::getText));
        assertEquals(focused, on(() -> stage.getScene().getFocusOwner().getId()));
    }

    /** Looks for the first word, and closes the bar. */
    private void looked() {
        select(0, 7);
        press(KeyCode.CONTROL, KeyCode.F);
        press(KeyCode.ESCAPE);
    }

    private Selection second() {
        return harbour(text().toLowerCase(Locale.ROOT).indexOf("harbour", 1));
    }

    private Selection last() {
        return harbour(text().toLowerCase(Locale.ROOT).lastIndexOf("harbour"));
    }

    private static Selection harbour(int at) {
        return new Selection(at, at + 7);
    }

    private void withPage() {
        until(
                "the page is there",
                () -> stage.getScene().lookup(".web-view") instanceof WebView view
                        && view.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED);
    }

    private static Deed deed(Runnable given, Runnable then) {
        return new Deed(given, then);
    }

    private void openSample() {
        Article sample = Specimens.harbourBridge();
        before = sample.withMetadata(sample.metadata()
                .noted(notebook -> notebook.withSetAside(List.of(new SetAside(2, "5 Min Read", "reading-time", 2)))));
        open(before, folder);
    }

    private void choose(String name) {
        MenuBar bar = (MenuBar) node(".menu-bar");
        String menu = on(() -> bar.getMenus().stream()
                .filter(one -> one.getItems().stream().anyMatch(item -> name.equals(item.getId())))
                .findFirst()
                .orElseThrow()
                .getText());
        click(menuButton(menu));
        String rolled = on(() -> window.bench()
                .actions()
                .of(name)
                .roll()
                .map(roll -> roll.get().getFirst().name())
                .orElse(""));
        if (rolled.isEmpty()) {
            clickItem(name);
        } else {
            until("the menu shows " + name, () -> item(name) != null);
            click(on(() -> item(name)));
            clickItem(rolled);
        }
    }

    private Node menuButton(String text) {
        return on(() -> stage.getScene().getRoot().lookupAll(".menu-bar .menu-button").stream()
                .filter(node ->
                        node instanceof Labeled labeled && labeled.getText().equals(text))
                .findFirst()
                .orElseThrow());
    }

    private void clickItem(String name) {
        until("the menu shows " + name, () -> item(name) != null);
        click(on(() -> item(name)));
        until("the menu is gone", () -> item(name) == null);
    }

    private static Node item(String name) {
        return javafx.stage.Window.getWindows().stream()
                .filter(javafx.stage.Window::isShowing)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".menu-item").stream())
                .filter(item -> name.equals(item.getId()))
                .findFirst()
                .orElse(null);
    }

    private void assertDisabled(String menu, String name, boolean disabled) {
        MenuBar bar = (MenuBar) node(".menu-bar");
        click(menuButton(WORDS.text(menu)));
        until("the menu shows", () -> item(name) != null);
        MenuItem item = on(() -> bar.getMenus().stream()
                .flatMap(one -> one.getItems().stream())
                .filter(one -> name.equals(one.getId()))
                .findFirst()
                .orElseThrow());
        assertEquals(disabled, on(item::isDisable), name);
        press(KeyCode.ESCAPE);
        until("the menu is gone", () -> item(name) == null);
        assertFalse(on(item::isDisable), "a disabled item does not hear its key");
        run(() -> area().requestFocus());
    }

    private SplitPane panes() {
        return (SplitPane) stage.getScene().lookup(".split-pane");
    }

    private List<String> panesShown() {
        return on(this::panesNow);
    }

    private List<String> panesNow() {
        return panes().getItems().stream()
                .flatMap(pane -> pane instanceof SplitPane left ? left.getItems().stream() : Stream.of(pane))
                .map(pane -> pane.getStyleClass().getFirst())
                .toList();
    }

    private void select(int anchor, int caret) {
        run(() -> area().selectRange(anchor, caret));
        assertEquals(new Selection(anchor, caret), state().selection());
    }

    private void selectBlock(int block) {
        int at = body().start(block) + 1;
        select(at, at);
    }

    private void inParagraph() {
        selectBlock(PARAGRAPH);
    }

    private boolean isItem(int index, Block.Item.Marker marker, int depth) {
        return body().block(index) instanceof Block.Item item && item.marker() == marker && item.depth() == depth;
    }

    private static void copied(String text) {
        run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** The window that was opened last; on the thread of the window. */
    private Window newest() {
        return window.newsroom().windows().getLast();
    }

    private void remembered(Path document) {
        run(() -> window.newsroom().memory().change(daybook -> daybook.cleared().opened(document, Instant.EPOCH)));
    }

    private static galley.article.Body state(Window window) {
        return window.bench().state().body();
    }

    private Path other() {
        return write(
                "other.galley",
                "{\"format\":\"galley\",\"version\":1,\n\"body\":[{\"type\":\"headline\",\"text\":\"Other\"}]}\n");
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Article read(String name) {
        try {
            return ((Opened.Ok) ArticleJson.read(Files.readAllBytes(folder.resolve(name)))).article();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String string(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private boolean isPdf(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) && new String(Files.readAllBytes(file), US_ASCII).startsWith("%PDF-");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path bridge() {
        try {
            return Files.write(
                    Files.createDirectories(folder.resolve("elsewhere")).resolve("Bridge.jpeg"), Photos.jpeg(30, 20));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
