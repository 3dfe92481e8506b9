package galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import galley.store.Frame;
import galley.ui.shell.Placement.Monitor;
import galley.ui.shell.Placement.Spot;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** A window always stands where it can be seen and reached. */
class PlacementTest {

    private static final Monitor MAIN =
            new Monitor(new Rectangle2D(0, 0, 1920, 1080), new Rectangle2D(0, 30, 1920, 1050));
    private static final Monitor LEFT =
            new Monitor(new Rectangle2D(-2560, 0, 2560, 1440), new Rectangle2D(-2560, 0, 2560, 1440));
    private static final Monitor SMALL =
            new Monitor(new Rectangle2D(0, 0, 1280, 720), new Rectangle2D(0, 0, 1280, 680));

    @Test
    void theFirstWindowEverStandsInTheMiddle() {
        assertEquals(spot(240, 105, 1440, 900, false), Placement.first(List.of(), List.of(MAIN)));
        assertEquals(spot(0, 0, 1280, 680, false), Placement.first(List.of(), List.of(SMALL)));
    }

    @Test
    void aWindowGoesWhereOneStoodLastOnAScreenThatIsThere() {
        Frame there = new Frame(LEFT.name(), -2000, 100, 1000, 800, true);
        Frame here = new Frame(MAIN.name(), 50, 60, 1500, 700, false);
        assertEquals(spot(-2000, 100, 1000, 800, true), Placement.first(List.of(there, here), List.of(MAIN, LEFT)));
        assertEquals(spot(50, 60, 1500, 700, false), Placement.first(List.of(there, here), List.of(MAIN)));
    }

    @Test
    void whereTheScreenIsGoneTheWindowKeepsItsSizeInTheMiddleOfTheMainOne() {
        Frame there = new Frame(LEFT.name(), -2000, 100, 1000, 800, false);
        assertEquals(spot(460, 155, 1000, 800, false), Placement.first(List.of(there), List.of(MAIN)));
        Frame large = new Frame(LEFT.name(), -2000, 100, 2400, 1300, false);
        assertEquals(spot(0, 0, 1280, 680, false), Placement.first(List.of(large), List.of(SMALL)));
    }

    @Test
    void whatWasChangedByHandIsPutRight() {
        Frame wild = new Frame(MAIN.name(), 90_000, -90_000, 1_000_000, 2, false);
        assertEquals(spot(0, 30, 1920, 2, false), Placement.first(List.of(wild), List.of(MAIN)));
    }

    @Test
    void theNextWindowStandsAStepFartherAndNeverOverTheEdge() {
        Rectangle2D at = new Rectangle2D(100, 100, 1440, 900);
        assertEquals(new Rectangle2D(128, 128, 1440, 900), Placement.beside(at, MAIN));
        for (int i = 0; i < 50; i++) {
            Rectangle2D next = Placement.beside(at, MAIN);
            assertTrue(MAIN.free().contains(next), next + " is not on the screen");
            assertTrue(
                    next.getMinX() != at.getMinX() || next.getMinY() != at.getMinY(), "two windows hide one another");
            at = next;
        }
    }

    @Test
    void aWindowBesideOneThatFillsTheScreenShowsTheEdgeOfThatOne() {
        Rectangle2D next = Placement.beside(MAIN.free(), MAIN);
        assertEquals(new Rectangle2D(28, 58, 1892, 1022), next);
    }

    @Test
    void everyWindowIsOnTheScreenWhereverItWas() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random dice = new Random(seed);
            Rectangle2D any = new Rectangle2D(
                    dice.nextInt(-5_000, 5_000),
                    dice.nextInt(-5_000, 5_000),
                    dice.nextInt(1, 4_000),
                    dice.nextInt(1, 4_000));
            for (Monitor monitor : List.of(MAIN, LEFT, SMALL)) {
                assertTrue(monitor.free().contains(Placement.within(any, monitor.free())), "seed " + seed);
                assertTrue(monitor.free().contains(Placement.beside(any, monitor)), "seed " + seed);
            }
        }
    }

    private static Spot spot(double x, double y, double width, double height, boolean maximized) {
        return new Spot(new Rectangle2D(x, y, width, height), maximized);
    }
}
