package galley.format.html;

import galley.article.AlternativeHeadlines;
import galley.article.Article;
import galley.article.Block;
import galley.article.Metadata;
import galley.article.Picture;
import galley.article.RichText;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself where others show only a card of it: a search engine, a social network, a newsletter. The head of the page
 * is written from it, so whoever shows these values shows what the page says. Each is one line; an empty one is not said.
 *
 * @param kicker the word or two above the headline
 * @param headline the headline of the article itself
 * @param title what search engines and the bar of a browser show; the page always has one
 * @param social what a social network is told to show; where it is empty, networks take the title
 * @param description the sentence under the title
 * @param readOn what leads from a teaser to the page, in the language of the article
 * @param lead the picture that goes with it; empty where there is none with an address beside the page
 */
public record PageCard(
        String kicker,
        String headline,
        String title,
        String social,
        String description,
        String readOn,
        Optional<Lead> lead) {

    /**
     * The picture of a card: the first of the article.
     *
     * @param block the index of its figure
     * @param picture the picture
     * @param address its address beside the page
     */
    public record Lead(int block, Picture picture, String address) {}

    /**
     * {@return what the page of an article says}
     *
     * @param article any article
     */
    public static PageCard of(Article article) {
        Metadata metadata = article.metadata();
        AlternativeHeadlines headlines = metadata.headlines();
        PageWords words = PageWords.of(metadata.language());
        String headline = line(article.body().block(0).text().string());
        String search = line(headlines.search());
        String social = line(headlines.social());
        return new PageCard(
                line(metadata.kicker()),
                headline,
                !search.isEmpty() ? search : headline.isEmpty() ? words.untitled() : headline,
                social.isEmpty() ? headline : social,
                line(HeaderPart.standfirst(article.body()).string()),
                words.readOn(),
                lead(article.body().blocks()));
    }

    /** {@return what a social network shows as the title} */
    public String shared() {
        return social.isEmpty() ? title : social;
    }

    /** {@return a picture's address beside the page; empty where it has none} */
    static String address(Block.Figure figure) {
        return Address.file(figure.picture().file()).orElse("");
    }

    private static Optional<Lead> lead(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Figure figure && !address(figure).isEmpty()) {
                return Optional.of(new Lead(i, figure.picture(), address(figure)));
            }
        }
        return Optional.empty();
    }

    private static String line(String letters) {
        return Letters.blank(letters) ? "" : Letters.legal(letters.replace(RichText.LINE_BREAK, ' '));
    }
}
