package galley.format.html;

import galley.article.Article;
import galley.article.Direction;
import galley.article.Source;
import java.util.List;

/**
 * An article as one {@code <article>} element, for a page that brings its own style. What its classes mean is written in
 * each of {@code assets/style/page}.
 */
public final class HtmlFragment {

    private HtmlFragment() {}

    /**
     * {@return the article's markup, ending in a line feed}
     *
     * @param article what to write
     */
    public static String write(Article article) {
        return write(article, List.of());
    }

    /**
     * {@return the article's markup with its source log at the end, for whoever asked for that}
     *
     * @param article what to write
     */
    public static String withSources(Article article) {
        return write(article, article.metadata().notebook().sources());
    }

    private static String write(Article article, List<Source> sources) {
        StringBuilder out = new StringBuilder();
        String language = article.metadata().language();
        out.append("<article class=\"article\"");
        LanguageTag.append(out, language);
        out.append(" dir=\"").append(Dir.of(Direction.of(language))).append("\">\n");
        HtmlPart.of(article).forEach(part -> part.appendTo(out));
        SourceMarkup.append(out, sources, language);
        return out.append("</article>\n").toString();
    }
}
