package galley.format.text;

import java.util.List;

/** A mail that was quoted as a whole: where most lines stand behind {@code >}, that sign says nothing and one of it is taken off. */
final class Forwarded {

    private Forwarded() {}

    /**
     * {@return the lines without the quotation the whole text stands in}
     *
     * @param lines the lines of a text
     */
    static List<Line> stripped(List<Line> lines) {
        long quoted = lines.stream().filter(line -> line.quoted() > 0).count();
        if (quoted * 10 < lines.size() * 7L || lines.size() < 3) {
            return lines;
        }
        return lines.stream().map(Line::lessQuoted).toList();
    }
}
