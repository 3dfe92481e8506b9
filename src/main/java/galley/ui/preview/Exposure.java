package galley.ui.preview;

import galley.words.Problem;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/**
 * Takes a picture of a whole page: window by window, as the web view paints only what can be seen. The page is scrolled for that, and back
 * to its place; each window is painted in a frame of its own.
 */
final class Exposure {

    /** A page that was scrolled is painted in the frame after the next. */
    private static final int FRAMES = 3;

    private final WebView view;
    private AnimationTimer timer;

    Exposure(WebView view) {
        this.view = view;
    }

    /**
     * Takes a picture; while it does, it takes no other.
     *
     * @param taken is given it
     */
    void take(Consumer<PagePicture> taken) {
        if (timer != null) {
            return;
        }
        double scale = view.getZoom();
        int window = (int) view.getHeight();
        int width = (int) Math.ceil(number("document.documentElement.clientWidth") * scale);
        int height = (int) Math.ceil(number("document.documentElement.scrollHeight") * scale);
        if (height > PagePicture.HIGHEST) {
            taken.accept(new PagePicture.Refused(Problem.of("preview.picture.too-long", height, PagePicture.HIGHEST)));
            return;
        }
        if (width <= 0 || window <= 0) {
            taken.accept(new PagePicture.Refused(Problem.of("preview.picture.hidden")));
            return;
        }
        ours(false);
        double across = number("window.scrollX");
        double down = number("window.scrollY");
        int[] pixels = new int[Math.multiplyExact(width, height)];
        timer = new AnimationTimer() {
            private int top;
            private int frames;

            @Override
            public void handle(long now) {
                if (view.getScene() == null) {
                    end();
                    taken.accept(new PagePicture.Refused(Problem.of("preview.picture.hidden")));
                    return;
                }
                if (frames++ == 0) {
                    scroll(0, top / scale);
                } else if (frames > FRAMES) {
                    frames = 0;
                    int from = (int) Math.round(number("window.scrollY") * scale);
                    copy(from, Math.min(window, height - from));
                    boolean stuck = from + window <= top;
                    top = from + window;
                    if (top >= height || stuck) {
                        end();
                        taken.accept(new PagePicture.Taken(width, height, pixels));
                    }
                }
            }

            private void copy(int from, int rows) {
                SnapshotParameters part = new SnapshotParameters();
                part.setViewport(new Rectangle2D(view.getLayoutX(), view.getLayoutY(), width, rows));
                WritableImage seen = new WritableImage(width, rows);
                view.snapshot(part, seen);
                seen.getPixelReader()
                        .getPixels(0, 0, width, rows, PixelFormat.getIntArgbPreInstance(), pixels, from * width, width);
            }

            private void end() {
                stop();
                timer = null;
                ours(true);
                scroll(across, down);
            }
        };
        timer.start();
    }

    private void scroll(double across, double down) {
        engine().executeScript("window.scrollTo(" + across + "," + down + ")");
    }

    /** The bars lie over the page and take no room of it; they and the mark of the caret are the window's, and no part of the page. */
    private void ours(boolean shown) {
        engine().executeScript("document.documentElement.style.overflow = '" + (shown ? "" : "hidden") + "';"
                + "follow.hide(" + !shown + ")");
    }

    private double number(String script) {
        return ((Number) engine().executeScript(script)).doubleValue();
    }

    private WebEngine engine() {
        return view.getEngine();
    }
}
