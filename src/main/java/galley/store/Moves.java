package galley.store;

import java.nio.file.Path;

/** Where a file lies after it, or a folder over it, was moved. */
public final class Moves {

    private Moves() {}

    /**
     * {@return where a file lies now}
     *
     * @param file where it lay: what was moved, or below that
     * @param from where what was moved lay
     * @param to where that lies now
     */
    public static Path after(Path file, Path from, Path to) {
        Path way = from.relativize(file);
        return way.toString().isEmpty() ? to : to.resolve(way);
    }
}
