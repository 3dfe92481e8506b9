package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.article.Article;
import galley.picture.Photos;
import galley.picture.Scaled;
import galley.store.DocumentFile;
import galley.ui.editor.Pictures.Print;
import galley.words.Words;
import galley.work.Errands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture is read and scaled down once, whoever looks at it. */
class DarkroomTest extends Journey {

    @TempDir
    private Path folder;

    private final Queue<Runnable> away = new ArrayDeque<>();
    private final List<Print> prints = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private Darkroom darkroom;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("media"));
        DocumentFile file = new DocumentFile(folder.resolve("article.galley"));
        darkroom = new Darkroom(
                Manuscript.opened(Article.EMPTY, file, file.path()),
                new Words(Locale.ENGLISH),
                new Errands(away::add, Runnable::run));
    }

    @Test
    void surfaceAndPageAskForOneDevelopment() throws IOException {
        put("bridge.jpg", Photos.jpeg(2_400, 1_200));
        darkroom.show("media/bridge.jpg", prints::add);
        darkroom.page("media/bridge.jpg", addresses::add);
        assertEquals(2, next(2), "both look how the file is");
        assertEquals(1, next(9), "it is developed once");
        assertEquals(1, next(9), "and written for the page");
        assertEquals(1_000, prints.getFirst().image().orElseThrow().getWidth());
        assertTrue(addresses.getFirst().startsWith("data:image/jpeg;base64,"));
        assertEquals(((Scaled.Picture) Scaled.of(Photos.jpeg(2_400, 1_200), 1_000)).address(), addresses.getFirst());
    }

    @Test
    void whatIsKnownIsNotReadAgainUntilItsFileIsAnother() throws IOException {
        put("bridge.jpg", Photos.jpeg(2_400, 1_200));
        darkroom.show("media/bridge.jpg", prints::add);
        assertEquals(1, next(1));
        assertEquals(1, next(1));
        darkroom.page("media/bridge.jpg", addresses::add);
        Files.delete(folder.resolve("media/bridge.jpg"));
        assertEquals(1, next(1), "the file is gone before it is looked at");
        assertEquals(0, next(9));
        assertEquals(1, addresses.size());
        assertTrue(addresses.getFirst().startsWith("data:image/svg+xml;base64,"), "a drawing says so");
        addresses.clear();
        put("bridge.jpg", Photos.jpeg(600, 300));
        darkroom.page("media/bridge.jpg", addresses::add);
        assertEquals(1, next(1));
        Files.delete(folder.resolve("media/bridge.jpg"));
        assertEquals(1, next(1), "it goes while it is developed");
        assertEquals(0, next(9), "nothing waits for it");
        assertEquals(1, addresses.size());
        assertTrue(addresses.getFirst().startsWith("data:image/svg+xml;base64,"), "a drawing says so");
    }

    @Test
    void aDrawingComesCleanedAndWhatIsNoPictureSaysSo() throws IOException {
        put("map.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script><path d='M0 0'/></svg>".getBytes());
        put("no.jpg", new byte[] {1, 2, 3});
        darkroom.page("media/map.svg", addresses::add);
        darkroom.page("media/no.jpg", addresses::add);
        while (next(9) > 0) {
            assertTrue(addresses.size() <= 2);
        }
        List<String> drawn = addresses.stream()
                .map(address -> new String(
                        Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)),
                        StandardCharsets.UTF_8))
                .toList();
        assertEquals(2, drawn.size());
        assertEquals(
                1,
                drawn.stream()
                        .filter(svg -> svg.contains("M0 0") && !svg.contains("script"))
                        .count());
        assertEquals(
                1,
                drawn.stream()
                        .filter(svg -> svg.contains("media/no.jpg") && svg.contains("not a picture"))
                        .count());
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve("media").resolve(name), bytes);
    }

    /** Does so much of the work that waits now, at most; what it brings up waits in turn. {@return how much} */
    private int next(int most) {
        int count = Math.min(most, away.size());
        for (int i = 0; i < count; i++) {
            away.remove().run();
        }
        return count;
    }
}
