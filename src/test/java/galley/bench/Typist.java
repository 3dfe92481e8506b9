package galley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/**
 * Types as people do, but three times as fast as the fastest: a key every 20 to 46 ms, at random, so every second or third pulse and
 * never in step with them. It keeps its own time: a key that comes while the window is busy has arrived all the same, and is measured
 * from then.
 */
final class Typist {

    private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int MORE = (int) TimeUnit.MILLISECONDS.toNanos(26);
    private static final int LETTERS_IN_A_PARAGRAPH = 240;

    private final Robot robot = on(Robot::new);
    private final Random random = new Random(2026);

    /** Types so many keys and waits until the last of them is shown. */
    void type(int keys, Pulses pulses) {
        type(keys, pulses, _ -> {});
    }

    /** Types so many keys, says after each when it arrived, and waits until the last of them is shown. */
    void type(int keys, Pulses pulses, LongConsumer pressed) {
        long next = System.nanoTime();
        for (KeyCode key : keys(keys)) {
            next += LEAST + random.nextInt(MORE);
            waitUntil(next);
            long arrival = next;
            Platform.runLater(() -> pulses.event(arrival, () -> {
                press(key);
                pressed.accept(arrival);
            }));
        }
        await(pulses::isStill);
    }

    /** Presses keys together, on the thread of the window. */
    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.keyPress(key);
        }
        for (KeyCode key : List.of(keys).reversed()) {
            robot.keyRelease(key);
        }
    }

    /** Words of one to nine letters; now and then a slip that is taken back; a new paragraph after some forty words. */
    private List<KeyCode> keys(int count) {
        List<KeyCode> keys = new ArrayList<>(count);
        int inParagraph = 0;
        while (keys.size() < count) {
            for (int letters = 1 + random.nextInt(9); letters > 0; letters--) {
                keys.add(KeyCode.valueOf(String.valueOf((char) ('A' + random.nextInt(26)))));
                if (random.nextInt(30) == 0) {
                    keys.add(KeyCode.BACK_SPACE);
                }
                inParagraph++;
            }
            if (inParagraph > LETTERS_IN_A_PARAGRAPH) {
                keys.add(KeyCode.ENTER);
                inParagraph = 0;
            } else {
                keys.add(KeyCode.SPACE);
            }
        }
        return keys.subList(0, count);
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Waits until something holds on the thread of the window. */
    static void await(Callable<Boolean> holds) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!on(holds)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited two minutes in vain");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Asks something on the thread of the window. */
    static <T> T on(Callable<T> asked) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(asked.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(2, TimeUnit.MINUTES);
        } catch (InterruptedException | java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the window does not answer", e);
        }
    }
}
