package galley.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.words.Problem;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SeenTest {

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of(Format.JPEG, 31, 17, Photos.jpeg(31, 17)),
                Arguments.of(Format.JPEG, 31, 17, Photos.press(31, 17, 6)),
                Arguments.of(Format.PNG, 31, 17, Photos.png(31, 17)),
                Arguments.of(
                        Format.GIF,
                        31,
                        17,
                        Photos.written("gif", Photos.halves(31, 17, BufferedImage.TYPE_BYTE_INDEXED))),
                Arguments.of(
                        Format.BMP, 31, 17, Photos.written("bmp", Photos.halves(31, 17, BufferedImage.TYPE_INT_RGB))),
                Arguments.of(
                        Format.TIFF, 31, 17, Photos.written("tiff", Photos.halves(31, 17, BufferedImage.TYPE_INT_RGB))),
                Arguments.of(Format.WEBP, 1, 1, Photos.webp()),
                Arguments.of(Format.AVIF, 40, 30, boxes("avif")),
                Arguments.of(Format.HEIC, 40, 30, boxes("heic")),
                Arguments.of(Format.SVG, 40, 30, svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'/>")),
                Arguments.of(
                        Format.SVG,
                        40,
                        30,
                        svg("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'>"
                                + "<svg width='40px' height='30' xmlns='http://www.w3.org/2000/svg'/>")));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureIsWhatItsBytesSay(Format format, int width, int height, byte[] file) {
        assertEquals(new Seen.Picture(format, width, height, false, true), Seen.of(file));
    }

    /** Whatever is cut off, and wherever: the answer comes, and the answer is not that it is whole. */
    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureCutOffIsNeverWhole(Format format, int width, int height, byte[] file) {
        boolean sayTheirLength = format != Format.TIFF && format != Format.SVG;
        int last = new String(file, StandardCharsets.ISO_8859_1).indexOf("what a telephone");
        int end = last < 0 ? file.length : last;
        for (int i = 0; i < end; i++) {
            Seen seen = Seen.of(Arrays.copyOf(file, i));
            assertNotNull(Scaled.of(Arrays.copyOf(file, i), 100));
            if (sayTheirLength && seen instanceof Seen.Picture picture) {
                boolean pad = format == Format.GIF && i == 0;
                assertFalse(picture.whole() && !pad && i < end - boxesSpare(format), "whole after " + i + " bytes");
            }
        }
    }

    private static int boxesSpare(Format format) {
        // What stands behind the last box is nothing anyone could miss.
        return format == Format.AVIF || format == Format.HEIC ? Integer.MAX_VALUE / 2 : 0;
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noiseIsAnsweredToo(Format format, int width, int height, byte[] file) {
        long seed = 2026;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] noisy = file.clone();
            for (int j = 0; j < 8; j++) {
                noisy[random.nextInt(Math.min(noisy.length, 300))] = (byte) random.nextInt();
            }
            assertNotNull(Seen.of(noisy), "seed " + seed);
            assertNotNull(Embedded.in(format, noisy), "seed " + seed);
            assertNotNull(Stripped.of(noisy), "seed " + seed);
        }
    }

    @Test
    void whatMovesIsSaidToMove() {
        assertEquals(new Seen.Picture(Format.GIF, 20, 10, true, true), Seen.of(Photos.animated()));
        byte[] png = Photos.png(3, 3);
        byte[] animated = Photos.joined(
                Arrays.copyOf(png, 33), chunk("acTL", new byte[8]), Arrays.copyOfRange(png, 33, png.length));
        assertTrue(assertInstanceOf(Seen.Picture.class, Seen.of(animated)).animated());
        byte[] header = {2, 0, 0, 0, 9, 0, 0, 19, 0, 0};
        byte[] webp = Photos.joined(
                Photos.latin("RIFF"),
                new byte[] {22, 0, 0, 0},
                Photos.latin("WEBPVP8X"),
                new byte[] {10, 0, 0, 0},
                header);
        assertEquals(new Seen.Picture(Format.WEBP, 10, 20, true, true), Seen.of(webp));
    }

    @Test
    void aHugePictureIsSeenForWhatItIsAndNotDecoded() {
        byte[] huge = Photos.announced(20_000, 20_000);
        assertEquals(
                400_000_000, assertInstanceOf(Seen.Picture.class, Seen.of(huge)).pixels());
        assertEquals(new Scaled.Refused(Problem.of("picture.too-many-pixels", 20_000, 20_000)), Scaled.of(huge, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Just words",
                "<html><svg xmlns='http://www.w3.org/2000/svg'/></html>",
                "<svg xmlns='http://elsewhere.example/'/>",
                "BM is how this letter begins, and it is long enough for a header",
                "MZ a program",
                "%PDF-1.7"
            })
    void whatIsNoPictureIsSaidToBeNone(String text) {
        assertEquals(new Seen.Refused(Problem.of("picture.not")), Seen.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertEquals(new Seen.Refused(Problem.of("picture.empty")), Seen.of(new byte[0]));
    }

    static byte[] svg(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] chunk(String name, byte[] content) {
        var out = new java.io.ByteArrayOutputStream();
        Photos.chunk(out, name, content);
        return out.toByteArray();
    }

    private static byte[] boxes(String brand) {
        byte[] extent = box(
                "ispe", ByteBuffer.allocate(12).putInt(0).putInt(40).putInt(30).array());
        byte[] small = box(
                "ispe", ByteBuffer.allocate(12).putInt(0).putInt(4).putInt(3).array());
        byte[] meta = box("meta", Photos.joined(new byte[4], box("iprp", box("ipco", Photos.joined(small, extent)))));
        return Photos.joined(box("ftyp", Photos.latin(brand + "\0\0\0\0mif1" + brand)), meta);
    }

    private static byte[] box(String name, byte[] content) {
        return Photos.joined(ByteBuffer.allocate(4).putInt(8 + content.length).array(), Photos.latin(name), content);
    }
}
