package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import galley.article.Article;
import galley.article.Block;
import galley.format.json.ArticleJson;
import galley.format.json.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from a raw text to a document that opens again: import, bring back, write, undo, save, reopen. */
class MainJobTest extends Journey {

    private static final Path SEED = SHARED.resolve("seeds").resolve("putin-open-to-ukraine-talks.txt");

    @TempDir
    private Path folder;

    @Test
    void aFreshArticleIsWrittenFromItsHeadlineOn() {
        fresh();
        picture("fresh");
        type("Bridge closes 42");
        press(KeyCode.ENTER);
        type("It is déjà vu.");
        press(KeyCode.ENTER);
        type("Nobody saw it.");
        assertEquals("Bridge closes 42\nIt is déjà vu.\nNobody saw it.", text());
        assertTrue(body().block(1) instanceof Block.Standfirst);
        assertTrue(body().block(2) instanceof Block.Paragraph);
        assertEquals("• Bridge closes 42 – Galley", on(stage::getTitle));
    }

    @Test
    void aRawTextIsImportedWrittenInSavedAndOpensEqual() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed texts are not here");
        fresh();
        answers.open(SEED);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until("the text is imported", () -> stage.getTitle().contains("Putin"));
        Article imported = article();
        assertEquals(
                "Putin Open to Ukraine Talks Amid Ongoing Strikes",
                imported.body().block(0).text().string());
        assertEquals(7, count(imported, Block.Heading.class));
        assertEquals(3, count(imported, Block.Item.class));
        assertEquals(WORDS.text("status.aside", 3), label("#status-aside"));
        assertEquals(WORDS.text("status.never-saved"), label("#status-saved"));
        ready();

        click(node("#status-aside"));
        until("the report is shown", () -> shown(".aside-card").isPresent());
        Button back = on(() -> (Button) shown(".aside-card").orElseThrow().lookup(".link-button"));
        run(back::fire);
        assertEquals(2, article().metadata().notebook().setAside().size());
        assertEquals(WORDS.text("status.aside", 2), label("#status-aside"));
        String line =
                imported.metadata().notebook().setAside().getFirst().text().strip();
        assertTrue(text().lines().anyMatch(line::equals), line);
        assertEquals(line, on(() -> area().getSelectedText()).strip());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(imported, article());
        assertEquals(WORDS.text("status.aside", 3), label("#status-aside"));

        press(KeyCode.CONTROL, KeyCode.END);
        press(KeyCode.ENTER);
        type("Written in Galley");
        Article written = article();
        assertTrue(text().endsWith("\nWritten in Galley"), text());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(text().contains("Galley"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(written, article());
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(written, article(), "Ctrl+Y redoes, as on Windows");

        answers.save(folder.resolve("story"));
        press(KeyCode.CONTROL, KeyCode.S);
        Path saved = folder.resolve("story.galley");
        until("it is saved", () -> !stage.getTitle().startsWith("•"));
        assertEquals(
                "save DOCUMENT putin-open-to-ukraine-talks-amid-ongoing-strikes",
                answers.asked().getLast());
        assertTrue(label("#status-saved").startsWith("● Saved "), label("#status-saved"));
        assertEquals(new Opened.Ok(written), ArticleJson.read(Files.readAllBytes(saved)));
        picture("main-job");

        open(saved);
        assertEquals(written, article());
        assertEquals(text(written.body()), text());
        assertEquals(WORDS.text("status.saved"), label("#status-saved"));
        assertEquals(WORDS.text("status.aside", 3), label("#status-aside"));
    }

    private static long count(Article article, Class<? extends Block> kind) {
        return article.body().blocks().stream().filter(kind::isInstance).count();
    }
}
