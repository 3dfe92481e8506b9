package galley.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the program remembers by itself, as against {@link Settings}, which a person chooses: which documents were open and where the
 * writer was in each, where windows stood, what stood beside the text. It is a value; {@link DaybookFile} keeps it, and losing it costs
 * no words.
 *
 * @param visits the documents that were open, the latest first
 * @param frames where windows stood, one for each screen, the latest first
 * @param panes what the panes of the last window looked like, by their names
 * @param others what a newer Galley remembers, by name, kept as it is
 */
public record Daybook(List<Visit> visits, List<Frame> frames, Map<String, String> panes, Map<String, String> others) {

    /** How many documents are remembered. */
    public static final int MOST_VISITS = 200;

    /** How many screens are remembered. */
    public static final int MOST_FRAMES = 16;

    /** What is remembered on the first day. */
    public static final Daybook BLANK = new Daybook(List.of(), List.of(), Map.of(), Map.of());

    public Daybook {
        visits = List.copyOf(visits.size() > MOST_VISITS ? visits.subList(0, MOST_VISITS) : visits);
        frames = List.copyOf(frames.size() > MOST_FRAMES ? frames.subList(0, MOST_FRAMES) : frames);
        panes = Map.copyOf(new TreeMap<>(panes));
        others = Map.copyOf(new TreeMap<>(others));
    }

    /**
     * {@return this daybook with a document that was just opened, first of all; where the writer was in it stays}
     *
     * @param document what was opened
     * @param at when
     */
    public Daybook opened(Path document, Instant at) {
        Visit visit = new Visit(document, at, whereabouts(document).orElse(Whereabouts.START));
        return withVisits(before(visit, visits, other -> other.document().equals(document)));
    }

    /**
     * {@return this daybook with where the writer was in a document}; of one that was forgotten meanwhile nothing is remembered
     *
     * @param document what was left, or saved
     * @param whereabouts where the writer was
     */
    public Daybook left(Path document, Whereabouts whereabouts) {
        return withVisits(visits.stream()
                .map(visit -> visit.document().equals(document) ? new Visit(document, visit.at(), whereabouts) : visit)
                .toList());
    }

    /**
     * {@return this daybook without a document}
     *
     * @param document what is forgotten
     */
    public Daybook without(Path document) {
        return withVisits(visits.stream()
                .filter(visit -> !visit.document().equals(document))
                .toList());
    }

    /** {@return this daybook without any document: not that it was open, and not where the writer was in it} */
    public Daybook cleared() {
        return withVisits(List.of());
    }

    /**
     * {@return this daybook after a file was moved or renamed, or a folder with all that is in it}
     *
     * @param from where it was
     * @param to where it is
     */
    public Daybook moved(Path from, Path to) {
        List<Visit> moved = new ArrayList<>();
        for (Visit visit : visits) {
            Visit now =
                    visit.document().startsWith(from) ? visit.movedTo(Moves.after(visit.document(), from, to)) : visit;
            if (moved.stream().noneMatch(other -> other.document().equals(now.document()))) {
                moved.add(now);
            }
        }
        return withVisits(moved);
    }

    /**
     * {@return where the writer was in a document; empty where it was never open, or is forgotten}
     *
     * @param document its place
     */
    public Optional<Whereabouts> whereabouts(Path document) {
        return visits.stream()
                .filter(visit -> visit.document().equals(document))
                .map(Visit::whereabouts)
                .findFirst();
    }

    /**
     * {@return this daybook with what the panes look like}
     *
     * @param looks by the names of the panes
     */
    public Daybook arranged(Map<String, String> looks) {
        return new Daybook(visits, frames, looks, others);
    }

    /**
     * {@return this daybook with where a window stands, in place of what was known of its screen}
     *
     * @param frame where it stands
     */
    public Daybook framed(Frame frame) {
        return new Daybook(
                visits, before(frame, frames, other -> other.screen().equals(frame.screen())), panes, others);
    }

    private Daybook withVisits(List<Visit> known) {
        return new Daybook(known, frames, panes, others);
    }

    private static <T> List<T> before(T first, List<T> others, Predicate<T> replaced) {
        List<T> all = new ArrayList<>(List.of(first));
        others.stream().filter(replaced.negate()).forEach(all::add);
        return all;
    }
}
