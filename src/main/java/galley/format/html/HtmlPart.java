package galley.format.html;

import galley.article.Article;
import galley.article.Block;
import galley.article.Body;
import galley.article.Direction;
import galley.article.Group;
import galley.article.WordCount;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes one element of the page, no more and no less. The parts of an article in their order are all that stands inside its
 * {@code <article>} element: first the header, then what the body shows.
 *
 * <p>It is a value, and two equal parts write the same markup. So a preview keeps the parts it has shown, asks for those of the next
 * article, and exchanges the elements that differ; finding the parts writes nothing and is cheap.
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
        String language = article.metadata().language();
        Direction page = Direction.of(language);
        List<HtmlPart> parts = new ArrayList<>();
        parts.add(HeaderPart.of(article, words));
        int level = 1;
        for (Group group : Group.of(article.body().blocks())) {
            if (!BodyPart.shows(group)) {
                continue;
            }
            switch (group) {
                case Group.Items items ->
                    ListMarkup.lists(items).forEach(list -> parts.add(new BodyPart(list, 0, language, page)));
                case Group.Single(Block.Heading heading) -> {
                    // A reader who walks from heading to heading must not meet a gap; the checker calls one an error.
                    level = Math.min(heading.level(), level + 1);
                    parts.add(new BodyPart(group, level, language, page));
                }
                case Group.Single _, Group.Quotation _, Group.FactBox _ ->
                    parts.add(new BodyPart(group, 0, language, page));
            }
        }
        return parts;
    }
}
