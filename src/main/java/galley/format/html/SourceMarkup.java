package galley.format.html;

import galley.article.Direction;
import galley.article.RichText;
import galley.article.Source;
import java.util.List;
import java.util.regex.Pattern;

/** The source log as a section at the end of an article: what is claimed, who says so and where, and whether it was checked. */
final class SourceMarkup {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private SourceMarkup() {}

    /** Writes the section; nothing where no line says anything. */
    static void append(StringBuilder out, List<Source> sources, String language) {
        List<Source> said = sources.stream()
                .filter(source -> !Letters.blank(source.claim() + source.who() + source.link()))
                .toList();
        if (said.isEmpty()) {
            return;
        }
        SourceWords words = SourceWords.of(language);
        Direction page = Direction.of(language);
        out.append("<section class=\"sources\">\n<h2>").append(words.title()).append("</h2>\n<ol>\n");
        said.forEach(source -> append(out, source, words, page));
        out.append("</ol>\n</section>\n");
    }

    private static void append(StringBuilder out, Source source, SourceWords words, Direction page) {
        Direction own = Direction.of(RichText.of(line(source.claim() + source.who())), page);
        out.append("<li");
        Dir.appendIfNot(own, page, out);
        out.append('>');
        appendPart(out, Letters.line(line(source.claim())), "<br>\n");
        appendPart(out, Letters.line(line(source.who())), " · ");
        appendPart(out, link(source.link()), " · ");
        out.append(source.verified() ? words.verified() : words.unverified()).append("</li>\n");
    }

    /** What was typed on several lines, on one. */
    private static String line(String text) {
        return LINE_END.matcher(text).replaceAll(" ").strip();
    }

    private static void appendPart(StringBuilder out, String part, String behind) {
        if (!Letters.blank(part)) {
            out.append(part).append(behind);
        }
    }

    /** What cannot be followed without harm is written as it is, and is no link. */
    private static String link(String written) {
        String shown = Letters.line(Address.shown(line(written)));
        return Address.absolute(written)
                .map(address -> "<a href=\"" + Letters.line(address) + "\">" + shown + "</a>")
                .orElse(shown);
    }
}
