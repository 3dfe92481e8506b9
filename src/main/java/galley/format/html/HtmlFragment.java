package galley.format.html;

import galley.article.Article;
import galley.article.Direction;

/**
 * An article as one {@code <article>} element, for a page that brings its own style. What its classes mean is written in
 * {@code assets/style/page.css}.
 */
public final class HtmlFragment {

    private HtmlFragment() {}

    /**
     * {@return the article's markup, ending in a line feed}
     *
     * @param article what to write
     */
    public static String write(Article article) {
        StringBuilder out = new StringBuilder();
        String language = article.metadata().language();
        out.append("<article class=\"article\"");
        LanguageTag.append(out, language);
        out.append(" dir=\"").append(Dir.of(Direction.of(language))).append("\">\n");
        HtmlPart.of(article).forEach(part -> part.appendTo(out));
        return out.append("</article>\n").toString();
    }
}
