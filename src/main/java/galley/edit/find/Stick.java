package galley.edit.find;

import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The composing stick in which the letters of a text are set anew, part by part. It takes a little more than a block may hold and then no
 * more: what is longer is refused by the editor anyway, and need not fill the memory first.
 */
final class Stick {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private final int most;
    private Set<Mark> marks = Set.of();
    private int length;

    Stick(int most) {
        this.most = most;
    }

    /** Adds letters, all with these marks. */
    void add(String added, Set<Mark> of) {
        String fitting = added.substring(0, Math.clamp((long) most - length, 0, added.length()));
        if (!marks.equals(of)) {
            flush();
            marks = of;
        }
        letters.append(fitting);
        length += fitting.length();
    }

    /** Adds a part of a text with its marks. */
    void add(RichText text, int from, int to) {
        text.cut(from, to).runs().forEach(run -> add(run.text(), run.marks()));
    }

    /** {@return how many letters it holds} */
    int length() {
        return length;
    }

    /** {@return what was set} */
    RichText text() {
        flush();
        return RichText.of(runs);
    }

    private void flush() {
        if (!letters.isEmpty()) {
            runs.add(new Run(letters.toString(), marks));
            letters.setLength(0);
        }
    }
}
