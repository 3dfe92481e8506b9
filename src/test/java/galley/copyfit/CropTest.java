package galley.copyfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropTest {

    @ParameterizedTest
    @CsvSource({
        // a portrait: all its width, from the middle of its height
        "600, 1200, 0, 442.93, 600, 314.14",
        // a panorama: all its height
        "4000, 500, 1522.5, 0, 955, 500",
        "1200, 628.27, 0, 0, 1200, 628.27",
        "1, 1, 0, 0.238, 1, 0.524"
    })
    void aPictureIsCroppedFromTheMiddle(double width, double height, double x, double y, double wide, double high) {
        Crop crop = Crop.of(width, height, Crop.SOCIAL);
        assertEquals(x, crop.x(), 0.01);
        assertEquals(y, crop.y(), 0.01);
        assertEquals(wide, crop.width(), 0.01);
        assertEquals(high, crop.height(), 0.01);
    }

    @Test
    void itSaysHowMuchIsLost() {
        assertEquals(0.5, Crop.of(100, 100, 2).lost(100, 100), 1e-9);
        assertEquals(0, Crop.of(300, 200, Crop.CAMERA).lost(300, 200), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "-1, 1, 1", "NaN, 1, 1"})
    void noPictureIsSoSmall(double width, double height, double ratio) {
        assertThrows(IllegalArgumentException.class, () -> Crop.of(width, height, ratio));
    }
}
