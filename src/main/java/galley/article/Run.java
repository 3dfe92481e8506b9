package galley.article;

import java.util.Set;

/**
 * Letters that carry the same marks.
 *
 * @param text the letters; never with a line feed or a carriage return
 * @param marks what is said of all of them
 */
public record Run(String text, Set<Mark> marks) {

    public Run {
        marks = Set.copyOf(marks);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                throw new IllegalArgumentException(
                        "a line end at " + i + ": a block is one line, and U+2028 breaks it softly");
            }
        }
    }
}
