package galley.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFolderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bridge.JPG|bridge
            ../../etc/passwd|passwd
            C:\\Users\\me\\IMG 0001.jpeg|img-0001
            CON.png|picture-con
            lpt1|picture-lpt1
            .hidden|hidden
            ...|picture
            a<b>:"/\\|picture
            gpj.egdirb\u202e.jpg|gpj-egdirb
            Été à l’île.jpg|été-à-l-île
            日本橋.jpg|日本橋
            x\u0000\u0007y.jpg|xy
            --x--.jpg|x""")
    void aNameIsMadeSafe(String called, String safe) {
        assertEquals(safe, SafeName.of(called));
    }

    @Test
    void aLongNameIsCutAndAComposedOneIsOne() {
        assertTrue(SafeName.of("ab".repeat(500)).length() <= 60);
        assertTrue(SafeName.of("日".repeat(500)).length() <= 60);
        assertEquals(SafeName.of("e\u0301t\u00e9"), SafeName.of("\u00e9te\u0301"));
    }

    @Test
    void theSamePictureIsTakenOnceAndAnotherGetsANumber() throws IOException {
        MediaFolder media = MediaFolder.beside(folder);
        byte[] one = Photos.png(3, 3);
        byte[] two = Photos.png(4, 4);
        assertEquals("media/bridge.png", media.take(one, "Bridge.PNG", Format.PNG));
        assertEquals("media/bridge.png", media.take(one, "bridge.jpg", Format.PNG));
        assertEquals("media/bridge-2.png", media.take(two, "BRIDGE.png", Format.PNG));
        assertEquals("media/bridge-2.png", media.take(two, "bridge.png", Format.PNG));
        assertArrayEquals(two, Files.readAllBytes(folder.resolve("media/bridge-2.png")));
        try (var files = Files.list(folder.resolve("media"))) {
            assertEquals(2, files.count(), "and nothing is left behind");
        }
    }

    @Test
    void aNameInOtherLettersIsTheSameName() throws IOException {
        Files.createDirectories(folder.resolve("media"));
        Files.write(folder.resolve("media/BRIDGE.PNG"), Photos.png(9, 9));
        assertEquals("media/bridge-2.png", MediaFolder.beside(folder).take(Photos.png(3, 3), "bridge", Format.PNG));
    }

    @Test
    void whereNoFolderCanBeNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("media"), "a file");
        assertThrows(IOException.class, () -> MediaFolder.beside(folder).take(Photos.png(3, 3), "bridge", Format.PNG));
        assertEquals("a file", Files.readString(folder.resolve("media")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.jpg",
                "media/../../x.jpg",
                "/etc/passwd",
                "..\\x.jpg",
                "https://a.example/x.jpg",
                "",
                "file:x",
                "a\0b",
                "."
            })
    void aNameThatLeadsOutLeadsNowhere(String file) {
        assertEquals(Optional.empty(), MediaFolder.beside(folder).find(file));
    }

    @Test
    void aNameLeadsToItsFile() {
        MediaFolder media = MediaFolder.beside(folder);
        Path file = folder.toAbsolutePath().normalize().resolve("media").resolve("bridge.jpg");
        assertEquals(Optional.of(file), media.find("media/bridge.jpg"));
        assertEquals(Optional.of("media/bridge.jpg"), media.seen(file));
        assertEquals(Optional.empty(), media.seen(folder.resolve("bridge.jpg")));
    }

    @Test
    void picturesAreBroughtAlong() throws IOException {
        Path away = folder.resolve("away");
        Path home = folder.resolve("home");
        MediaFolder from = MediaFolder.beside(away);
        MediaFolder to = MediaFolder.beside(home);
        Files.createDirectories(away);
        Files.createDirectories(home);
        from.take(Photos.png(3, 3), "one", Format.PNG);
        from.take(Photos.png(4, 4), "two", Format.PNG);
        to.take(Photos.png(5, 5), "two", Format.PNG);
        Map<String, String> renamed =
                to.bring(List.of("media/one.png", "media/two.png", "media/gone.png", "../x"), from);
        assertEquals(Map.of("media/two.png", "media/two-2.png"), renamed);
        assertArrayEquals(Photos.png(3, 3), Files.readAllBytes(home.resolve("media/one.png")));
        assertArrayEquals(Photos.png(5, 5), Files.readAllBytes(home.resolve("media/two.png")));
        assertArrayEquals(Photos.png(4, 4), Files.readAllBytes(home.resolve("media/two-2.png")));
    }
}
