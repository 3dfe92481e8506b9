package galley.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * That a document was open: which, when last, and where the writer was in it then.
 *
 * @param document its place; two names that lead to one file are one place, see {@link DocumentFile#place}
 * @param at when it was opened last
 * @param whereabouts where the writer was
 */
public record Visit(Path document, Instant at, Whereabouts whereabouts) {

    public Visit {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(whereabouts, "whereabouts");
    }

    /**
     * {@return this visit, of a document that was moved}
     *
     * @param to where it lies now
     */
    Visit movedTo(Path to) {
        return new Visit(to, at, whereabouts);
    }
}
