package galley.format.clip;

import galley.article.Block;
import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import galley.article.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A piece of an article as a test reads it: a block a line, its kind first, as in a draft; {@code =} is words that join a block. Marks are
 * tags around letters: {@code <b>}, {@code <i>}, {@code <s>}, {@code <sup>}, {@code <sub>}, {@code <code>}, {@code <fr>} for a language and
 * {@code <https://...>} for a link, each closed by {@code </>}. A soft line break is {@code ⏎}, a no-break space {@code ␣}.
 */
final class Notation {

    private Notation() {}

    static String of(Slice slice) {
        StringBuilder out = new StringBuilder();
        if (!slice.head().isEmpty()) {
            out.append("= ").append(text(slice.head())).append('\n');
        }
        slice.tail()
                .forEach(block -> out.append((kind(block) + " " + text(block.text())).strip())
                        .append('\n'));
        return out.toString();
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Headline _ -> "h";
            case Block.Standfirst _ -> "s";
            case Block.Paragraph _ -> "p";
            case Block.Heading heading -> "h" + heading.level();
            case Block.Quote _ -> "q";
            case Block.PullQuote _ -> "pq";
            case Block.Attribution _ -> "a";
            case Block.Item item -> (item.marker() == Block.Item.Marker.BULLET ? "*" : "1").repeat(item.depth());
            case Block.Fact _ -> "f";
            case Block.Correction correction -> "c(" + correction.date() + ")";
            case Block.Figure figure ->
                "fig(" + figure.picture().file() + "; " + figure.picture().alternative() + "; "
                        + figure.picture().credit() + ")";
            case Block.Embed embed -> "embed(" + embed.address() + ")";
            case Block.Divider _ -> "-";
            case Block.Unknown unknown -> "?" + unknown.json();
        };
    }

    private static String text(RichText text) {
        StringBuilder out = new StringBuilder();
        List<String> open = new ArrayList<>();
        for (Run run : text.runs()) {
            List<String> wanted = new ArrayList<>(names(run.marks()));
            int shared = 0;
            while (shared < Math.min(open.size(), wanted.size())
                    && open.get(shared).equals(wanted.get(shared))) {
                shared++;
            }
            out.append("</>".repeat(open.size() - shared));
            wanted.subList(shared, wanted.size())
                    .forEach(name -> out.append('<').append(name).append('>'));
            out.append(run.text().replace(RichText.LINE_BREAK, '⏎').replace('\u00A0', '␣'));
            open = wanted;
        }
        return out.append("</>".repeat(open.size())).toString();
    }

    private static Set<String> names(Set<Mark> marks) {
        Set<String> names = new TreeSet<>();
        for (Mark mark : marks) {
            names.add(
                    switch (mark) {
                        case Mark.Style style ->
                            switch (style) {
                                case STRONG -> "b";
                                case EMPHASIS -> "i";
                                case STRIKE -> "s";
                                case SUPERSCRIPT -> "sup";
                                case SUBSCRIPT -> "sub";
                                case CODE -> "code";
                            };
                        case Mark.Link link -> link.address();
                        case Mark.Language language -> language.tag();
                        case Mark.Unknown unknown -> unknown.json();
                    });
        }
        return names;
    }
}
