package galley.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The text of one block with its marks. It holds no line end; a soft line break is {@link #LINE_BREAK}.
 *
 * <p>Its runs are normal: none is empty, and no two neighbours carry the same marks. So two texts that read the same are
 * {@link #equals equal}, however they came about.
 */
public final class RichText {

    /** Breaks the line within a block (U+2028, LINE SEPARATOR). */
    public static final char LINE_BREAK = '\u2028';

    /** No letters at all. */
    public static final RichText EMPTY = new RichText(List.of());

    private final List<Run> runs;
    private final int length;

    private RichText(List<Run> normal) {
        runs = normal;
        int letters = 0;
        for (Run run : normal) {
            letters += run.text().length();
        }
        length = letters;
    }

    /**
     * {@return the text these runs make, in normal form}
     *
     * @param runs letters and their marks, in reading order
     */
    public static RichText of(List<Run> runs) {
        List<Run> normal = new ArrayList<>(runs.size());
        for (Run run : runs) {
            append(normal, run);
        }
        return normal.isEmpty() ? EMPTY : new RichText(List.copyOf(normal));
    }

    /**
     * {@return these letters, all with these marks}
     *
     * @param text letters without line ends
     * @param marks what is said of them
     */
    public static RichText of(String text, Mark... marks) {
        return of(text, Set.of(marks));
    }

    /**
     * {@return these letters, all with these marks}
     *
     * @param text letters without line ends
     * @param marks what is said of them
     */
    public static RichText of(String text, Set<Mark> marks) {
        return text.isEmpty() ? EMPTY : new RichText(List.of(new Run(text, marks)));
    }

    /** {@return the runs, normal and unmodifiable} */
    public List<Run> runs() {
        return runs;
    }

    /** {@return how many UTF-16 units it holds} */
    public int length() {
        return length;
    }

    /** {@return whether it holds no letter} */
    public boolean isEmpty() {
        return length == 0;
    }

    /** {@return the letters without their marks} */
    public String string() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        StringBuilder all = new StringBuilder(length);
        runs.forEach(run -> all.append(run.text()));
        return all.toString();
    }

    /**
     * {@return this text and then another}
     *
     * @param other what follows
     */
    public RichText plus(RichText other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        List<Run> joined = new ArrayList<>(runs.size() + other.runs.size());
        joined.addAll(runs);
        other.runs.forEach(run -> append(joined, run));
        return new RichText(List.copyOf(joined));
    }

    /**
     * {@return the part between two offsets}
     *
     * @param from the first unit of the part
     * @param to the unit after the part
     * @throws IndexOutOfBoundsException if they are not {@code 0 <= from <= to <= length()}
     */
    public RichText cut(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        if (from == 0 && to == length) {
            return this;
        }
        List<Run> part = new ArrayList<>(runs.size());
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, run.text().length());
            if (start < end) {
                part.add(new Run(run.text().substring(start, end), run.marks()));
            }
            at += run.text().length();
        }
        return part.isEmpty() ? EMPTY : new RichText(List.copyOf(part));
    }

    /**
     * {@return this text with the part between two offsets exchanged}
     *
     * @param from the first unit that goes
     * @param to the unit after the last that goes
     * @param inserted what comes in its place
     */
    public RichText replace(int from, int to, RichText inserted) {
        return cut(0, from).plus(inserted).plus(cut(to, length));
    }

    /**
     * {@return the marks that new letters typed at an offset take on: those of the letter before, or of the first letter at the start}
     *
     * @param offset where the letters would go
     */
    public Set<Mark> marksAt(int offset) {
        int at = 0;
        for (Run run : runs) {
            at += run.text().length();
            if (offset <= at) {
                return run.marks();
            }
        }
        return Set.of();
    }

    /**
     * {@return this text with a mark put on the letters between two offsets}; a link replaces a link, a language a language
     *
     * @param from the first unit to be marked
     * @param to the unit after the last
     * @param mark the mark they get
     */
    public RichText marked(int from, int to, Mark mark) {
        return remarked(from, to, marks -> {
            Set<Mark> more = new HashSet<>(marks);
            if (mark instanceof Mark.Link || mark instanceof Mark.Language) {
                more.removeIf(other -> other.getClass() == mark.getClass());
            }
            more.add(mark);
            return more;
        });
    }

    /**
     * {@return this text with a mark taken off the letters between two offsets}
     *
     * @param from the first unit to lose it
     * @param to the unit after the last
     * @param mark the mark they lose
     */
    public RichText unmarked(int from, int to, Mark mark) {
        return remarked(from, to, marks -> {
            Set<Mark> fewer = new HashSet<>(marks);
            fewer.remove(mark);
            return fewer;
        });
    }

    /**
     * {@return whether every letter between two offsets carries a mark; an empty stretch does}
     *
     * @param from the first unit asked about
     * @param to the unit after the last
     * @param mark the mark in question
     */
    public boolean allMarked(int from, int to, Mark mark) {
        return cut(from, to).runs.stream().allMatch(run -> run.marks().contains(mark));
    }

    private RichText remarked(int from, int to, UnaryOperator<Set<Mark>> change) {
        List<Run> changed = cut(from, to).runs.stream()
                .map(run -> new Run(run.text(), change.apply(run.marks())))
                .toList();
        return replace(from, to, of(changed));
    }

    private static void append(List<Run> normal, Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        Run last = normal.isEmpty() ? null : normal.getLast();
        if (last != null && last.marks().equals(run.marks())) {
            normal.set(normal.size() - 1, new Run(last.text() + run.text(), run.marks()));
        } else {
            normal.add(run);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof RichText text && length == text.length && runs.equals(text.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    @Override
    public String toString() {
        return runs.toString();
    }
}
