package galley.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.PictureFiles;
import galley.article.RichText;
import galley.words.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnclosuresTest {

    @TempDir
    private Path folder;

    @Test
    void strippedCopiesGoBesideThePageAndOriginalsStay() throws IOException {
        MediaFolder media = MediaFolder.beside(folder);
        String press = media.take(Photos.press(30, 20, 1), "Press.jpg", Format.JPEG);
        String scan = media.take(
                Photos.written("tiff", Photos.halves(3, 3, BufferedImage.TYPE_INT_RGB)), "scan", Format.TIFF);
        Article article = article(press, press, scan, "media/gone.jpg", "../../etc/passwd");
        for (int i = 0; i < 2; i++) {
            Enclosures enclosures = Enclosures.beside(folder.resolve("Press day.html"), media, article);
            assertEquals(
                    List.of("press-day-media/press.jpg", "media/scan.tif", "media/gone.jpg", "../../etc/passwd"),
                    PictureFiles.of(enclosures.article()));
            assertEquals(
                    List.of(
                            new Enclosures.Left(scan, Problem.of("picture.not-stripped", Format.TIFF)),
                            new Enclosures.Left("media/gone.jpg", Problem.of("picture.missing")),
                            new Enclosures.Left("../../etc/passwd", Problem.of("picture.missing"))),
                    enclosures.left());
        }
        assertFalse(Files.readString(folder.resolve("press-day-media/press.jpg"), StandardCharsets.ISO_8859_1)
                .contains(Photos.SECRET));
        try (var copies = Files.list(folder.resolve("press-day-media"))) {
            assertEquals(1, copies.count(), "the same copy twice is one");
        }
    }

    private static Article article(String... files) {
        List<Block> blocks = new java.util.ArrayList<>();
        blocks.add(new Block.Headline(RichText.of("Bridge")));
        for (String file : files) {
            blocks.add(new Block.Figure(Picture.of(file), RichText.EMPTY));
        }
        return new Article(Metadata.EMPTY, Body.of(blocks));
    }
}
