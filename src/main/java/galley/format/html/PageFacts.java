package galley.format.html;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Block;
import galley.article.Byline;
import galley.article.Group;
import galley.article.Handling;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import galley.article.Speaker;
import galley.article.Status;
import galley.article.WordCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the head of a page tells machines: a description for search engines, Open Graph for social networks, and a schema.org
 * {@code NewsArticle} as JSON-LD. What a card of the page shows stands in {@link PageCard}. What the article does not say is left out.
 */
final class PageFacts {

    private PageFacts() {}

    /**
     * Writes them.
     *
     * @param out the head of a page
     * @param article what they are about
     * @param card what the page says of itself on a card
     * @param words how many it holds
     */
    static void append(StringBuilder out, Article article, PageCard card, int words) {
        Metadata metadata = article.metadata();
        List<Block.Figure> figures = figures(article);
        List<Byline> authors = HeaderPart.authors(metadata);
        List<String> keywords = metadata.keywords().stream()
                .filter(keyword -> !Letters.blank(keyword))
                .toList();
        String language = LanguageTag.written(metadata.language()).orElse("");
        Locale locale = Locale.forLanguageTag(language);

        meta(out, "name", "description", card.description());
        for (Byline author : authors) {
            meta(out, "name", "author", author.name());
        }
        meta(out, "property", "og:type", "article");
        meta(out, "property", "og:title", card.social());
        meta(out, "property", "og:description", card.description());
        meta(
                out,
                "property",
                "og:locale",
                locale.getCountry().isEmpty() ? "" : locale.getLanguage() + "_" + locale.getCountry());
        meta(out, "property", "article:section", card.kicker());
        for (String keyword : keywords) {
            meta(out, "property", "article:tag", keyword);
        }
        card.lead().ifPresent(lead -> {
            meta(out, "property", "og:image", lead.address());
            meta(out, "property", "og:image:alt", lead.picture().heard());
        });
        Handling handling = metadata.handling();
        meta(out, "name", "desk", handling.desk());
        String embargo =
                handling.embargo().map(until -> until.instant().toString()).orElse("");
        meta(out, "name", "embargo", embargo);

        JsonLd facts = new JsonLd()
                .text("@context", "https://schema.org")
                .text("@type", "NewsArticle")
                .text("headline", card.headline())
                .list("alternativeHeadline", alternatives(metadata.headlines()))
                .text("abstract", card.description())
                .text("identifier", metadata.slug())
                .text("articleSection", card.kicker())
                .list("author", authors.stream().map(PageFacts::person).toList())
                .text("dateline", metadata.dateline())
                .text("inLanguage", language)
                .list("keywords", keywords.stream().map(JsonLd::quoted).toList())
                .list("image", figures.stream().map(PageFacts::image).toList())
                .list("hasPart", quotations(article))
                .object("sourceOrganization", named("Organization", handling.desk()))
                .text("creativeWorkStatus", status(handling.status()))
                .text("conditionsOfAccess", embargo.isEmpty() ? "" : "Embargoed until " + embargo)
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

    private static List<String> alternatives(AlternativeHeadlines headlines) {
        return Stream.of(headlines.search(), headlines.social(), headlines.print())
                .filter(headline -> !Letters.blank(headline))
                .distinct()
                .map(JsonLd::quoted)
                .toList();
    }

    /** {@return the status in a word; nothing for a draft, which may be one that nobody gave a status} */
    private static String status(Status status) {
        return switch (status) {
            case DRAFT -> "";
            case IN_REVIEW -> "In review";
            case FINAL -> "Final";
        };
    }

    private static List<Block.Figure> figures(Article article) {
        return article.body().blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(figure -> !PageCard.address(figure).isEmpty())
                .toList();
    }

    private static String image(Block.Figure figure) {
        Picture picture = figure.picture();
        return new JsonLd()
                .text("@type", "ImageObject")
                .text("contentUrl", PageCard.address(figure))
                .text("caption", line(figure.text()))
                .text("description", picture.heard())
                .text("creditText", picture.credit())
                .object("sourceOrganization", named("Organization", picture.source()))
                .text("copyrightNotice", picture.rights())
                .toString();
    }

    /** Quotations whose speaker is known beyond the printed words (schema.org/Quotation). */
    private static List<String> quotations(Article article) {
        List<String> quotations = new ArrayList<>();
        for (Group group : Group.of(article.body().blocks())) {
            if (group instanceof Group.Quotation quotation
                    && quotation.speaker().isKnown()) {
                quotations.add(quotation(quotation));
            }
        }
        return quotations;
    }

    private static String quotation(Group.Quotation quotation) {
        Speaker speaker = quotation.speaker();
        List<String> words =
                quotation.quotes().stream().map(quote -> line(quote.text())).toList();
        String person = Letters.blank(speaker.name())
                ? ""
                : new JsonLd()
                        .text("@type", "Person")
                        .text("name", speaker.name())
                        .text("jobTitle", speaker.role())
                        .toString();
        return new JsonLd()
                .text("@type", "Quotation")
                .text("text", String.join("\n\n", words))
                .object("spokenByCharacter", person)
                .object("audience", named("Audience", speaker.saidTo()))
                .text("dateCreated", speaker.date().map(LocalDate::toString).orElse(""))
                .text("isBasedOn", Address.absolute(speaker.recording()).orElse(""))
                .toString();
    }

    private static String named(String type, String name) {
        return Letters.blank(name)
                ? ""
                : new JsonLd().text("@type", type).text("name", name).toString();
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
