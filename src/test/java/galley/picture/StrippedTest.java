package galley.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.words.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrippedTest {

    @Test
    void aPressPhotographKeepsItsPixelsAndItsCaptionAndNothingElse() throws IOException {
        byte[] press = Photos.press(40, 20, 6);
        byte[] copy = copy(press);
        assertFalse(text(copy).contains(Photos.SECRET), "what must stay here left");
        assertEquals(Embedded.in(Format.JPEG, press), Embedded.in(Format.JPEG, copy));
        assertTrue(text(copy).contains(Photos.CAPTION));
        assertEquals(6, Tags.of(Inscription.of(Format.JPEG, copy).exif()).orientation());
        assertArrayEquals(pixels(press), pixels(copy));
        assertEquals(new Seen.Picture(Format.JPEG, 40, 20, false, true), Seen.of(copy));
        assertArrayEquals(copy, copy(copy), "twice is once");
    }

    @Test
    void soDoesAPng() throws IOException {
        byte[] press = Photos.pressPng(40, 20);
        byte[] copy = copy(press);
        assertFalse(text(copy).contains(Photos.SECRET));
        assertEquals(Embedded.in(Format.PNG, press), Embedded.in(Format.PNG, copy));
        assertArrayEquals(pixels(press), pixels(copy));
        assertArrayEquals(copy, copy(copy));
    }

    @Test
    void aWebpLosesWhatIsNotThePicture() {
        byte[] plain = Photos.webp();
        byte[] exif = Photos.exif(1);
        byte[] noted = Photos.joined(
                Photos.latin("RIFF"),
                little(4 + 18 + plain.length - 12 + 8 + exif.length),
                Photos.latin("WEBPVP8X"),
                little(10),
                new byte[] {8, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                java.util.Arrays.copyOfRange(plain, 12, plain.length),
                Photos.latin("EXIF"),
                little(exif.length),
                exif);
        byte[] copy = copy(noted);
        assertTrue(text(noted).contains(Photos.SECRET));
        assertFalse(text(copy).contains(Photos.SECRET));
        assertEquals("(c) Port Press", Embedded.in(Format.WEBP, copy).rights());
        assertInstanceOf(Scaled.Picture.class, Scaled.of(copy, 10));
        assertArrayEquals(plain, copy(plain));
    }

    @Test
    void aGifLosesItsCommentsAndGoesOnMoving() {
        byte[] gif = Photos.animated();
        assertTrue(text(gif).contains(Photos.SECRET));
        byte[] copy = copy(gif);
        assertFalse(text(copy).contains(Photos.SECRET));
        assertEquals(Seen.of(gif), Seen.of(copy));
    }

    @Test
    void whatCannotBeToldApartIsNotCopied() {
        byte[] tiff = Photos.written("tiff", Photos.halves(4, 4, BufferedImage.TYPE_INT_RGB));
        assertEquals(new Stripped.Refused(Problem.of("picture.not-stripped", Format.TIFF)), Stripped.of(tiff));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload='alert(1)'/>",
                "<a href='https://evil.example/'><path d='M0 0'/></a>",
                "<image href='https://evil.example/x.png'/>",
                "<image xlink:href='http://evil.example/x.png'/>",
                "<use href='evil.example#x'/>",
                "<image href='data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ZXZpbC8+'/>",
                "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='https://evil.example/'/></foreignObject>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<rect style='fill:url(https://evil.example/x)'/>",
                "<rect fill='URL( &quot;//evil.example&quot;)'/>",
                "<style>rect{fill:u\\72l(//evil.example)}</style>",
                "<animate attributeName='href' to='javascript:evil()'/>",
                "<set attributeName='onload' to='evil()'/>",
                "<metadata>evil</metadata>",
                "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>evil()</x:script>",
                "<!-- evil -->",
                "<?xml-stylesheet href='evil.css'?>"
            })
    void aDrawingIsWrittenWithoutWhatActsOrFetches(String evil) {
        String drawing =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>"
                        + "<defs><linearGradient id='a'/></defs><rect width='9' height='9' fill='url(#a)'/>" + evil
                        + "<text>harbour</text></svg>";
        String copy = text(copy(drawing.getBytes(StandardCharsets.UTF_8)));
        assertFalse(copy.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(evil|alert|script).*"), copy);
        assertTrue(copy.contains("url(#a)") && copy.contains("harbour"), copy);
        assertInstanceOf(Seen.Picture.class, Seen.of(copy.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEntityIsNotFollowed() {
        String drawing = "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/hostname'><!ENTITY a 'AAAA'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><text>[&e;&a;]</text></svg>";
        switch (Stripped.of(drawing.getBytes(StandardCharsets.UTF_8))) {
            case Stripped.Copy(byte[] bytes) -> assertTrue(text(bytes).contains("[]"), text(bytes));
            case Stripped.Refused _ -> {}
        }
    }

    private static byte[] copy(byte[] file) {
        return assertInstanceOf(Stripped.Copy.class, Stripped.of(file)).bytes();
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] little(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }
}
