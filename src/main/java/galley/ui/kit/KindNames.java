package galley.ui.kit;

import galley.article.Block;

/** What the kinds of block are called. */
public final class KindNames {

    private KindNames() {}

    /**
     * {@return the key of the name of its kind}
     *
     * @param block any block
     */
    public static String of(Block block) {
        return switch (block) {
            case Block.Headline _ -> "kind.headline";
            case Block.Standfirst _ -> "kind.standfirst";
            case Block.Paragraph _ -> "kind.paragraph";
            case Block.Heading heading ->
                switch (heading.level()) {
                    case 2 -> "kind.heading-2";
                    case 3 -> "kind.heading-3";
                    default -> "kind.heading-4";
                };
            case Block.Quote _ -> "kind.quote";
            case Block.Attribution _ -> "kind.attribution";
            case Block.Item item -> item.marker() == Block.Item.Marker.BULLET ? "kind.bullet" : "kind.number";
            case Block.PullQuote _ -> "kind.pull-quote";
            case Block.Fact _ -> "kind.fact";
            case Block.Correction _ -> "kind.correction";
            case Block.Figure _ -> "kind.figure";
            case Block.Embed _ -> "kind.embed";
            case Block.Divider _ -> "kind.divider";
            case Block.Unknown _ -> "kind.unknown";
        };
    }
}
