package galley.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page is looked at is remembered in few words; and whatever is found in their place makes some sense. */
class ViewingTest {

    @Test
    void everyWayToLookComesBackAsItWas() {
        for (Size size : Size.values()) {
            for (int flags = 0; flags < 8; flags++) {
                Viewing plain = new Viewing(size, Optional.empty(), (flags & 1) > 0, (flags & 2) > 0, (flags & 4) > 0);
                assertEquals(plain, Viewing.of(plain.toString()));
                for (Size other : Size.values()) {
                    Viewing two = plain.withBeside(Optional.of(other));
                    assertEquals(two, Viewing.of(two.toString()));
                }
            }
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"watch", "+", "+watch", "PHONE", " ", "\u0000", "phone,dark", "free+dark"})
    void whatMakesNoSenseIsAsUsual(String remembered) {
        assertEquals(Viewing.USUAL, Viewing.of(remembered));
    }

    @Test
    void whatMakesSenseIsKeptBesideWhatDoesNot() {
        assertEquals("phone dark", Viewing.of("watch phone  +cinema dark loud").toString());
    }

    @ParameterizedTest
    @CsvSource({"390, 412, 390, 390", "390, 212, 390, 212", "1280, 440.6, 1280, 440", "0, 300.5, 300, 300", "0, 0, 1, 1"
    })
    void noPageIsDrawnLargerThanItIs(int width, double room, int laidOut, int drawn) {
        Size size = width == 390 ? Size.PHONE : width == 1280 ? Size.DESKTOP : Size.FREE;
        assertEquals(laidOut, size.laidOut(room));
        assertEquals(drawn, size.drawn(room));
    }
}
