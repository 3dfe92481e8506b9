package galley.format.clip;

import galley.article.Mark;
import java.util.HashSet;
import java.util.Set;

/**
 * How letters at some place in the tree are set: what is said of them, and what becomes of white space.
 *
 * @param marks what is said of them; a language stands here for every letter that has one
 * @param lines whether a line end in the source is one to be seen
 * @param spaces whether spaces stay as they are
 */
record Format(Set<Mark> marks, boolean lines, boolean spaces) {

    static final Format PLAIN = new Format(Set.of(), false, false);

    Format {
        marks = Set.copyOf(marks);
    }

    Format with(Mark mark) {
        if (marks.contains(mark)) {
            return this;
        }
        Set<Mark> more = new HashSet<>(marks);
        if (mark instanceof Mark.Link || mark instanceof Mark.Language) {
            more.removeIf(other -> other.getClass() == mark.getClass());
        } else if (mark == Mark.Style.SUPERSCRIPT) {
            more.remove(Mark.Style.SUBSCRIPT);
        } else if (mark == Mark.Style.SUBSCRIPT) {
            more.remove(Mark.Style.SUPERSCRIPT);
        }
        more.add(mark);
        return new Format(more, lines, spaces);
    }

    Format without(Mark mark) {
        if (!marks.contains(mark)) {
            return this;
        }
        Set<Mark> fewer = new HashSet<>(marks);
        fewer.remove(mark);
        return new Format(fewer, lines, spaces);
    }

    Format withoutLanguage() {
        Set<Mark> fewer = new HashSet<>(marks);
        return fewer.removeIf(Mark.Language.class::isInstance) ? new Format(fewer, lines, spaces) : this;
    }

    Format set(Mark mark, boolean on) {
        return on ? with(mark) : without(mark);
    }

    Format keepingLines(boolean keeps) {
        return keeps == lines ? this : new Format(marks, keeps, spaces);
    }

    Format keepingAll() {
        return new Format(marks, true, true);
    }
}
