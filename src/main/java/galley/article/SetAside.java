package galley.article;

import java.util.Objects;

/**
 * A line that an import recognised as not part of the article and kept beside it. Nothing is dropped: the import report lists
 * these lines, and one command brings each back into the text.
 *
 * @param line its number in the imported text, from 1
 * @param text the line as it was, without its line end
 * @param reason why, as a short word with its sentence in {@code assets/words} ({@code reading-time}, {@code sharing}, ...)
 * @param before the index of the block it stood before when it was imported: where it comes back
 */
public record SetAside(int line, String text, String reason, int before) {

    public SetAside {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
        if (line < 1) {
            throw new IllegalArgumentException("line " + line + " must be at least 1");
        }
        if (before < 1) {
            throw new IllegalArgumentException(
                    "before " + before + " must be at least 1: nothing stands before the headline");
        }
    }
}
