package galley.format.html;

import galley.article.Article;
import galley.article.Direction;
import galley.article.Metadata;
import galley.article.Source;
import galley.article.WordCount;
import java.util.List;

/**
 * A page of its own: the article with its style, and what search engines and social networks read of it. It is one file that needs no
 * other.
 */
public final class HtmlPage {

    private static final String END = "</article>\n</main>\n</body>\n</html>\n";

    private HtmlPage() {}

    /**
     * {@return an article as a page in the style of a news site, ending in a line feed}
     *
     * @param article what to write
     */
    public static String write(Article article) {
        return write(article, HouseStyle.NEWS);
    }

    /**
     * {@return an article as a page, ending in a line feed}
     *
     * @param article what to write
     * @param style what it looks like
     */
    public static String write(Article article, HouseStyle style) {
        return write(article, style, List.of());
    }

    /**
     * {@return an article as a page in the style of a news site, with its source log at the end, for whoever asked for that}
     *
     * @param article what to write
     */
    public static String withSources(Article article) {
        return withSources(article, HouseStyle.NEWS);
    }

    /**
     * {@return an article as a page with its source log at the end, for whoever asked for that}
     *
     * @param article what to write
     * @param style what it looks like
     */
    public static String withSources(Article article, HouseStyle style) {
        return write(article, style, article.metadata().notebook().sources());
    }

    private static String write(Article article, HouseStyle style, List<Source> sources) {
        int words = WordCount.count(article.body());
        StringBuilder out = new StringBuilder();
        PageCard card = PageCard.of(article);
        appendStart(out, article.metadata(), card.title());
        PageFacts.append(out, article, card, words);
        out.append("<style>");
        appendBody(out, style);
        HtmlPart.of(article, words).forEach(part -> part.appendTo(out));
        SourceMarkup.append(out, sources, article.metadata().language());
        return out.append(END).toString();
    }

    /**
     * {@return a page that looks as {@link #write} makes it, with nothing in its {@code <article>} element: the {@link HtmlPart}s of an
     * article are to be put there. The page forbids itself to load anything, to run any script and to take on any style but that of the
     * element it carries, by a word that nobody can guess (Content Security Policy, level 3). It shows pictures, and letters, whose bytes
     * it is given.
     *
     * @param metadata tells the language of the page, and so which way it runs
     * @param style what it looks like
     * @param nonce the word: letters and digits
     */
    public static String empty(Metadata metadata, HouseStyle style, String nonce) {
        StringBuilder out = new StringBuilder();
        appendStart(out, metadata, PageWords.of(metadata.language()).untitled());
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append("default-src 'none'; img-src data:; font-src data:; style-src 'nonce-")
                .append(nonce)
                .append("'; base-uri 'none'; form-action 'none'\">\n<style nonce=\"")
                .append(nonce)
                .append("\">");
        appendBody(out, style);
        return out.append(END).toString();
    }

    private static void appendStart(StringBuilder out, Metadata metadata, String title) {
        out.append("<!DOCTYPE html>\n<html");
        LanguageTag.append(out, metadata.language());
        out.append(" dir=\"")
                .append(Dir.of(Direction.of(metadata.language())))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Letters.line(title))
                .append("</title>\n");
    }

    private static void appendBody(StringBuilder out, HouseStyle style) {
        out.append(style.inElement()).append("</style>\n</head>\n<body>\n<main>\n<article class=\"article\">\n");
    }
}
