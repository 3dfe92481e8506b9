package galley.store;

import java.util.Objects;

/**
 * Where a window stood on a screen, and how large it was.
 *
 * @param screen which screen, as {@code 1600x1000+0+0}: another size or place is another screen
 * @param x of its left edge, in pixels of the desktop
 * @param y of its top edge
 * @param width in pixels
 * @param height in pixels
 * @param maximized whether it filled the screen; the numbers say where it stands when it does not
 */
public record Frame(String screen, int x, int y, int width, int height, boolean maximized) {

    public Frame {
        Objects.requireNonNull(screen, "screen");
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a window of " + width + " by " + height);
        }
    }
}
