package galley.copyfit;

import java.util.List;

/**
 * A text as a printed column: how many lines it makes, and the first of them.
 *
 * @param setting how it is set
 * @param lines how many there are, the empty ones too
 * @param top the first pieces
 */
public record Column(Setting setting, long lines, List<Piece> top) {

    /**
     * What was one block.
     *
     * @param strong whether it is set in bold
     * @param spaced whether an empty line stands above it
     * @param indented whether its first line begins an em further in
     * @param lines its lines
     */
    public record Piece(boolean strong, boolean spaced, boolean indented, List<String> lines) {}

    public Column {
        top = List.copyOf(top);
    }

    /** {@return how deep it is, in centimeters} */
    public double depth() {
        return setting.depth(lines);
    }
}
