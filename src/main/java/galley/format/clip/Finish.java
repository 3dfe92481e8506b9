package galley.format.clip;

import galley.article.Block;
import galley.article.Limits;
import galley.article.Mark;
import galley.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Makes blocks of the lines of a clip. Here stands what can only be said of a line once it is whole, or once all are known. */
final class Finish {

    private static final Pattern BREAK =
            Pattern.compile("(\\*\\s*){3,9}|(#\\s*){3}|⁂|(-\\s*){3,60}|_{3,60}|([—–―]\\s*){3,30}|(~\\s*){3,9}");
    private static final Pattern BULLET = Pattern.compile("^[•·▪◦‣●○■\uF0B7\uF0A7]\\s+");
    private static final Pattern DASH = Pattern.compile("^(\\p{Pd}|--|~)+\\s*");
    private static final String SIGNATURE = "--";
    /** Who said something is a name and an office, not a paragraph. */
    private static final int LONGEST_NAME = 160;

    private final Set<String> usual;
    private final Levels levels;
    private final List<Block> blocks = new ArrayList<>();

    private Finish(List<Line> lines, String language) {
        usual = Stream.of(
                        Languages.usual(lines), Locale.forLanguageTag(language).getLanguage())
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        levels = Levels.of(lines);
    }

    /**
     * {@return the blocks that lines come to}
     *
     * @param lines the lines of a clip
     * @param language that of the article they are for
     */
    static List<Block> blocks(List<Line> lines, String language) {
        Finish finish = new Finish(lines, language);
        lines.forEach(finish::add);
        return List.copyOf(finish.blocks);
    }

    private void add(Line line) {
        RichText text = trimmed(Languages.without(line.runs(), usual));
        switch (line.kind()) {
            case Kind.Heading heading -> add(text, new Block.Heading(levels.of(heading.level()), unmarked(text)));
            case Kind.Item item ->
                add(text, new Block.Item(item.marker(), Math.clamp(item.depth(), 1, Limits.DEEPEST_LIST), text));
            case Kind.Figure figure -> blocks.add(new Block.Figure(figure.picture(), text));
            case Kind.Embed embed -> blocks.add(new Block.Embed(embed.address(), text));
            case Kind.Plain plain -> plain(plain, text);
        }
    }

    private void plain(Kind.Plain kind, RichText text) {
        switch (kind) {
            case DIVIDER -> blocks.add(new Block.Divider(RichText.EMPTY));
            case QUOTE -> add(text, new Block.Quote(text));
            case PULL_QUOTE -> add(text, new Block.PullQuote(text));
            case ATTRIBUTION -> {
                Matcher dash = DASH.matcher(text.string());
                RichText name = dash.find() ? text.cut(dash.end(), text.length()) : text;
                add(name, new Block.Attribution(name));
            }
            case PARAGRAPH -> paragraph(text);
        }
    }

    private void paragraph(RichText text) {
        if (text.isEmpty()) {
            return;
        }
        String letters = text.length() < 100 ? text.string() : "";
        Matcher bullet = BULLET.matcher(text.string());
        if (letters.equals(SIGNATURE)) {
            return;
        }
        if (text.string().startsWith(SIGNATURE + RichText.LINE_BREAK)) {
            paragraph(text.cut(SIGNATURE.length() + 1, text.length()));
            return;
        }
        if (BREAK.matcher(letters).matches()) {
            blocks.add(new Block.Divider(RichText.EMPTY));
        } else if (bullet.find() && bullet.end() < text.length()) {
            blocks.add(new Block.Item(Block.Item.Marker.BULLET, 1, text.cut(bullet.end(), text.length())));
        } else {
            blocks.add(new Block.Paragraph(text));
        }
    }

    private void add(RichText text, Block block) {
        if (!text.isEmpty()) {
            blocks.add(block);
        }
    }

    /** A heading is strong by being one. */
    private static RichText unmarked(RichText text) {
        return text.allMarked(0, text.length(), Mark.Style.STRONG)
                ? text.unmarked(0, text.length(), Mark.Style.STRONG)
                : text;
    }

    /** Without white space and line breaks at the ends. */
    private static RichText trimmed(RichText text) {
        String letters = text.string();
        int from = 0;
        int to = letters.length();
        while (from < to && isBlank(letters.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(letters.charAt(to - 1))) {
            to--;
        }
        return text.cut(from, to);
    }

    private static boolean isBlank(char letter) {
        return Spaces.isSpace(letter) || letter == RichText.LINE_BREAK;
    }

    /** The last line of a quotation says who said it, if it is short and begins with a dash, and the one before it does not. */
    static void attribute(List<Line> lines, int first) {
        int last = lines.size() - 1;
        if (last <= first
                || !Walk.isQuote(lines.get(last).kind())
                || !Walk.isQuote(lines.get(last - 1).kind())) {
            return;
        }
        String name = letters(lines.get(last));
        boolean dash = DASH.matcher(name).find() && name.length() <= LONGEST_NAME;
        if (dash && !DASH.matcher(letters(lines.get(last - 1))).find()) {
            lines.set(last, lines.get(last).as(Kind.Plain.ATTRIBUTION));
        }
    }

    /** The caption of a figure that holds a quotation says who said it. */
    static void said(List<Line> lines, Element caption) {
        if (caption == null || lines.size() < 2) {
            return;
        }
        Line last = lines.getLast();
        if (last.kind() == Kind.Plain.PARAGRAPH
                && Walk.isQuote(lines.get(lines.size() - 2).kind())) {
            lines.set(lines.size() - 1, last.as(Kind.Plain.ATTRIBUTION));
        }
    }

    private static String letters(Line line) {
        StringBuilder letters = new StringBuilder();
        line.runs().forEach(run -> letters.append(run.text()));
        return letters.toString().strip();
    }
}
