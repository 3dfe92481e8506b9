package galley.edit;

import galley.article.Block;
import galley.article.Mark;
import galley.article.RichText;
import galley.article.Slice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Putting in what comes from the clipboard. Every paste is one step of undo, and never joins what was typed before it.
 *
 * <p>Words within a block go into the block of the caret. A piece that begins with whole blocks (its head is empty, see {@link Copying})
 * lands as a writer means it; {@link Landing} has the rule.
 */
public final class Pasting {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"]*[\\p{L}\\p{N}][^\\s<>\"]*|mailto:[^\\s<>\"@]+@[^\\s<>\"@]+");

    private Pasting() {}

    /**
     * {@return the command that puts a piece of an article in place of what is selected}; what was cut comes back just as it was
     *
     * @param slice a piece copied in Galley
     */
    public static Command slice(Slice slice) {
        return state -> slice.isEmpty() ? Optional.empty() : Optional.of(Landing.own(state, slice));
    }

    /**
     * {@return the command that puts what another program copied in place of what is selected}
     *
     * @param slice what it comes to
     */
    public static Command foreign(Slice slice) {
        return state -> slice.isEmpty() ? Optional.empty() : Optional.of(Landing.foreign(state, slice));
    }

    /**
     * {@return the command that puts letters in place of what is selected, and nothing but letters}
     *
     * <p>Each line end begins a block, and lines without a letter vanish. They take the marks that letters typed here would take.
     *
     * @param text any letters
     */
    public static Command text(String text) {
        return state -> {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Set<Mark> marks = new HashSet<>(state.typing());
            List<Block> lines = lines(text).stream()
                    .<Block>map(line -> new Block.Paragraph(RichText.of(line, marks)))
                    .toList();
            Slice slice = lines.size() == 1 ? Slice.of(lines.getFirst().text()) : new Slice(RichText.EMPTY, lines);
            return Optional.of(Landing.foreign(state, slice));
        };
    }

    /**
     * {@return the command that links what is selected to an address; where nothing is, the address comes in as a link to itself}
     *
     * @param address what {@link #isAddress} holds for one
     */
    public static Command address(String address) {
        return state -> {
            Optional<Transaction> linked = state.selection().isEmpty()
                    ? Optional.empty()
                    : Spanning.put(new Mark.Link(address)).on(state);
            if (linked.isPresent()) {
                return linked;
            }
            Set<Mark> marks = new HashSet<>(state.typing());
            marks.removeIf(Mark.Link.class::isInstance);
            marks.add(new Mark.Link(address));
            return Optional.of(Landing.foreign(state, Slice.of(RichText.of(address, marks))))
                    .map(landed -> landed.typing(state.typing()));
        };
    }

    /**
     * {@return whether a text is the address of a page or of a mail box, and nothing else}
     *
     * @param text any letters
     */
    public static boolean isAddress(String text) {
        return text.length() < 4000 && ADDRESS.matcher(text).matches();
    }

    /** The lines that hold a letter; where none does, all of them. A vertical tab is how Word writes a soft line break. */
    private static List<String> lines(String text) {
        List<String> lines = Stream.of(
                        text.replace('\u000B', RichText.LINE_BREAK).split("\r\n|[\n\r\f\u0085\u2029]", -1))
                .toList();
        List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
        return said.isEmpty() ? lines : said;
    }
}
