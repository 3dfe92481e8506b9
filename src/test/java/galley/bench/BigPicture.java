package galley.bench;

import galley.bench.Times.Target;
import galley.store.DocumentFile;
import galley.ui.shell.OpenWindow;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javax.imageio.ImageIO;

/**
 * A picture of 40 megapixels put into an article: copied, read, scaled down and shown, while the window draws frame after frame. Printed is
 * the time from each frame to the next, from the wish until a second after the picture is shown; what of it was processor time of the thread of
 * the window, which a busy machine lengthens little; and how long it took until the picture was shown.
 */
final class BigPicture {

    private static final int WIDTH = 7_744;
    private static final int HEIGHT = 5_168;
    private static final int INSERTIONS = 5;
    private static final long AFTER = 1_000_000_000;

    private BigPicture() {}

    static void measure(Function<DocumentFile, OpenWindow> opening, Runnable preview) throws IOException {
        Path folder = Files.createTempDirectory("big-picture");
        Times frames = new Times();
        Times cpu = new Times();
        Times shown = new Times();
        long largest = 0;
        for (int i = 0; i <= INSERTIONS; i++) {
            Path picture = picture(folder.resolve("bridge-" + i + ".jpg"), i);
            largest = Math.max(largest, Files.size(picture));
            DocumentFile document = new DocumentFile(folder.resolve("article-" + i + ".galley"));
            document.save(LongArticle.ofWords(1_000));
            OpenWindow window = opening.apply(document);
            preview.run();
            boolean warmUp = i == 0;
            Watch watch = new Watch(
                    window, warmUp ? new Times() : frames, warmUp ? new Times() : cpu, warmUp ? new Times() : shown);
            insert(window, picture, watch);
            Typist.on(() -> {
                window.close();
                return null;
            });
        }
        frames.print("frames_with_picture", "40 megapixels", Target.max(50));
        cpu.print("frames_with_picture_cpu", "40 megapixels", Target.max(50));
        shown.print("picture_shown", "40 megapixels", Target.NONE);
        System.out.println(String.format(
                Locale.ROOT,
                "{\"benchmark\":\"picture_beside\",\"of\":\"40 megapixels\",\"megabytes\":%.1f,\"heap_mb\":%.0f,\"load\":%.2f}",
                largest / 1048576.0,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        delete(folder);
    }

    private static void insert(OpenWindow window, Path picture, Watch watch) {
        Typist.on(() -> {
            watch.start();
            return null;
        });
        Typist.await(() -> watch.beats > 30);
        Typist.on(() -> {
            watch.wish();
            window.insert(picture);
            return null;
        });
        Typist.await(() -> watch.ended);
    }

    /** From frame to frame. */
    private static final class Watch extends AnimationTimer {

        private final OpenWindow window;
        private final Times frames;
        private final Times cpu;
        private final Times shown;
        private long last;
        private long lastCpu;
        private long wished;
        private long seen;
        private int beats;
        private boolean ended;

        Watch(OpenWindow window, Times frames, Times cpu, Times shown) {
            this.window = window;
            this.frames = frames;
            this.cpu = cpu;
            this.shown = shown;
        }

        void wish() {
            wished = System.nanoTime();
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            beats++;
            if (wished != 0 && last != 0) {
                frames.add(now - last);
                cpu.add(spent - lastCpu);
                if (seen == 0 && window.showsPicture()) {
                    seen = now;
                    shown.add(now - wished);
                }
                if (seen != 0 && now - seen > AFTER) {
                    ended = true;
                    stop();
                }
            }
            last = now;
            lastCpu = spent;
        }
    }

    /** As a camera would: gradients, and noise that JPEG cannot leave out. */
    private static Path picture(Path file, int seed) throws IOException {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int noise = random.nextInt(24);
                row[x] = (x * 200 / WIDTH + noise) << 16 | (y * 200 / HEIGHT + noise) << 8 | 90 + noise;
            }
            image.setRGB(0, y, WIDTH, 1, row, 0, WIDTH);
        }
        ImageIO.write(image, "jpeg", file.toFile());
        return file;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
