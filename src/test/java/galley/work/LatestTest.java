package galley.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Late, but never wrong. */
class LatestTest {

    private final Queue<Runnable> away = new ArrayDeque<>();
    private final Queue<Runnable> home = new ArrayDeque<>();
    private final List<Integer> results = new ArrayList<>();
    private final Latest<Integer, Integer> square = Latest.on(n -> n * n, away::add, home::add, results::add);

    @Test
    void theNewestInputIsWorkedOutAndThoseBetweenAreSkipped() {
        square.offer(1);
        square.offer(2);
        square.offer(3);
        runAll(away);
        runAll(home);
        assertEquals(List.of(9), results);
    }

    @Test
    void anInputOfferedDuringTheWorkComesNext() {
        square.offer(1);
        away.remove().run();
        square.offer(2);
        runAll(away);
        runAll(home);
        assertEquals(List.of(1, 4), results);
    }

    @Test
    void aFailureComesHomeAndTheNextInputIsWorkedOut() {
        Latest<Integer, Integer> inverse = Latest.on(n -> 12 / n, away::add, home::add, results::add);
        inverse.offer(0);
        runAll(away);
        assertThrows(ArithmeticException.class, () -> runAll(home));
        inverse.offer(4);
        runAll(away);
        runAll(home);
        assertEquals(List.of(3), results);
    }

    @Test
    void aClosedWorkerIsAskedInVain() {
        square.close();
        square.offer(1);
        assertTrue(away.isEmpty());
    }

    @Test
    void aThreadOfItsOwnGivesTheLastResultLast() throws InterruptedException {
        CountDownLatch last = new CountDownLatch(1);
        List<Integer> seen = new ArrayList<>();
        try (Latest<Integer, Integer> own = Latest.onThread("test", n -> n, Runnable::run, n -> {
            seen.add(n);
            if (n == 1_000) {
                last.countDown();
            }
        })) {
            for (int i = 1; i <= 1_000; i++) {
                own.offer(i);
            }
            assertTrue(last.await(10, TimeUnit.SECONDS), "the last input was worked out");
        }
        assertEquals(seen.stream().sorted().toList(), seen);
    }

    private static void runAll(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
