package galley.edit;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Mark;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles as a test writes them: {@code "h The bridge|p It o[pen^s"}. Blocks are parted by {@code |}; a word names the kind
 * ({@code h} headline, {@code s} standfirst, {@code p} paragraph, {@code h2} to {@code h4}, {@code q} quote, {@code a} attribution,
 * {@code *} and {@code **} bullets by depth, {@code 1} and {@code 11} numbers, {@code pq} pull quote, {@code f} fact, {@code c} correction,
 * {@code fig} figure, {@code e} embed, {@code -} divider, {@code ?} unknown). {@code ^} is the
 * caret, {@code [} the anchor where something is selected. Letters in braces are strong; no draft shows another mark.
 */
final class Draft {

    private Draft() {}

    /** {@return the state a draft describes} */
    static EditorState state(String draft) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        int caret = -1;
        int anchor = -1;
        for (String line : draft.split("\\|", -1)) {
            String[] parts = line.split(" ", 2);
            RichText text = RichText.EMPTY;
            boolean strong = false;
            for (char c : (parts.length == 1 ? "" : parts[1]).toCharArray()) {
                switch (c) {
                    case '^' -> caret = at + text.length();
                    case '[' -> anchor = at + text.length();
                    case '{', '}' -> strong = c == '{';
                    default -> {
                        String letter = String.valueOf(c);
                        text = text.plus(strong ? RichText.of(letter, Mark.Style.STRONG) : RichText.of(letter));
                    }
                }
            }
            blocks.add(block(parts[0], text));
            at += text.length() + 1;
        }
        Article article = new Article(Metadata.EMPTY, Body.of(blocks));
        Selection selection = caret < 0 ? Selection.START : new Selection(anchor < 0 ? caret : anchor, caret);
        return EditorState.of(article).apply(Transaction.select(selection), 0);
    }

    /** {@return the draft that describes a state} */
    static String of(EditorState state) {
        StringBuilder draft = new StringBuilder();
        int at = 0;
        for (Block block : state.body().blocks()) {
            draft.append(draft.isEmpty() ? "" : "|").append(name(block)).append(' ');
            String letters = block.text().string();
            boolean strong = false;
            for (int i = 0; i <= letters.length(); i++, at++) {
                if (at == state.selection().caret()) {
                    draft.append('^');
                } else if (at == state.selection().anchor()) {
                    draft.append('[');
                }
                if (strong != isStrong(block.text(), i)) {
                    strong = !strong;
                    draft.append(strong ? '{' : '}');
                }
                draft.append(i < letters.length() ? letters.substring(i, i + 1) : "");
            }
        }
        return draft.toString();
    }

    private static boolean isStrong(RichText text, int offset) {
        return offset < text.length() && text.marksAt(offset + 1).contains(Mark.Style.STRONG);
    }

    private static Block block(String name, RichText text) {
        return switch (name) {
            case "h" -> new Block.Headline(text);
            case "s" -> new Block.Standfirst(text);
            case "p" -> new Block.Paragraph(text);
            case "h2", "h3", "h4" -> new Block.Heading(name.charAt(1) - '0', text);
            case "q" -> new Block.Quote(text);
            case "a" -> new Block.Attribution(text);
            case "pq" -> new Block.PullQuote(text);
            case "f" -> new Block.Fact(text);
            case "c" -> new Block.Correction(LocalDate.of(2026, 11, 24), text);
            case "fig" -> new Block.Figure(Picture.of("bridge.jpg").withAlternative("A bridge"), text);
            case "e" -> new Block.Embed("https://port-sable.example/film", text);
            case "-" -> new Block.Divider(text);
            case "?" -> new Block.Unknown("{\"type\":\"poll\"}", text);
            default ->
                new Block.Item(
                        name.startsWith("*") ? Block.Item.Marker.BULLET : Block.Item.Marker.NUMBER,
                        name.length(),
                        text);
        };
    }

    private static String name(Block block) {
        return switch (block) {
            case Block.Headline _ -> "h";
            case Block.Standfirst _ -> "s";
            case Block.Paragraph _ -> "p";
            case Block.Heading heading -> "h" + heading.level();
            case Block.Quote _ -> "q";
            case Block.Attribution _ -> "a";
            case Block.Item item -> (item.marker() == Block.Item.Marker.BULLET ? "*" : "1").repeat(item.depth());
            case Block.PullQuote _ -> "pq";
            case Block.Fact _ -> "f";
            case Block.Correction _ -> "c";
            case Block.Figure _ -> "fig";
            case Block.Embed _ -> "e";
            case Block.Divider _ -> "-";
            case Block.Unknown _ -> "?";
        };
    }
}
