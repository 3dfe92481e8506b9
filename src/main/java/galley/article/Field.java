package galley.article;

import java.util.function.Function;

/** What a desk may ask for in an article, and where it stands. */
public enum Field {
    /** The headline. */
    HEADLINE(article -> article.body().block(0).text().string()),
    /** The sentence under the headline. */
    STANDFIRST(Field::standfirst),
    /** The text: all blocks after headline and standfirst. Its length is in words. */
    BODY(Field::body),
    /** A picture that was chosen. */
    PICTURE(Field::picture),
    /** The word or two above the headline. */
    KICKER(article -> article.metadata().kicker()),
    /** Those who wrote it. */
    BYLINE(article -> String.join(
            ", ", article.metadata().bylines().stream().map(Byline::name).toList())),
    /** Where it was reported from. */
    DATELINE(article -> article.metadata().dateline()),
    /** The short name. */
    SLUG(article -> article.metadata().slug()),
    /** The headline for search engines. */
    SEARCH_HEADLINE(article -> article.metadata().headlines().search()),
    /** The headline for social networks. */
    SOCIAL_HEADLINE(article -> article.metadata().headlines().social()),
    /** The headline for the printed page. */
    PRINT_HEADLINE(article -> article.metadata().headlines().print()),
    /** The language. */
    LANGUAGE(article -> article.metadata().language()),
    /** What it is about. */
    KEYWORDS(article -> String.join(", ", article.metadata().keywords())),
    /** Which desk it is for. */
    DESK(article -> article.metadata().handling().desk()),
    /** Before when it must not go out. */
    EMBARGO(article ->
            article.metadata().handling().embargo().map(Embargo::toString).orElse("")),
    /** The note to readers. */
    EDITORS_NOTE(article -> article.metadata().editorsNote());

    private final Function<Article, String> letters;

    Field(Function<Article, String> letters) {
        this.letters = letters;
    }

    /**
     * {@return the letters that stand in this field; blank where it is empty}
     *
     * @param article any article
     */
    public String in(Article article) {
        return letters.apply(article);
    }

    /**
     * {@return how long the field is: the text in words, any other in characters (Unicode code points)}
     *
     * @param article any article
     */
    public int length(Article article) {
        if (this == BODY) {
            return WordCount.count(article.body());
        }
        String said = in(article).strip();
        return said.codePointCount(0, said.length());
    }

    private static String standfirst(Article article) {
        Body body = article.body();
        return body.size() > 1 && body.block(1) instanceof Block.Standfirst(RichText text) ? text.string() : "";
    }

    /** The first of the text's letters: enough to tell whether there are any. */
    private static String body(Article article) {
        for (Block block : article.body().blocks()) {
            boolean head = block instanceof Block.Headline || block instanceof Block.Standfirst;
            if (!head && !block.text().string().isBlank()) {
                return block.text().string();
            }
        }
        return "";
    }

    private static String picture(Article article) {
        for (Block block : article.body().blocks()) {
            if (block instanceof Block.Figure figure && !figure.picture().file().isBlank()) {
                return figure.picture().file();
            }
        }
        return "";
    }
}
