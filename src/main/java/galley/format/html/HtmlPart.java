package galley.format.html;

import galley.article.Article;
import galley.article.Body;
import galley.article.WordCount;
import java.util.List;

/**
 * What becomes one element of the page, no more and no less. The parts of an article in their order are all that stands inside its
 * {@code <article>} element: first the header, then what the body shows.
 *
 * <p>It is a value, and two equal parts write the same markup. So a preview keeps the parts it has shown, asks for those of the next
 * article, and exchanges the elements that differ; finding the parts writes nothing and is cheap, and {@link HtmlParts} finds those that
 * differ.
 */
public sealed interface HtmlPart permits HeaderPart, BodyPart {

    /**
     * Writes the element at the end of a text, with a line feed after it.
     *
     * @param out where it goes
     */
    void appendTo(StringBuilder out);

    /** {@return the element alone, without the line feed} */
    default String html() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        out.setLength(out.length() - 1);
        return out.toString();
    }

    /**
     * {@return the parts of an article, the header first}
     *
     * @param article what is to be written
     */
    static List<HtmlPart> of(Article article) {
        return of(article, WordCount.count(article.body()));
    }

    /**
     * {@return the parts of an article whose words are counted already}; this saves a walk through the whole text
     *
     * @param article what is to be written
     * @param words how many words its body holds, as {@link WordCount#count(Body)} counts
     */
    static List<HtmlPart> of(Article article, int words) {
        HtmlParts parts = new HtmlParts();
        parts.follow(article, words);
        return parts.all();
    }
}
