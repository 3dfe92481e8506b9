package galley.format.text;

import galley.article.Article;
import galley.article.Block;
import galley.article.SetAside;
import java.util.List;

/** Imports a text in tests, and shows what came of it in one line a block. */
final class Import {

    private Import() {}

    static Article article(String raw) {
        return switch (TextImport.read(raw)) {
            case Imported.Ok(Article article) -> article;
            case Imported.Refused(var problem) -> throw new AssertionError("refused: " + problem);
        };
    }

    /** The blocks, each as its sign and its text: {@code h1 Title}, {@code p Text}, {@code *1 Item}, {@code #2 Item}. */
    static List<String> blocks(String raw) {
        return article(raw).body().blocks().stream().map(Import::show).toList();
    }

    /** What was set aside, each as {@code line reason text}. */
    static List<String> aside(String raw) {
        return article(raw).metadata().notebook().setAside().stream()
                .map(Import::show)
                .toList();
    }

    static String show(SetAside aside) {
        return aside.line() + " " + aside.reason() + " " + aside.text();
    }

    static String show(Block block) {
        return switch (block) {
                    case Block.Headline _ -> "h1 ";
                    case Block.Standfirst _ -> "stand ";
                    case Block.Paragraph _ -> "p ";
                    case Block.Heading heading -> "h" + heading.level() + " ";
                    case Block.Quote _ -> "quote ";
                    case Block.Attribution _ -> "said ";
                    case Block.Item item ->
                        (item.marker() == Block.Item.Marker.BULLET ? "*" : "#") + item.depth() + " ";
                    case Block.PullQuote _ -> "pull ";
                    case Block.Fact _ -> "fact ";
                    case Block.Correction _ -> "correction ";
                    case Block.Figure _ -> "figure ";
                    case Block.Embed _ -> "embed ";
                    case Block.Divider _ -> "divider ";
                    case Block.Unknown _ -> "unknown ";
                }
                + block.text().string();
    }
}
