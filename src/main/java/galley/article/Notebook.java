package galley.article;

import java.util.List;
import java.util.Objects;

/**
 * What stays with the document and never leaves it: notes, sources, cuttings, what an import set aside, and what was asked for.
 *
 * @param notes the desk's own notes
 * @param sources the source log; it leaves in an export only when asked for
 * @param cuttings the shelf: what was cut and waits, the latest first
 * @param setAside what an import set aside
 * @param brief what was asked for
 */
public record Notebook(
        String notes, List<Source> sources, List<Cutting> cuttings, List<SetAside> setAside, Brief brief) {

    /** Nothing noted. */
    public static final Notebook EMPTY = new Notebook("", List.of(), List.of(), List.of(), Brief.NONE);

    /** About what a line of the document takes beside its letters. */
    private static final int FRAME = 40;

    public Notebook {
        Objects.requireNonNull(notes, "notes");
        sources = List.copyOf(sources);
        cuttings = List.copyOf(cuttings);
        setAside = List.copyOf(setAside);
        Objects.requireNonNull(brief, "brief");
    }

    /**
     * {@return this notebook with other notes}
     *
     * @param other the desk's own notes
     */
    public Notebook withNotes(String other) {
        return new Notebook(other, sources, cuttings, setAside, brief);
    }

    /**
     * {@return this notebook with another source log}
     *
     * @param other its lines
     */
    public Notebook withSources(List<Source> other) {
        return new Notebook(notes, other, cuttings, setAside, brief);
    }

    /**
     * {@return this notebook with another shelf}
     *
     * @param other what waits there, the latest first
     */
    public Notebook withCuttings(List<Cutting> other) {
        return new Notebook(notes, sources, other, setAside, brief);
    }

    /**
     * {@return this notebook with other lines set aside}
     *
     * @param other what an import set aside
     */
    public Notebook withSetAside(List<SetAside> other) {
        return new Notebook(notes, sources, cuttings, other, brief);
    }

    /**
     * {@return this notebook with another brief}
     *
     * @param other what is asked for
     */
    public Notebook withBrief(Brief other) {
        return new Notebook(notes, sources, cuttings, setAside, other);
    }

    /** {@return how much it holds: the UTF-16 units of its notes, sources and cuttings, and some for each of them} */
    public long length() {
        long length = notes.length();
        for (Source source : sources) {
            length += FRAME
                    + source.claim().length()
                    + source.who().length()
                    + source.link().length();
        }
        for (Cutting cutting : cuttings) {
            length += FRAME;
            for (Block block : cutting.blocks()) {
                length += FRAME + block.text().length();
            }
        }
        return length;
    }
}
