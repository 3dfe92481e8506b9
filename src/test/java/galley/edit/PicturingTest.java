package galley.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Cutting;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.PictureFiles;
import galley.article.RichText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturingTest {

    private static final Picture SAYS =
            new Picture("media/new.jpg", "Two people", false, "Ana Sol", "Port Press", "One year");

    @Test
    void whatAPictureSaysOfItselfIsFilledInWhereNobodySaidAnything() {
        Editor editor = editor(Picture.of("old.jpg"), "");
        editor.run(Picturing.put(1, new Block.Figure(SAYS, RichText.of("A caption"))));
        assertEquals(new Block.Figure(SAYS, RichText.of("A caption")), figure(editor));
        editor.run(Undoing.undo());
        assertEquals(new Block.Figure(Picture.of("old.jpg"), RichText.EMPTY), figure(editor));
    }

    @Test
    void whatAPersonWroteStands() {
        Picture written = new Picture("old.jpg", "A bridge", false, "", "By hand", " ");
        Editor editor = editor(written, "By hand");
        editor.run(Picturing.put(1, new Block.Figure(SAYS, RichText.of("A caption"))));
        Picture both = new Picture("media/new.jpg", "A bridge", false, "Ana Sol", "By hand", "One year");
        assertEquals(new Block.Figure(both, RichText.of("By hand")), figure(editor));
    }

    @Test
    void aDecorativePictureIsNotDescribed() {
        Editor editor = editor(Picture.of("old.jpg").withDecorative(true), "");
        editor.run(Picturing.put(1, new Block.Figure(SAYS, RichText.EMPTY)));
        assertEquals("", figure(editor).picture().alternative());
        assertTrue(figure(editor).picture().decorative());
    }

    @Test
    void whereThereIsNoFigureNothingIsPut() {
        Editor editor = editor(Picture.NONE, "");
        assertTrue(Picturing.put(0, new Block.Figure(SAYS, RichText.EMPTY))
                .on(editor.state())
                .isEmpty());
        assertTrue(Picturing.put(9, new Block.Figure(SAYS, RichText.EMPTY))
                .on(editor.state())
                .isEmpty());
    }

    @Test
    void picturesGetOtherNamesWhereverTheyStand() {
        Block cut = new Block.Figure(Picture.of("a.jpg"), RichText.of("cut"));
        Article article = article(Picture.of("a.jpg"), "");
        article = article.withMetadata(
                article.metadata().noted(notebook -> notebook.withCuttings(List.of(new Cutting(List.of(cut))))));
        assertEquals(List.of("a.jpg"), PictureFiles.of(article));
        Editor editor = new Editor(article, () -> 0);
        editor.run(Picturing.rename(Map.of("a.jpg", "b.jpg", "c.jpg", "d.jpg")));
        assertEquals(List.of("b.jpg"), PictureFiles.of(editor.state().article()));
        editor.run(Undoing.undo());
        assertEquals(article, editor.state().article());
        assertTrue(Picturing.rename(Map.of()).on(editor.state()).isEmpty());
    }

    private static Block.Figure figure(Editor editor) {
        return (Block.Figure) editor.state().body().block(1);
    }

    private static Editor editor(Picture picture, String caption) {
        return new Editor(article(picture, caption), () -> 0);
    }

    private static Article article(Picture picture, String caption) {
        return new Article(
                Metadata.EMPTY,
                Body.of(new Block.Headline(RichText.of("Bridge")), new Block.Figure(picture, RichText.of(caption))));
    }
}
