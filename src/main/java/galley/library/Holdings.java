package galley.library;

import galley.words.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a library has, as far as is known at one moment.
 *
 * @param folder the folder; empty while none is chosen
 * @param entries its documents, the one that was changed last first
 * @param problem what keeps some or all of them from being seen
 * @param left how many are still to be read
 * @param looking whether the folder is being looked at
 */
public record Holdings(
        Optional<Path> folder, List<Entry> entries, Optional<Problem> problem, int left, boolean looking) {

    /** No library at all. */
    public static final Holdings NONE = new Holdings(Optional.empty(), List.of(), Optional.empty(), 0, false);

    public Holdings {
        Objects.requireNonNull(folder, "folder");
        entries = List.copyOf(entries);
        Objects.requireNonNull(problem, "problem");
    }

    Holdings with(List<Entry> others, int unread) {
        return new Holdings(folder, others, problem, unread, looking);
    }

    Holdings with(Optional<Problem> other) {
        return new Holdings(folder, entries, other, left, looking);
    }

    Holdings looking(boolean does) {
        return new Holdings(folder, entries, problem, left, does);
    }
}
