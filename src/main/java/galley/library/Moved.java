package galley.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A document that is elsewhere now, with what belongs to it.
 *
 * @param from where it lay
 * @param to where it lies
 * @param steps what was moved, in order, the document first
 * @param note the file that says where it came from, in a bin of the system that keeps such
 */
public record Moved(Path from, Path to, List<Step> steps, Optional<Path> note) {

    /**
     * One file that was moved.
     *
     * @param from where it lay
     * @param to where it lies
     */
    public record Step(Path from, Path to) {}

    public Moved {
        steps = List.copyOf(steps);
    }
}
