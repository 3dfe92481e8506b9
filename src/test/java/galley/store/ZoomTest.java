package galley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zooming goes in steps, and neither beyond the smallest nor the largest. */
class ZoomTest {

    @Test
    void allStepsUpAndDown() {
        List<Integer> steps = new ArrayList<>();
        for (Zoom zoom = new Zoom(50); steps.isEmpty() || steps.getLast() < 300; zoom = zoom.in()) {
            steps.add(zoom.percent());
        }
        assertEquals(List.of(50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300), steps);
        Zoom zoom = new Zoom(300);
        for (int percent : steps.reversed()) {
            assertEquals(percent, zoom.percent());
            zoom = zoom.out();
        }
    }

    @ParameterizedTest
    @CsvSource({"130,150,125", "300,300,250", "50,60,50", "51,60,50"})
    void fromAnywhere(int from, int in, int out) {
        assertEquals(new Zoom(in), new Zoom(from).in());
        assertEquals(new Zoom(out), new Zoom(from).out());
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 301, 0, -100, Integer.MAX_VALUE})
    void nothingBeyond(int percent) {
        assertThrows(IllegalArgumentException.class, () -> new Zoom(percent));
    }
}
