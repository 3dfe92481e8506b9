package galley.copyfit;

import galley.article.Block;
import galley.article.Body;
import galley.article.RichText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Casts off: finds how deep a text will run in a column before it is set. It counts what runs on in the column. Headline and standfirst,
 * pictures with their captions, embeds and pull quotes stand apart on a page, and are not counted. A heading has an empty line above it, a
 * paragraph begins an em further in. Words are not hyphenated, so a page program that does needs a few lines less.
 *
 * <p>It remembers the count of each block, so casting off again after a change costs little. One thread at a time uses it.
 */
public final class CastOff {

    /** Two em widths a line are the least in which anything is set. */
    private static final double LEAST = 2;

    private static final int NOT_COUNTED = -1;

    /** A copy to be cast off. */
    private record Job(String language, Setting setting) {}

    private final ToDoubleFunction<String> roman;
    private final ToDoubleFunction<String> strong;
    private Job job = new Job("", Setting.USUAL);
    private Map<Block, Integer> counted = new IdentityHashMap<>();

    /**
     * Names the type.
     *
     * @param roman how wide letters are in the text, in ems
     * @param strong how wide they are in headings, in ems
     */
    public CastOff(ToDoubleFunction<String> roman, ToDoubleFunction<String> strong) {
        this.roman = roman;
        this.strong = strong;
    }

    /**
     * {@return a text as a column}
     *
     * @param body the text
     * @param language its language, a BCP 47 tag
     * @param setting how it is set
     * @param shown so many lines at the top are wanted themselves
     */
    public Column cast(Body body, String language, Setting setting, int shown) {
        Job asked = new Job(language, setting);
        Map<Block, Integer> before = asked.equals(job) ? counted : Map.of();
        Map<Block, Integer> now = new IdentityHashMap<>(2 * body.size());
        double width = Math.max(LEAST, setting.ems());
        LineBreaks text = new LineBreaks(language, width, roman);
        LineBreaks headings = new LineBreaks(language, width, strong);
        List<Column.Piece> top = new ArrayList<>();
        long lines = 0;
        int number = 0;
        for (Block block : body.blocks()) {
            number = block instanceof Block.Item item && item.marker() == Block.Item.Marker.NUMBER ? number + 1 : 0;
            boolean spaced = lines > 0 && (block instanceof Block.Heading || block instanceof Block.Divider);
            Integer known = lines < shown || number > 0 ? null : before.get(block);
            if (known == null) {
                Optional<Column.Piece> piece = piece(block, number, spaced, text, headings);
                known = piece.map(set -> set.lines().size()).orElse(NOT_COUNTED);
                if (lines < shown) {
                    piece.ifPresent(top::add);
                }
            }
            now.put(block, known);
            if (known != NOT_COUNTED) {
                lines += known + (spaced ? 1 : 0);
            }
        }
        job = asked;
        counted = now;
        return new Column(setting, lines, top);
    }

    private static Optional<Column.Piece> piece(
            Block block, int number, boolean spaced, LineBreaks text, LineBreaks headings) {
        return switch (block) {
            case Block.Headline _,
                    Block.Standfirst _,
                    Block.PullQuote _,
                    Block.Figure _,
                    Block.Embed _,
                    Block.Unknown _ -> Optional.empty();
            case Block.Divider _ -> Optional.of(new Column.Piece(false, spaced, false, List.of()));
            case Block.Heading heading -> said(heading.text(), "", true, spaced, headings);
            case Block.Item item ->
                said(item.text(), item.marker() == Block.Item.Marker.NUMBER ? number + ". " : "• ", false, false, text);
            case Block.Paragraph(RichText said) -> said(said, "", false, false, text);
            case Block.Quote(RichText said) -> said(said, "", false, false, text);
            case Block.Attribution attribution -> said(attribution.text(), "", false, false, text);
            case Block.Fact(RichText said) -> said(said, "", false, false, text);
            case Block.Correction correction -> said(correction.text(), "", false, false, text);
        };
    }

    private static Optional<Column.Piece> said(
            RichText said, String before, boolean bold, boolean spaced, LineBreaks breaks) {
        String letters = said.string();
        if (letters.isBlank()) {
            return Optional.empty();
        }
        boolean indented = !bold && before.isEmpty();
        return Optional.of(new Column.Piece(bold, spaced, indented, breaks.of(before + letters, indented ? 1 : 0)));
    }
}
