package galley.format.html;

import galley.article.Article;
import galley.article.Byline;
import galley.article.Metadata;
import galley.article.RichText;
import galley.article.WordCount;
import java.util.List;
import java.util.Locale;

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
     * @param words how many it holds
     */
    static void append(StringBuilder out, Article article, int words) {
        Metadata metadata = article.metadata();
        String headline = line(article.body().block(0).text());
        String standfirst = line(HeaderPart.standfirst(article.body()));
        List<Byline> authors = HeaderPart.authors(metadata);
        List<String> keywords = metadata.keywords().stream()
                .filter(keyword -> !Letters.blank(keyword))
                .toList();
        String language = LanguageTag.written(metadata.language()).orElse("");
        Locale locale = Locale.forLanguageTag(language);

        meta(out, "name", "description", standfirst);
        for (Byline author : authors) {
            meta(out, "name", "author", author.name());
        }
        meta(out, "property", "og:type", "article");
        meta(out, "property", "og:title", headline);
        meta(out, "property", "og:description", standfirst);
        meta(
                out,
                "property",
                "og:locale",
                locale.getCountry().isEmpty() ? "" : locale.getLanguage() + "_" + locale.getCountry());
        meta(out, "property", "article:section", metadata.kicker());
        for (String keyword : keywords) {
            meta(out, "property", "article:tag", keyword);
        }

        JsonLd facts = new JsonLd()
                .text("@context", "https://schema.org")
                .text("@type", "NewsArticle")
                .text("headline", headline)
                .text("abstract", standfirst)
                .text("articleSection", metadata.kicker())
                .list("author", authors.stream().map(PageFacts::person).toList())
                .text("dateline", metadata.dateline())
                .text("inLanguage", language)
                .list("keywords", keywords.stream().map(JsonLd::quoted).toList())
                .number("wordCount", words);
        if (words > 0) {
            facts.text("timeRequired", "PT" + WordCount.minutes(words) + "M");
        }
        out.append("<script type=\"application/ld+json\">").append(facts).append("</script>\n");
    }

    private static String person(Byline author) {
        return new JsonLd()
                .text("@type", "Person")
                .text("name", author.name())
                .text("jobTitle", author.role())
                .text("description", author.biography())
                .toString();
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
