package galley.format.clip;

import galley.article.Mark;
import galley.article.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets letters in lines. White space becomes single spaces that stand between letters and belong to no mark they do not all have; one
 * line break stays one, and two begin a line; what has no shape and no meaning goes.
 */
final class Composer {

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> asides = new ArrayList<>();
    private Line line;
    /** White space since the last letter. */
    private final StringBuilder gap = new StringBuilder();

    private Set<Mark> gapMarks = Set.of();
    private int breaks;
    private Set<Mark> breakMarks = Set.of();
    private boolean glued;

    /** {@return the lines set} */
    List<Line> lines() {
        part();
        return lines;
    }

    int size() {
        return lines.size();
    }

    /** Ends the line: the next letter begins another. While lines are glued it is only a space. */
    void part() {
        if (glued) {
            gap.append(' ');
            return;
        }
        line = null;
        breaks = 0;
        gap.setLength(0);
        lines.addAll(asides);
        asides.clear();
    }

    /** From here on nothing ends the line. */
    void glue() {
        part();
        glued = true;
    }

    /** Lines end again. */
    void unglue() {
        glued = false;
        part();
    }

    /** Adds a line that has no letters of its own. */
    void alone(Kind kind) {
        part();
        lines.add(new Line(kind));
    }

    /** Adds a line after the one that is being set, or before the next. */
    void aside(Kind kind) {
        if (line == null && !glued) {
            lines.add(new Line(kind));
        } else {
            asides.add(new Line(kind));
        }
    }

    /** Sets letters in the line added last, all of them. */
    void continued(Runnable letters) {
        Line begun = lines.getLast();
        glue();
        line = begun;
        letters.run();
        unglue();
    }

    /**
     * Breaks the line.
     *
     * @param marks what is said of letters there
     */
    void lineBreak(Set<Mark> marks) {
        if (glued) {
            gap.append(' ');
        } else if (line != null && !line.isEmpty()) {
            breaks++;
            breakMarks = marks;
        }
    }

    /**
     * Sets letters.
     *
     * @param text as it stands in the source
     * @param format how they are set
     * @param kind of which kind the line is that they begin
     */
    void text(String text, Format format, Kind kind) {
        boolean lineEnds = format.lines() && (format.spaces() || !text.isBlank());
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (letter == '\n' && lineEnds || letter == RichText.LINE_BREAK) {
                lineBreak(format.marks());
            } else if (letter == '\u2029') {
                part();
            } else if (letter == '\t' && format.spaces()) {
                space(' ', format);
                gap.append("   ");
            } else if (Spaces.isSpace(letter)) {
                space(letter, format);
            } else if (Spaces.carries(letter, line == null ? -1 : line.last(), text, i)) {
                letter(letter, format, kind);
            }
        }
    }

    private void space(int letter, Format format) {
        if (gap.isEmpty()) {
            gapMarks = format.marks();
        }
        gap.appendCodePoint(letter == '\r' || letter == '\n' || letter == '\f' ? ' ' : letter);
    }

    private void letter(int letter, Format format, Kind kind) {
        if (breaks > 1) {
            part();
        }
        Line set = open(kind);
        if (breaks == 1) {
            set.add(RichText.LINE_BREAK, both(both(set.marks(), format.marks()), breakMarks));
            indent(set, format);
        } else if (!gap.isEmpty() && !set.isEmpty()) {
            Set<Mark> marks = both(both(set.marks(), format.marks()), gapMarks);
            if (format.spaces()) {
                gap.chars().forEach(space -> set.add(space, marks));
            } else {
                set.add(Spaces.between(gap, set.last(), letter), marks);
            }
        }
        breaks = 0;
        gap.setLength(0);
        set.add(letter, format.marks());
    }

    /** Where spaces stay, they do so at the start of a line as well. */
    private void indent(Line set, Format format) {
        if (format.spaces()) {
            gap.chars().forEach(space -> set.add(space, format.marks()));
        }
    }

    /** The line the next letter goes into: the one that is open, or another line of the same item, or a new one. */
    private Line open(Kind kind) {
        if (line == null) {
            boolean goesOn = !lines.isEmpty()
                    && kind instanceof Kind.Item item
                    && lines.getLast().kind() instanceof Kind.Item before
                    && before.scope() == item.scope();
            if (goesOn) {
                line = lines.getLast();
                breaks = 1;
                breakMarks = Set.of();
            } else {
                line = new Line(kind);
                lines.add(line);
            }
        }
        return line;
    }

    private static Set<Mark> both(Set<Mark> some, Set<Mark> others) {
        if (some.equals(others)) {
            return some;
        }
        Set<Mark> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
