package galley.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import galley.words.Problem;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledTest {

    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;

    @Test
    void aLargePictureBecomesASmallOne() {
        Scaled.Picture small = picture(Photos.jpeg(3_000, 2_000), 600);
        assertEquals(600, small.width());
        assertEquals(400, small.height());
    }

    @Test
    void aSmallPictureStaysAsItIs() {
        Scaled.Picture small = picture(Photos.png(30, 20), 600);
        assertEquals(30, small.width());
        assertEquals(RED, small.argb()[0]);
        assertEquals(BLUE, small.argb()[29]);
        assertEquals(small.width(), picture(small.png(), 600).width());
    }

    /** Where the left half, which is red, is once the picture is turned as the camera was held. */
    @ParameterizedTest
    @CsvSource({"1,40,0,0", "2,40,39,0", "3,40,39,19", "4,40,0,19", "5,20,0,0", "6,20,19,0", "7,20,19,39", "8,20,0,39"})
    void aPictureIsTurnedAsTheCameraWasHeld(int orientation, int width, int x, int y) {
        byte[] file = Photos.press(40, 20, orientation);
        Scaled.Picture small = picture(file, 100);
        assertEquals(width, small.width());
        assertEquals(RED, nearest(small.argb()[y * small.width() + x]), "orientation " + orientation);
    }

    @Test
    void webpIsDecodedToo() {
        assertEquals(1, picture(Photos.webp(), 100).width());
    }

    @Test
    void whatCannotBeDecodedIsSaid() {
        assertEquals(
                new Scaled.Refused(Problem.of("picture.not-shown", Format.SVG)),
                Scaled.of(SeenTest.svg("<svg xmlns='http://www.w3.org/2000/svg'/>"), 100));
        byte[] broken = Photos.png(50, 50);
        Arrays.fill(broken, 60, broken.length - 12, (byte) 7);
        assertEquals(new Scaled.Refused(Problem.of("picture.damaged")), Scaled.of(broken, 100));
    }

    @Test
    void fourInksAreSaidToBeFourInks() {
        byte[] file = Photos.jpeg(20, 10);
        Part frame =
                Part.ofJpeg(file).stream().filter(Measures::isFrame).findFirst().orElseThrow();
        file[frame.data() + 5] = 4;
        assertEquals(new Scaled.Refused(Problem.of("picture.inks")), Scaled.of(file, 100));
    }

    @Test
    void grayAndTransparentPicturesShow() {
        byte[] gray = Photos.written("png", Photos.halves(10, 10, BufferedImage.TYPE_BYTE_GRAY));
        assertEquals(10, picture(gray, 100).width());
        byte[] clear = Photos.written("png", new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB));
        assertEquals(0, picture(clear, 100).argb()[0]);
    }

    private static int nearest(int argb) {
        return (argb >> 16 & 0xff) > (argb & 0xff) ? RED : BLUE;
    }

    private static Scaled.Picture picture(byte[] file, int most) {
        return assertInstanceOf(Scaled.Picture.class, Scaled.of(file, most));
    }
}
