package galley.format.html;

import galley.article.Article;
import galley.article.Block;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.WordCount;
import java.util.ArrayList;
import java.util.List;

/**
 * What the head of a page tells machines: a description for search engines, Open Graph for social networks, and a schema.org
 * {@code NewsArticle} as JSON-LD. What the article does not say is left out.
 */
final class PageFacts {

    private PageFacts() {}

    /**
     * Writes them.
     *
     * @param out the head of a page
     * @param article what they are about
     */
    static void append(StringBuilder out, Article article) {
        Metadata metadata = article.metadata();
        String headline = line(article.body().block(0).text());
        String standfirst = article.body().blocks().stream()
                .skip(1)
                .limit(1)
                .filter(Block.Standfirst.class::isInstance)
                .map(block -> line(block.text()))
                .findFirst()
                .orElse("");
        String language = LanguageTag.written(metadata.language()).orElse("");

        meta(out, "name", "description", standfirst);
        for (Byline author : metadata.bylines()) {
            meta(out, "name", "author", author.name());
        }
        meta(out, "property", "og:type", "article");
        meta(out, "property", "og:title", headline);
        meta(out, "property", "og:description", standfirst);
        meta(out, "property", "og:locale", language.replace('-', '_'));
        meta(out, "property", "article:section", metadata.kicker());
        for (String keyword : metadata.keywords()) {
            meta(out, "property", "article:tag", keyword);
        }

        int words = WordCount.count(article.body());
        JsonLd facts = new JsonLd()
                .text("@context", "https://schema.org")
                .text("@type", "NewsArticle")
                .text("headline", headline)
                .text("abstract", standfirst)
                .text("articleSection", metadata.kicker())
                .list("author", authors(metadata))
                .text("dateline", metadata.dateline())
                .text("inLanguage", language)
                .list(
                        "keywords",
                        metadata.keywords().stream().map(JsonLd::quoted).toList())
                .number("wordCount", words);
        if (words > 0) {
            facts.text("timeRequired", "PT" + WordCount.minutes(words) + "M");
        }
        out.append("<script type=\"application/ld+json\">").append(facts).append("</script>\n");
    }

    private static List<String> authors(Metadata metadata) {
        List<String> authors = new ArrayList<>();
        for (Byline author : metadata.bylines()) {
            if (!Letters.blank(author.name())) {
                authors.add(new JsonLd()
                        .text("@type", "Person")
                        .text("name", author.name())
                        .text("jobTitle", author.role())
                        .text("description", author.biography())
                        .toString());
            }
        }
        return authors;
    }

    private static void meta(StringBuilder out, String kind, String name, String content) {
        if (!Letters.blank(content)) {
            out.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
            out.append(Letters.line(content)).append("\">\n");
        }
    }

    private static String line(RichText text) {
        return text.string().replace(RichText.LINE_BREAK, ' ');
    }
}
