package galley.format.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a page as a browser puts it on the clipboard: a line a block, a blank line round paragraphs, no marks. It knows no style
 * sheet, so it shows what a page hides; that makes its menus only worse. For tests: a rough reader of known pages, not of any HTML.
 */
final class CopiedPage {

    private static final Pattern UNSEEN = Pattern.compile(
            "(?is)<!--.*?-->|<(script|style|noscript|head|svg|template|iframe|select|textarea)\\b.*?</\\1\\s*>|<!doctype[^>]*>");
    private static final Pattern FIGURES =
            Pattern.compile("(?is)<(figure|ul|ol|blockquote|table|aside)\\b.*?</\\1\\s*>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?is)<p\\b[^>]*>(.*?)</p\\s*>");
    private static final Pattern PART = Pattern.compile("(?s)<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>|<|[^<]+");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?)?([0-9a-zA-Z]+);");
    private static final List<String> APART = List.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "figure", "pre", "hr", "dl", "table");
    private static final List<String> LINES = List.of(
            "div",
            "li",
            "br",
            "tr",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "main",
            "aside",
            "form",
            "dt",
            "dd",
            "figcaption",
            "address",
            "body",
            "fieldset");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("copy", "©"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"));

    private final StringBuilder out = new StringBuilder();
    private int breaks;
    private boolean space;

    private CopiedPage() {}

    /** The text of a page or a part of one. */
    static String text(String html) {
        CopiedPage page = new CopiedPage();
        Matcher part = PART.matcher(UNSEEN.matcher(html).replaceAll(" "));
        while (part.find()) {
            if (part.group(2) == null) {
                page.letters(decoded(part.group()));
            } else {
                page.tag(part.group(2).toLowerCase(java.util.Locale.ROOT));
            }
        }
        return page.out.toString();
    }

    /** The paragraphs of an article, without those in captions, lists and quotations. */
    static List<String> paragraphs(String html) {
        return PARAGRAPH
                .matcher(FIGURES.matcher(UNSEEN.matcher(html).replaceAll(" ")).replaceAll(" "))
                .results()
                .map(found -> text(found.group(1)).strip())
                .filter(text -> !text.isEmpty() && text.indexOf('\n') < 0)
                .toList();
    }

    private void tag(String name) {
        if (APART.contains(name)) {
            breaks = 2;
        } else if (LINES.contains(name)) {
            breaks = Math.max(breaks, 1);
        } else if (name.equals("td") || name.equals("th")) {
            space = true;
        }
    }

    private void letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                space = true;
                continue;
            }
            if (breaks > 0 && !out.isEmpty()) {
                out.append("\n".repeat(breaks));
            } else if (space && !out.isEmpty()) {
                out.append(' ');
            }
            breaks = 0;
            space = false;
            out.append(c);
        }
    }

    private static String decoded(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(letter(entity.group(1), entity.group(2))));
    }

    private static String letter(String number, String name) {
        if (number == null) {
            return NAMED.getOrDefault(name, "&" + name + ";");
        }
        return Character.toString(Integer.parseInt(name, number.length() > 1 ? 16 : 10));
    }
}
