package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.RichText;
import galley.ui.editor.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section as long as a chapter, moved in an article as long as a book. */
class LongMoveTest extends Journey {

    private static final int CHAPTERS = 5;
    private static final int PARAGRAPHS = 2_000;

    @TempDir
    private Path folder;

    @Test
    void aChapterMovesByOneKeyAndComesBackByAnother() {
        open(book(), folder);
        Article start = article();
        int second = start.body().start(2 + PARAGRAPHS + 1);
        run(() -> area().moveTo(second));
        for (KeyCode[] keys : List.of(
                new KeyCode[] {KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP}, new KeyCode[] {KeyCode.CONTROL, KeyCode.Z})) {
            press(keys);
            run(() -> stage.getScene().getRoot().layout());
            run(() -> Shown.assertIs(area(), window.bench().state()));
        }
        assertEquals(start, article());
    }

    private static Article book() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Headline(RichText.of("A book")));
        blocks.add(new Block.Paragraph(RichText.of("Before it begins.")));
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            blocks.add(new Block.Heading(2, RichText.of("Chapter " + chapter)));
            for (int i = 0; i < PARAGRAPHS; i++) {
                blocks.add(new Block.Paragraph(RichText.of(("harbour bridge ferry council " + i + " ").repeat(8))));
            }
        }
        return new Article(Metadata.EMPTY, Body.of(blocks));
    }
}
