package galley.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class VigilTest {

    @Test
    void itSaysEachTimeAndThenNoMore() throws InterruptedException {
        SynchronousQueue<String> bell = new SynchronousQueue<>();
        SynchronousQueue<String> heard = new SynchronousQueue<>();
        Vigil vigil = Vigil.keep("vigil", bell::take, Runnable::run, () -> {
            try {
                heard.put("ding");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        bell.put("1");
        assertEquals("ding", heard.take());
        bell.put("2");
        assertEquals("ding", heard.take());
        vigil.close();
    }

    @Test
    void itSaysWhatIsOtherThanBefore() throws InterruptedException {
        SynchronousQueue<String> seen = new SynchronousQueue<>();
        SynchronousQueue<String> heard = new SynchronousQueue<>();
        Vigil vigil = Vigil.watch("vigil", Duration.ofMillis(1), seen::take, Runnable::run, () -> {
            try {
                heard.put("other");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        seen.put("1");
        assertEquals("other", heard.take());
        seen.put("1");
        seen.put("1");
        assertNull(heard.poll());
        seen.put("2");
        assertEquals("other", heard.take());
        vigil.close();
    }

    @Test
    void itEndsWithWhatItWaitsBy() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Vigil vigil = Vigil.keep(
                "vigil",
                () -> {
                    asked.countDown();
                    try {
                        return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                    }
                },
                Runnable::run,
                () -> {});
        asked.await();
        vigil.close();
        assertTrue(interrupted.await(20, TimeUnit.SECONDS));
    }
}
