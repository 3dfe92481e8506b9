package galley.ui.preview;

import galley.article.Article;
import galley.format.html.HtmlParts;
import galley.format.html.HtmlParts.Exchange;
import galley.format.html.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out patches, one article after the other, away from the window. It remembers the article it gave last, and how much of it the
 * page has, so each patch follows on the one before; for a page just loaded it begins anew. One thread at a time calls it.
 */
final class Pages {

    /**
     * An article that is to be seen on a page.
     *
     * @param page the number of the page
     * @param article what is to be seen
     * @param words how many words it has
     * @param fills whether there is time to fill in what the page does not show yet
     * @param wanted the block that is filled in before others
     */
    record View(int page, Article article, int words, boolean fills, int wanted) {}

    private int page = -1;
    private HtmlParts parts = new HtmlParts();
    private Gaps gaps = new Gaps();

    /** {@return what turns what this page showed into what it shall show, or the first portion of that} */
    Patch patch(View view) {
        if (view.page() != page) {
            page = view.page();
            parts = new HtmlParts();
            gaps = new Gaps();
        }
        List<Exchange> onPage = new ArrayList<>();
        parts.follow(view.article(), view.words()).forEach(exchange -> onPage.add(gaps.exchange(exchange)));
        Places places = parts.places();
        if (view.fills() && onPage.isEmpty() && !gaps.isEmpty()) {
            int wanted = Math.min(view.wanted(), places.body().size() - 1);
            onPage.add(gaps.fill(parts.all(), places.near(wanted).part()));
        }
        return new Patch(page, onPage, new OnPage(places, gaps.all()));
    }
}
