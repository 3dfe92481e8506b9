package galley.format.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Tells Markdown from other plain text, and makes HTML of it.
 *
 * <p>It would rather leave Markdown alone than take a star in a text for it: dashes begin lines of a dialogue, numbers those of a
 * programme, and a pound sign a hashtag. So two signs are asked for, one of them of a sort that nobody writes by chance.
 */
public final class Markdown {

    /** Longer texts are pasted as they are. */
    private static final int LONGEST = 2_000_000;

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +\\S");
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\[\\]\n]{1,300}\\]\\((https?://|mailto:|/)[^()\\s]{1,2000}(\\([^()\\s]*\\))?\\)");
    private static final Pattern STRONG =
            Pattern.compile("(?<![\\w*])\\*\\*(?=[^\\s*])[^*\n]{1,500}(?<=[^\\s*])\\*\\*(?![\\w*])");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(```|~~~)[\\w-]{0,20} *$");
    private static final Pattern ITEM = Pattern.compile("(?m)^ {0,12}([-*+]|\\d{1,3}[.)]) +\\S");
    private static final Pattern QUOTE = Pattern.compile("(?m)^ {0,3}> ?\\S");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*_])([*_])(?=[^\\s*_])[^*_\n]{1,300}(?<=[^\\s*_])\\1(?![\\w*_])");
    private static final Pattern CODE = Pattern.compile("(?<!`)`[^`\n]{1,200}`(?!`)");

    private Markdown() {}

    /**
     * {@return whether a text is written as Markdown}
     *
     * @param text any plain text
     */
    public static boolean isMarkdown(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        long sure = Stream.of(HEADING, LINK, STRONG, FENCE)
                .mapToLong(sign -> count(sign, lines))
                .sum();
        long likely = Stream.of(ITEM, QUOTE, EMPHASIS, CODE)
                .mapToLong(sign -> count(sign, lines))
                .sum();
        return sure > 0 && sure + likely > 1;
    }

    private static long count(Pattern sign, String text) {
        Matcher matcher = sign.matcher(text);
        int count = 0;
        while (count < 3 && matcher.find()) {
            count++;
        }
        return count;
    }

    /**
     * {@return the HTML that a text comes to}; markup in it is shown as it is written
     *
     * @param text Markdown
     */
    public static String html(String text) {
        HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).build();
        return renderer.render(Parser.builder().build().parse(text.replace("\0", "")));
    }
}
