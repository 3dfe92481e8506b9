package galley.format.clip;

import galley.article.Mark;
import galley.article.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One line of a clip that is being set: its kind and its letters. */
final class Line {

    private final Kind kind;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private Set<Mark> marks = Set.of();
    private int last = -1;

    Line(Kind kind) {
        this.kind = kind;
    }

    /** {@return the same letters as a line of another kind} */
    Line as(Kind other) {
        Line line = new Line(other);
        runs().forEach(run -> run.text().codePoints().forEach(letter -> line.add(letter, run.marks())));
        return line;
    }

    Kind kind() {
        return kind;
    }

    /** {@return whether no letter has been set yet} */
    boolean isEmpty() {
        return last < 0;
    }

    /** {@return the last letter; -1 while there is none} */
    int last() {
        return last;
    }

    /** {@return the marks of the last letter} */
    Set<Mark> marks() {
        return marks;
    }

    void add(int letter, Set<Mark> said) {
        if (!said.equals(marks)) {
            finish();
            marks = said;
        }
        letters.appendCodePoint(letter);
        last = letter;
    }

    /** {@return the letters set so far} */
    List<Run> runs() {
        finish();
        return List.copyOf(runs);
    }

    private void finish() {
        if (!letters.isEmpty()) {
            runs.add(new Run(letters.toString(), marks));
            letters.setLength(0);
        }
    }
}
